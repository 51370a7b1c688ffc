// The files that the gazetteer is read from. They come along with the site, made from GeoNames' data (CC BY 4.0).
import type { Place } from './place.ts';
import { linesIn } from './lines.ts';

export const gazetteerFiles = {
  places: new URL('places.tsv', import.meta.url),
  regions: new URL('regions.tsv', import.meta.url),
  spellings: new URL('spellings.tsv', import.meta.url),
} as const;

/** How a spelling belongs to a place: its name, a name elsewhere or formerly, its name without what tells it apart. */
export const spellingKinds = { own: 0, other: 1, short: 2 } as const;

export interface Spelled {
  /** The line of its place: the lower, the likelier meant. */
  readonly rank: number;
  readonly kind: number;
}

export interface Region {
  /** As locals call it. */
  readonly name: string;
  /** In English. */
  readonly abroad: string;
  /** GeoNames' code, in some countries that of everybody: IL is Illinois. */
  readonly code: string;
}

export interface GazetteerFiles {
  readonly count: number;
  readonly place: (rank: number) => Place;
  readonly region: (rank: number) => Region;
  readonly position: (rank: number) => { readonly latitude: number; readonly longitude: number };
  readonly spelled: (form: string) => Iterable<Spelled>;
  /** Those that go on after these letters. */
  readonly beginning: (form: string) => Iterable<Spelled>;
}

export function readGazetteerFiles(): GazetteerFiles {
  const places = linesIn(gazetteerFiles.places);
  const regions = linesIn(gazetteerFiles.regions);
  const spellings = linesIn(gazetteerFiles.spellings);

  function region(rank: number): Region {
    const [, , , , line] = places.at(rank);
    const [, code = '', name = '', abroad = ''] = regions.at(Number(line));
    return { name, abroad, code };
  }

  /** Letters, digits and spaces stand between the end of a column and the last of what a byte may be. */
  const [end, last] = ['\t', '\u007f'];

  function* spelledBetween(from: string, to: string): Generator<Spelled> {
    const behind = spellings.firstFrom(to);
    for (let index = spellings.firstFrom(from); index < behind; index++)
      yield { rank: spellings.numberAt(index, 1), kind: spellings.numberAt(index, 0) };
  }

  return {
    count: places.count,
    place: (rank) => placeIn(places.at(rank), region(rank).name),
    region,
    position: (rank) => {
      const [, , , , , , latitude, longitude] = places.at(rank);
      return { latitude: Number(latitude), longitude: Number(longitude) };
    },
    spelled: (form) => spelledBetween(`${form}${end}`, `${form}${end}${last}`),
    beginning: (form) => spelledBetween(`${form} `, `${form}${last}`),
  };
}

function placeIn(columns: readonly string[], region: string): Place {
  const [slug = '', name = '', label, country = '', , zone = '', ...numbers] = columns;
  const [latitude = 0, longitude = 0, population = 0, geonameId = 0] = numbers.map(Number);
  return {
    geonameId,
    slug,
    name,
    region,
    country,
    latitude,
    longitude,
    zone,
    population,
    label: label || name,
  };
}
