// Two conversations of one human with the hosts of an evening become one, in the order of time.
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import { stoppedMails } from '../mail/tables.ts';
import { conversationLetters, conversations } from '../messages/tables.ts';
import { redirectLinks, type Two } from './moving.ts';

type Conversation = typeof conversations.$inferSelect;

export async function joinConversations(tx: Transaction, _now: Date, { from, to }: Two): Promise<void> {
  const theirs = await tx.select().from(conversations).where(eq(conversations.personId, from.id));
  const own = await tx.select().from(conversations).where(eq(conversations.personId, to.id));
  for (const other of theirs) {
    const kept = own.find(({ tweetupId }) => tweetupId === other.tweetupId);
    if (kept) await joinTwo(tx, kept, other);
    else await tx.update(conversations).set({ personId: to.id }).where(eq(conversations.id, other.id));
  }
}

async function joinTwo(tx: Transaction, kept: Conversation, other: Conversation): Promise<void> {
  await tx
    .update(conversationLetters)
    .set({ conversationId: kept.id })
    .where(eq(conversationLetters.conversationId, other.id));
  await redirectLinks(tx, other.id, kept.id);
  const stopped = await tx
    .select()
    .from(stoppedMails)
    .where(eq(stoppedMails.what, `letters:${other.id}`));
  for (const one of stopped)
    await tx
      .insert(stoppedMails)
      .values({ ...one, what: `letters:${kept.id}` })
      .onConflictDoNothing();
  await tx.delete(conversations).where(eq(conversations.id, other.id));
  await tx
    .update(conversations)
    .set({
      // What the hosts have closed stays closed.
      closedAt: kept.closedAt ?? other.closedAt,
      since: kept.since < other.since ? kept.since : other.since,
      lastAt: kept.lastAt > other.lastAt ? kept.lastAt : other.lastAt,
    })
    .where(eq(conversations.id, kept.id));
}
