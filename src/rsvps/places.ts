// Places and who waits for one: never more than the capacity, first come, first served. Whoever gives out a place has locked the tweetup's row.
import { and, count, eq, exists, isNull, lte, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Language } from '../language/translate.ts';
import { persons } from '../people/tables.ts';
import { hostsTweetup } from '../tweetups/hosts.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { addedGuests, rsvps } from './tables.ts';

/** The language of a guest's mails: the one they chose for themselves, else the one they answered in. Needs both tables joined. */
export const languageOfGuest = sql<Language>`coalesce(${persons.language}, ${rsvps.language})`;

/** Hosts take no place. */
export async function isHostOf(tx: Queries, tweetup: Tweetup, personId: string): Promise<boolean> {
  return hostsTweetup(tx, { tweetupId: tweetup.id, personId });
}

/** People who wait were there first: a newcomer has room only when nobody waits. @param size in people */
export async function hasRoomFor(tx: Queries, tweetup: Tweetup, size: number, room?: Room): Promise<boolean> {
  if (tweetup.capacity === null) return true;
  const { taken, isWaitedFor } = room ?? (await roomAt(tx, tweetup.id));
  if (taken + size > tweetup.capacity) return false;
  return !isWaitedFor || !(await somebodyWaitsWhoFits(tx, tweetup.id, tweetup.capacity));
}

/** What has to be known before somebody is given a place. */
export interface Room {
  /** In people, as peopleCounted has it; 0 where places are not limited: then nobody counts. */
  readonly taken: number;
  readonly isWaitedFor: boolean;
}

export async function roomAt(db: Queries, tweetupId: string): Promise<Room> {
  const [room] = await roomOf(db, { tweetupId });
  return room ?? { taken: 0, isWaitedFor: false };
}

const roomOf = prepared((db, given: { tweetupId: string }) =>
  db.select(roomIn(db, given.tweetupId)).from(tweetups).where(eq(tweetups.id, given.tweetupId)),
);

/** As part of a query of one evening's row. Who waits may be a thousand, so they are not counted. */
export function roomIn(db: Queries, tweetupId: string) {
  const { going } = countsOf(db, tweetupId);
  const isOne = sql`1`;
  const waiting = db
    .select({ isOne })
    .from(rsvps)
    .where(and(waitsFor(tweetupId), notInArray(rsvps.personId, hostsOf(db, tweetupId))));
  return {
    taken: sql`case when ${tweetups.capacity} is null then 0 else ${going} end`.mapWith(Number),
    isWaitedFor: exists(waiting).mapWith(Boolean),
  };
}

/** A party larger than the room is passed by, or everybody behind it would wait for ever. */
export function canFit({ capacity }: Pick<Tweetup, 'capacity'>, { brings }: { brings: number }): boolean {
  return capacity === null || 1 + brings <= capacity;
}

/** In people. */
export const sizeOfParty = sql<number>`(1 + ${rsvps.brings})`;

/** Without those whom a host has just removed. */
export function waitsFor(tweetupId: string): SQL | undefined {
  return and(eq(rsvps.tweetupId, tweetupId), eq(rsvps.place, 'waiting'), isNull(rsvps.removedAt));
}

async function somebodyWaitsWhoFits(tx: Queries, tweetupId: string, capacity: number): Promise<boolean> {
  const [first] = await tx
    .select({ id: rsvps.id })
    .from(rsvps)
    .where(and(waitsFor(tweetupId), lte(sizeOfParty, capacity)))
    .limit(1);
  return first !== undefined;
}

/** Below so many people no number is said anywhere: nobody shall be counted one by one. */
export const fewestCounted = 4;

/**
 * In people, including those brought along and those a host has added, without the hosts. A guest who has just been removed keeps
 * their place for the minutes in which that can be undone, but does not count as waiting.
 */
export async function peopleCounted(db: Queries, tweetupId: string): Promise<Counted> {
  const [counted] = await countedAt(db, { tweetupId });
  return counted ?? { going: 0, waiting: 0 };
}

/** In people. */
export interface Counted {
  readonly going: number;
  readonly waiting: number;
}

const isCounted = or(eq(rsvps.place, 'going'), and(eq(rsvps.place, 'waiting'), isNull(rsvps.removedAt)));

function countsOf(db: Queries, tweetupId: string) {
  const theirHosts = hostsOf(db, tweetupId);
  const people = (place: 'going' | 'waiting') =>
    db
      .select({ people: sql`coalesce(sum(1 + ${rsvps.brings}), 0)` })
      .from(rsvps)
      .where(
        and(
          eq(rsvps.tweetupId, tweetupId),
          eq(rsvps.place, place),
          isCounted,
          notInArray(rsvps.personId, theirHosts),
        ),
      );
  const added = db.select({ people: count() }).from(addedGuests).where(eq(addedGuests.tweetupId, tweetupId));
  return {
    going: sql`(${people('going')}) + (${added})`.mapWith(Number),
    waiting: sql`(${people('waiting')})`.mapWith(Number),
  };
}

const countedAt = prepared((db, given: { tweetupId: string }) =>
  db.select(countsOf(db, given.tweetupId)).from(tweetups).where(eq(tweetups.id, given.tweetupId)),
);

function hostsOf(db: Queries, tweetupId: string | typeof tweetups.id) {
  return db.select({ id: hosts.personId }).from(hosts).where(eq(hosts.tweetupId, tweetupId));
}

/** The same of those who have a place, among the answers of that evening, as a part of another query; without those whom a host has added. */
export function goingPeople(db: Queries, tweetupId: string | typeof tweetups.id): SQL<number> {
  const theirHosts = hostsOf(db, tweetupId);
  const isGoing = and(eq(rsvps.place, 'going'), notInArray(rsvps.personId, theirHosts));
  return sql<number>`coalesce(sum(case when ${isGoing} then 1 + ${rsvps.brings} end), 0)`.mapWith(Number);
}

/** The same of any other answers, of which those whom a host has removed count no more. */
export function companyOf(db: Queries, tweetupId: string, which: SQL): SQL<number> {
  const theirHosts = hostsOf(db, tweetupId);
  const isOne = and(which, isNull(rsvps.removedAt), notInArray(rsvps.personId, theirHosts));
  return sql<number>`coalesce(sum(case when ${isOne} then 1 + ${rsvps.brings} end), 0)`.mapWith(Number);
}

/** So many are few: then somebody hurries. */
const few = 5;

/** Full, or nearly so; of fewer than four people no number is told. @returns null: nothing to say */
export function placesToTell(capacity: number | null, taken: number): 'full' | number | null {
  if (capacity === null) return null;
  const left = capacity - taken;
  if (left <= 0) return 'full';
  return left <= few && taken >= fewestCounted ? left : null;
}

export function isFull(tweetup: Tweetup, going: number): boolean {
  return tweetup.capacity !== null && going >= tweetup.capacity;
}
