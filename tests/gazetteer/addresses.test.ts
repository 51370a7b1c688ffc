// The addresses of places: unique, readable, and none that the site uses itself.
import { expect, test } from 'vitest';
import { readCorrections } from '../../src/gazetteer/corrections.ts';
import { reduce } from '../../src/gazetteer/reduced.ts';
import { readSource } from '../../src/gazetteer/source.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { isReserved } from '../../src/gazetteer/reserved.ts';

const gazetteer = openGazetteer();
const places = [...gazetteer.places];

test.each([
  ['rostock', 'Rostock', 'DE'],
  ['koeln', 'Köln', 'DE'],
  ['muenchen', 'München', 'DE'],
  ['zuerich', 'Zürich', 'CH'],
  ['wien', 'Wien', 'AT'],
  ['frankfurt-am-main', 'Frankfurt am Main', 'DE'],
  ['frankfurt-oder', 'Frankfurt (Oder)', 'DE'],
  ['halle-saale', 'Halle (Saale)', 'DE'],
  ['halle-westfalen', 'Halle (Westfalen)', 'DE'],
  ['neustadt-an-der-weinstrasse', 'Neustadt an der Weinstraße', 'DE'],
  ['neustadt-in-holstein', 'Neustadt in Holstein', 'DE'],
  ['st-gallen', 'St. Gallen', 'CH'],
  ['kuehlungsborn', 'Kühlungsborn', 'DE'],
  ['malmo', 'Malmö', 'SE'],
  ['berlin', 'Berlin', 'DE'],
  ['springfield-illinois', 'Springfield, Illinois, US', 'US'],
])('/%s is %s', (slug, label, country) => {
  expect(gazetteer.at(slug)).toMatchObject({ slug, label, country });
});

test('every place has an address of its own, of small letters, digits and hyphens', () => {
  expect(new Set(places.map(({ slug }) => slug)).size).toBe(places.length);
  expect(places.filter(({ slug }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
});

test('no place takes an address that the site needs, nor that of a year', () => {
  expect(places.filter(({ slug }) => isReserved(slug) || /^\d{4}$/.test(slug))).toEqual([]);
});

test('every place is found at its address, and nothing at others', () => {
  expect(places.filter((place) => gazetteer.at(place.slug)?.geonameId !== place.geonameId)).toEqual([]);
  for (const slug of ['', 'Rostock', 'köln', 'frankfurt', 'neustadt', 'nowhere-at-all'])
    expect(gazetteer.at(slug)).toBeUndefined();
});

test('no two places have the same label', () => {
  const alike = Map.groupBy(places, ({ label }) => label);
  expect([...alike].filter(([, bearers]) => bearers.length > 1)).toEqual([]);
});

test('an address does not depend on the order of the data', async () => {
  const [source, corrections] = await Promise.all([readSource(), readCorrections()]);
  const reversed = { ...source, places: source.places.toReversed() };
  expect(reduce(reversed, corrections).places).toBe(reduce(source, corrections).places);
}, 30_000);
