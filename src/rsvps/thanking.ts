// The mail after: the morning after the evening, at a civil hour of its zone, once, to everybody who had a place or came without one; never after a cancellation.
import { and, asc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { after, day } from '../time/clock.ts';
import { daysLater, instantAt, wallTime } from '../time/zones.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { tellGuests, type Telling } from './crowd/circular.ts';
import { rsvps } from './tables.ts';

const civilHour = '09:30';

/** A site that stood still for longer says nothing: the evening is no longer fresh. */
const tooLateDays = 4;

export async function thankGuests(db: Database, now: Date): Promise<void> {
  const over = await db
    .select()
    .from(tweetups)
    .where(
      and(
        isNull(tweetups.cancelledAt),
        isNull(tweetups.thankedAt),
        lte(tweetups.endsAt, now),
        gt(tweetups.endsAt, after(now, -tooLateDays * day)),
      ),
    )
    .orderBy(asc(tweetups.endsAt));
  for (const tweetup of over) if (now >= momentToThank(tweetup)) await thankGuestsOf(db, now, tweetup);
}

/** Counted from the end: an evening that ends at two in the morning is thanked for when people are up. */
function momentToThank(tweetup: Pick<Tweetup, 'endsAt' | 'zone'>): Date {
  const { date, time } = wallTime(tweetup.endsAt, tweetup.zone);
  const morning = time < '05:00' ? date : daysLater(date, 1);
  return instantAt(morning, civilHour, tweetup.zone) ?? after(tweetup.endsAt, day / 2);
}

async function thankGuestsOf(db: Database, now: Date, tweetup: Tweetup): Promise<void> {
  const word = { tweetupId: tweetup.id, about: tweetup.id, facts: {}, dueAt: now };
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    await tellGuests(tx, now, { telling: thanks, word });
    await tx.update(tweetups).set({ thankedAt: now }).where(eq(tweetups.id, tweetup.id));
  });
}

export const thanks: Telling = {
  kind: 'thanks',
  whom: () => or(eq(rsvps.place, 'going'), isNotNull(rsvps.hereSince)),
  keyOf: ({ personId }) => personId,
};

/** "I was not there": off the list of who was there. Can be taken back. */
export async function correctWhoWasThere(
  db: Database,
  now: Date,
  { rsvpId, was }: { rsvpId: string; was: 'was-there' | 'was-not-there' },
): Promise<void> {
  await db
    .update(rsvps)
    .set({ missedAt: was === 'was-there' ? null : now })
    .where(eq(rsvps.id, rsvpId));
}
