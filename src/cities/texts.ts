// What is said about cities.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  missing: 'Sag, in welcher Stadt ihr euch trefft.',
  unknown:
    'Diesen Ort kennen wir nicht. Schau, ob er richtig geschrieben ist, oder nimm die nächste größere Stadt.',
  several: 'So heißen mehrere Orte. Wähl einen aus.',
  pageTitle: 'Tweetups in {city}',
  pageDescription: 'Abende in {city} für Menschen, die offen über ihre Arbeit reden.',
  next: 'Als Nächstes',
  later: 'Danach',
  soonestFirst: 'Der nächste Abend zuerst.',
  past: 'Gewesen',
  latestFirst: 'Der jüngste zuerst.',
  earliestFirst: 'Der früheste Abend zuerst.',
  archiveTitle: 'Tweetups in {city}, {year}',
  archiveEmpty: 'In diesem Jahr steht hier nichts.',
  years: 'Jahre',
  wholeYear: 'Alle Abende aus {year}',
  answer: 'Antworten',
  announceHere: 'In {city} ankündigen',
} as const;

export const en: SameKeys<typeof de> = {
  missing: 'Say in which city you meet.',
  unknown: 'We do not know this place. See whether it is spelt right, or take the next larger town.',
  several: 'Several places have this name. Choose one.',
  pageTitle: 'Tweetups in {city}',
  pageDescription: 'Evenings in {city} for people who talk openly about their work.',
  next: 'Next',
  later: 'After that',
  soonestFirst: 'The next evening first.',
  past: 'Past evenings',
  latestFirst: 'The latest first.',
  earliestFirst: 'The earliest evening first.',
  archiveTitle: 'Tweetups in {city}, {year}',
  archiveEmpty: 'There is nothing here in this year.',
  years: 'Years',
  wholeYear: 'All evenings of {year}',
  answer: 'Answer',
  announceHere: 'Announce in {city}',
};
