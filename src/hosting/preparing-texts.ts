// What is said to hosts while they prepare an evening: drafts, and the same evening again.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  draftHeading: 'Entwurf: das siehst nur du',
  draftLead:
    'Solange es ein Entwurf ist, findet ihn sonst niemand: Er steht in keiner Liste und in keinem Kalender.',
  editDraftHeading: 'Den Entwurf ändern',
  publish: 'Veröffentlichen',
  deleteDraft: 'Entwurf löschen',
  deleteDraftHint: 'Danach ist er weg. Gäste gibt es noch keine, also bekommt niemand eine Mail.',
  deleteDraftNow: 'Ja, löschen',

  again: 'Wiederholen',
  againTitle: 'Noch einmal: {title}',
  againHeading: 'Denselben Abend noch einmal?',
  againLead: 'Das nächste Mal wäre {day}, {starts} Uhr.',
  againText:
    'Wir legen dir einen Entwurf an, mit allem, was bei diesem Abend steht. Du änderst daran, was du willst, und veröffentlichst ihn, wenn er stimmt.',
  againNow: 'Entwurf anlegen',
  inviteAgain: {
    one: 'Einen Gast vom letzten Mal darfst du wieder einladen.',
    other: '{count} Gäste vom letzten Mal darfst du wieder einladen.',
  },
  inviteAgainNow: 'Mit einem Klick einladen',
} as const;

export const en: SameKeys<typeof de> = {
  draftHeading: 'Draft: only you can see this',
  draftLead: 'While it’s a draft nobody else can find it: it’s in no list and no calendar.',
  editDraftHeading: 'Change the draft',
  publish: 'Publish',
  deleteDraft: 'Delete the draft',
  deleteDraftHint: 'Then it’s gone. There are no guests yet, so nobody gets an email.',
  deleteDraftNow: 'Yes, delete it',

  again: 'Do it again',
  againTitle: 'Once more: {title}',
  againHeading: 'The same evening once more?',
  againLead: 'The next time would be {day}, {starts}.',
  againText:
    'We make you a draft with everything this evening has. Change what you like, and publish it when it’s right.',
  againNow: 'Make the draft',
  inviteAgain: {
    one: 'You may invite one guest from last time again.',
    other: 'You may invite {count} guests from last time again.',
  },
  inviteAgainNow: 'Invite with one click',
};
