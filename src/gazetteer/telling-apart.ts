// Gives every place a label and an address that no other place has, as people there tell them apart: by river, landscape, state or country.
import type { ChosenPlace } from './chosen.ts';
import { kilometresBetween } from './districts.ts';
import {
  folded,
  inGermanSpeakingCountry,
  isWellFormed,
  searchForms,
  slugOf,
  withoutAddition,
} from './place-names.ts';
import { clearlyMeans, prominence } from './place-prominence.ts';
import { isReserved } from './reserved.ts';

export interface NamedPlace extends ChosenPlace {
  readonly slug: string;
  readonly label: string;
}

interface Spelling {
  readonly label: string;
  readonly slug: string;
}

export function tellApart(
  places: readonly ChosenPlace[],
  landscapes: ReadonlyMap<string, string>,
): readonly NamedPlace[] {
  const plain = plainlyNamed(places);
  const spelled = new Map<ChosenPlace, Spelling>();
  for (const place of plain) spelled.set(place, spelledBy(place.name, place));
  const taken = new Set([...spelled.values()].map(({ slug }) => slug));

  let left = places
    .filter((place) => !plain.has(place))
    .map((place) => ({ place, ways: waysToTell(place, landscapes, places) }));
  while (left.length > 0) {
    const tried = left.map(({ place, ways }) => ({ place, ways, spelling: ways.next().value }));
    const wishes = Map.groupBy(tried, ({ spelling }) => spelling.slug);
    for (const { place, spelling } of tried) {
      const alone = wishes.get(spelling.slug)?.length === 1;
      if (alone && !taken.has(spelling.slug) && isFit(spelling.slug)) spelled.set(place, spelling);
    }
    // What several wished for is nobody's, later neither: an address must not depend on who came first.
    for (const slug of wishes.keys()) taken.add(slug);
    left = tried.filter(({ place }) => !spelled.has(place));
  }
  return places.map((place) => ({ ...place, ...(spelled.get(place) ?? spelledBy(place.name, place)) }));
}

/** Those who need no addition: the only one of a name, or clearly the well-known one. */
function plainlyNamed(places: readonly ChosenPlace[]): ReadonlySet<ChosenPlace> {
  const named = Map.groupBy(places.filter(hasNoLabel), ({ name, country }) => slugOf(name, country));
  const meantToo = otherClaims(places);
  const plain = new Set<ChosenPlace>();
  for (const [slug, bearers] of named) {
    const [first, second] = bearers.toSorted((one, other) => prominence(other) - prominence(one));
    if (first === undefined || !isFit(slug)) continue;
    const standsOut = second === undefined || clearlyMeans(first, second);
    if (standsOut && prominence(first) > (meantToo.get(slug) ?? 0)) plain.add(first);
  }
  return plain;
}

function hasNoLabel({ label }: ChosenPlace): boolean {
  return label === undefined;
}

/** The prominence of the foremost place that a slug may stand for though it is not its name: "vienna", "frankfurt". */
function otherClaims(places: readonly ChosenPlace[]): ReadonlyMap<string, number> {
  const claims = new Map<string, number>();
  for (const place of places) {
    const short = inGermanSpeakingCountry(place) ? withoutAddition(place.name) : undefined;
    const names = [
      ...place.otherNames,
      ...(short === undefined ? [] : [short]),
      ...(hasNoLabel(place) ? [] : [place.name]),
    ];
    const plain = hasNoLabel(place) ? slugOf(place.name, place.country) : undefined;
    for (const form of names.flatMap(searchForms)) {
      const slug = form.replaceAll(' ', '-');
      if (slug !== plain) claims.set(slug, Math.max(claims.get(slug) ?? 0, prominence(place)));
    }
  }
  return claims;
}

function isFit(slug: string): boolean {
  return isWellFormed(slug) && !isReserved(slug);
}

function spelledBy(label: string, { country }: ChosenPlace): Spelling {
  return { label, slug: slugOf(label, country) };
}

/** From the best way to tell a place from others of its name to the last. */
function* waysToTell(
  place: ChosenPlace,
  landscapes: ReadonlyMap<string, string>,
  places: readonly ChosenPlace[],
): Generator<Spelling, Spelling> {
  if (place.label !== undefined) yield spelledBy(place.label, place);
  if (inGermanSpeakingCountry(place)) {
    for (const addition of additionsAtHome(place, landscapes))
      yield spelledBy(`${place.name} ${addition}`, place);
    yield spelledBy(`${place.name} bei ${nearestTown(place, places)}`, place);
  } else {
    yield* additionsAbroad(place);
    yield spelledBy(`${place.name} (${nearestTown(place, places)}), ${place.country}`, place);
  }
  for (;;) yield spelledBy(`${place.name} ${place.geonameId}`, place);
}

function additionsAtHome(place: ChosenPlace, landscapes: ReadonlyMap<string, string>): readonly string[] {
  const { country, region, district, admin } = place;
  if (country === 'CH') return [admin[0]];
  if (country === 'AT') return [`(${region})`, `(${district.replace(/^Politischer /, '')})`];
  const landscape = landscapeOf(admin[2], landscapes);
  if (landscape === undefined) return [`(${region})`];
  const addition = landscape.startsWith('bei ') ? landscape : `(${landscape})`;
  return goesByLandscape.has(admin[0]) ? [addition] : [`(${region})`, addition];
}

/** Baden-Württemberg, Bayern, Nordrhein-Westfalen and Rheinland-Pfalz: nobody says "Berg (Bayern)". */
const goesByLandscape: ReadonlySet<string> = new Set(['01', '02', '07', '08']);

function landscapeOf(districtKey: string, landscapes: ReadonlyMap<string, string>): string | undefined {
  for (let end = districtKey.length; end > 1; end--) {
    const landscape = landscapes.get(districtKey.slice(0, end));
    if (landscape !== undefined) return landscape;
  }
  return undefined;
}

function nearestTown(place: ChosenPlace, places: readonly ChosenPlace[]): string {
  const towns = places.filter(
    (town) =>
      town.country === place.country &&
      town.population >= (inGermanSpeakingCountry(place) ? 8000 : 100_000) &&
      town.name !== place.name,
  );
  const nearest = towns.reduce((one, other) =>
    kilometresBetween(place, other) < kilometresBetween(place, one) ? other : one,
  );
  return withoutAddition(nearest.name) ?? nearest.name;
}

/** Where people add the state without being asked: "Portland, Oregon". */
const addingStates: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

function* additionsAbroad({ name, region, district, country }: ChosenPlace): Generator<Spelling, void> {
  const by = (addition: string): string => `${folded(name)} ${folded(addition)}`.replaceAll(' ', '-');
  if (!addingStates.has(country)) yield { label: `${name}, ${country}`, slug: by(country) };
  if (region !== '') yield { label: `${name}, ${region}, ${country}`, slug: by(region) };
  if (district !== '') yield { label: [name, district, region, country].join(', '), slug: by(district) };
}
