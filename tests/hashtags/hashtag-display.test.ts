// A large hashtag loses nothing where it may break.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashtagShown } from '../../src/hashtags/hashtag-display.ts';

test('a long one may break between its words, a short one stays whole', () => {
  expect(hashtagShown('WOLRostock')).toEqual({
    tag: 'WOLRostock',
    parts: ['WOLRostock'],
    size: '',
  });
  expect(hashtagShown('SchreibtischeHRO')).toMatchObject({ parts: ['Schreibtische', 'HRO'], size: '' });
  expect(hashtagShown('WorkOutLoudMecklenburg2027')).toMatchObject({
    parts: ['Work', 'Out', 'Loud', 'Mecklenburg', '2027'],
    size: 'long',
  });
});

test('whatever it is made of, its parts make it again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (tag) => {
      expect(hashtagShown(tag).parts.join('')).toBe(tag);
    }),
  );
});
