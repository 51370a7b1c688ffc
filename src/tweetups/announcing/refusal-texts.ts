// What is said when an announcement cannot be taken as it is, or has to wait.
import type { SameKeys } from '../../language/texts.ts';

export const de = {
  titleMissing: 'Gib dem Abend einen Titel.',
  venueMissing: 'Sag, wo ihr euch trefft: ein Café, eine Bibliothek, ein Raum.',
  dateMissing: 'Wähl einen Tag.',
  startsMissing: 'Sag, wann es losgeht, zum Beispiel 19:00.',
  endsWrong: 'Das ist keine Uhrzeit. Schreib sie so: 22:00.',
  timeIsSkipped: 'Diese Uhrzeit gibt es an dem Tag nicht: In der Nacht wird die Uhr vorgestellt.',
  lastsTooLong:
    'Das wären mehr als 18 Stunden. Ein Abend darf bis nach Mitternacht gehen, aber nicht länger.',
  isPast: 'Dieser Zeitpunkt ist schon vorbei.',
  isTooFar: 'Das ist mehr als zwei Jahre hin. Kündige ihn an, wenn er näher ist.',
  capacityWrong: 'Plätze sind eine Zahl ab 1. Lass das Feld leer, wenn es keine Grenze gibt.',
  mayBringWrong: 'Bis zu drei Menschen gehen.',
  onlineWrong: 'Das ist kein Link. Er beginnt mit https://',
  languageWrong: 'Wähl eine dieser Sprachen.',
  onlyInvited:
    'Hier kündigt an, wer eingeladen ist. Schreib den Betreiber:innen dieser Seite (siehe Impressum), dann laden sie dich ein.',
  tooManyToday: 'Das waren heute sehr viele Abende. Morgen geht es weiter.',
  waitsHeading: 'Wartet auf einen Blick',
  hiddenHeading: 'Verborgen',
  hiddenLead:
    'Die Betreiber:innen dieser Seite haben diesen Abend verborgen. Warum, und wie du widersprichst, steht in der Mail an dich.',
  hashtagTaken:
    'Diesen Hashtag hat um diese Zeit schon ein anderer Abend. Nimm einen anderen, sonst mischen sich die Beiträge.',
} as const;

export const en: SameKeys<typeof de> = {
  titleMissing: 'Give the evening a title.',
  venueMissing: 'Say where you meet: a café, a library, a room.',
  dateMissing: 'Choose a day.',
  startsMissing: 'Say when it starts, such as 19:00.',
  endsWrong: 'That isn’t a time. Write it like this: 22:00.',
  timeIsSkipped: 'That time doesn’t exist on that day: the clocks go forward that night.',
  lastsTooLong: 'That would be more than 18 hours. An evening may go past midnight, but not longer.',
  isPast: 'This moment has already passed.',
  isTooFar: 'That’s more than two years ahead. Announce it when it’s closer.',
  capacityWrong: 'Places are a number from 1. Leave the field empty if there is no limit.',
  mayBringWrong: 'Up to three people are possible.',
  onlineWrong: 'That isn’t a link. One begins with https://',
  languageWrong: 'Choose one of these languages.',
  onlyInvited:
    'Announcing here is by invitation. Write to the operators of this site (see the imprint), and they’ll invite you.',
  tooManyToday: 'That was a lot of evenings for one day. Go on tomorrow.',
  waitsHeading: 'Waiting for review',
  hiddenHeading: 'Hidden',
  hiddenLead:
    'The operators of this site have hidden this evening. Our email to you says why, and how to object.',
  hashtagTaken:
    'Another evening has this hashtag around that time. Choose another one, or your posts get mixed up.',
};
