// Bringing guests together is fair: sizes of four and five, nobody left out, always the same, strangers first, languages in common.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringTogether, circleSizes, type Wisher } from '../../src/circles/grouping.ts';
import { processorTime } from '../support/processor-time.ts';

test('circles have four or five people wherever that is possible', () => {
  expect(Array.from({ length: 14 }, (_, people) => circleSizes(people))).toEqual([
    [],
    [1],
    [2],
    [3],
    [4],
    [5],
    [6],
    [4, 3],
    [4, 4],
    [5, 4],
    [5, 5],
    [4, 4, 3],
    [4, 4, 4],
    [5, 4, 4],
  ]);
  for (let people = 12; people < 500; people += 1) {
    const sizes = circleSizes(people);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
    expect(sizes.every((size) => size === 4 || size === 5)).toBe(true);
  }
});

const someWishers = fc
  .array(fc.subarray(['de', 'en', 'pl'], { minLength: 1 }), { maxLength: 40 })
  .map((all): Wisher[] => all.map((languages, index) => ({ id: `guest${index}`, languages })));
const someMeetings = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 60 }).map((pairs) => {
  const met = new Map<string, number>();
  for (const [a, b] of pairs)
    for (const key of [`guest${a} guest${b}`, `guest${b} guest${a}`]) met.set(key, (met.get(key) ?? 0) + 1);
  return (one: string, other: string) => met.get(`${one} ${other}`) ?? 0;
});

test('nobody is left out, nobody is in two, and sizes are as promised', () => {
  fc.assert(
    fc.property(someWishers, someMeetings, fc.string(), (wishers, met, seed) => {
      const circles = bringTogether(wishers, met, seed);
      expect(circles.map(({ length }) => length)).toEqual(circleSizes(wishers.length));
      expect(
        circles
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(wishers.map(({ id }) => id).toSorted());
    }),
  );
});

test('whoever asked first makes no difference: the same people are brought together in the same way', () => {
  fc.assert(
    fc.property(someWishers, someMeetings, (wishers, met) => {
      expect(bringTogether(wishers.toReversed(), met, 'x')).toEqual(bringTogether(wishers, met, 'x'));
    }),
  );
});

test('no exchange of two people would make it better', () => {
  fc.assert(
    fc.property(someWishers, someMeetings, (wishers, met) => {
      const circles = bringTogether(wishers, met, 'x');
      const burdens = exchanges(circles).map((exchanged) => burdenOf(exchanged, met));
      expect(Math.min(Infinity, ...burdens)).toBeGreaterThanOrEqual(burdenOf(circles, met));
    }),
    { numRuns: 60 },
  );
});

test('people who have met often come into different circles, and who speaks one language finds it there', () => {
  const old = Array.from({ length: 4 }, (_, index) => ({ id: `old${index}`, languages: ['de'] }));
  const fresh = Array.from({ length: 12 }, (_, index) => ({ id: `new${index}`, languages: ['de'] }));
  const met = (one: string, other: string) => (one.startsWith('old') && other.startsWith('old') ? 5 : 0);
  for (const seed of ['a', 'b', 'c'])
    for (const circle of bringTogether([...old, ...fresh], met, seed))
      expect(circle.filter(({ id }) => id.startsWith('old'))).toHaveLength(1);

  const people = Array.from({ length: 12 }, (_, index) => ({
    id: `guest${index}`,
    languages: index % 3 === 0 ? ['en'] : ['de'],
  }));
  for (const circle of bringTogether(people, () => 0, 'x'))
    expect(new Set(circle.map(({ languages }) => languages[0])).size).toBe(1);
});

test('another seed gives another mixture', () => {
  const wishers = Array.from({ length: 20 }, (_, index) => ({ id: `guest${index}`, languages: ['de'] }));
  expect(bringTogether(wishers, () => 0, '1')).not.toEqual(bringTogether(wishers, () => 0, '2'));
});

test('three hundred are brought together within a second', () => {
  const wishers = Array.from({ length: 300 }, (_, index) => ({
    id: `guest${index}`,
    languages: index % 7 === 0 ? ['en'] : ['de', 'en'].slice(0, 1 + (index % 2)),
  }));
  const busy = processorTime(() => {
    bringTogether(wishers, (one, other) => (one.length + other.length + Number(one.slice(-1))) % 4, 'x');
  });
  expect(busy).toBeLessThan(1000);
});

function burdenOf(
  circles: readonly (readonly Wisher[])[],
  met: (one: string, other: string) => number,
): number {
  let sum = 0;
  for (const circle of circles)
    for (const [index, one] of circle.entries())
      for (const other of circle.slice(index + 1))
        sum +=
          met(one.id, other.id) +
          (one.languages.some((language) => other.languages.includes(language)) ? 0 : 1000);
  return sum;
}

/** Every way in which two people could change places. */
function exchanges(circles: readonly (readonly Wisher[])[]): Wisher[][][] {
  const pairs = circles.flatMap((here, index) =>
    circles.slice(index + 1).flatMap((there) => here.flatMap((one) => there.map((other) => [one, other]))),
  );
  return pairs.map(([one, other]) =>
    circles.map((circle) =>
      circle.flatMap((person) => (person === one ? other : person === other ? one : person) ?? []),
    ),
  );
}
