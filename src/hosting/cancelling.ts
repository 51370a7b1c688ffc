// Cancelling a tweetup: for ten minutes it can be undone, before anybody is mailed.
import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { takeBackCircular, tellGuests } from '../rsvps/crowd/circular.ts';
import { moveUp } from '../rsvps/crowd/moving-up.ts';
import { tweetups } from '../tweetups/tables.ts';
import { canUndo, undoMinutes } from '../tweetups/undoing.ts';
import { after, minute } from '../time/clock.ts';
import { lockTweetup } from './changing.ts';
import { cancellation, versionOf } from './notifying.ts';

/** @param word why, in the host's words */
export async function cancel(
  db: Database,
  now: Date,
  { tweetupId, word: cancelWord }: { tweetupId: string; word: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    if (tweetup.cancelledAt || now >= tweetup.endsAt) return;
    const cancelled = { cancelledAt: now, cancelWord, sequence: tweetup.sequence + 1, changedAt: now };
    await tx.update(tweetups).set(cancelled).where(eq(tweetups.id, tweetupId));
    const about = versionOf({ ...tweetup, ...cancelled });
    const word = { tweetupId, about, facts: {}, dueAt: after(now, undoMinutes * minute) };
    await tellGuests(tx, now, { telling: cancellation, word });
  });
}

/** @returns whether it was in time */
export async function undoCancelling(db: Database, now: Date, tweetupId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    if (!canUndo(tweetup, now)) return false;
    await takeBackCircular(tx, { tweetupId, kind: 'cancelled' });
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
