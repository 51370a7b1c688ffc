// Gives out places and keeps the waiting list: never more than the capacity, first come, first served. Everything here runs while the tweetup's row is locked.
import { and, asc, count, eq, isNull, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Language } from '../language/translate.ts';
import { post } from '../mail/outbox.ts';
import { persons } from '../people/tables.ts';
import { hostsTweetup } from '../tweetups/hosts.ts';
import { hosts, type tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { addedGuests, rsvps } from './tables.ts';

type Rsvp = typeof rsvps.$inferSelect;

/** The language of a guest's mails: the one they chose for themselves, else the one they answered in. Needs both tables joined. */
export const languageOfGuest = sql<Language>`coalesce(${persons.language}, ${rsvps.language})`;

/** Hosts take no place. */
export async function isHostOf(tx: Queries, tweetup: Tweetup, personId: string): Promise<boolean> {
  return hostsTweetup(tx, { tweetupId: tweetup.id, personId });
}

/** People who wait were there first: a newcomer has room only when nobody waits. @param size in people */
export async function hasRoomFor(tx: Queries, tweetup: Tweetup, size: number): Promise<boolean> {
  if (tweetup.capacity === null) return true;
  const { going, waiting } = await peopleCounted(tx, tweetup.id);
  if (going + size > tweetup.capacity) return false;
  return waiting === 0 || !(await waitingInOrder(tx, tweetup.id)).some((party) => canFit(tweetup, party));
}

/** A party larger than the room is passed by, or everybody behind it would wait for ever. */
export function canFit({ capacity }: Pick<Tweetup, 'capacity'>, { brings }: Pick<Rsvp, 'brings'>): boolean {
  return capacity === null || 1 + brings <= capacity;
}

/**
 * Free places go to the first who wait, in order, until the start; nobody is overtaken, not even by a smaller party. Only a party
 * that cannot fit any more is passed by: it is told so once, and keeps its place in the line.
 */
export async function moveUp(tx: Transaction, now: Date, tweetup: Tweetup): Promise<void> {
  if (now >= tweetup.startsAt || tweetup.cancelledAt) return;
  const { going, waiting } = await peopleCounted(tx, tweetup.id);
  if (waiting === 0) return;
  let free = tweetup.capacity === null ? Infinity : tweetup.capacity - going;
  let isFullNow = free <= 0;
  for (const next of await waitingInOrder(tx, tweetup.id)) {
    if (!canFit(tweetup, next)) {
      await tellThatItDoesNotFit(tx, now, next);
      continue;
    }
    free -= 1 + next.brings;
    // From here on nobody moves up, but whoever cannot fit is still told.
    if (free < 0) isFullNow = true;
    if (isFullNow) continue;
    await tx.update(rsvps).set({ place: 'going' }).where(eq(rsvps.id, next.id));
    await post(tx, now, {
      kind: 'moved-up',
      recipient: next.email,
      language: next.language,
      facts: { rsvp: next.id },
      dedupeKey: `${next.id}:${next.arrival}`,
    });
  }
}

type Waiting = Awaited<ReturnType<typeof waitingInOrder>>[number];

function waitingInOrder(tx: Queries, tweetupId: string) {
  return tx
    .select({
      id: rsvps.id,
      brings: rsvps.brings,
      language: languageOfGuest,
      arrival: rsvps.arrival,
      email: persons.email,
    })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(and(eq(rsvps.tweetupId, tweetupId), eq(rsvps.place, 'waiting'), isNull(rsvps.removedAt)))
    .orderBy(asc(rsvps.arrival));
}

async function tellThatItDoesNotFit(tx: Transaction, now: Date, party: Waiting): Promise<void> {
  await post(tx, now, {
    kind: 'does-not-fit',
    recipient: party.email,
    language: party.language,
    facts: { rsvp: party.id },
    dedupeKey: `${party.id}:${party.arrival}`,
  });
}

/**
 * In people, including those brought along and those a host has added, without the hosts. A guest who has just been removed keeps
 * their place for the minutes in which that can be undone, but does not count as waiting.
 */
export async function peopleCounted(
  db: Queries,
  tweetupId: string,
): Promise<{ going: number; waiting: number }> {
  const rows = await peopleByPlace(db, { tweetupId });
  const of = (place: 'going' | 'waiting') => rows.find((row) => row.place === place)?.people ?? 0;
  const [added] = await peopleAdded(db, { tweetupId });
  return { going: of('going') + (added?.people ?? 0), waiting: of('waiting') };
}

const isCounted = or(eq(rsvps.place, 'going'), and(eq(rsvps.place, 'waiting'), isNull(rsvps.removedAt)));

/** The same of those who have a place, among the answers of that evening, as a part of another query; without those whom a host has added. */
export function goingPeople(db: Queries, tweetupId: string | typeof tweetups.id): SQL<number> {
  const theirHosts = db.select({ id: hosts.personId }).from(hosts).where(eq(hosts.tweetupId, tweetupId));
  const isGoing = and(eq(rsvps.place, 'going'), notInArray(rsvps.personId, theirHosts));
  return sql<number>`coalesce(sum(case when ${isGoing} then 1 + ${rsvps.brings} end), 0)`.mapWith(Number);
}

/** The same of any other answers, of which those whom a host has removed count no more. */
export function companyOf(db: Queries, tweetupId: string, which: SQL): SQL<number> {
  const theirHosts = db.select({ id: hosts.personId }).from(hosts).where(eq(hosts.tweetupId, tweetupId));
  const isOne = and(which, isNull(rsvps.removedAt), notInArray(rsvps.personId, theirHosts));
  return sql<number>`coalesce(sum(case when ${isOne} then 1 + ${rsvps.brings} end), 0)`.mapWith(Number);
}

const peopleByPlace = prepared((db, given: { tweetupId: string }) =>
  db
    .select({ place: rsvps.place, people: sql<number>`sum(1 + ${rsvps.brings})`.mapWith(Number) })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.tweetupId, given.tweetupId),
        isCounted,
        notInArray(
          rsvps.personId,
          db.select({ id: hosts.personId }).from(hosts).where(eq(hosts.tweetupId, given.tweetupId)),
        ),
      ),
    )
    .groupBy(rsvps.place),
);

const peopleAdded = prepared((db, given: { tweetupId: string }) =>
  db.select({ people: count() }).from(addedGuests).where(eq(addedGuests.tweetupId, given.tweetupId)),
);

export function isFull(tweetup: Tweetup, going: number): boolean {
  return tweetup.capacity !== null && going >= tweetup.capacity;
}
