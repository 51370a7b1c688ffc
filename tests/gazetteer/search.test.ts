// Finding a place by what people type.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { reservedSegments } from '../../src/gazetteer/reserved.ts';
import { processorTime } from '../support/processor-time.ts';

vi.setConfig({ testTimeout: 40_000 });

const gazetteer = openGazetteer();
const places = [...gazetteer.places];
const labels = (found: Iterable<{ label: string }>): readonly string[] =>
  [...found].map(({ label }) => label);

test.each([
  ['köln', 'koeln'],
  ['Köln', 'koeln'],
  ['KOELN', 'koeln'],
  ['koln', 'koeln'],
  ['cologne', 'koeln'],
  ['munich', 'muenchen'],
  ['Rostock', 'rostock'],
  ['ROSTOCK', 'rostock'],
  ['malmoe', 'malmo'],
  ['malmö', 'malmo'],
  ['sankt-gallen', 'st-gallen'],
  ['zurich', 'zuerich'],
  ['klagenfurt', 'klagenfurt-am-woerthersee'],
  ['frankfurt-(oder)', 'frankfurt-oder'],
  ['doberan', 'bad-doberan'],
])('the path segment %s leads to /%s', (segment, slug) => {
  expect(gazetteer.oldSpelling(segment)).toBe(slug);
});

test('an address that is right already, or may be several, or is the site’s, leads nowhere else', () => {
  for (const segment of [
    'rostock',
    'frankfurt',
    'neustadt',
    'halle',
    'new',
    'New',
    'near',
    'feed.atom',
    '',
    '2026',
    '%',
    '..',
  ])
    expect(gazetteer.oldSpelling(segment)).toBeUndefined();
  for (const segment of reservedSegments) expect(gazetteer.oldSpelling(segment)).toBeUndefined();
});

test('every place is found by its label, its name and its slug', () => {
  for (const place of places) {
    expect(gazetteer.named(place.label)[0]).toStrictEqual(place);
    expect(gazetteer.named(place.slug)).toContainEqual(place);
  }
  // By its name too, if only among others, or after the one of the name that is meant beyond doubt.
  for (const { name } of places) expect(gazetteer.named(name)).not.toEqual([]);
});

test.each([
  ['Neustadt, Hessen', 'Neustadt (Hessen)'],
  ['Rostock, Germany', 'Rostock'],
  ['Rostock, Mecklenburg-Vorpommern, Deutschland', 'Rostock'],
  ['Frankfurt, Brandenburg', 'Frankfurt (Oder)'],
  ['Frankfurt/Main', 'Frankfurt am Main'],
  ['Frankfurt a. M.', 'Frankfurt am Main'],
  ['Halle/Saale', 'Halle (Saale)'],
  ['Springfield, IL', 'Springfield, Illinois, US'],
  ['Altdorf, Uri', 'Altdorf UR'],
  ['München, Bavaria', 'München'],
  ['  rostock  ', 'Rostock'],
])('“%s” means %s', (typed, label) => {
  expect(labels(gazetteer.named(typed))).toEqual([label]);
});

test('nothing is found for what is no place', () => {
  for (const typed of [
    '',
    ' ',
    ',',
    'Rostock, Bayern',
    'xyzzy',
    'Москва',
    '東京',
    '<b>Rostock</b>',
    '\u0000',
  ])
    expect(gazetteer.named(typed)).toEqual([]);
});

test('where an accent is left out, both may be meant', () => {
  expect(labels(gazetteer.named('Munster'))).toEqual(['Munster', 'Münster']);
  expect(labels(gazetteer.named('Münster'))).toEqual(['Münster']);
});

test('while typing, places nearby come first, then the larger', () => {
  expect(labels(gazetteer.starting('ros', 2))).toEqual(['Rostock', 'Rosenheim']);
  expect(labels(gazetteer.starting('Mü', 2))).toEqual(['München', 'Münster']);
  expect(labels(gazetteer.starting('ber', 2))).toEqual(['Berlin', 'Bern']);
  expect(labels(gazetteer.starting('frankfurt', 2))).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
  const nearby = (country: string): boolean => ['DE', 'AT', 'CH', 'LI'].includes(country);
  const countries = gazetteer.starting('wa', 500).map(({ country }) => country);
  expect(countries.findIndex((country) => !nearby(country))).toBeGreaterThan(countries.findLastIndex(nearby));
});

test('while typing, other names and what is told apart by are known too', () => {
  expect(labels(gazetteer.starting('colog', 1))).toEqual(['Köln']);
  expect(labels(gazetteer.starting('vienn', 1))).toEqual(['Wien']);
  expect(labels(gazetteer.starting('koel', 1))).toEqual(['Köln']);
  expect(labels(gazetteer.starting('kol', 1))).toEqual(['Köln']);
  expect(labels(gazetteer.starting('Sankt Gal', 1))).toEqual(['St. Gallen']);
  expect(labels(gazetteer.starting('Neustadt in H', 5))).toEqual(['Neustadt in Holstein']);
  expect(labels(gazetteer.starting('Frankfurt (O', 5))).toEqual(['Frankfurt (Oder)']);
});

test('a name typed to its end goes before longer ones', () => {
  expect(labels(gazetteer.starting('Rom', 1))).toEqual(['Roma']);
  expect(labels(gazetteer.starting('Ulm', 1))).toEqual(['Ulm']);
});

test('as many as asked for, each once, none for nothing typed', () => {
  const found = gazetteer.starting('a', 50);
  expect(found).toHaveLength(50);
  expect(new Set(found).size).toBe(50);
  expect(gazetteer.starting('a', 0)).toEqual([]);
  expect(gazetteer.starting('', 10)).toEqual([]);
  expect(gazetteer.starting(' - ', 10)).toEqual([]);
});

test('whatever is typed does no harm', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 50 }),
    fc
      .tuple(fc.constantFrom(...places.slice(0, 300)), fc.string({ maxLength: 9 }))
      .map(([{ label }, more]) => label + more),
  );
  fc.assert(
    fc.property(typed, fc.integer({ min: 0, max: 20 }), (text, limit) => {
      for (const place of gazetteer.named(text)) expect(gazetteer.at(place.slug)).toStrictEqual(place);
      expect(gazetteer.starting(text, limit).length).toBeLessThanOrEqual(limit);
      const slug = gazetteer.oldSpelling(text) ?? 'rostock';
      expect(gazetteer.at(slug)).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test('64 kB typed are answered at once', () => {
  const busy = processorTime(() => {
    for (const text of ['a'.repeat(65_536), 'ä,'.repeat(32_768), ' '.repeat(65_536), '('.repeat(65_536)]) {
      gazetteer.named(text);
      gazetteer.starting(text, 8);
      gazetteer.oldSpelling(text);
    }
  });
  expect(busy).toBeLessThan(500);
});

test('a key press is answered within two milliseconds', () => {
  const typed = 'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .flatMap((letter) => [letter, `${letter}a`, `${letter}er`]);
  for (const text of typed) gazetteer.starting(text, 8);
  const busy = processorTime(() => {
    for (const text of typed) gazetteer.starting(text, 8);
  });
  expect(busy / typed.length).toBeLessThan(2);
});
