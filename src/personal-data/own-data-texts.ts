// What is said about a person's own data.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  ownData: 'Meine Daten',
  ownDataLead: 'Alles, was hier über {email} steht: zum Mitnehmen, zum Aufräumen, zum Löschen.',
  ownDataFile: 'Als Datei',
  ownDataFileText:
    'Deine Angaben, Antworten, Konten, Einwilligungen mit Wortlaut und Zeit, was du ausrichtest und was du geschrieben hast. Als JSON, das sich in jedem Texteditor lesen lässt.',
  ownDataDownload: 'Herunterladen',
  correct: 'Berichtigen',
  correctText:
    'Name, Sprache und Konten änderst du unter „Über mich“, was bei einem Abend steht bei deiner Antwort.',
  security: 'Sicherheit',
  securityLead: 'Was {email} hier öffnet, und wie du es schließt.',
  securityGoOn: 'Wo du angemeldet bist, und welche Geräte dich kennen',
  devices: 'Geräte, die dich kennen',
  devicesText:
    'Dort hast du beim Antworten „Auf diesem Gerät merken“ gewählt. Sie öffnen die Antworten, die du dort gegeben hast, und antworten mit einem Tipp; angemeldet ist dort niemand.',
  noDevices: 'Keins.',
  forgetDevice: 'Vergessen',
  deviceForgotten: 'Das Gerät kennt dich nicht mehr.',
  sessions: 'Wo du angemeldet bist',
  sessionsText: 'Welche Geräte es sind, wissen wir nicht: Browser und IP-Adressen schreiben wir nicht mit.',
  sessionFacts: 'Seit {since}, zuletzt {seen}',
  thisDevice: 'Dieses Gerät',
  passkeysGoOn: 'Ohne Mail anmelden: mit Finger, Gesicht oder PIN',
  endSession: 'Abmelden',
  endOthers: 'Überall sonst abmelden, alle Geräte vergessen',
  sessionEnded: 'Dort bist du abgemeldet.',
  leave: 'Alles löschen',
  leaveText:
    'Deine Antworten, Konten, Texte und Mails verschwinden sofort und überall. Zurückholen kann das niemand.',
  leaveGoOn: 'Weiter zum Löschen',
  leaveLead:
    'Gelöscht wird alles zu {email}: Antworten und Plätze, was du von dir erzählt hast, Konten, Gespräche, Einwilligungen, was du abonniert hast, Mails, die noch nicht hinaus sind, Entwürfe, und dass du hier warst.',
  leaveStays:
    'Vergangene Abende, die du ausgerichtet hast, bleiben ohne deinen Namen stehen. Wer keine Mails mehr wollte, dessen Nein bleibt als Prüfsumme.',
  leaveDuties: 'Erst noch: Diese Abende richtest du allein aus',
  leaveDutiesText:
    'Gäste verlassen sich darauf. Gib sie an jemanden weiter oder sag sie ab, dann kannst du gehen.',
  leaveHandOver: 'Weitergeben',
  leaveNow: 'Ja, alles sofort löschen',
  hasLeft: 'Alles ist gelöscht. Danke, dass du da warst.',
} as const;

export const en: SameKeys<typeof de> = {
  ownData: 'My data',
  ownDataLead: 'Everything here about {email}: to take along, to tidy up, to delete.',
  ownDataFile: 'As a file',
  ownDataFileText:
    'Your details, replies, accounts, consents with their wording and time, what you host and what you wrote. As JSON, which any text editor can read.',
  ownDataDownload: 'Download',
  correct: 'Correct',
  correctText:
    'Name, language and accounts are changed under “About me”, what you said for an evening, with your reply.',
  security: 'Security',
  securityLead: 'What {email} opens here, and how to close it.',
  securityGoOn: 'Where you are signed in, and which devices know you',
  devices: 'Devices that know you',
  devicesText:
    'There you chose “Remember me on this device” when you replied. They open the replies you gave there and reply with one tap; nobody is signed in on them.',
  noDevices: 'None.',
  forgetDevice: 'Forget',
  deviceForgotten: 'That device no longer knows you.',
  sessions: 'Where you are signed in',
  sessionsText: 'We do not know which devices these are: we write down neither browsers nor IP addresses.',
  sessionFacts: 'Since {since}, last seen {seen}',
  thisDevice: 'This device',
  passkeysGoOn: 'Sign in without an email: with finger, face or PIN',
  endSession: 'Sign out',
  endOthers: 'Sign out everywhere else, forget all devices',
  sessionEnded: 'You are signed out there.',
  leave: 'Delete everything',
  leaveText:
    'Your replies, accounts, words and emails are gone at once and everywhere. Nobody can bring them back.',
  leaveGoOn: 'Go on to deleting',
  leaveLead:
    'Everything about {email} is deleted: replies and places, what you said of yourself, accounts, conversations, consents, what you follow, emails that haven’t gone out yet, drafts, and that you were here.',
  leaveStays:
    'Past evenings that you hosted stay, without your name. If you asked for no more emails, that no stays as a checksum.',
  leaveDuties: 'First: these evenings you host alone',
  leaveDutiesText: 'Guests rely on them. Hand them over to somebody or cancel them, and you can go.',
  leaveHandOver: 'Hand over',
  leaveNow: 'Yes, delete everything at once',
  hasLeft: 'Everything is deleted. Thank you for having been here.',
};
