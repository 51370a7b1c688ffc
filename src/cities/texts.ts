// What is said about cities.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  missing: 'Sag, in welcher Stadt ihr euch trefft.',
  unknown:
    'Diesen Ort kennen wir nicht. Schau, ob er richtig geschrieben ist, oder nimm die nächste größere Stadt.',
  several: 'So heißen mehrere Orte. Wähl einen aus.',
  pageTitle: 'Abende in {city}',
  pageDescription: 'Abende in {city} für Menschen, die offen über ihre Arbeit reden.',
  next: 'Als Nächstes',
  later: 'Danach',
  soonestFirst: 'Der nächste Abend zuerst.',
  past: 'Gewesen',
  latestFirst: 'Der jüngste zuerst.',
  earliestFirst: 'Der früheste Abend zuerst.',
  archiveTitle: 'Abende in {city}, {year}',
  archiveEmpty: 'In diesem Jahr steht hier nichts.',
  years: 'Jahre',
  wholeYear: 'Alle Abende aus {year}',
  answer: 'Antworten',
  announceHere: 'In {city} ankündigen',
} as const;

export const en: SameKeys<typeof de> = {
  missing: 'Say which city you’re meeting in.',
  unknown: 'We don’t know this place. Check the spelling, or try the nearest larger town.',
  several: 'There are several places with this name. Choose one.',
  pageTitle: 'Evenings in {city}',
  pageDescription: 'Evenings in {city} for people who talk openly about their work.',
  next: 'Next',
  later: 'After that',
  soonestFirst: 'The next evening first.',
  past: 'Past evenings',
  latestFirst: 'The latest first.',
  earliestFirst: 'The earliest evening first.',
  archiveTitle: 'Evenings in {city}, {year}',
  archiveEmpty: 'Nothing here for this year.',
  years: 'Years',
  wholeYear: 'All evenings in {year}',
  answer: 'RSVP',
  announceHere: 'Announce an evening in {city}',
};
