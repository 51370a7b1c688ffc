// What became of each copy of a message: noted for its host before the outbox forgets; and forgotten itself with the guests.
import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { deleteInSlices } from '../database/deleting.ts';
import { outbox } from '../mail/tables.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { mailOfCopy } from './message.ts';
import { guestMessages, messageCopies } from './tables.ts';

const meaning = { sent: 'delivered', dead: 'failed', dropped: 'pointless' } as const;

/** On the timetable, and before a host looks. @param tweetupId of this one alone; left out: of all */
export async function noteWhatBecameOfMessages(db: Database, tweetupId?: string): Promise<void> {
  const here = db
    .select({ id: guestMessages.id })
    .from(guestMessages)
    .where(eq(guestMessages.tweetupId, tweetupId ?? ''));
  const ended = await db
    .select({
      messageId: messageCopies.messageId,
      rsvpId: messageCopies.rsvpId,
      state: outbox.state,
    })
    .from(messageCopies)
    .innerJoin(outbox, eq(outbox.dedupeKey, mailOfCopy))
    .where(
      and(
        isNull(messageCopies.became),
        inArray(outbox.state, ['sent', 'dead', 'dropped']),
        ...(tweetupId === undefined ? [] : [inArray(messageCopies.messageId, here)]),
      ),
    )
    .orderBy(asc(messageCopies.messageId), asc(messageCopies.rsvpId))
    .limit(5000);
  for (const [state, became] of Object.entries(meaning))
    for (const [messageId, rsvpIds] of grouped(ended.filter((copy) => copy.state === state)))
      await db
        .update(messageCopies)
        .set({ became })
        .where(and(eq(messageCopies.messageId, messageId), inArray(messageCopies.rsvpId, rsvpIds)));
}

function grouped(copies: readonly { messageId: string; rsvpId: string }[]): Map<string, string[]> {
  const byMessage = new Map<string, string[]>();
  for (const { messageId, rsvpId } of copies)
    byMessage.set(messageId, [...(byMessage.get(messageId) ?? []), rsvpId]);
  return byMessage;
}

export async function forgetMessages(db: Database, now: Date, keepDays: number): Promise<void> {
  const over = db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(lt(tweetups.endsAt, after(now, -keepDays * day)));
  const written = db
    .select({ id: guestMessages.id })
    .from(guestMessages)
    .where(inArray(guestMessages.tweetupId, over));
  await deleteInSlices(db, {
    from: messageCopies,
    key: messageCopies.rsvpId,
    where: inArray(messageCopies.messageId, written),
  });
  await db.delete(guestMessages).where(inArray(guestMessages.tweetupId, over));
}
