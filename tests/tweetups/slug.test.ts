// The last part of an evening's address, from whatever title.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../src/tweetups/slug.ts';

test.each([
  ['Ein Abend über Öl & Maß', 'ein-abend-ueber-oel-mass'],
  ['2027', 'tweetup-2027'],
  ['2028!', 'tweetup-2028'],
  ['20270', '20270'],
  ['Series', 'tweetup-series'],
  ['🌊🌊', 'tweetup'],
  ['東京の夜', 'tweetup'],
  ['Crème brûlée №1', 'creme-brulee-no1'],
  ['ＷＯＬ im Advent', 'wol-im-advent'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a'.repeat(120), 'a'.repeat(60)],
])('the title %s makes %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('whatever the title, the address is short, plain, and none that the city itself uses', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9]{1,5}$/)), (title) => {
      const slug = slugOf(title);
      expect(slug).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);
      expect(slug).not.toMatch(/^(?:\d{4}|series)$/);
    }),
  );
});
