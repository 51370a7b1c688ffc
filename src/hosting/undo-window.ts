// A mail that is pointless because its evening has just been cancelled waits until that cannot be undone any more: or a guest would miss it.
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { NotYet, Posted } from '../mail/delivery.ts';
import { invitations, rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { canUndo, undoneUntil } from '../tweetups/undoing.ts';

/** Of what no letter is to be written now. @returns null: drop it */
export async function waitForUndoWindow(db: Queries, now: Date, { facts }: Posted): Promise<NotYet | null> {
  const id = facts['tweetup'] ?? (await tweetupOf(db, facts));
  if (!id) return null;
  const [tweetup] = await db.select().from(tweetups).where(eq(tweetups.id, id));
  return tweetup && canUndo(tweetup, now) ? { notBefore: undoneUntil(tweetup) } : null;
}

async function tweetupOf(db: Queries, facts: Posted['facts']): Promise<string | undefined> {
  const table = facts['rsvp'] ? rsvps : invitations;
  const [found] = await db
    .select({ id: table.tweetupId })
    .from(table)
    .where(eq(table.id, facts['rsvp'] ?? facts['invitation'] ?? ''));
  return found?.id;
}
