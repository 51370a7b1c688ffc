// One's own evenings as a calendar at a secret address: whoever has it reads them, so it can be changed and ended at any time.
import type { Path } from '../addresses.ts';
import { and, asc, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import { personColumns } from '../people/contact.ts';
import { cities } from '../cities/tables.ts';
import type { Database, Queries } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { hashOf, newToken } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { isAnnounced, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { ownCalendars } from './tables.ts';

/** As long as in other calendars. */
const keptDays = 90;

/** A new secret: what subscribed to the old address finds nothing there any more. */
export async function makeOwnCalendar(
  db: Database,
  now: Date,
  { personId, sealing }: { personId: string; sealing: Sealing },
): Promise<void> {
  const secret = newToken();
  const made = { secretHash: hashOf(secret), sealedSecret: sealing.seal(secret), since: now };
  await db
    .insert(ownCalendars)
    .values({ personId, ...made })
    .onConflictDoUpdate({ target: ownCalendars.personId, set: made });
}

export async function endOwnCalendar(db: Database, personId: string): Promise<void> {
  await db.delete(ownCalendars).where(eq(ownCalendars.personId, personId));
}

/** @returns its path; undefined: there is none, or none that can still be read and shown */
export async function ownCalendarPath(
  db: Queries,
  personId: string,
  sealing: Sealing,
): Promise<Path | undefined> {
  const [kept] = await db.select().from(ownCalendars).where(eq(ownCalendars.personId, personId));
  const secret = kept && sealing.open(kept.sealedSecret);
  return secret ? `/me/calendar/${secret}.ics` : undefined;
}

export async function ownerOfCalendar(db: Queries, secret: string): Promise<Person | undefined> {
  const [found] = await db
    .select({ person: personColumns })
    .from(ownCalendars)
    .innerJoin(persons, eq(persons.id, ownCalendars.personId))
    .where(eq(ownCalendars.secretHash, hashOf(secret)));
  return found?.person;
}

export interface OwnTweetup {
  readonly tweetup: Tweetup;
  readonly city: City;
  /** Whether they said maybe, or wait for a place. */
  readonly isTentative: boolean;
}

/** What they host, or said yes or maybe to, soonest first; found by its link alone or by everybody. */
export async function ownTweetups(
  db: Queries,
  now: Date,
  personId: string,
): Promise<{ evenings: OwnTweetup[]; changedAt: Date | null }> {
  const hosted = db.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, personId));
  const answered = db
    .select({ id: rsvps.tweetupId })
    .from(rsvps)
    .where(and(eq(rsvps.personId, personId), isNull(rsvps.removedAt)));
  const rows = await db
    .select({ tweetup: tweetups, city: cities, rsvp: rsvps, hostSince: hosts.since })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .leftJoin(rsvps, and(eq(rsvps.tweetupId, tweetups.id), eq(rsvps.personId, personId)))
    .leftJoin(hosts, and(eq(hosts.tweetupId, tweetups.id), eq(hosts.personId, personId)))
    .where(
      and(
        isAnnounced,
        gt(tweetups.endsAt, after(now, -keptDays * day)),
        or(inArray(tweetups.id, hosted), inArray(tweetups.id, answered)),
      ),
    )
    .orderBy(desc(tweetups.startsAt), asc(tweetups.id))
    .limit(500);
  // A no changes the calendar as well: it takes the evening out.
  const moments = rows.flatMap(({ tweetup, rsvp }) => [tweetup.changedAt, ...(rsvp ? [rsvp.changedAt] : [])]);
  const found = rows
    .filter(({ rsvp, hostSince }) => hostSince !== null || rsvp?.answer !== 'no')
    .map(({ tweetup, city, rsvp, hostSince }) => ({
      tweetup,
      city,
      isTentative: hostSince === null && rsvp?.place !== 'going',
    }));
  const latest = Math.max(0, ...moments.map((moment) => moment.getTime()));
  return { evenings: found.toReversed(), changedAt: latest === 0 ? null : new Date(latest) };
}
