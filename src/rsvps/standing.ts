// How things stand for somebody at an evening, asked in one query while its row is held: each question more would keep everybody else waiting.
import { and, eq, max, sql, type SQL } from 'drizzle-orm';
import { courseMembers, courseTweetups } from '../course/tables.ts';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { countsOf, type Counted } from './places.ts';
import { blockedGuests, keptOut, rsvps } from './tables.ts';

export interface Standing extends Counted {
  /** Of the last who arrived; 0: nobody yet. */
  readonly lastArrival: number;
  readonly isHost: boolean;
  /** By its hosts: from this evening, or from all of one's; from a course's by everybody who is not in it. */
  readonly isKeptOut: boolean;
}

export async function standingOf(
  tx: Queries,
  { tweetupId, person }: { tweetupId: string; person: { readonly id: string; readonly contact: string } },
): Promise<Standing> {
  const given = { tweetupId, personId: person.id, addressHash: hashOf(person.contact) };
  const [found] = await standingAt(tx, given);
  if (!found) throw new Error(`there is no evening ${tweetupId}`);
  const { hosting, keptOutHere, blockedByAHost, ofCourse, inCourse, ...counted } = found;
  const isHost = hosting > 0;
  const isClosed = ofCourse > 0 && inCourse === 0 && !isHost;
  return { ...counted, isHost, isKeptOut: isClosed || keptOutHere + blockedByAHost > 0 };
}

const standingAt = prepared((tx, given: { tweetupId: string; personId: string; addressHash: string }) => {
  const number = (of: SQL) => of.mapWith(Number);
  const one = { one: sql`count(*)` };
  const last = tx
    .select({ last: max(rsvps.arrival) })
    .from(rsvps)
    .where(eq(rsvps.tweetupId, given.tweetupId));
  const hosting = tx
    .select(one)
    .from(hosts)
    .where(and(eq(hosts.tweetupId, given.tweetupId), eq(hosts.personId, given.personId)));
  const here = tx
    .select(one)
    .from(keptOut)
    .where(and(eq(keptOut.tweetupId, given.tweetupId), eq(keptOut.addressHash, given.addressHash)));
  const byAHost = tx
    .select(one)
    .from(blockedGuests)
    .innerJoin(hosts, eq(hosts.personId, blockedGuests.hostId))
    .where(and(eq(hosts.tweetupId, given.tweetupId), eq(blockedGuests.addressHash, given.addressHash)));
  const ofCourse = tx.select(one).from(courseTweetups).where(eq(courseTweetups.tweetupId, given.tweetupId));
  const inCourse = tx
    .select(one)
    .from(courseTweetups)
    .innerJoin(courseMembers, eq(courseMembers.courseId, courseTweetups.courseId))
    .where(and(eq(courseTweetups.tweetupId, given.tweetupId), eq(courseMembers.personId, given.personId)));
  return tx
    .select({
      ...countsOf(tx, given.tweetupId),
      lastArrival: number(sql`coalesce((${last}), 0)`),
      hosting: number(sql`(${hosting})`),
      keptOutHere: number(sql`(${here})`),
      blockedByAHost: number(sql`(${byAHost})`),
      ofCourse: number(sql`(${ofCourse})`),
      inCourse: number(sql`(${inCourse})`),
    })
    .from(tweetups)
    .where(eq(tweetups.id, given.tweetupId));
});
