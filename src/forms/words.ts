// What people type into one line: what nobody can see is taken out, and a line is one line. What is left when nothing is to be seen is nothing.

/** Marks of direction, zero-width spaces, soft hyphens: they turn words round, or hide in them. */
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** How an emoji looks is said behind it, and how a Chinese character is written. */
const strayVariants =
  /(?<![\p{Emoji}\p{Extended_Pictographic}])[\uFE00-\uFE0F]|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/gu;

/** Only flags of regions are made of tags: a black flag and what follows it. */
const strayTags = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;

const scriptsThatJoin =
  'Arabic Syriac Mongolian Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam ' +
  'Sinhala Khmer Myanmar Tibetan';
const joining = `[${scriptsThatJoin.replaceAll(/\w+/g, '\\p{Script_Extensions=$&}').replaceAll(' ', '')}]`;
const beforeEmoji = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]';
/** Joiners (U+200C, U+200D) hold emoji together, and letters of some scripts together or apart. */
const strayJoiners = new RegExp(
  `(?<!${joining}|${beforeEmoji})[\\u200C\\u200D]|[\\u200C\\u200D](?!${joining}|\\p{Extended_Pictographic})`,
  'gu',
);

/** @returns one line without what nobody can see; empty when nothing is left that can be seen */
export function oneLine(typed: string): string {
  const line = typed
    .replaceAll(/[\s\u2028\u2029]+/gu, ' ')
    .replaceAll(unseen, '')
    .replaceAll(strayTags, '')
    .replaceAll(strayVariants, '')
    .replaceAll(strayJoiners, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return isVisible(line) ? line : '';
}

/** Whether there is anything to see: fillers, blank patterns and the place of a missing object are nothing. */
export function isVisible(typed: string): boolean {
  const seen = typed.replaceAll(/[\p{Default_Ignorable_Code_Point}\u2800\uFFFC]/gu, '');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(seen);
}

/** With these strings everybody tries out whether a filter for spam or viruses works: no mail server lets them through. */
const triedWith = ['GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'];

export function isStoppedByFilters(typed: string): boolean {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .toUpperCase();
  return triedWith.some((one) => plain.includes(one));
}

let characters: Intl.Segmenter | undefined;

/** How words begin, in so many code points at most; a character of several of them, like a family, is there whole or not at all. */
export function beginningOf(words: string, most: number): string {
  if (words.length <= most) return words;
  characters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let begun = '';
  let length = 0;
  for (const { segment } of characters.segment(words.slice(0, 4 * most + 100))) {
    length += Array.from(segment).length;
    if (length > most) break;
    begun += segment;
  }
  return begun;
}

/** The same with the last word whole, where words have blanks between them, and a mark that there is more. */
export function shortenedTo(words: string, most: number): string {
  const begun = beginningOf(words, most);
  if (begun === words) return words;
  const end = begun.search(/\s\S*$/);
  return `${end > most / 2 ? begun.slice(0, end) : begun} …`;
}
