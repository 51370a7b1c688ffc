// Which places there are, where they lie, and in which zone.
import { expect, test } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';

const gazetteer = openGazetteer();
const places = [...gazetteer.places];
const at = (slug: string) => gazetteer.at(slug);

test('there are some ten thousand places in the German-speaking countries, and the towns of the world', () => {
  const inCountry = Map.groupBy(places, ({ country }) => country);
  expect(inCountry.get('DE')?.length).toBeGreaterThan(6500);
  expect(inCountry.get('AT')?.length).toBeGreaterThan(1500);
  expect(inCountry.get('CH')?.length).toBeGreaterThan(1000);
  expect(inCountry.size).toBeGreaterThan(200);
  expect(places.length).toBeGreaterThan(30_000);
});

test('every place has a position, a country and a time zone that the machine knows', () => {
  for (const { latitude, longitude, country } of places) {
    expect(Math.abs(latitude)).toBeLessThan(90);
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(country).toMatch(/^[A-Z]{2}$/);
  }
  const zones = new Set(places.map(({ zone }) => zone));
  for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('de', { timeZone })).not.toThrow();
});

test('zones are those of the place, not of the country alone', () => {
  expect(at('rostock')?.zone).toBe('Europe/Berlin');
  expect(at('buesingen')?.zone).toBe('Europe/Busingen');
  expect(at('wien')?.zone).toBe('Europe/Vienna');
  expect(at('zuerich')?.zone).toBe('Europe/Zurich');
  expect(at('las-palmas-de-gran-canaria')?.zone).toBe('Atlantic/Canary');
  expect(at('ponta-delgada')?.zone).toBe('Atlantic/Azores');
  expect(at('los-angeles')?.zone).toBe('America/Los_Angeles');
});

test('positions are precise to some hundred metres', () => {
  expect(at('rostock')).toMatchObject({ latitude: 54.0887, longitude: 12.14049 });
});

test('states and regions are called as locals call them', () => {
  expect(at('muenchen')?.region).toBe('Bayern');
  expect(at('graz')?.region).toBe('Steiermark');
  expect(at('geneve')?.region).toBe('Genève');
  expect(at('firenze')?.region).toBe('Toscana');
  expect(places.filter(({ region }) => region === '').length).toBeLessThan(50);
});

test.each([
  'Kreuzberg',
  'Berlin Mitte',
  'Wandsbek',
  'Blankenese',
  'Favoriten',
  'Oerlikon',
  'Zürich Kreis 1',
  'Deutz',
])('the quarter %s is no place of its own', (quarter) => {
  expect(gazetteer.named(quarter)).toEqual([]);
});

test.each([
  'Islington',
  'Croydon',
  'Brooklyn',
  'Queens',
  'Mokotów',
  'Üsküdar',
  'Iztapalapa',
  'Marseille 13',
  'Deurne',
])('the borough %s is no place of its own', (borough) => {
  expect(gazetteer.named(borough).filter(({ country }) => country !== 'NL')).toEqual([]);
});

test('cities that are states have one place', () => {
  const named = (country: string, region: string) =>
    places.filter((one) => one.country === country && one.region === region);
  expect(named('DE', 'Berlin').map(({ name }) => name)).toEqual(['Berlin']);
  expect(named('DE', 'Hamburg').map(({ name }) => name)).toEqual(['Hamburg']);
  expect(named('AT', 'Wien').map(({ name }) => name)).toEqual(['Wien']);
  expect(places.filter(({ name, country }) => country === 'CH' && /Kreis \d|Zürich \//.test(name))).toEqual(
    [],
  );
});

test('no place stands in the gazetteer twice', () => {
  const alike = Map.groupBy(places, ({ country, name }) => `${country} ${name}`);
  const near = [...alike.values()].filter(([one, ...others]) =>
    others.some(
      (other) =>
        one !== undefined &&
        Math.hypot(other.latitude - one.latitude, other.longitude - one.longitude) < 0.04,
    ),
  );
  expect(near).toEqual([]);
});

test('municipalities that no village gave its name to are there', () => {
  expect(at('roedermark')).toMatchObject({ name: 'Rödermark', region: 'Hessen', zone: 'Europe/Berlin' });
  expect(at('henstedt-ulzburg')?.region).toBe('Schleswig-Holstein');
  expect(at('ittigen')).toMatchObject({ region: 'Bern', country: 'CH', zone: 'Europe/Zurich' });
  expect(new Set(places.map(({ geonameId }) => geonameId)).size).toBe(places.length);
});

test('capitals are there, however small', () => {
  for (const slug of ['vaduz', 'valletta', 'nuuk', 'san-marino', 'torshavn']) expect(at(slug)).toBeDefined();
});
