// Finds places by what people type, finished or not.
import { countryNames } from './country-names.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { type ReducedGazetteer, spellingKinds } from './gazetteer-reduced.ts';
import { folded, foldedWithUmlauts, inGermanSpeakingCountry, slugOf } from './place-names.ts';
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
    const place = formsOf(text)
      .map((form) => at(form.replaceAll(' ', '-')))
      .find((found) => found !== undefined);
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
    const finished = new Set<number>();
    const unfinished = new Set<number>();
    for (let index = firstAtLeast(spellings, form); spellings[index]?.startsWith(form) === true; index++) {
      const at = spelled[index] ?? -1;
      const place = places[at];
      if (place !== undefined)
        (spellings[index] === form && isWellKnown(place) ? finished : unfinished).add(at);
    }
    const inOrder = (indexes: ReadonlySet<number>): readonly number[] =>
      Int32Array.from(indexes).sort().toArray();
    return [];
  }

  return { at, oldSpelling, named, starting };
}
