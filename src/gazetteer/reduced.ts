// The gazetteer as it comes along with the site: places, regions, and every spelling in alphabetical order, so that it is searched as it lies.
import { choosePlaces } from './chosen.ts';
import type { Corrections } from './corrections.ts';
import type { Source } from './source.ts';
import { type NamedPlace, tellApart } from './telling-apart.ts';
import { inGermanSpeakingCountry, searchForms, withoutAddition } from './place-names.ts';

/** The texts of the three files: lines of columns. */
export interface ReducedGazetteer {
  /** Slug, name, label (empty where it is the name), country, the region's line, zone, latitude, longitude, population, GeoNames' id. Places in German-speaking countries come first, then the larger. */
  readonly places: string;
  /** Country, GeoNames' code, name as locals call it, name in English. */
  readonly regions: string;
  /** A folded spelling, the place's line, which of `spellingKinds` it is. By code unit; a spelling that several places have stands there several times. */
  readonly spellings: string;
}

export function reduce(source: Source, corrections: Corrections): ReducedGazetteer {
  const chosen = choosePlaces(source, corrections);
  const places = tellApart(chosen, corrections.landscapes).toSorted(nearerAndLargerFirst);
  const regions = new Map<string, readonly string[]>();
  for (const place of places) regions.set(regionOf(place), columnsOfRegion(place));
  const lineOf = new Map([...regions.keys()].map((key, index) => [key, index]));
  const spellings = places.flatMap(spellingsOf).toSorted(alphabetically);
  return {
    places: linesOf(places.map((place) => columnsOf(place, lineOf.get(regionOf(place)) ?? 0))),
    regions: linesOf([...regions.values()]),
    spellings: linesOf(spellings.map(({ spelling, index, kind }) => [spelling, index, kind])),
  };
}

function linesOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((columns) => `${columns.join('\t')}\n`).join('');
}

function regionOf({ country, admin }: NamedPlace): string {
  return `${country}.${admin[0]}`;
}

function columnsOfRegion({ country, admin, region, regionAbroad }: NamedPlace): readonly string[] {
  return [country, admin[0], region, regionAbroad];
}

function columnsOf(place: NamedPlace, regionsLine: number): readonly (string | number)[] {
  const { slug, name, label, country, zone, latitude, longitude, population, geonameId } = place;
  const ownLabel = label === name ? '' : label;
  return [slug, name, ownLabel, country, regionsLine, zone, latitude, longitude, population, geonameId];
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
