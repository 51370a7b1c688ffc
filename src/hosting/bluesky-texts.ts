// What is said about an evening's starter pack and list on Bluesky.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  blueskyTitle: 'Starterpaket für „{title}“',
  blueskyHeading: 'Starterpaket auf Bluesky',
  blueskyLead:
    'Wir legen in deinem Bluesky-Konto ein Starterpaket und eine Liste an. Wer sie öffnet, folgt allen auf einmal, oder liest nur, was sie schreiben.',
  blueskyPublic:
    'Beides ist auf Bluesky öffentlich. Darum steht nur darin, wer sich hier allen zeigt und die Bluesky-Liste angekreuzt hat, höchstens 150 Menschen.',
  blueskyWho: { one: 'Zurzeit wäre es ein Mensch.', other: 'Zurzeit wären es {count} Menschen.' },
  blueskyWaiting: { one: 'Ein Konto suchen wir noch.', other: '{count} Konten suchen wir noch.' },
  blueskyAccount: 'Dein Bluesky-Konto',
  appPassword: 'App-Passwort',
  appPasswordHint:
    'Nicht dein Passwort: In Bluesky unter „Einstellungen“, „Datenschutz und Sicherheit“, „App-Passwörter“ legst du eines an und kannst es dort jederzeit löschen.',
  appPasswordWrong: 'Das ist kein App-Passwort. Es sieht so aus: abcd-efgh-ijkl-mnop',
  blueskyKeepHeading: 'Was soll mit dem App-Passwort geschehen?',
  blueskyOnce: 'Nur dieses eine Mal benutzen',
  blueskyOnceHint:
    'Danach wissen wir es nicht mehr. Wer sich später zurückzieht, verschwindet auf Bluesky erst, wenn du hier neu veröffentlichst.',
  blueskyKeep: 'Verschlüsselt aufheben',
  blueskyKeepHint: 'Dann halten wir beides jede Minute aktuell, auch wenn sich jemand zurückzieht.',
  blueskyPublish: 'Veröffentlichen',
  blueskyUpdate: 'Jetzt aktualisieren',
  blueskyForget: 'App-Passwort vergessen',
  blueskyRemove: 'Von Bluesky löschen',
  blueskyRemoveHint: 'Dafür brauchen wir dein App-Passwort, wenn wir es nicht aufgehoben haben.',
  blueskyOpenPack: 'Starterpaket öffnen',
  blueskyOpenList: 'Liste öffnen',
  blueskyFacts: {
    one: 'Ein Mensch, im Konto @{handle}, Stand: {when}',
    other: '{count} Menschen, im Konto @{handle}, Stand: {when}',
  },
  blueskyOutOfDate:
    'Seither hat sich etwas geändert. Veröffentliche neu: Erst dann verschwindet auch, wer sich zurückgezogen hat.',
  blueskyDone: 'Auf Bluesky ist alles auf dem neuesten Stand.',
  blueskyRemoved: 'Starterpaket und Liste sind von Bluesky gelöscht.',
  blueskyForgotten: 'Wir haben das App-Passwort vergessen. Auf Bluesky bleibt alles, wie es ist.',
  blueskyWrongPassword: 'Bluesky nimmt dieses App-Passwort nicht. Leg dort ein neues an.',
  blueskyUnanswered: 'Bluesky hat nicht geantwortet. Versuch es später noch einmal.',
} as const;

export const en: SameKeys<typeof de> = {
  blueskyTitle: 'Starter pack for “{title}”',
  blueskyHeading: 'Starter pack on Bluesky',
  blueskyLead:
    'We make a starter pack and a list in your Bluesky account. Whoever opens them follows everybody at once, or only reads what they write.',
  blueskyPublic:
    'Both are public on Bluesky. So they hold only those who show themselves to everybody here and ticked the Bluesky list, 150 people at most.',
  blueskyWho: {
    one: 'Right now that would be one person.',
    other: 'Right now that would be {count} people.',
  },
  blueskyWaiting: {
    one: 'One account we are still looking for.',
    other: '{count} accounts we are still looking for.',
  },
  blueskyAccount: 'Your Bluesky account',
  appPassword: 'App password',
  appPasswordHint:
    'Not your password: make one in Bluesky under “Settings”, “Privacy and security”, “App passwords”, where you can delete it at any time.',
  appPasswordWrong: 'That is not an app password. One looks like this: abcd-efgh-ijkl-mnop',
  blueskyKeepHeading: 'What should happen to the app password?',
  blueskyOnce: 'Use it this one time',
  blueskyOnceHint:
    'Afterwards we no longer know it. If someone withdraws later, they disappear from Bluesky only when you publish here again.',
  blueskyKeep: 'Keep it encrypted',
  blueskyKeepHint: 'Then we keep both up to date every minute, also when somebody withdraws.',
  blueskyPublish: 'Publish',
  blueskyUpdate: 'Update now',
  blueskyForget: 'Forget the app password',
  blueskyRemove: 'Delete from Bluesky',
  blueskyRemoveHint: 'For this we need your app password, if we have not kept it.',
  blueskyOpenPack: 'Open the starter pack',
  blueskyOpenList: 'Open the list',
  blueskyFacts: {
    one: 'One person, in the account @{handle}, as of {when}',
    other: '{count} people, in the account @{handle}, as of {when}',
  },
  blueskyOutOfDate:
    'Something has changed since. Publish again: only then are those who withdrew gone there too.',
  blueskyDone: 'On Bluesky everything is up to date.',
  blueskyRemoved: 'Starter pack and list are deleted from Bluesky.',
  blueskyForgotten: 'We’ve forgotten the app password. On Bluesky everything stays as it is.',
  blueskyWrongPassword: 'Bluesky does not take this app password. Make a new one there.',
  blueskyUnanswered: 'Bluesky didn’t answer. Try again later.',
};
