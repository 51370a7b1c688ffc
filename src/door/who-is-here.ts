// Who is in the room, for the screen that a host puts up there: only guests who are seen by everybody.
import { and, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { rsvps } from '../rsvps/tables.ts';
import { phaseOf, type Tweetup } from '../tweetups/tweetup.ts';

/** Latest first. A guest who is seen by guests alone stays out: strangers may sit in the same café. */
export async function whoIsHere(db: Queries, tweetup: Tweetup, now: Date): Promise<string[]> {
  if (phaseOf(tweetup, now) !== 'during' || tweetup.cancelledAt) return [];
  const rows = await db
    .select({ name: rsvps.name })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.tweetupId, tweetup.id),
        eq(rsvps.listed, 'public'),
        isNotNull(rsvps.hereSince),
        isNull(rsvps.removedAt),
        ne(rsvps.answer, 'no'),
        ne(rsvps.name, ''),
      ),
    )
    .orderBy(desc(rsvps.hereSince), desc(rsvps.id))
    .limit(60);
  return rows.map(({ name }) => name);
}
