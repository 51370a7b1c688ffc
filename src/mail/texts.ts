// What is said in mails, and about them.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  operator: 'Diese Seite betreibt {operator}, {email}',
  nothingArrived:
    'Nichts angekommen? Schau im Spam nach und warte ein paar Minuten. Hat sich in der Adresse ein Tippfehler versteckt?',

  stopTitle: 'Keine solchen Mails mehr?',
  stopInvitations:
    'Dann bekommst du von niemandem auf dieser Seite mehr eine Einladung. Von deiner Adresse behalten wir dafür nur einen Fingerabdruck.',
  stopReminders: 'Dann erinnern wir dich nicht mehr an diesen Abend. Deine Antwort bleibt.',
  stopStillYou: 'Dann fragen wir dich nicht mehr jedes Jahr, ob deine Seite noch stimmt. Die Seite bleibt.',
  stopIt: 'Ja, keine mehr schicken',
  stoppedTitle: 'Erledigt',
  stoppedText: 'Du bekommst keine solchen Mails mehr.',
  stopGoneText: 'Der Link ist zu alt. Schreib uns, dann tragen wir dich aus: {email}',

  devTitle: 'Mails auf diesem Rechner',
  devLead: 'Ohne SMTP_URL geht keine Mail hinaus. Hier liegen sie, die jüngste zuerst.',
  devNone: 'Noch keine Mail. Kündige etwas an oder antworte auf einen Abend.',
  devBack: 'Alle Mails',
  devTo: 'An',
  devText: 'Textteil',
  devFile: 'Die ganze Mail als Datei',
} as const;

export const en: SameKeys<typeof de> = {
  operator: 'This site is run by {operator}, {email}',
  nothingArrived:
    'Nothing there? Look in your spam folder and wait a few minutes. Is there a typo in the address?',

  stopTitle: 'No more of these emails?',
  stopInvitations:
    'Then nobody on this site can send you an invitation any more. We keep only a fingerprint of your address for that.',
  stopReminders: 'Then we won’t remind you of this evening any more. Your reply stays.',
  stopStillYou: 'Then we won’t ask you every year whether your page is still right. The page stays.',
  stopIt: 'Yes, send no more',
  stoppedTitle: 'Done',
  stoppedText: 'You won’t get these emails any more.',
  stopGoneText: 'The link is too old. Write to us and we’ll take you off: {email}',

  devTitle: 'Emails on this machine',
  devLead: 'Without SMTP_URL no email leaves. Here they are, the latest first.',
  devNone: 'No email yet. Announce something or reply to an evening.',
  devBack: 'All emails',
  devTo: 'To',
  devText: 'Text part',
  devFile: 'The whole email as a file',
};
