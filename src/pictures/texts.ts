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
  coverTitle: 'Bild: {title}',
  coverHeading: 'Ein Bild für den Abend',
  another: 'Ein anderes Bild',
  saved: 'Gespeichert.',
  toPicture: 'Bild',
  isMissing: 'Wähl ein Bild aus.',
  altMissing: 'Sag in einem Satz, was auf dem Bild zu sehen ist.',
  altTooLong: 'Das ist länger, als jemand sich vorlesen lassen will: höchstens 300 Zeichen.',
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
} as const;

export const en: SameKeys<typeof de> = {
  file: 'Picture',
  fileHint:
    'JPEG, PNG or WebP, at most 10 MB and 24 megapixels. We take out where and with what it was taken.',
  alt: 'What does it show?',
  altHint:
    'For everybody who cannot see it. One sentence is enough: “Twelve people at a long table, bread in the middle.”',
  mayUse: 'I may show this picture here, and whoever can be recognised in it knows.',
  upload: 'Save the picture',
  remove: 'Remove the picture',
  coverTitle: 'Picture: {title}',
  coverHeading: 'A picture for the evening',
  another: 'Another picture',
  saved: 'Saved.',
  toPicture: 'Picture',
  isMissing: 'Choose a picture.',
  altMissing: 'Say in one sentence what the picture shows.',
  altTooLong: 'That is longer than anybody wants to have read out: 300 characters at most.',
  mayUseMissing: 'Without your word we do not show the picture.',
  isEmpty: 'The file is empty. Choose it once more.',
  isTooHeavy: 'The file is larger than 10 MB. Save the picture smaller and try again.',
  isNoPicture: 'That is no JPEG, PNG or WebP. Save the picture as one of these and try again.',
  isTooLarge: 'The picture has more than 24 megapixels. Make it smaller and try again.',
  isTooSmall: 'The picture is too small: on a screen there would be nothing to see.',
  isTooLong: 'The picture is a very narrow strip. Crop it a little and try again.',
  isBroken: 'The file is damaged or incomplete. Save the picture anew and try again.',
};
