// Finds places by what people type, finished or not.
import type { Gazetteer, Place } from './place.ts';
import { type GazetteerFiles, spellingKinds } from './files.ts';
import { folded, foldedWithUmlauts, inGermanSpeakingCountry, slugOf, withOtherSaint } from './place-names.ts';
import { countryNames } from './place-countries.ts';
import { clearlyMeans, prominence } from './place-prominence.ts';
import { isReserved } from './reserved.ts';

interface Hit {
  readonly place: Place;
  readonly rank: number;
  readonly kind: number;
}

type Search = Pick<Gazetteer, 'at' | 'oldSpelling' | 'named' | 'starting'>;

/** @param files are read at the first question */
export function searchIn(files: () => GazetteerFiles): Search {
  function at(slug: string): Place | undefined {
    return hitAt(slug)?.place;
  }

  /** Its address is one of the spellings of each place, with spaces for hyphens. */
  function hitAt(slug: string): Hit | undefined {
    const form = slug.replaceAll('-', ' ');
    return folded(form) === form ? hitsOf(form).find(({ place }) => place.slug === slug) : undefined;
  }

  /** All that have exactly this spelling. */
  function hitsOf(form: string): readonly Hit[] {
    const { place, spelled } = files();
    return [...spelled(form)].map(({ rank, kind }) => ({ place: place(rank), rank, kind }));
  }

  function oldSpelling(segment: string): string | undefined {
    const slug = folded(segment).replaceAll(' ', '-');
    if (at(segment) !== undefined || isReserved(segment.toLowerCase()) || isReserved(slug)) return undefined;
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
    const wanted = additions.map(folded);
    const hits = spelledExactly(name).filter((hit) => wanted.every((addition) => liesIn(hit, addition)));
    return hits.map(({ place }) => place);
  }

  function liesIn({ place, rank }: Hit, addition: string): boolean {
    const region = files().region(rank);
    const areas = [place.label, place.region, region.abroad, place.country, ...countryNames(place.country)];
    return (
      areas.some((area) => ` ${folded(area)}`.includes(` ${addition}`)) || folded(region.code) === addition
    );
  }

  /** All that have this spelling, the most prominent first. */
  function spelledExactly(text: string): readonly Hit[] {
    for (const form of formsOf(text)) {
      const hits = hitsOf(form);
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
    const { count, place, spelled, beginning } = files();
    const best: number[] = [];
    for (const { rank } of spelled(form))
      keepBest(best, isWellKnown(place(rank)) ? rank - count : rank, { size: count, limit });
    for (const { rank } of beginning(form)) keepBest(best, rank, { size: count, limit });
    return best.map((rank) => place(rank < 0 ? rank + count : rank));
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
