// The gazetteer as it lies on disk: columns, and every spelling in alphabetical order, so that opening it is reading it.
import { choosePlaces } from './chosen.ts';
import type { Corrections } from './corrections.ts';
import type { Source } from './source.ts';
import { type NamedPlace, tellApart } from './telling-apart.ts';
import { inGermanSpeakingCountry, searchForms, withoutAddition } from './place-names.ts';

/** How a spelling belongs to a place: its name, a name elsewhere or formerly, its name without what tells it apart. */
export const spellingKinds = { own: 0, other: 1, short: 2 } as const;

export interface ReducedGazetteer {
  /** A place has the same index in each; those in German-speaking countries come first, then the larger. */
  readonly geonameIds: readonly number[];
  readonly slugs: readonly string[];
  readonly names: readonly string[];
  /** Empty where it is the name. */
  readonly labels: readonly string[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
  readonly populations: readonly number[];
  /** Indexes into `regionTable` and `zoneTable`. */
  readonly regions: readonly number[];
  readonly zones: readonly number[];
  readonly regionTable: readonly {
    readonly country: string;
    readonly code: string;
    readonly name: string;
    readonly abroad: string;
  }[];
  readonly zoneTable: readonly string[];
  /** Folded, sorted by code unit; a spelling that several places have stands there several times. */
  readonly spellings: readonly string[];
  /** The place of the spelling at the same index, and which of `spellingKinds` it is. */
  readonly spelled: readonly number[];
  readonly kinds: readonly number[];
}

export function reduce(source: Source, corrections: Corrections): ReducedGazetteer {
  const chosen = choosePlaces(source, corrections);
  const places = tellApart(chosen, corrections.landscapes).toSorted(nearerAndLargerFirst);
  const regionTable = new Map<string, ReducedGazetteer['regionTable'][number]>();
  for (const { country, admin, region, regionAbroad } of places)
    regionTable.set(`${country}.${admin[0]}`, {
      country,
      code: admin[0],
      name: region,
      abroad: regionAbroad,
    });
  const regionIndexes = new Map([...regionTable.keys()].map((key, index) => [key, index]));
  const zoneTable = [...new Set(places.map(({ zone }) => zone))].toSorted();
  const spellings = places.flatMap(spellingsOf).toSorted(alphabetically);
  return {
    geonameIds: places.map(({ geonameId }) => geonameId),
    slugs: places.map(({ slug }) => slug),
    names: places.map(({ name }) => name),
    labels: places.map(({ name, label }) => (label === name ? '' : label)),
    latitudes: places.map(({ latitude }) => latitude),
    longitudes: places.map(({ longitude }) => longitude),
    populations: places.map(({ population }) => population),
    regions: places.map(({ country, admin }) => regionIndexes.get(`${country}.${admin[0]}`) ?? 0),
    zones: places.map(({ zone }) => zoneTable.indexOf(zone)),
    regionTable: [...regionTable.values()],
    zoneTable,
    spellings: spellings.map(({ spelling }) => spelling),
    spelled: spellings.map(({ index }) => index),
    kinds: spellings.map(({ kind }) => kind),
  };
}

function nearerAndLargerFirst(one: NamedPlace, other: NamedPlace): number {
  const nearer = Number(inGermanSpeakingCountry(other)) - Number(inGermanSpeakingCountry(one));
  return nearer || other.population - one.population || one.geonameId - other.geonameId;
}

interface Spelling {
  readonly spelling: string;
  readonly index: number;
  readonly kind: number;
}

function spellingsOf(place: NamedPlace, index: number): readonly Spelling[] {
  const own = [place.name, place.label, place.slug].flatMap(searchForms);
  const other = place.otherNames.flatMap(searchForms);
  const short = shortNames(place).flatMap(searchForms);
  const kinds = new Map<string, number>();
  for (const [kind, forms] of [own, other, short].entries())
    for (const form of forms) if (!kinds.has(form)) kinds.set(form, kind);
  return [...kinds].map(([spelling, kind]) => ({ spelling, index, kind }));
}

function shortNames(place: NamedPlace): readonly string[] {
  if (!inGermanSpeakingCountry(place)) return [];
  const short = withoutAddition(place.name) ?? place.name;
  const withoutBath = short.replace(/^Bad /, '');
  return [short, withoutBath].filter((name) => name !== place.name);
}

function alphabetically(one: Spelling, other: Spelling): number {
  if (one.spelling === other.spelling) return one.index - other.index;
  return one.spelling < other.spelling ? -1 : 1;
}
