// The poster of an evening: its face in lists, mails and share pictures and on signs is its people, on a pair of colours.
import { hash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { HostWords } from '../tweetups/hosts.ts';
import { tweetups, type Tweetup } from '../tweetups/tables.ts';
import type { Phase } from '../tweetups/tweetup.ts';
import type { Cover } from './covers.ts';
import type { Picture } from './store.ts';

/** By number, from 1: what stands on what. Each pair is readable as small print (4.5 to 1), by day and by night. */
export const posterColours = [
  { ground: '#1f6f78', type: '#fff6e4' },
  { ground: '#a93a24', type: '#fff1e2' },
  { ground: '#12303c', type: '#ffd9a0' },
  { ground: '#f0dcb4', type: '#6d2213' },
  { ground: '#5b2e55', type: '#fbe0ea' },
  { ground: '#46602c', type: '#f4f6dc' },
  { ground: '#bfe0db', type: '#12303c' },
  { ground: '#f4c4b0', type: '#4b1c2c' },
] as const;

export type CoverShown = Pick<Cover, 'hash' | 'width' | 'height' | 'alt'>;

/** A host, as the poster shows them. */
export interface PosterHost {
  readonly personId: string;
  readonly name: string;
  readonly portrait: Picture | undefined;
  readonly words: HostWords;
}

/** Of one evening: its cover, if it has one, and who hosts it. */
export interface Faces {
  readonly cover: CoverShown | null;
  readonly hosts: readonly PosterHost[];
  /** Left out where it is still to come. */
  readonly phase?: Phase;
}

/** More words than those of two are a page. */
const mostSaying = 2;

/** Who says something of themselves: both sentences of one, one sentence each of two. */
export function sayingOn(hosts: readonly PosterHost[]) {
  const saying = hosts.filter(({ words }) => words.workingOn !== null || words.unsureAbout !== null);
  return saying.slice(0, mostSaying).map(({ name, words: { workingOn, unsureAbout } }) => ({
    name,
    workingOn: workingOn ?? '',
    unsureAbout: saying.length > 1 && workingOn !== null ? '' : (unsureAbout ?? ''),
  }));
}

/** Chosen by a host, else by its id: so it stays. @returns 1 to 8 */
export function colourOf({ id, posterColour }: Pick<Tweetup, 'id' | 'posterColour'>): number {
  const { length } = posterColours;
  if (posterColour !== null && posterColour >= 1 && posterColour <= length) return posterColour;
  return ((hash('sha256', id, 'buffer')[0] ?? 0) % length) + 1;
}

export async function chooseColour(db: Queries, tweetupId: string, colour: number): Promise<void> {
  await db.update(tweetups).set({ posterColour: colour }).where(eq(tweetups.id, tweetupId));
}

/** @returns undefined when it is none of the pairs */
export function readColour(typed: string): number | undefined {
  return /^[1-8]$/.test(typed) ? Number(typed) : undefined;
}
