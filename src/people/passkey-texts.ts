// What is said about passkeys.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  passkeys: 'Passkeys',
  passkeysLead:
    'Ein Passkey ist ein Schlüssel auf deinem Gerät: Du meldest dich mit Finger, Gesicht oder PIN an, ohne auf eine Mail zu warten. Die Mail geht trotzdem weiter.',
  passkeysStore:
    'Hier bleibt nur der öffentliche Teil des Schlüssels. Fingerabdruck, Gesicht und PIN verlassen dein Gerät nie.',
  passkeyAdd: 'Passkey hinzufügen',
  passkeyName: 'Wie soll er heißen?',
  passkeyNameHint: 'Damit du ihn wiedererkennst, etwa „Handy“.',
  passkeyNeedsScript:
    'Dafür braucht dein Browser JavaScript und Passkeys. Ohne geht alles andere wie immer, mit dem Link per Mail.',
  passkeyFailed: 'Das hat nicht geklappt. Versuch es noch einmal, oder nimm die Mail.',
  passkeyAdded: 'Dein Passkey ist da. Du hast auch eine Mail darüber.',
  passkeyRemoved: 'Der Passkey ist gelöscht. Lösch ihn auch auf deinem Gerät.',
  passkeyRefused: 'Das hat nicht geklappt. Versuch es noch einmal.',
  passkeyRemove: 'Löschen',
  passkeySince: 'Seit {since}, noch nicht benutzt',
  passkeyFacts: 'Seit {since}, zuletzt {used}',
  passkeyThis: 'Damit bist du gerade hier',
  passkeySignIn: 'Mit Passkey anmelden',
  passkeySignInRefused: 'Mit diesem Passkey ging es nicht. Versuch es noch einmal, oder nimm die Mail.',
  passkeyOr: 'Oder ohne Mail',
  passkeyFirst:
    'Der Betrieb öffnet sich hier nur mit einem Passkey (ADMIN_PASSKEYS). Füg deinen ersten hinzu, dann geht es weiter.',
  passkeyConfirm:
    'Zeig mit einem deiner Passkeys, dass du es bist. Dann öffnet sich der Betrieb, und du kannst Passkeys ändern.',
  passkeyConfirmNow: 'Mit Passkey bestätigen',
  passkeyLost:
    'Keiner deiner Passkeys ist mehr da? Wer den Server betreut, stellt ADMIN_PASSKEYS auf optional und startet neu; dann fügst du einen neuen hinzu.',
  passkeyAddedSubject: 'Ein Passkey ist dazugekommen',
  passkeyAddedWords: 'Mit „{name}“ kannst du dich jetzt bei {site} anmelden, ohne Mail.',
  passkeyAddedNotYou:
    'Warst das nicht du? Melde dich mit einer Mail an, lösch ihn unter „Sicherheit“, melde dich überall sonst ab, und schreib an {operator}: {email}',
  passkeyAddedLook: 'Meine Passkeys ansehen',
  passkeyAddedWhy: 'Diese Mail bekommst du, weil zu deiner Adresse bei {site} ein Passkey gekommen ist.',
} as const;

export const en: SameKeys<typeof de> = {
  passkeys: 'Passkeys',
  passkeysLead:
    'A passkey is a key on your device: you sign in with finger, face or PIN, without waiting for an email. The email goes on working.',
  passkeysStore:
    'Only the public part of the key stays here. Fingerprint, face and PIN never leave your device.',
  passkeyAdd: 'Add a passkey',
  passkeyName: 'What is it to be called?',
  passkeyNameHint: 'So that you recognise it, for instance “phone”.',
  passkeyNeedsScript:
    'For this your browser needs JavaScript and passkeys. Without them, everything else works as always, with the link by email.',
  passkeyFailed: 'That didn’t work. Try again, or use the email.',
  passkeyAdded: 'Your passkey is there. You have an email about it, too.',
  passkeyRemoved: 'The passkey is deleted. Delete it on your device as well.',
  passkeyRefused: 'That didn’t work. Try again.',
  passkeyRemove: 'Delete',
  passkeySince: 'Since {since}, not used yet',
  passkeyFacts: 'Since {since}, last used {used}',
  passkeyThis: 'You are here with it right now',
  passkeySignIn: 'Sign in with a passkey',
  passkeySignInRefused: 'It didn’t work with this passkey. Try again, or use the email.',
  passkeyOr: 'Or without an email',
  passkeyFirst:
    'Running this site opens with a passkey only (ADMIN_PASSKEYS). Add your first one, and it goes on.',
  passkeyConfirm:
    'Show with one of your passkeys that it is you. Then running this site opens, and you can change passkeys.',
  passkeyConfirmNow: 'Confirm with a passkey',
  passkeyLost:
    'None of your passkeys is there any more? Whoever looks after the server sets ADMIN_PASSKEYS to optional and restarts it; then you add a new one.',
  passkeyAddedSubject: 'A passkey was added',
  passkeyAddedWords: 'With “{name}” you can now sign in at {site}, without an email.',
  passkeyAddedNotYou:
    'Wasn’t that you? Sign in by email, delete it under “Security”, sign out everywhere else, and write to {operator}: {email}',
  passkeyAddedLook: 'Look at my passkeys',
  passkeyAddedWhy: 'You get this email because a passkey was added to your address at {site}.',
};
