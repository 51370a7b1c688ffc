// A hashtag is read from what is typed, or refused with a reason, and compared as the networks compare.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashtagAsked, hashtagKey, readHashtag } from '../../src/hashtags/hashtag.ts';
import { de, en } from '../../src/hashtags/texts.ts';

describe('what is read', () => {
  test.each([
    ['WOLRostock', 'WOLRostock'],
    ['#WOLRostock', 'WOLRostock'],
    ['＃WOLRostock', 'WOLRostock'],
    ['# WOLRostock', 'WOLRostock'],
    ['##WOLRostock', 'WOLRostock'],
    ['  WOLRostock\n', 'WOLRostock'],
    ['\ufeff#WOL\u200bRostock\u202c', 'WOLRostock'],
    ['ＷＯＬ２６', 'WOL26'],
    ['wol_rostock_26', 'wol_rostock_26'],
    ['26WOL', '26WOL'],
    ['WOLKo\u0308ln', 'WOLKöln'],
    ['Ärger', 'Ärger'],
    ['WOLGroß', 'WOLGroß'],
    ['ﬁnn', 'finn'],
    ['работа', 'работа'],
    ['Αθήνα26', 'Αθήνα26'],
    ['東京のカフェー', '東京のカフェー'],
    ['서울', '서울'],
    ['台北ㄅㄆ', '台北ㄅㄆ'],
    ['हिन्दी', 'हिन्दी'],
    ['ภาษาไทย', 'ภาษาไทย'],
    ['עברית', 'עברית'],
    ['مدينة٢٦', 'مدينة٢٦'],
    ['ab', 'ab'],
    ['a'.repeat(50), 'a'.repeat(50)],
  ])('%j becomes %s', (typed, hashtag) => {
    expect(readHashtag(typed)).toEqual({ hashtag });
  });
});

describe('what is refused', () => {
  test.each([
    ['', 'missing'],
    [' # ', 'missing'],
    ['\u200b', 'missing'],
    ['WOL Rostock', 'hasSpaces'],
    ['#WOL #Rostock', 'hasSpaces'],
    ['WOL-Rostock', 'hasOtherCharacters'],
    ['WOL.Rostock', 'hasOtherCharacters'],
    ['WOL#Rostock', 'hasOtherCharacters'],
    ['WOL🌊', 'hasOtherCharacters'],
    ['<b>WOL</b>', 'hasOtherCharacters'],
    ["WOL'Rostock", 'hasOtherCharacters'],
    ['\u0308WOL', 'hasOtherCharacters'],
    ['2\u20e3WOL', 'hasOtherCharacters'],
    [`WOL${'\u0336'.repeat(4)}`, 'hasOtherCharacters'],
    ['\ud800WOL', 'hasOtherCharacters'],
    ['a', 'tooShort'],
    ['a'.repeat(51), 'tooLong'],
    ['a'.repeat(65_536), 'tooLong'],
    ['2026', 'needsLetter'],
    ['20_26', 'needsLetter'],
    ['__', 'needsLetter'],
    ['WOLRоstock', 'mixesScripts'],
    ['WОLRostock', 'mixesScripts'],
    ['WOLΡostock', 'mixesScripts'],
    ['WOL東京', 'mixesScripts'],
    ['서울の', 'mixesScripts'],
    ['WOL٢٦', 'mixesScripts'],
  ])('%j is refused: %s', (typed, why) => {
    expect(readHashtag(typed)).toEqual({ refused: `hashtags.${why}` });
    expect(Object.keys(de)).toContain(why);
  });

  test('every reason has its words in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(de));
  });
});

