// Names of places that are one slip of a finger away from what was typed: a letter left out, put in, changed, or two in the wrong order.
import type { Gazetteer, Place } from '../gazetteer/gazetteer.ts';
import { folded, foldedWithUmlauts } from '../gazetteer/place-names.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Shorter words are one slip from half of the world. */
const shortest = 4;
const longest = 30;

/** The larger place first. Five hundred looks into a sorted list cost less than one walk through it. */
export function misspelt(gazetteer: Gazetteer, typed: string): readonly Place[] {
  const found = new Map<string, Place>();
  for (const word of new Set([foldedWithUmlauts(typed), folded(typed)])) {
    if (word.length < shortest || word.length > longest) continue;
    for (const slip of slipsOf(word))
      for (const place of gazetteer.named(slip).slice(0, 3)) found.set(place.slug, place);
  }
  return [...found.values()].toSorted((one, other) => other.population - one.population);
}

function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) {
      slips.add(before + letter + after);
      if (after) slips.add(before + letter + after.slice(1));
    }
    if (after) slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
  }
  slips.delete(word);
  return slips;
}
