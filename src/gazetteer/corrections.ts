// What is put right in the data by hand: names as locals write them, labels, populations, places to leave out and to add.
import { readFile } from 'node:fs/promises';
import type { SourcePlace } from './source.ts';

export interface Correction {
  /** As locals write it. */
  readonly name?: string;
  /** As it is told apart from others of its name, where something better is known than its state. */
  readonly label?: string;
  readonly population?: number;
  /** Of a town that the data takes for a hamlet of the same name elsewhere. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
  readonly otherNames: readonly string[];
  readonly leftOut: boolean;
}

export interface Corrections {
  readonly byId: ReadonlyMap<number, Correction>;
  /** States as locals call them, by GeoNames' code: 'DE.02' is Bayern. */
  readonly states: ReadonlyMap<string, string>;
  /** Landscapes as people tell towns apart by them, by the beginning of a German district's key: '091' is Oberbayern. */
  readonly landscapes: ReadonlyMap<string, string>;
  /** Municipalities that have no village of their name; their `geonameId` is a negative number of our own. */
  readonly added: readonly SourcePlace[];
}

const files = ['corrections.tsv', 'states.tsv', 'landscapes.tsv', 'added.tsv'].map(
  (name) => new URL(name, import.meta.url),
);

export async function readCorrections(): Promise<Corrections> {
  const [corrections = [], states = [], landscapes = [], added = []] = (await correctionTexts()).map(rows);
  return {
    byId: new Map(corrections.map(([id, , , ...put]) => [Number(id), correction(put)])),
    states: new Map(states.map(([code = '', name = '']) => [code, name])),
    landscapes: new Map(landscapes.map(([key = '', name = '']) => [key, name])),
    added: added.map(addedPlace),
  };
}

function correctionTexts(): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

function rows(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split('\t'));
}

/** The columns behind GeoNames' id, country and name. A dash instead of a name leaves the place out. */
function correction([
  name = '',
  label = '',
  population = '',
  position = '',
  others = '',
]: readonly string[]): Correction {
  const [latitude, longitude] = position.split(' ').map(Number);
  return {
    ...(name !== '' && name !== '–' && { name }),
    ...(label !== '' && { label }),
    ...(population !== '' && { population: Number(population) }),
    ...(latitude !== undefined && longitude !== undefined && { position: { latitude, longitude } }),
    otherNames: others === '' ? [] : others.split(', '),
    leftOut: name === '–',
  };
}

function addedPlace(columns: readonly string[]): SourcePlace {
  const [number, country = '', name = '', state = '', district = '', position = '', population] = columns;
  const [latitude = 0, longitude = 0] = position.split(' ').map(Number);
  return {
    geonameId: Number(number),
    name,
    latitude,
    longitude,
    feature: 'PPL',
    country,
    admin: [state, '', district, ''],
    population: Number(population),
    zone: country === 'CH' ? 'Europe/Zurich' : 'Europe/Berlin',
  };
}
