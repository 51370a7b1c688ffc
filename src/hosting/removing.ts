// Removing a guest: for ten minutes it can be undone, so long the place is held and nobody is told.
import { and, eq, isNotNull, lte } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { closeLinks } from '../mail/links.ts';
import { post } from '../mail/outbox.ts';
import { personById } from '../people/person.ts';
import { moveUp } from '../rsvps/places.ts';
import { keptOut, rsvps } from '../rsvps/tables.ts';
import { hashOf } from '../secrets.ts';
import { after, minute } from '../time/clock.ts';
import { undoMinutes } from '../tweetups/undoing.ts';
import { heldTweetup } from './changing.ts';

export interface Removal {
  readonly how: 'kindly' | 'silently';
  readonly keepOut: 'keep-out' | 'may-answer-again';
}

export async function removeGuest(
  db: Database,
  now: Date,
  tweetupId: string,
  rsvpId: string,
  { how, keepOut }: Removal,
): Promise<void> {
  await db.transaction(async (tx) => {
    await heldTweetup(tx, tweetupId);
    const [removed] = await tx
      .update(rsvps)
      .set({ removedAt: now, removal: how })
      .where(and(eq(rsvps.id, rsvpId), eq(rsvps.tweetupId, tweetupId)))
      .returning();
    const person = removed && (await personById(tx, removed.personId));
    if (person && keepOut === 'keep-out')
      await tx
        .insert(keptOut)
        .values({ tweetupId, addressHash: hashOf(person.email), since: now })
        .onConflictDoNothing();
  });
}

/** Everything is as it was, the place in line too. */
export async function undoRemoving(db: Database, tweetupId: string, rsvpId: string): Promise<void> {
  await db.transaction(async (tx) => {
    await heldTweetup(tx, tweetupId);
    const [back] = await tx
      .update(rsvps)
      .set({ removedAt: null, removal: null })
      .where(and(eq(rsvps.id, rsvpId), eq(rsvps.tweetupId, tweetupId)))
      .returning();
    const person = back && (await personById(tx, back.personId));
    if (!person) return;
    const theirs = and(eq(keptOut.tweetupId, tweetupId), eq(keptOut.addressHash, hashOf(person.email)));
    await tx.delete(keptOut).where(theirs);
  });
}

/** On the timetable: the ten minutes are over. */
export async function letRemovedGuestsGo(db: Database, now: Date): Promise<void> {
  const due = await db
    .select({ id: rsvps.id, tweetupId: rsvps.tweetupId })
    .from(rsvps)
    .where(and(isNotNull(rsvps.removedAt), lte(rsvps.removedAt, after(now, -undoMinutes * minute))))
    .limit(500);
  for (const { id, tweetupId } of due) {
    await db.transaction(async (tx) => {
      const tweetup = await heldTweetup(tx, tweetupId);
      const [gone] = await tx
        .delete(rsvps)
        .where(and(eq(rsvps.id, id), isNotNull(rsvps.removedAt)))
        .returning();
      if (!gone) return;
      for (const opens of ['rsvp', 'guest-list'] as const) await closeLinks(tx, opens, id);
      await moveUp(tx, now, tweetup);
      const person = await personById(tx, gone.personId);
      if (person && gone.removal === 'kindly' && now < tweetup.endsAt)
        await post(tx, now, {
          kind: 'removed',
          recipient: person.email,
          language: gone.language,
          facts: { tweetup: tweetupId },
          once: id,
        });
    });
  }
}
