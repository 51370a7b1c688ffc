// "You have met": with whom somebody was at which evenings, for their own eyes, and only among those who all agreed to it.
import { and, asc, desc, eq, gt, inArray, isNull, lte, ne } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { peopleSeenBy } from '../guest-list/guest-list.ts';
import { rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { meetingConsents } from './tables.ts';

export interface Acquaintance {
  readonly personId: string;
  /** As they called themselves last. */
  readonly name: string;
  /** Latest first. */
  readonly tweetups: readonly Tweetup[];
}

export interface ComingTweetup {
  readonly tweetup: Tweetup;
  readonly known: readonly string[];
  readonly notMet: readonly string[];
}

const mostRows = 5000;
const mostTweetups = 10;

export async function remembersMeetings(db: Queries, personId: string): Promise<boolean> {
  const [consent] = await db.select().from(meetingConsents).where(eq(meetingConsents.personId, personId));
  return consent !== undefined;
}

export async function rememberMeetings(db: Database, now: Date, personId: string): Promise<void> {
  await db.insert(meetingConsents).values({ personId, since: now }).onConflictDoNothing();
}

export async function forgetMeetings(db: Database, personId: string): Promise<void> {
  await db.delete(meetingConsents).where(eq(meetingConsents.personId, personId));
}

/**
 * People of evenings that are over, met last first. Both agreed, both had a place and were there, and both showed themselves
 * to that evening's guests, so nobody learns here what its list did not say.
 */
export async function acquaintancesOf(db: Queries, now: Date, personId: string): Promise<Acquaintance[]> {
  const wasThere = and(eq(rsvps.place, 'going'), isNull(rsvps.missedAt), isNull(rsvps.removedAt));
  const mine = db
    .select({ id: rsvps.tweetupId })
    .from(rsvps)
    .where(and(eq(rsvps.personId, personId), wasThere, ne(rsvps.listed, 'nobody')));
  const rows = await db
    .select({ personId: rsvps.personId, name: rsvps.name, tweetup: tweetups })
    .from(rsvps)
    .innerJoin(meetingConsents, eq(meetingConsents.personId, rsvps.personId))
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(
      and(
        inArray(rsvps.tweetupId, mine),
        ne(rsvps.personId, personId),
        ne(rsvps.listed, 'nobody'),
        wasThere,
        isNull(tweetups.cancelledAt),
        lte(tweetups.endsAt, now),
      ),
    )
    .orderBy(desc(tweetups.startsAt), asc(rsvps.name), asc(rsvps.id))
    .limit(mostRows);
  const met = new Map<string, Acquaintance & { tweetups: Tweetup[] }>();
  for (const row of rows) {
    const known = met.get(row.personId) ?? { personId: row.personId, name: row.name, tweetups: [] };
    known.tweetups.push(row.tweetup);
    met.set(row.personId, known);
  }
  return [...met.values()];
}

/** Of the evenings that somebody goes to: whom they know there, and whom they have not met, among those who agreed and show themselves. */
export async function comingTweetups(
  db: Queries,
  now: Date,
  { personId, met }: { personId: string; met: readonly Acquaintance[] },
): Promise<ComingTweetup[]> {
  const coming = await db
    .select({ tweetup: tweetups })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(
      and(
        eq(rsvps.personId, personId),
        ne(rsvps.answer, 'no'),
        isNull(rsvps.removedAt),
        isNull(tweetups.cancelledAt),
        gt(tweetups.endsAt, now),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(mostTweetups);
  const metIds = new Set(met.map((one) => one.personId));
  const found: ComingTweetup[] = [];
  for (const { tweetup } of coming) {
    const people = (await peopleSeenBy(db, tweetup, { role: 'guest', phase: 'before' })).map(
      ({ rsvp }) => rsvp,
    );
    const others = people.filter((rsvp) => rsvp.personId !== personId && rsvp.name !== '');
    const agreed = await whoAgreed(
      db,
      others.map((rsvp) => rsvp.personId),
    );
    const among = others.filter((rsvp) => agreed.has(rsvp.personId));
    found.push({
      tweetup,
      known: among.filter((rsvp) => metIds.has(rsvp.personId)).map(({ name }) => name),
      notMet: among.filter((rsvp) => !metIds.has(rsvp.personId)).map(({ name }) => name),
    });
  }
  return found;
}

async function whoAgreed(db: Queries, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .select({ personId: meetingConsents.personId })
    .from(meetingConsents)
    .where(inArray(meetingConsents.personId, [...personIds]));
  return new Set(rows.map(({ personId }) => personId));
}
