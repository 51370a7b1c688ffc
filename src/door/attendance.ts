// Who is at the evening: noted by a host at the door or said by the guests themselves, and who came without having answered.
import { and, asc, count, eq, gt, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { after, hour } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { phaseOf, type Tweetup } from '../tweetups/tweetup.ts';
import { readAtOnce, readSliceBySlice } from '../rsvps/crowd/slices.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { addedGuests, rsvps, walkIns } from '../rsvps/tables.ts';

export type WalkIn = typeof walkIns.$inferSelect;
/** Somebody on the list at the door: who answered, or whom a host has put on the list by name. */
export type Expected = Pick<Rsvp, 'id' | 'name' | 'answer' | 'place' | 'brings' | 'photos' | 'hereSince'>;

export type Presence = 'here' | 'not-here';

/** Hosts come early, and some note who was there once they are back home. */
export function isDoorOpen(tweetup: Tweetup, now: Date): boolean {
  return tweetup.cancelledAt === null && now >= after(tweetup.startsAt, -3 * hour);
}

/**
 * However often it is noted, the first time counts. A guest who said no is not expected at the door: they answer again, or come as a walk-in.
 * @returns whether there is such a guest
 */
export async function notePresence(
  db: Database,
  now: Date,
  { tweetupId, rsvpId, presence }: { tweetupId: string; rsvpId: string; presence: Presence },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    const guest = and(eq(rsvps.id, rsvpId), eq(rsvps.tweetupId, tweetupId), isExpected);
    const [found] = await tx.select({ hereSince: rsvps.hereSince }).from(rsvps).where(guest);
    if (!found) return noteAdded(tx, now, { tweetupId, id: rsvpId, presence });
    if ((found.hereSince !== null) !== (presence === 'here'))
      await tx
        .update(rsvps)
        .set({ hereSince: presence === 'here' ? now : null })
        .where(guest);
    return true;
  });
}

async function noteAdded(
  tx: Queries,
  now: Date,
  { tweetupId, id, presence }: { tweetupId: string; id: string; presence: Presence },
): Promise<boolean> {
  const guest = and(eq(addedGuests.id, id), eq(addedGuests.tweetupId, tweetupId));
  const [found] = await tx.select({ hereSince: addedGuests.hereSince }).from(addedGuests).where(guest);
  if (found && (found.hereSince !== null) !== (presence === 'here'))
    await tx
      .update(addedGuests)
      .set({ hereSince: presence === 'here' ? now : null })
      .where(guest);
  return found !== undefined;
}

const isExpected = and(isNull(rsvps.removedAt), ne(rsvps.answer, 'no'));

/** From an hour before the start to the end, for people who have a place or said maybe. People on the waiting list ask a host. */
export function canCheckInSelf(tweetup: Tweetup, rsvp: Rsvp | null | undefined, now: Date): rsvp is Rsvp {
  if (!rsvp || rsvp.removedAt || tweetup.cancelledAt || phaseOf(tweetup, now) !== 'during') return false;
  return rsvp.place === 'going' || rsvp.answer === 'maybe';
}

/** In the order of arrival of their answers. */
export async function guestsExpected(db: Queries, tweetupId: string): Promise<Rsvp[]> {
  const expected: Rsvp[] = [];
  await readSliceBySlice(async (arrival) => {
    const slice = await db
      .select()
      .from(rsvps)
      .where(and(eq(rsvps.tweetupId, tweetupId), isExpected, gt(rsvps.arrival, arrival)))
      .orderBy(asc(rsvps.arrival))
      .limit(readAtOnce);
    expected.push(...slice);
    return slice;
  });
  return expected;
}

/** Whom hosts have put on the list by name: nobody has asked them about pictures. */
export async function addedExpected(db: Queries, tweetupId: string): Promise<Expected[]> {
  const added = await db
    .select({ id: addedGuests.id, name: addedGuests.name, hereSince: addedGuests.hereSince })
    .from(addedGuests)
    .where(eq(addedGuests.tweetupId, tweetupId))
    .orderBy(asc(addedGuests.since), asc(addedGuests.id))
    .limit(2000);
  return added.map((one) => ({ ...one, answer: 'yes', place: 'going', brings: 0, photos: null }));
}

export async function guestExpected(
  db: Queries,
  tweetupId: string,
  rsvpId: string,
): Promise<Rsvp | undefined> {
  const [guest] = await db
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.id, rsvpId), eq(rsvps.tweetupId, tweetupId), isExpected));
  return guest;
}

/** @param id made by the page: what is sent again is the same walk-in */
export async function addWalkIn(
  db: Database,
  now: Date,
  { tweetupId, id, name }: Pick<WalkIn, 'tweetupId' | 'id' | 'name'>,
): Promise<void> {
  await db.insert(walkIns).values({ id, tweetupId, name, hereSince: now }).onConflictDoNothing();
}

export async function takeBackWalkIn(db: Database, tweetupId: string, id: string): Promise<void> {
  await db.delete(walkIns).where(and(eq(walkIns.id, id), eq(walkIns.tweetupId, tweetupId)));
}

export async function walkInsOf(db: Queries, tweetupId: string): Promise<WalkIn[]> {
  return db
    .select()
    .from(walkIns)
    .where(eq(walkIns.tweetupId, tweetupId))
    .orderBy(asc(walkIns.hereSince), asc(walkIns.id))
    .limit(500);
}

/** People: those whom guests brought along are taken to be there with them. */
export async function peopleWhoCame(db: Queries, tweetupId: string): Promise<number> {
  const [guests] = await db
    .select({ people: sql<number>`coalesce(sum(1 + ${rsvps.brings}), 0)`.mapWith(Number) })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), isExpected, isNotNull(rsvps.hereSince)));
  const [added] = await db
    .select({ people: count() })
    .from(addedGuests)
    .where(and(eq(addedGuests.tweetupId, tweetupId), isNotNull(addedGuests.hereSince)));
  const [others] = await db.select({ people: count() }).from(walkIns).where(eq(walkIns.tweetupId, tweetupId));
  return (guests?.people ?? 0) + (added?.people ?? 0) + (others?.people ?? 0);
}
