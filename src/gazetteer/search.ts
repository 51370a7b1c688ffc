// Finds places by what people type, finished or not.
import type { Gazetteer, Place } from './place.ts';
import { type ReducedGazetteer, spellingKinds } from './reduced.ts';
import { folded, foldedWithUmlauts, inGermanSpeakingCountry, slugOf, withOtherSaint } from './place-names.ts';
import { countryNames } from './place-countries.ts';
import { clearlyMeans, prominence } from './place-prominence.ts';
import { isReserved } from './reserved.ts';

interface Hit {
  readonly place: Place;
  readonly kind: number;
}

export function searchIn(places: readonly Place[], reduced: ReducedGazetteer): Omit<Gazetteer, 'places'> {
  const { spellings, spelled, kinds, regions, regionTable } = reduced;
  const bySlug = new Map(places.map((place, index) => [place.slug, index]));

  function at(slug: string): Place | undefined {
    return places[bySlug.get(slug) ?? -1];
  }

  function oldSpelling(segment: string): string | undefined {
    const slug = folded(segment).replaceAll(' ', '-');
    if (bySlug.has(segment) || isReserved(segment.toLowerCase()) || isReserved(slug)) return undefined;
    const [only, ...others] = named(segment);
    return others.length === 0 ? only?.slug : undefined;
  }

  function named(typed: string): readonly Place[] {
    const text = typed.slice(0, longest);
    const forms = formsOf(text).flatMap((form) => [form, withOtherSaint(form)]);
    const place = forms.map((form) => at(form.replaceAll(' ', '-'))).find((found) => found !== undefined);
    if (place !== undefined) return [place, ...likelierThan(place, text)];
    const hits = spelledExactly(text);
    const [first, second] = hits;
    if (first === undefined) return narrowed(text);
    const isBeyondDoubt =
      first.kind === spellingKinds.other && second !== undefined && clearlyMeans(first.place, second.place);
    return (isBeyondDoubt ? [first] : hits).map(({ place }) => place);
  }

  /** Places that somebody who leaves accents out is likelier to mean: Münster, where Munster was typed. */
  function likelierThan(place: Place, text: string): readonly Place[] {
    const isAnother = (other: Place): boolean =>
      slugOf(other.name, other.country) !== slugOf(place.name, place.country);
    return spelledExactly(text)
      .filter(({ place: other, kind }) => kind === spellingKinds.own && isAnother(other))
      .map(({ place: other }) => other)
      .filter((other) => prominence(other) > prominence(place));
  }

  /** "Neustadt, Hessen", "Springfield (IL)", "Rostock, Germany" */
  function narrowed(text: string): readonly Place[] {
    const [name = '', ...additions] = text.split(/[,(]/);
    if (additions.length === 0) return [];
    const hits = spelledExactly(name).map(({ place }) => place);
    return hits.filter((place) => additions.map(folded).every((addition) => liesIn(place, addition)));
  }

  function liesIn(place: Place, addition: string): boolean {
    const region = regionTable[regions[bySlug.get(place.slug) ?? -1] ?? -1];
    const areas = [
      place.label,
      place.region,
      region?.abroad ?? '',
      place.country,
      ...countryNames(place.country),
    ];
    return (
      areas.some((area) => ` ${folded(area)}`.includes(` ${addition}`)) ||
      folded(region?.code ?? '') === addition
    );
  }

  /** All that have this spelling, the most prominent first. */
  function spelledExactly(text: string): readonly Hit[] {
    for (const form of formsOf(text)) {
      const hits: Hit[] = [];
      for (let index = firstAtLeast(spellings, form); spellings[index] === form; index++) {
        const place = places[spelled[index] ?? -1];
        if (place !== undefined) hits.push({ place, kind: kinds[index] ?? spellingKinds.own });
      }
      if (hits.length > 0)
        return hits.toSorted((one, other) => prominence(other.place) - prominence(one.place));
    }
    return [];
  }

  function starting(typed: string, limit: number): readonly Place[] {
    for (const form of formsOf(typed.slice(0, longest))) {
      const found = bestBeginningWith(form, limit);
      if (found.length > 0) return found;
    }
    return [];
  }

  function bestBeginningWith(form: string, limit: number): readonly Place[] {
    const best: number[] = [];
    for (let index = firstAtLeast(spellings, form); spellings[index]?.startsWith(form) === true; index++) {
      const position = spelled[index] ?? -1;
      const place = places[position];
      if (place === undefined) continue;
      const isFinished = spellings[index] === form && isWellKnown(place);
      keepBest(best, isFinished ? position - places.length : position, { size: places.length, limit });
    }
    return best.flatMap((rank) => places[rank < 0 ? rank + places.length : rank] ?? []);
  }

  return { at, oldSpelling, named, starting };
}

/** No name is longer; what is longer is not looked at. */
const longest = 200;

/** With "ue" for "ü" first, for "Münster" is not "Munster"; then without accents. */
function formsOf(text: string): readonly string[] {
  return [...new Set([foldedWithUmlauts(text), folded(text)])].filter((form) => form !== '');
}

/** Finished names go first: "Rom" is the city, though there is Romanshorn. But not every village abroad is meant. */
function isWellKnown(place: Place): boolean {
  return inGermanSpeakingCountry(place) || place.population >= 500_000;
}

/** Puts a rank into an ascending list of at most `limit`; ranks that differ by `size` are of the same place. */
function keepBest(best: number[], rank: number, { size, limit }: { size: number; limit: number }): void {
  if (best.length >= limit && rank > (best.at(-1) ?? -Infinity)) return;
  if (best.includes(rank) || best.includes(rank - size)) return;
  const behind = best.indexOf(rank + size);
  if (behind >= 0) best.splice(behind, 1);
  const at = best.findIndex((other) => other > rank);
  if (at >= 0) best.splice(at, 0, rank);
  else best.push(rank);
  if (best.length > limit) best.pop();
}

/** The first index in the sorted list whose text is not before this one. */
function firstAtLeast(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
