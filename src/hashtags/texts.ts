// What is said about hashtags and the wall, in both languages.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  missing: 'Bitte gib deinem Abend einen Hashtag, zum Beispiel WOLRostock.',
  hasSpaces: 'Ein Hashtag ist ein einziges Wort, ohne Leerzeichen. Schreib so: WOLRostock.',
  hasOtherCharacters:
    'Ein Hashtag besteht nur aus Buchstaben, Ziffern und Unterstrichen, zum Beispiel WOLRostock.',
  tooShort: 'Der Hashtag ist zu kurz: Es müssen mindestens 2 Zeichen sein.',
  tooLong: 'Der Hashtag ist zu lang: Es dürfen höchstens 50 Zeichen sein.',
  needsLetter: 'Der Hashtag braucht mindestens einen Buchstaben, sonst erkennen ihn die Netzwerke nicht.',
  mixesScripts:
    'Der Hashtag mischt Schriften, zum Beispiel lateinische und kyrillische Buchstaben, die gleich aussehen. So findet ihn niemand: Tipp ihn bitte neu ein.',
} as const;

export const en: SameKeys<typeof de> = {
  missing: 'Please give your evening a hashtag, for example WOLRostock.',
  hasSpaces: 'A hashtag is one word, without spaces. Write it like this: WOLRostock.',
  hasOtherCharacters: 'A hashtag is made of letters, digits and underscores only, for example WOLRostock.',
  tooShort: 'The hashtag is too short: it needs at least 2 characters.',
  tooLong: 'The hashtag is too long: it can have at most 50 characters.',
  needsLetter: 'The hashtag needs at least one letter, or the networks won’t see it as one.',
  mixesScripts:
    'The hashtag mixes scripts, for example Latin and Cyrillic letters that look the same. Nobody would find it: please type it again.',
};
