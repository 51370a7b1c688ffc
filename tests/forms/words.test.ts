// One line, and what can be seen in it: what hides or turns words round goes, what letters and emoji need stays.
import { expect, test } from 'vitest';
import { beginningOf, isVisible, oneLine, shortenedTo } from '../../src/forms/words.ts';

test.each([
  ['a zero-width space', 'A\u200Bna', 'Ana'],
  ['marks of direction', '\u202Eanna\u202C \u2067x\u2069\u061C', 'anna x'],
  ['a soft hyphen and a byte order mark', '\uFEFFSo\u00ADphie', 'Sophie'],
  ['invisible operators', 'A\u2062\u2063B', 'AB'],
  ['line breaks and tabs', 'Ana\r\nMaria\t Z\u2028x', 'Ana Maria Z x'],
  ['a joiner between Latin letters', 'a\u200Db\u200Cc', 'abc'],
  ['a joiner at the end of an emoji', '👍🏽\u200D', '👍🏽'],
  ['a variation selector behind a letter', 'x\uFE0F', 'x'],
  ['tags without a flag', 'Ana\u{E0041}\u{E0042}', 'Ana'],
])('%s is taken out', (_what, typed, line) => {
  expect(oneLine(typed)).toBe(line);
});

test.each([
  ['a family', '👩‍👩‍👧'],
  ['a heart in colour, a key cap', '❤️ 1️⃣'],
  ['a skin tone and a job', '👩🏽‍🚀'],
  ['a region’s flag', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['Persian with a non-joiner', 'می‌خواهم'],
  ['Devanagari with a joiner', 'क्‍ष'],
  ['a Chinese character as its owner writes it', '葛\u{E0100}城'],
  ['umlauts, accents, apostrophes', 'Jörg O’Neill-Čapek'],
])('%s stays', (_what, typed) => {
  expect(oneLine(typed)).toBe(typed);
});

test.each([
  '',
  ' ',
  '\u200B',
  '\u2060\uFEFF',
  '\u3164',
  '\u115F\u1160',
  '\uFFA0',
  '\u2800',
  '\uFFFC',
  '\uFE0F',
  '\u034F',
  '\u{E0100}',
  '\u0301',
])('nothing visible is nothing: %j', (typed) => {
  expect(isVisible(typed)).toBe(false);
  expect(oneLine(typed)).toBe('');
});

test('nothing is cut inside a character, of however many code points it is', () => {
  expect(beginningOf('Ana 👩‍👩‍👧 Ben', 6)).toBe('Ana ');
  expect(beginningOf('Ana 👩‍👩‍👧 Ben', 9)).toBe('Ana 👩‍👩‍👧');
  expect(beginningOf('🇩🇪🇩🇰', 3)).toBe('🇩🇪');
  expect(beginningOf('e\u0301e\u0301', 3)).toBe('e\u0301');
  expect(beginningOf('👍🏽👍🏽', 2)).toBe('👍🏽');
  expect(beginningOf('kurz', 4)).toBe('kurz');
});

test('a sentence is shortened between its words, and also where there are none', () => {
  expect(shortenedTo('Ein langer Abend', 13)).toBe('Ein langer …');
  expect(shortenedTo('漢'.repeat(700), 600)).toBe(`${'漢'.repeat(600)} …`);
  expect(shortenedTo('👩‍👩‍👧'.repeat(3), 7)).toBe('👩‍👩‍👧 …');
  expect(shortenedTo('Passt', 5)).toBe('Passt');
});
