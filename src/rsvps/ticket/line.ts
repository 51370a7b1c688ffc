// Where somebody stands on the waiting list.
import { and, count, eq, isNull, lt } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import type { Rsvp } from '../rsvp.ts';
import { rsvps } from '../tables.ts';

/** @returns from 1, in answers: a party moves up together */
export async function placeInLine(db: Queries, { tweetupId, arrival }: Rsvp): Promise<number> {
  const [before] = await db
    .select({ answers: count() })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        eq(rsvps.place, 'waiting'),
        isNull(rsvps.removedAt),
        lt(rsvps.arrival, arrival),
      ),
    );
  return 1 + (before?.answers ?? 0);
}
