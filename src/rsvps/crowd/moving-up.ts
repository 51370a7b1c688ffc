// Moving up from the waiting list in order of arrival: a slice at once, and whoever is left with the next. Everything here runs while the tweetup's row is locked.
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../../database/database.ts';
import { queueMail } from '../../mail/outbox.ts';
import { contact } from '../../people/contact.ts';
import { persons } from '../../people/tables.ts';
import { tweetups } from '../../tweetups/tables.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import { languageOfGuest, roomAt, sizeOfParty, waitsFor } from '../places.ts';
import { rsvps } from '../tables.ts';
import { guestsAtOnce, sliceBySlice } from './slices.ts';

/**
 * Free places go to the first who wait, in order, until the start; nobody is overtaken, not even by a smaller party. Only a party
 * that cannot fit any more is passed by: it is told so once, and keeps its place in the line. Where a slice is not enough, the
 * tweetup is marked, and `moveUpWhoIsLeft` goes on.
 * @returns whether there is more to do
 */
export async function moveUp(tx: Transaction, now: Date, tweetup: Tweetup): Promise<boolean> {
  if (now >= tweetup.startsAt || tweetup.cancelledAt) return false;
  const { taken, isWaitedFor } = await roomAt(tx, tweetup.id);
  let isLeft = false;
  if (isWaitedFor) {
    const moreMove = await giveFreePlaces(tx, now, { tweetup, taken });
    isLeft = (await tellWhoDoesNotFit(tx, now, tweetup)) || moreMove;
  }
  if (isLeft !== (tweetup.movesUpSince !== null))
    await tx
      .update(tweetups)
      .set({ movesUpSince: isLeft ? now : null })
      .where(eq(tweetups.id, tweetup.id));
  return isLeft;
}

/** On the timetable: wherever a slice was not enough. @returns at how many evenings */
export async function moveUpWhoIsLeft(db: Database, now: Date, stopping?: AbortSignal): Promise<number> {
  const left = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(isNotNull(tweetups.movesUpSince), gt(tweetups.startsAt, now), isNull(tweetups.cancelledAt)))
    .orderBy(asc(tweetups.movesUpSince), asc(tweetups.id))
    .limit(100);
  for (const { id } of left) {
    const slice = async (tx: Transaction) => {
      await tx.hold(tweetups, id);
      const [tweetup] = await tx.select().from(tweetups).where(eq(tweetups.id, id));
      return tweetup?.movesUpSince ? moveUp(tx, now, tweetup) : false;
    };
    await sliceBySlice(() => db.transaction(slice), stopping);
  }
  return left.length;
}

/** @returns whether more may move up */
async function giveFreePlaces(
  tx: Transaction,
  now: Date,
  { tweetup, taken }: { tweetup: Tweetup; taken: number },
): Promise<boolean> {
  let free = tweetup.capacity === null ? Infinity : tweetup.capacity - taken;
  if (free <= 0) return false;
  const fits = tweetup.capacity === null ? undefined : lte(sizeOfParty, tweetup.capacity);
  const moving: Waiting[] = [];
  for (const party of await firstInLine(tx, tweetup, fits)) {
    free -= 1 + party.brings;
    if (free < 0) break;
    moving.push(party);
  }
  if (moving.length === 0) return false;
  const theirs = inArray(
    rsvps.id,
    moving.map(({ id }) => id),
  );
  await tx.update(rsvps).set({ place: 'going' }).where(theirs);
  for (const party of moving) await tell(tx, now, { party, kind: 'moved-up' });
  return moving.length === guestsAtOnce && free > 0;
}

/** @returns whether more have to be told */
async function tellWhoDoesNotFit(tx: Transaction, now: Date, tweetup: Tweetup): Promise<boolean> {
  if (tweetup.capacity === null) return false;
  const isUntold = or(isNull(rsvps.passedByAt), ne(rsvps.passedByAt, rsvps.arrival));
  const passedBy = await firstInLine(tx, tweetup, and(gt(sizeOfParty, tweetup.capacity), isUntold));
  if (passedBy.length === 0) return false;
  const theirs = inArray(
    rsvps.id,
    passedBy.map(({ id }) => id),
  );
  await tx
    .update(rsvps)
    .set({ passedByAt: sql`${rsvps.arrival}` })
    .where(theirs);
  for (const party of passedBy) await tell(tx, now, { party, kind: 'does-not-fit' });
  return passedBy.length === guestsAtOnce;
}

type Waiting = Awaited<ReturnType<typeof firstInLine>>[number];

function firstInLine(tx: Queries, tweetup: Tweetup, which: SQL | undefined) {
  return tx
    .select({
      id: rsvps.id,
      brings: rsvps.brings,
      language: languageOfGuest,
      arrival: rsvps.arrival,
      email: contact,
    })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(and(waitsFor(tweetup.id), which))
    .orderBy(asc(rsvps.arrival))
    .limit(guestsAtOnce);
}

async function tell(
  tx: Transaction,
  now: Date,
  { party, kind }: { party: Waiting; kind: 'moved-up' | 'does-not-fit' },
): Promise<void> {
  await queueMail(tx, now, {
    kind,
    recipient: party.email,
    language: party.language,
    facts: { rsvp: party.id },
    dedupeKey: `${party.id}:${party.arrival}`,
  });
}
