// What is said about January's question.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  question: 'Wer bin ich, und was sage ich?',
  lead: 'Ein Jahr ist um. Schreib in ein paar Sätzen, wer du gerade bist und was du sagst, wenn dich jemand danach fragt. Das liest nur du.',
  yours: 'In diesem Jahr',
  lastYear: 'Das hast du {year} geschrieben',
  missing: 'Schreib erst etwas.',
  keep: 'Für mich aufheben',
  kept: 'Aufgehoben. Nächstes Jahr liegt es neben der neuen Antwort.',
  hint: 'Verschlüsselt aufgehoben, auf keiner Seite außer dieser und deiner eigenen.',
  forget: 'Wieder löschen',
  forgotten: 'Gelöscht.',
  share: 'Mit {city} teilen',
  shareText: 'Das ist auch die Frage des Monats in {city}. Wenn du magst, sag dort einen Satz dazu.',
  years: 'Meine Jahre',
  subject: 'Wer bin ich, und was sage ich?',
  preview: 'Eine Frage im Januar, nur für dich',
  words:
    'Du warst im vergangenen Jahr bei einem Abend dabei. Einmal im Jahr stellen wir allen dieselbe Frage: Wer bin ich, und was sage ich? Was du antwortest, liest nur du; nächstes Jahr legen wir es neben die neue Antwort.',
  before: 'Deine Antwort vom letzten Jahr liegt auf der Seite daneben.',
  button: 'In Ruhe antworten',
  why: 'Du bekommst diese Mail einmal im Jahr, weil du bei einem Abend warst und wieder gefragt werden magst.',
  stop: 'Im Januar nicht mehr fragen',
  stopText: 'Wir stellen dir diese Frage im Januar nicht mehr.',
  linkGone: 'Diese Frage ist nicht mehr offen. Unter „Meine Jahre“ kannst du jederzeit antworten.',
} as const;

export const en: SameKeys<typeof de> = {
  question: 'Who am I, and what do I say?',
  lead: 'A year has gone by. In a few sentences, write who you are right now and what you say when somebody asks. Only you read this.',
  yours: 'This year',
  lastYear: 'This is what you wrote in {year}',
  missing: 'Write something first.',
  keep: 'Keep it for me',
  kept: 'Kept. Next year it will be beside your new words.',
  hint: 'Kept encrypted, on no page but this one and your own.',
  forget: 'Delete it again',
  forgotten: 'Deleted.',
  share: 'Share with {city}',
  shareText:
    'This is also the question of the month in {city}. If you like, say one sentence about it there.',
  years: 'My years',
  subject: 'Who am I, and what do I say?',
  preview: 'One question in January, for you alone',
  words:
    'You were at an evening last year. Once a year we ask everybody the same question: who am I, and what do I say? Only you read what you write; next year we put it beside your new words.',
  before: 'What you wrote last year is beside it on the page.',
  button: 'Take your time to reply',
  why: 'You get this email once a year, because you were at an evening and don’t mind being asked again.',
  stop: 'Don’t ask me in January any more',
  stopText: 'We will no longer ask you this question in January.',
  linkGone: 'This question is no longer open. You can reply at any time under “My years”.',
};
