// Removing a guest: for ten minutes it can be undone; until then the place is held and nobody is told.
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Database, Transaction } from '../database/database.ts';
import { closeLinks } from '../mail/links.ts';
import { queueMail } from '../mail/outbox.ts';
import { contactsOf } from '../people/contact.ts';
import { personById, type Person } from '../people/person.ts';
import { addBlock, removeBlock } from '../rsvps/keeping-out.ts';
import { moveUp } from '../rsvps/crowd/moving-up.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { keptOut, rsvps } from '../rsvps/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, minute } from '../time/clock.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { undoMinutes } from '../tweetups/undoing.ts';
import { lockTweetup } from './changing.ts';

export interface Removal {
  readonly how: 'kindly' | 'silently';
  readonly keepOut: 'keep-out' | 'keep-out-everywhere' | 'may-answer-again';
}

export async function removeGuest(
  db: Database,
  now: Date,
  {
    host,
    tweetupId,
    rsvpId,
    removal: { how, keepOut },
  }: { host: Person; tweetupId: string; rsvpId: string; removal: Removal },
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockTweetup(tx, tweetupId);
    const [removed] = await tx
      .update(rsvps)
      .set({ removedAt: now, removal: how })
      .where(and(eq(rsvps.id, rsvpId), eq(rsvps.tweetupId, tweetupId)))
      .returning();
    const person = removed && (await personById(tx, removed.personId));
    if (!person || keepOut === 'may-answer-again') return;
    for (const contact of await contactsOf(tx, person))
      await tx
        .insert(keptOut)
        .values({ tweetupId, addressHash: hashOf(contact), since: now })
        .onConflictDoNothing();
    if (keepOut === 'keep-out-everywhere')
      await keepOutEverywhere(tx, now, { host, person, rsvp: removed, how });
  });
}

/** Answers to evenings of this host that are still to come are taken off those lists as well. */
async function keepOutEverywhere(
  tx: Transaction,
  now: Date,
  { host, person, rsvp: { name }, how }: { host: Person; person: Person; rsvp: Rsvp; how: Removal['how'] },
): Promise<void> {
  for (const email of await contactsOf(tx, person)) await addBlock(tx, now, { hostId: host.id, email, name });
  const mine = tx.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, host.id));
  const coming = await tx
    .select({ id: rsvps.id, tweetupId: rsvps.tweetupId })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(
      and(
        eq(rsvps.personId, person.id),
        inArray(rsvps.tweetupId, mine),
        gt(tweetups.endsAt, now),
        isNull(rsvps.removedAt),
      ),
    )
    // Always in the same order, so that two who do this at once do not wait for each other.
    .orderBy(asc(rsvps.tweetupId));
  for (const { id, tweetupId } of coming) {
    await tx.hold(tweetups, tweetupId);
    await tx.update(rsvps).set({ removedAt: now, removal: how }).where(eq(rsvps.id, id));
  }
}

/** Everything is as it was, the place in line too; whoever was blocked by it is so no more. */
export async function undoRemoving(
  db: Database,
  now: Date,
  { host, tweetupId, rsvpId }: { host: Person; tweetupId: string; rsvpId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    const [back] = await tx
      .update(rsvps)
      .set({ removedAt: null, removal: null })
      .where(and(eq(rsvps.id, rsvpId), eq(rsvps.tweetupId, tweetupId)))
      .returning();
    const person = back && (await personById(tx, back.personId));
    if (!person) return;
    for (const contact of await contactsOf(tx, person)) {
      const theirs = and(eq(keptOut.tweetupId, tweetupId), eq(keptOut.addressHash, hashOf(contact)));
      await tx.delete(keptOut).where(theirs);
      await removeBlock(tx, host.id, hashOf(contact));
    }
    // A place may have become free for somebody who waits again.
    await moveUp(tx, now, tweetup);
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
      const tweetup = await lockTweetup(tx, tweetupId);
      const [gone] = await tx
        .delete(rsvps)
        .where(and(eq(rsvps.id, id), isNotNull(rsvps.removedAt)))
        .returning();
      if (!gone) return;
      for (const opens of ['rsvp', 'guest-list'] as const) await closeLinks(tx, opens, id);
      await moveUp(tx, now, tweetup);
      const person = await personById(tx, gone.personId);
      if (person && gone.removal === 'kindly' && now < tweetup.endsAt)
        await queueMail(tx, now, {
          kind: 'removed',
          recipient: person.contact,
          language: gone.language,
          facts: {
            tweetup: tweetupId,
            ...(gone.answer === 'no' ? {} : { since: now.toISOString() }),
          },
          dedupeKey: id,
        });
    });
  }
}
