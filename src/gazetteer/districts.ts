// Tells boroughs and quarters, which the data often has as places of their own, from towns.
import type { SourcePlace } from './source.ts';
import { inGermanSpeakingCountry } from './place-names.ts';

/** Which of the four administrative levels is the municipality, in countries where the data has it throughout. */
const municipalityLevels: ReadonlyMap<string, number> = new Map(
  'AT3 BE4 CH3 CZ3 DE4 DK2 ES3 FI3 FR4 GR3 IT3 NL2 NO2 PL3 PT2 RS3 SE2 SK3'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry[2])]),
);

/** Larger areas that are one city to everybody: Berlin, Hamburg, Wien, London, Ciudad de México, İstanbul, Moscow. */
const cityStates: ReadonlySet<string> = new Set([
  'DE.16',
  'DE.04',
  'AT.09',
  'GB.ENG.GLA',
  'MX.09',
  'TR.34',
  'RU.48',
]);

/** The counties of New York City. */
const boroughs: ReadonlySet<string> = new Set(
  ['005', '047', '061', '081', '085'].map((county) => `US.NY.${county}`),
);

export function isInBorough({ country, admin }: SourcePlace): boolean {
  return boroughs.has(`${country}.${admin[0]}.${admin[1]}`);
}

/** The municipality's key; empty where the data does not tell. */
export function municipalityOf({ country, admin }: SourcePlace): string {
  const [state, district] = admin;
  const cityState = [`${country}.${state}`, `${country}.${state}.${district}`].find((area) =>
    cityStates.has(area),
  );
  if (cityState !== undefined) return cityState;
  const level = municipalityLevels.get(country) ?? 0;
  return level === 0 || admin[level - 1] === '' ? '' : [country, ...admin.slice(0, level)].join('.');
}

/**
 * Whether a place is so near, or its municipality so large, that people who live there name the main place as their town. A village in a large rural
 * municipality stays a place of its own.
 */
export function isPartOf(place: SourcePlace, main: SourcePlace): boolean {
  const distance = kilometresBetween(place, main);
  if (!inGermanSpeakingCountry(place)) return isSuburb(place, main, distance);
  if (main.population >= 50_000) return true;
  if (main.population >= 20_000) return place.population < 10_000 && distance < 3;
  // Swiss municipalities that were joined or are neighbours share a key in the data: Interlaken and Unterseen.
  return place.country !== 'CH' && distance < 1.5;
}

function isSuburb(place: SourcePlace, main: SourcePlace, distance: number): boolean {
  const reach = main.population >= 1_000_000 ? 30 : 10;
  return main.population >= 100_000 && place.population < main.population / 2 && distance < reach;
}

/** Of several places in a municipality the one that gives it its name, most probably. */
export function foremost<Place extends SourcePlace>(one: Place, other: Place): Place {
  const difference = weight(other) - weight(one) || one.geonameId - other.geonameId;
  return difference > 0 ? other : one;
}

/** A seat counts more than its population, for that may be missing, or of the seat's old centre alone as in Venice. */
function weight({ feature, country, population }: SourcePlace): number {
  if (feature === 'PPLC' || feature === 'PPLA') return population * 10 + 2;
  if (country === 'AT' && feature.startsWith('PPLA')) return population * 5 + 1;
  return population;
}

/** Near enough for places less than some hundred kilometres apart. */
export function kilometresBetween(one: SourcePlace, other: SourcePlace): number {
  const middle = ((one.latitude + other.latitude) / 2) * (Math.PI / 180);
  const east = (one.longitude - other.longitude) * Math.cos(middle) * 111.3;
  const north = (one.latitude - other.latitude) * 110.6;
  return Math.hypot(east, north);
}
