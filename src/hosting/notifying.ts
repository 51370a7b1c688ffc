// Telling all guests of a tweetup that it is moved or cancelled: once each whom it concerns.
import { and, count, eq, isNotNull, isNull, or, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Telling } from '../rsvps/crowd/circular.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';

export const cancellation: Telling = {
  kind: 'cancelled',
  whom: concerned,
  keyOf: ({ personId }) => personId,
};
export const move: Telling = { kind: 'rescheduled', whom: concerned, keyOf: ({ personId }) => personId };

/** Of this change: one later is told of again. */
export function versionOf({ id, sequence }: Tweetup): string {
  return `${id}:${sequence}`;
}

/** Who has a place, waits for one, or said maybe; without those a host has just removed. */
export async function guestsConcerned(db: Queries, tweetupId: string): Promise<number> {
  const [found] = await db
    .select({ guests: count() })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), isNull(rsvps.removedAt), concerned()));
  return found?.guests ?? 0;
}

function concerned(): SQL | undefined {
  return or(isNotNull(rsvps.place), eq(rsvps.answer, 'maybe'));
}
