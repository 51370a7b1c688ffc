// What is said to hosts when they look after an evening, and to guests about what they changed.
import type { SameKeys } from '../language/texts.ts';
import * as adding from './adding-texts.ts';
import * as bluesky from './bluesky-texts.ts';
import * as cohosts from './cohost-texts.ts';
import * as guests from './guest-texts.ts';
import * as handingOver from './handing-over/texts.ts';
import * as guiding from './guiding/texts.ts';
import * as preparing from './preparing-texts.ts';
import * as unsure from './unsure-texts.ts';

export const de = {
  ...adding.de,
  ...bluesky.de,
  ...cohosts.de,
  ...guests.de,
  ...guiding.de,
  ...handingOver.de,
  ...preparing.de,
  ...unsure.de,
  editTitle: 'Ändern: {title}',
  editHeading: 'Den Abend ändern',
  editLead: 'Änderst du Zeit oder Ort, bekommen alle Gäste eine Mail mit dem neuen Kalendereintrag.',
  tell: 'Auch andere Änderungen den Gästen schreiben',
  tellHint: 'Für einen Tippfehler muss niemand eine Mail bekommen.',
  saveChanges: 'Änderungen speichern',
  changed: 'Gespeichert.',
  changedTold: {
    one: 'Gespeichert. Ein Gast bekommt eine Mail.',
    other: 'Gespeichert. {count} Gäste bekommen eine Mail.',
  },
  changedMeanwhile:
    'Inzwischen hat noch jemand etwas geändert. Nichts davon ist verloren: Sieh es dir an, und speichere noch einmal, wenn deins gelten soll.',
  standsThere: '{field}: dort steht jetzt „{value}“',
  nothing: 'nichts',
  isCancelled: 'Der Abend ist abgesagt und lässt sich nicht mehr ändern.',
  edit: 'Ändern',
  cancelIt: 'Absagen',
  cancelTitle: 'Absagen: {title}',
  cancelHeading: 'Den Abend absagen?',
  cancelLeadNobody:
    'Noch hat niemand zugesagt: Es geht keine Mail raus. Zurücknehmen kannst du es zehn Minuten lang.',
  cancelLead: {
    one: 'Ein Gast bekommt eine Mail, frühestens in zehn Minuten. Bis dahin kannst du es zurücknehmen.',
    other:
      '{count} Gäste bekommen eine Mail, frühestens in zehn Minuten. Bis dahin kannst du es zurücknehmen.',
  },
  cancelWord: 'Warum? Ein Wort an die Gäste',
  cancelWordHint: 'Steht in der Mail und auf der Seite.',
  cancelNow: 'Ja, absagen',
  tooLateToCancel: 'Der Abend ist vorbei: Absagen geht nicht mehr.',
  cancelledBanner: 'Abgesagt.',
  undo: 'Doch nicht absagen',
  undoHint: 'Noch hat niemand eine Mail bekommen.',
  mailsLeave: {
    one: 'Ein Gast bekommt um {time} eine Mail. Bis dahin kannst du es zurücknehmen.',
    other: '{count} Gäste bekommen um {time} eine Mail. Bis dahin kannst du es zurücknehmen.',
  },
  movedBanner: 'Verlegt.',
  movedFrom: 'Vorher: {before}',

  rescheduledSubject: 'Geändert: {title}',
  rescheduledHeading: 'Am Abend hat sich etwas geändert',
  rescheduledWords: 'Das ist jetzt anders:',
  fromTo: '{what}: bisher {before}, jetzt {now}',
  what: 'Titel',
  newDescription: 'Worum es geht, steht neu auf der Seite.',
  stillComing: 'Der neue Kalendereintrag hängt an dieser Mail und ersetzt den alten. Kommst du trotzdem?',
  cancelledSubject: 'Abgesagt: {title}',
  cancelledHeading: 'Der Abend fällt aus',
  cancelledWords: 'Leider müssen wir absagen:',
  cancelledCalendar: 'An dieser Mail hängt eine Absage für deinen Kalender.',
  theHosts: 'Die Gastgeber:innen',
  thoseWhoInvite: 'den Menschen, die einladen',
} as const;

export const en: SameKeys<typeof de> = {
  ...adding.en,
  ...bluesky.en,
  ...cohosts.en,
  ...guests.en,
  ...guiding.en,
  ...handingOver.en,
  ...preparing.en,
  ...unsure.en,
  editTitle: 'Change: {title}',
  editHeading: 'Change the evening',
  editLead: 'If you change time or place, all guests get an email with the new calendar entry.',
  tell: 'Write to the guests about other changes too',
  tellHint: 'Nobody needs an email about a typo.',
  saveChanges: 'Save the changes',
  changed: 'Saved.',
  changedTold: { one: 'Saved. One guest gets an email.', other: 'Saved. {count} guests get an email.' },
  changedMeanwhile:
    'Somebody else has changed something in the meantime. Nothing is lost: have a look, and save again if yours should count.',
  standsThere: '{field}: it says “{value}” there now',
  nothing: 'nothing',
  isCancelled: 'The evening is cancelled and can no longer be changed.',
  edit: 'Change',
  cancelIt: 'Cancel',
  cancelTitle: 'Cancel: {title}',
  cancelHeading: 'Cancel the evening?',
  cancelLeadNobody: 'Nobody has said yes so far, so no email goes out. You can take it back for ten minutes.',
  cancelLead: {
    one: 'One guest gets an email, in ten minutes at the earliest. Until then you can take it back.',
    other: '{count} guests get an email, in ten minutes at the earliest. Until then you can take it back.',
  },
  cancelWord: 'Why? A word to the guests',
  cancelWordHint: 'Appears in the email and on the page.',
  cancelNow: 'Yes, cancel it',
  tooLateToCancel: 'The evening is over: it’s too late to cancel it.',
  cancelledBanner: 'Cancelled.',
  undo: 'Don’t cancel after all',
  undoHint: 'Nobody has had an email yet.',
  mailsLeave: {
    one: 'One guest gets an email at {time}. Until then you can take it back.',
    other: '{count} guests get an email at {time}. Until then you can take it back.',
  },
  movedBanner: 'Moved.',
  movedFrom: 'Before: {before}',

  rescheduledSubject: 'Changed: {title}',
  rescheduledHeading: 'Something about the evening has changed',
  rescheduledWords: 'This is different now:',
  fromTo: '{what}: was {before}, now {now}',
  what: 'Title',
  newDescription: 'The page has a new description.',
  stillComing:
    'The new calendar entry is attached to this email and replaces the old one. Are you still coming?',
  cancelledSubject: 'Cancelled: {title}',
  cancelledHeading: 'The evening is cancelled',
  cancelledWords: 'Sadly we have to cancel:',
  cancelledCalendar: 'Attached to this email is a cancellation for your calendar.',
  theHosts: 'The hosts',
  thoseWhoInvite: 'the hosts',
};