describe('what counts as the same hashtag', () => {
  test.each([
    ['WOLRostock', 'wolrostock'],
    ['WOLKöln', 'WOLKoln'],
    ['WOLKo\u0308ln', 'wolköln'],
    ['WOLGießen', 'WOLGIESSEN'],
    ['WOLGIEẞEN', 'WOLGiessen'],
    ['İstanbul', 'ISTANBUL'],
    ['İstanbul', 'ıstanbul'],
    ['istanbul', 'Istanbul'],
    ['WOLØrsta', 'wolorsta'],
    ['WOLŁódź', 'WOLLodz'],
    ['ĐàNẵng', 'danang'],
    ['ΑΘΉΝΑ', 'Αθηνα'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Οδος_Α', 'ΟΔΟΣ_Α'],
    ['МОСКВА', 'Москва'],
    ['ＷＯＬ', 'wol'],
  ])('%s and %s', (one, other) => {
    expect(hashtagKey(one)).toBe(hashtagKey(other));
  });

  test.each([
    ['WOLKöln', 'WOLKoeln'],
    ['WOLRostock', 'WOLRostock26'],
    ['WOL_Rostock', 'WOLRostock'],
    ['Майя', 'Маия'],
    ['がっこう', 'かっこう'],
    ['ハハ', 'パパ'],
    ['हिन्दी', 'हनद'],
    ['WOLВаза', 'WOLBa3a'],
  ])('but not %s and %s', (one, other) => {
    expect(hashtagKey(one)).not.toBe(hashtagKey(other));
  });
});

describe('whatever is typed', () => {
  const letters = fc.constantFrom(
    ...Array.from('aZ0_#＃ oöÖßẞİıſøŁéΑάςйЙがパ한東漢ンー中ㄅ\u0308\u0301\u0307\u0345\u200d\ufb03Ⅷʼŉǰ'),
  );
  const typed = fc.oneof(
    fc.string({ unit: letters, maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 55 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.stringMatching(/^#?[\p{L}\p{M}_0-9]{1,52}$/u),
  );
  const many = { numRuns: 5000 };

  test('what is accepted is read as the same again, with # and spaces as well', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readHashtag(text);
        if ('refused' in reading) return;
        const { hashtag } = reading;
        expect([hashtag, `#${hashtag}`, ` ＃${hashtag} `].map(readHashtag)).toEqual([
          reading,
          reading,
          reading,
        ]);
        expect(hashtag).toMatch(/^[\p{L}\p{M}\p{Nd}_]{2,50}$/u);
      }),
      many,
    );
  });

  test('the key of a key is itself, and case makes no difference', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const key = hashtagKey(text);
        expect(hashtagKey(key)).toBe(key);
        expect(hashtagKey(text.normalize('NFD'))).toBe(key);
        const reading = readHashtag(text);
        if ('refused' in reading) return;
        expect(hashtagKey(reading.hashtag.toUpperCase())).toBe(hashtagKey(reading.hashtag));
        expect(hashtagKey(reading.hashtag.toLowerCase())).toBe(hashtagKey(reading.hashtag));
      }),
      many,
    );
  });

  test('the key of every letter is its own key, in either case', () => {
    const unstable: string[] = [];
    for (let point = 0; point <= 0x1ffff; point++) {
      const letter = String.fromCodePoint(point);
      if (!/[\p{L}\p{M}]/u.test(letter) || /[\p{Script=Han}\p{Script=Hangul}]/u.test(letter)) continue;
      const key = hashtagKey(`a${letter}b`);
      const others = [key, `a${letter.toUpperCase()}b`, `a${letter.toLowerCase()}b`].map(hashtagKey);
      if (others.some((other) => other !== key)) unstable.push(letter);
    }
    expect(unstable).toEqual([]);
  });
});

test.each([
  'WOLRostock',
  'WOLRostock.',
  'WOLRostock,',
  '#WOLRostock)',
  'WOLRostock?!',
  'WOLRostock“',
  'WOLRostock…',
  'WOLRostock>',
  ' WOLRostock ;',
])('an address with "%s" asks for the tag', (asked) => {
  expect(hashtagAsked(asked)).toBe('WOLRostock');
});

test('an underscore belongs to the tag, and punctuation alone is none', () => {
  expect(hashtagAsked('WOL_')).toBe('WOL_');
  expect(hashtagAsked('...')).toBeUndefined();
  expect(hashtagAsked('WOL.Rostock')).toBeUndefined();
  expect(hashtagAsked('<script>')).toBeUndefined();
});
