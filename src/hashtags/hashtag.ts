// The hashtag that a tweetup shares on all networks: read from what is typed, and compared as the networks compare.
import { beginningOf } from '../forms/words.ts';
import type { de } from './texts.ts';

/** A message key; its text says what to do. */
type HashtagRefusal = `hashtags.${keyof typeof de}`;
export type HashtagReading = { hashtag: string } | { refused: HashtagRefusal };

const shortest = 2;
const longest = 50;

/** In Japanese several scripts make one word; Han letters alone are Japanese, Chinese or Korean. */
const writtenTogether = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Hangul', 'Han'],
  ['Han', 'Bopomofo'],
];
const writtenAlone = [
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Syriac Thaana Nko Devanagari Bengali Gurmukhi Gujarati',
  'Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Mongolian Ethiopic Cherokee',
  'Canadian_Aboriginal Tifinagh Yi Adlam Javanese Balinese Sundanese Ol_Chiki',
].flatMap((scripts) => scripts.split(' '));
/** Each matches what may stand in a hashtag of that script. Accents for any script have the script "Inherited". */
const oneScript = [...writtenAlone.map((script) => [script]), ...writtenTogether].map(
  (scripts) =>
    new RegExp(
      `^[0-9_\\p{Script=Inherited}${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]+$`,
      'u',
    ),
);

/**
 * Drops # and spaces around, folds full-width and other compatibility forms (NFKC), and keeps upper and lower case: CamelCase
 * is read well by screen readers. Length is counted in code points.
 */
export function readHashtag(typed: string): HashtagReading {
  if (typed.length > 1000) return { refused: 'hashtags.tooLong' };
  const hashtag = typed
    .toWellFormed()
    .normalize('NFKC')
    // What comes along unseen when a tag is copied: zero-width characters, marks of direction, byte order marks.
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .replace(/^[\s#]+|\s+$/g, '')
    .normalize('NFC');
  const refused = whyRefused(hashtag);
  return refused === null ? { hashtag } : { refused };
}

/** As an address has it: what a sentence puts behind a tag is no part of it. @returns undefined for what is none */
export function hashtagAsked(asked: string): string | undefined {
  const trimmed = beginningOf(asked, 1000).replace(/[.,;:!?…()[\]{}<>"'‘’“”«»\s]+$/u, '');
  for (const typed of [asked, trimmed]) {
    const read = readHashtag(typed);
    if (!('refused' in read)) return read.hashtag;
  }
  return undefined;
}

/**
 * What hashtags are compared by: without case and without the accents of Latin and Greek letters, so that no network can show two of
 * our tags as one. Mastodon folds ö to o and ø to o (its ASCII folding), others fold nothing: #WOLKöln is the tag #WOLKoln, and never
 * #WOLKoeln. ß is ss, as in upper case (Unicode's full case folding). İ, I and ı are all i. Other scripts keep their marks: they are
 * letters there (й, が). Not for showing. Applied to its own result it changes nothing.
 */
export function hashtagKey(hashtag: string): string {
  return (
    hashtag
      .toWellFormed()
      .normalize('NFKC')
      // Through upper case, because ß and ı meet ss and i only there; ẞ has to become ß before.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFD')
      .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
      .replace(/[ðđħĸłŋøŧς]/g, (letter) => plainLetters[letter] ?? letter)
      .normalize('NFC')
  );
}

/** Letters that Unicode does not take apart into a letter and an accent, and Mastodon folds all the same. */
const plainLetters: Readonly<Record<string, string>> = {
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ŧ: 't',
  // The same Greek letter at the end of a word.
  ς: 'σ',
};

function whyRefused(hashtag: string): HashtagRefusal | null {
  if (hashtag === '') return 'hashtags.missing';
  if (/\s/.test(hashtag)) return 'hashtags.hasSpaces';
  // Marks belong to a letter, and more than three on one are a joke that breaks pages.
  if (!/^(?:\p{L}\p{M}{0,3}|\p{Nd}|_)+$/u.test(hashtag)) return 'hashtags.hasOtherCharacters';
  const length = Array.from(hashtag).length;
  if (length < shortest) return 'hashtags.tooShort';
  if (length > longest) return 'hashtags.tooLong';
  if (!/\p{L}/u.test(hashtag)) return 'hashtags.needsLetter';
  return oneScript.some((script) => script.test(hashtag)) ? null : 'hashtags.mixesScripts';
}
