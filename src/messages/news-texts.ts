// What is said when hosts hear who has answered.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  news: 'Neue Antworten per Mail',
  newsTitle: 'Neue Antworten per Mail: {title}',
  newsLead:
    'Wie oft möchtest du hören, wer geantwortet hat? Das gilt nur für dich, andere Gastgeber:innen wählen selbst.',
  newsAtOnce: 'Gleich, höchstens alle fünf Minuten eine Mail',
  newsDaily: 'Einmal am Tag, gegen 18 Uhr',
  newsNever: 'Gar nicht, ich schaue selbst nach',
  newsAll: 'Auch für meine anderen Abende, wenn ich dort nichts anderes wähle',
  newsRhythm: 'Wie oft?',
  newsSubject: { one: 'Eine neue Antwort: {title}', other: '{count} neue Antworten: {title}' },
  newsHeading: { one: 'Eine neue Antwort', other: '{count} neue Antworten' },
  newsCounts: 'Plätze vergeben: {going}. Auf der Warteliste: {waiting}.',
  newsButton: 'Alle Gäste ansehen',
  newsChange: 'Öfter, seltener oder gar nicht',
  newsWhy: 'Diese Mail bekommst du, weil du diesen Abend ausrichtest.',
  newsStop: 'Keine Mails über Antworten auf diesen Abend',
  stopNewsText:
    'Dann schreiben wir dir nicht mehr, wer auf diesen Abend geantwortet hat. Auf der Seite der Gäste steht es weiter.',
} as const;

export const en: SameKeys<typeof de> = {
  news: 'New replies by email',
  newsTitle: 'New replies by email: {title}',
  newsLead:
    'How often do you want to hear who has replied? This is for you alone; other hosts choose for themselves.',
  newsAtOnce: 'At once, at most one email every five minutes',
  newsDaily: 'Once a day, around six in the evening',
  newsNever: 'Not at all, I’ll look myself',
  newsAll: 'Also for my other evenings, unless I choose otherwise there',
  newsRhythm: 'How often?',
  newsSubject: { one: 'One new reply: {title}', other: '{count} new replies: {title}' },
  newsHeading: { one: 'One new reply', other: '{count} new replies' },
  newsCounts: 'Places taken: {going}. On the waiting list: {waiting}.',
  newsButton: 'See all guests',
  newsChange: 'More often, less often or not at all',
  newsWhy: 'You get this email because you host this evening.',
  newsStop: 'No emails about replies to this evening',
  stopNewsText:
    'Then we won’t email you any more about who replies to this evening. You still see it on the guests page.',
};
