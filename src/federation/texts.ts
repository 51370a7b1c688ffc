// What is said about the fediverse, and to it.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  cityName: '{site} {city}',
  citySummary:
    'Abende in {city}, an denen sich Menschen treffen, die offen über ihre Arbeit schreiben. Wer hier folgt, erfährt von jedem neuen Abend.',
  seriesSummary: 'Eine Reihe von Abenden in {city}: {name}.',
  siteSummary: 'Alle Abende auf {site}, in jeder Stadt.',
  summaryLine: '{day}, {time} · {place} · #{hashtag}',
  hostedBy: 'Gastgeber:in: {names}',
  website: 'Website',
  noteCancelled: '{title} am {day} ist abgesagt.',
  noteBack: '{title} am {day} findet doch statt.',
  noteMoved: '{title}: jetzt {day}, {time}, {place}.',
} as const;

export const en: SameKeys<typeof de> = {
  cityName: '{site} {city}',
  citySummary:
    'Evenings in {city} for people who write openly about their work. Follow to hear of each new evening.',
  seriesSummary: 'A series of evenings in {city}: {name}.',
  siteSummary: 'All evenings on {site}, in every city.',
  summaryLine: '{day}, {time} · {place} · #{hashtag}',
  hostedBy: 'Hosted by {names}',
  website: 'Website',
  noteCancelled: '{title} on {day} is cancelled.',
  noteBack: '{title} on {day} takes place after all.',
  noteMoved: '{title}: now {day}, {time}, {place}.',
};
