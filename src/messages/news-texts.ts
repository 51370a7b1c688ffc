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
  news: 'New answers by email',
  newsTitle: 'New answers by email: {title}',
  newsLead:
    'How often do you want to hear who has answered? This is for you alone, other hosts choose for themselves.',
  newsAtOnce: 'At once, one email every five minutes at the most',
  newsDaily: 'Once a day, around six in the evening',
  newsNever: 'Not at all, I look for myself',
  newsAll: 'Also for my other evenings, unless I choose otherwise there',
  newsRhythm: 'How often?',
  newsSubject: { one: 'One new answer: {title}', other: '{count} new answers: {title}' },
  newsHeading: { one: 'One new answer', other: '{count} new answers' },
  newsCounts: 'Places taken: {going}. On the waiting list: {waiting}.',
  newsButton: 'See all guests',
  newsChange: 'More often, less often or not at all',
  newsWhy: 'You get this email because you host this evening.',
  newsStop: 'No emails about answers to this evening',
  stopNewsText:
    'Then we do not write to you any more who has replied to this event. You still see it on the guests page.',
};
