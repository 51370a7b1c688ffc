// Guests whom a host puts on the list by name alone. They take a place like everybody, and never one that is not there.
import { and, asc, eq } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { moveUp } from '../rsvps/crowd/moving-up.ts';
import { hasRoomFor } from '../rsvps/places.ts';
import { addedGuests } from '../rsvps/tables.ts';
import { lockTweetup } from './changing.ts';

export type AddedGuest = typeof addedGuests.$inferSelect;
export type Added = 'added' | 'full' | 'over';

/** @param id made by the page with the form: sent twice, it adds one */
export async function addGuest(
  db: Database,
  now: Date,
  { tweetupId, id, name }: { tweetupId: string; id: string; name: string },
): Promise<Added> {
  return db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    if (tweetup.cancelledAt || now >= tweetup.endsAt) return 'over';
    const [same] = await tx.select({ id: addedGuests.id }).from(addedGuests).where(eq(addedGuests.id, id));
    if (same) return 'added';
    if (!(await hasRoomFor(tx, tweetup, 1))) return 'full';
    await tx.insert(addedGuests).values({ id, tweetupId, name, since: now });
    return 'added';
  });
}

/** The place goes to whoever waits. */
export async function takeOff(
  db: Database,
  now: Date,
  { tweetupId, id }: { tweetupId: string; id: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    await tx.delete(addedGuests).where(and(eq(addedGuests.id, id), eq(addedGuests.tweetupId, tweetupId)));
    await moveUp(tx, now, tweetup);
  });
}

/** In the order in which they were added. */
export async function guestsAddedTo(db: Queries, tweetupId: string): Promise<AddedGuest[]> {
  return db
    .select()
    .from(addedGuests)
    .where(eq(addedGuests.tweetupId, tweetupId))
    .orderBy(asc(addedGuests.since), asc(addedGuests.id))
    .limit(2000);
}
