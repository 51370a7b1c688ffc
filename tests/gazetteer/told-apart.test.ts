// Places that share a name are told apart as people would.
import { expect, test } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';

const gazetteer = openGazetteer();
const labels = (typed: string): readonly string[] => gazetteer.named(typed).map(({ label }) => label);

test.each([
  ['Frankfurt', ['Frankfurt am Main', 'Frankfurt (Oder)']],
  ['Halle', ['Halle (Saale)', 'Halle (Westfalen)', 'Halle, BE', 'Halle (Weserbergland)']],
  ['Friedberg', ['Friedberg (Bayern)', 'Friedberg (Hessen)', 'Friedberg (Steiermark)']],
  ['Wetter', ['Wetter (Ruhr)', 'Wetter (Hessen)']],
  ['Homberg', ['Homberg (Efze)', 'Homberg (Ohm)']],
  ['Oelsnitz', ['Oelsnitz (Vogtland)', 'Oelsnitz (Erzgebirge)']],
  ['Winsen', ['Winsen (Luhe)', 'Winsen (Aller)']],
  ['Buchs', ['Buchs SG', 'Buchs AG']],
  ['Weingarten', ['Weingarten (Württemberg)', 'Weingarten (Baden)', 'Weingarten (Pfalz)']],
  ['Bell', ['Bell, California, US', 'Bell (Eifel)', 'Bell (Hunsrück)']],
  ['Senden', ['Senden (Iller)', 'Senden (Westfalen)']],
  ['Eisenberg', ['Eisenberg (Thüringen)', 'Eisenberg (Pfalz)']],
])('%s may be several', (typed, expected) => {
  expect([...labels(typed)].toSorted()).toEqual(expected.toSorted());
  expect(gazetteer.oldSpelling(typed)).toBeUndefined();
});

test('all of the many that are called Neustadt are there, with what they are told apart by', () => {
  expect(labels('Neustadt')).toEqual(
    expect.arrayContaining([
      'Neustadt an der Weinstraße',
      'Neustadt am Rübenberge',
      'Neustadt in Holstein',
      'Neustadt bei Coburg',
      'Neustadt an der Aisch',
      'Neustadt (Hessen)',
      'Neustadt in Sachsen',
    ]),
  );
});

test.each([
  'Rostock',
  'Berlin',
  'Münster',
  'Essen',
  'Hagen',
  'Koblenz',
  'Freiburg',
  'Paris',
  'London',
  'Perth',
])('%s is the well-known one, without an addition', (name) => {
  expect(labels(name)).toEqual([name]);
});

test('the less known ones have the addition that locals use', () => {
  expect(labels('Münster, Hessen')).toEqual(['Münster (Hessen)']);
  expect(labels('Essen (Oldenburg)')).toEqual(['Essen (Oldenburg)']);
  expect(labels('Koblenz, Schweiz')).toEqual(['Koblenz AG']);
  expect(labels('Paris, Texas')).toEqual(['Paris, Texas, US']);
  expect(labels('Perth, GB')).toEqual(['Perth, GB']);
});

test('a town abroad leaves an old name to the city that everybody means', () => {
  expect(gazetteer.oldSpelling('vienna')).toBe('wien');
  expect(gazetteer.oldSpelling('rome')).toBe('roma');
  expect(gazetteer.oldSpelling('florence')).toBe('firenze');
  expect(gazetteer.at('vienna-virginia')?.label).toBe('Vienna, Virginia, US');
});

test('nobody is told apart by a bare number', () => {
  expect([...gazetteer.places].filter(({ label }) => /\d{4}/.test(label))).toEqual([]);
});
