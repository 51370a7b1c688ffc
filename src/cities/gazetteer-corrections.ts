// What is put right in the data by hand: names as locals write them, labels, populations that are missing, places to leave out.
import { readFile } from 'node:fs/promises';

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
}

const files = ['corrections.tsv', 'states.tsv', 'landscapes.tsv'].map(
  (name) => new URL(`gazetteer-${name}`, import.meta.url),
);

export async function readCorrections(): Promise<Corrections> {
  const [corrections = [], states = [], landscapes = []] = (await correctionTexts()).map(rows);
  return {
    byId: new Map(corrections.map(([id, , , ...put]) => [Number(id), correction(put)])),
    states: new Map(states.map(([code = '', name = '']) => [code, name])),
    landscapes: new Map(landscapes.map(([key = '', name = '']) => [key, name])),
  };
}

export function correctionTexts(): Promise<string[]> {
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
