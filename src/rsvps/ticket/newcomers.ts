// People who are new and people who show them how it goes: paired for the hosts, half an hour before the start.
import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { after, minute } from '../../time/clock.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import type { Rsvp } from '../rsvp.ts';
import { rsvps } from '../tables.ts';

export function newcomersArriveAt({ startsAt }: Pick<Tweetup, 'startsAt'>): Date {
  return after(startsAt, -30 * minute);
}

/** Of those who have a place, in the order of their answers; whoever is new and shows it as well is shown it first. */
async function newAndShowing(
  db: Queries,
  tweetupId: string,
): Promise<{ newcomers: Rsvp[]; showing: Rsvp[] }> {
  const saying = await db
    .select()
    .from(rsvps)
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        eq(rsvps.place, 'going'),
        isNull(rsvps.removedAt),
        or(isNotNull(rsvps.newHereSince), isNotNull(rsvps.showsHowSince)),
      ),
    )
    .orderBy(asc(rsvps.arrival))
    .limit(200);
  return {
    newcomers: saying.filter(({ newHereSince }) => newHereSince !== null),
    showing: saying.filter(({ newHereSince }) => newHereSince === null),
  };
}

export interface Pair {
  readonly newcomer: Rsvp;
  /** Null: nobody offered to show it. */
  readonly shower: Rsvp | null;
}

/** Everybody who is new gets somebody; where fewer show it, each of them has several. */
export async function pairsOf(db: Queries, tweetupId: string): Promise<Pair[]> {
  const { newcomers, showing } = await newAndShowing(db, tweetupId);
  return newcomers.map((newcomer, place) => ({
    newcomer,
    shower: showing[place % Math.max(1, showing.length)] ?? null,
  }));
}

export async function hasNewcomers(db: Queries, tweetupId: string): Promise<boolean> {
  return (await newAndShowing(db, tweetupId)).newcomers.length > 0;
}
