// Cancelling a tweetup: for ten minutes it can be undone, before anybody is mailed.
import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { moveUp } from '../rsvps/places.ts';
import { tweetups } from '../tweetups/tables.ts';
import { canUndo, undoMinutes } from '../tweetups/undoing.ts';
import { after, minute } from '../time/clock.ts';
import { lockTweetup } from './changing.ts';
import { takeBack, notifyGuests } from './notifying.ts';

/** @param word why, in the host's words */
export async function cancel(
  db: Database,
  now: Date,
  { tweetupId, word }: { tweetupId: string; word: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    if (tweetup.cancelledAt || now >= tweetup.endsAt) return;
    const cancelled = { cancelledAt: now, cancelWord: word, sequence: tweetup.sequence + 1, changedAt: now };
    await tx.update(tweetups).set(cancelled).where(eq(tweetups.id, tweetupId));
    const dueAt = after(now, undoMinutes * minute);
    await notifyGuests(tx, now, {
      tweetup: { ...tweetup, ...cancelled },
      kind: 'cancelled',
      facts: {},
      dueAt,
    });
  });
}

/** @returns whether it was in time */
export async function undoCancelling(db: Database, now: Date, tweetupId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    if (!canUndo(tweetup, now)) return false;
    await takeBack(tx, tweetup, 'cancelled');
    const [again] = await tx
      .update(tweetups)
      .set({ cancelledAt: null, cancelWord: '', sequence: tweetup.sequence + 1, changedAt: now })
      .where(eq(tweetups.id, tweetupId))
      .returning();
    // While it was cancelled nobody moved up, though somebody may have said no.
    if (again) await moveUp(tx, now, again);
    return true;
  });
}
