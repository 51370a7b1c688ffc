// What is said about pictures that people upload.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  file: 'Bild',
  fileHint:
    'JPEG, PNG oder WebP, höchstens 10 MB und 24 Megapixel. Wo und womit es aufgenommen wurde, löschen wir heraus.',
  alt: 'Was ist darauf zu sehen?',
  altHint:
    'Für alle, die es nicht sehen können. Ein Satz reicht: „Zwölf Leute an einem langen Tisch, in der Mitte Brot.“',
  mayUse: 'Ich darf dieses Bild hier zeigen, und wer darauf zu erkennen ist, weiß davon.',
  upload: 'Bild speichern',
  remove: 'Bild entfernen',
  coverTitle: 'Plakat: {title}',
  coverHeading: 'Das Plakat des Abends',
  coverOwn: 'Ein eigenes Bild',
  another: 'Ein anderes Bild',
  saved: 'Gespeichert.',
  toPicture: 'Plakat',
  isMissing: 'Wähl ein Bild aus.',
  altMissing: 'Sag in einem Satz, was auf dem Bild zu sehen ist.',
  mayUseMissing: 'Ohne deine Zusage zeigen wir das Bild nicht.',
  isEmpty: 'Die Datei ist leer. Wähl sie noch einmal aus.',
  isTooHeavy: 'Die Datei ist größer als 10 MB. Speicher das Bild kleiner und versuch es noch einmal.',
  isNoPicture:
    'Das ist kein JPEG, PNG oder WebP. Speicher das Bild in einem davon und versuch es noch einmal.',
  isTooLarge: 'Das Bild hat mehr als 24 Megapixel. Mach es kleiner und versuch es noch einmal.',
  isTooSmall: 'Das Bild ist zu klein: Auf einem Bildschirm wäre nichts zu erkennen.',
  isTooLong: 'Das Bild ist ein sehr schmaler Streifen. Schneid es etwas zu und versuch es noch einmal.',
  isBroken:
    'Die Datei ist beschädigt oder nicht vollständig. Speicher das Bild neu und versuch es noch einmal.',

  posterWorksOn: '{name} arbeitet an',
  posterIsUnsure: '{name} ist unsicher bei',
  posterUnsure: 'Unsicher bei',
  posterColour: 'Die Farbe des Plakats',
  posterColourHint: 'Tipp auf eine, schon ist sie es.',
  posterColourNumber: 'Farbe {number}',

  portraitLink: 'Mein Bild',
  portraitTitle: 'Mein Bild',
  portraitLead:
    'Wenn du magst, steht neben deinem Namen ein Bild statt der Anfangsbuchstaben: auf deiner Seite und überall hier, wo jemand dich sehen darf.',
  portraitChoose: 'Was sollen andere sehen?',
  portraitNone: 'Meine Anfangsbuchstaben',
  portraitOfAccount: 'Das Bild von {network}: {handle}',
  portraitOwn: 'Ein eigenes Bild',
  portraitAccountHint:
    'Das Bild eines Kontos holen wir dort und zeigen eine Kopie von hier. Änderst du es dort, ändert es sich nach ein paar Tagen auch hier.',
  portraitNoAccounts:
    'Trägst du unter „Über mich“ ein Konto auf Mastodon oder Bluesky ein, kannst du auch dessen Bild nehmen.',
  portraitFile: 'Die Datei für ein eigenes Bild',
  portraitFileHint:
    'JPEG, PNG oder WebP, höchstens 10 MB. Wir schneiden ein Quadrat aus der Mitte und löschen heraus, wo und womit es aufgenommen wurde.',
  portraitNotChosen: 'Such dir eins davon aus.',
  portraitNoAccount: 'Dieses Konto hast du nicht mehr eingetragen. Such dir etwas anderes aus.',
  portraitSaved: 'Gespeichert.',
  portraitRemoved: 'Dein Bild ist gelöscht. Andere sehen deine Anfangsbuchstaben.',
  portraitWaiting: 'Wir holen das Bild gleich. Du musst nicht warten.',
  portraitThere: 'Dieses Bild haben wir dort gefunden.',
  portraitMissing: 'Dort haben wir kein Bild gefunden. Wir sehen wieder nach.',
  portraitUnanswered: 'Der Server hat nicht geantwortet. Wir versuchen es wieder; du musst nichts tun.',
  portraitUnusable:
    'Das Bild dort können wir nicht zeigen: Es ist kein JPEG, PNG oder WebP, oder es ist zu klein.',
} as const;

