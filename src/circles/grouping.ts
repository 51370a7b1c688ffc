// How guests are brought together: circles of four or five, in which people have met less often, and can talk to each other.
import { createHash } from 'node:crypto';

export interface Wisher {
  readonly id: string;
  readonly languages: readonly string[];
}

/** How often two people have been in one room, or in one circle. */
export type MetBefore = (one: string, other: string) => number;

/** Four or five wherever that is possible; three or six where it is not; two or one only when there are no more. */
export function circleSizes(people: number): number[] {
  if (people === 0) return [];
  if (people <= 3 || people === 6) return [people];
  if (people === 7) return [4, 3];
  if (people === 11) return [4, 4, 3];
  const circles = Math.ceil(people / 5);
  const fives = people - 4 * circles;
  return Array.from({ length: circles }, (_, index) => (index < fives ? 5 : 4));
}

/**
 * The same wishers and the same seed give the same circles, in whatever order they come. Nobody is left out.
 * @param seed another gives another mixture of those that are equally good
 */
export function bringTogether(wishers: readonly Wisher[], metBefore: MetBefore, seed: string): Wisher[][] {
  const mixed = mixedBy(wishers, seed);
  const cost = mixed.map((one) =>
    mixed.map((other) => (canTalk(one, other) ? 0 : noCommonLanguage) + metBefore(one.id, other.id)),
  );
  // Places in the mixture, circle by circle.
  const places = [...mixed.keys()];
  const circles = circleSizes(mixed.length).map((size) => places.splice(0, size));
  // Two people change places as long as that makes it better: each exchange lowers the sum, so it ends.
  while (exchanged(circles, cost));
  return circles.map((circle) => circle.flatMap((place) => mixed[place] ?? []));
}

/** Weighs more than any number of evenings spent together. */
const noCommonLanguage = 1000;

function canTalk(one: Wisher, other: Wisher): boolean {
  return one.languages.some((language) => other.languages.includes(language));
}

/** One look at everybody. @returns whether anybody has changed places */
function exchanged(circles: readonly number[][], cost: readonly (readonly number[])[]): boolean {
  const burden = (person: number, circle: readonly number[], without: number) => {
    let sum = 0;
    for (const other of circle) if (other !== person && other !== without) sum += cost[person]?.[other] ?? 0;
    return sum;
  };
  let isBetter = false;
  for (const [first, here] of circles.entries())
    for (const there of circles.slice(first + 1))
      for (const i of here.keys())
        for (const j of there.keys()) {
          const [one, other] = [here[i], there[j]];
          if (one === undefined || other === undefined) continue;
          const now = burden(one, here, one) + burden(other, there, other);
          const then = burden(one, there, other) + burden(other, here, one);
          if (then >= now) continue;
          here[i] = other;
          there[j] = one;
          isBetter = true;
        }
  return isBetter;
}

/** An order that nobody chose, and that is always the same for a seed. */
function mixedBy(wishers: readonly Wisher[], seed: string): Wisher[] {
  const drawn = ({ id }: Wisher) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
  return wishers
    .map((wisher) => ({ wisher, lot: drawn(wisher) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ wisher }) => wisher);
}
