// How likely a place is meant, seen from the German-speaking countries, where most who type a name here are.
import { inGermanSpeakingCountry } from './place-names.ts';

const europe: ReadonlySet<string> = new Set(
  'AD AL BA BE BG BY CY CZ DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK'.split(
    ' ',
  ),
);

type Inhabited = { readonly country: string; readonly population: number };

export function prominence(place: Inhabited): number {
  return (place.population + 1) * nearness(place);
}

/** Whether one of two places of a name is clearly the well-known one. The nearer of two needs to be larger by less. */
export function clearlyMeans(one: Inhabited, other: Inhabited): boolean {
  const factor = nearness(one) > nearness(other) ? 1.25 : 3.5;
  return prominence(one) >= factor * prominence(other);
}

function nearness(place: Inhabited): number {
  if (inGermanSpeakingCountry(place)) return 10;
  return europe.has(place.country) ? 3 : 1;
}