export const en: SameKeys<typeof de> = {
  file: 'Picture',
  fileHint:
    'JPEG, PNG or WebP, at most 10 MB and 24 megapixels. We take out where and with what it was taken.',
  alt: 'What does it show?',
  altHint:
    'For everyone who can’t see it. One sentence is enough: “Twelve people at a long table, bread in the middle.”',
  mayUse: 'I may show this picture here, and the people who can be recognised in it know.',
  upload: 'Save the picture',
  remove: 'Remove the picture',
  coverTitle: 'Poster: {title}',
  coverHeading: 'The poster of the evening',
  coverOwn: 'A picture of your own',
  another: 'Another picture',
  saved: 'Saved.',
  toPicture: 'Poster',
  isMissing: 'Choose a picture.',
  altMissing: 'Say in one sentence what the picture shows.',
  mayUseMissing: 'Without your word we don’t show the picture.',
  isEmpty: 'The file is empty. Choose it again.',
  isTooHeavy: 'The file is larger than 10 MB. Save the picture smaller and try again.',
  isNoPicture: 'That isn’t a JPEG, PNG or WebP. Save the picture as one of these and try again.',
  isTooLarge: 'The picture has more than 24 megapixels. Make it smaller and try again.',
  isTooSmall: 'The picture is too small: on a screen there’d be nothing to see.',
  isTooLong: 'The picture is a very narrow strip. Crop it a little and try again.',
  isBroken: 'The file is damaged or incomplete. Save the picture again and retry.',

  posterWorksOn: '{name} is working on',
  posterIsUnsure: '{name} is unsure about',
  posterUnsure: 'Unsure about',
  posterColour: 'The colour of the poster',
  posterColourHint: 'Tap one, and it is the one.',
  posterColourNumber: 'Colour {number}',

  portraitLink: 'My picture',
  portraitTitle: 'My picture',
  portraitLead:
    'If you like, a picture appears beside your name instead of your initials: on your page, and everywhere here where people may see you.',
  portraitChoose: 'What should others see?',
  portraitNone: 'My initials',
  portraitOfAccount: 'The picture from {network}: {handle}',
  portraitOwn: 'A picture of my own',
  portraitAccountHint:
    'We fetch an account’s picture there, and show a copy from here. If you change it there, it changes here after a few days.',
  portraitNoAccounts:
    'If you give an account on Mastodon or Bluesky under “About me”, you can take its picture, too.',
  portraitFile: 'The file for a picture of your own',
  portraitFileHint:
    'JPEG, PNG or WebP, at most 10 MB. We cut a square from the middle and take out where and with what it was taken.',
  portraitNotChosen: 'Choose one of these.',
  portraitNoAccount: 'You no longer have this account here. Choose something else.',
  portraitSaved: 'Saved.',
  portraitRemoved: 'Your picture is deleted. Others see your initials.',
  portraitWaiting: 'We’ll fetch the picture in a moment. No need to wait.',
  portraitThere: 'This is the picture we found there.',
  portraitMissing: 'We found no picture there. We’ll look again.',
  portraitUnanswered: 'The server didn’t answer. We’ll try again; there’s nothing you need to do.',
  portraitUnusable: 'We can’t show the picture there: it isn’t a JPEG, PNG or WebP, or it’s too small.',
};
