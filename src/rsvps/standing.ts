// How things stand for somebody at an evening, asked in one query while its row is held: each question more would keep everybody else waiting.
import { and, eq, max, sql, type SQL } from 'drizzle-orm';
import { courseMembers, courseTweetups } from '../course/tables.ts';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { roomIn, type Room } from './places.ts';
import { blockedGuests, invitations, keptOut, rsvps } from './tables.ts';

export interface Standing extends Room {
  /** Of the last who arrived; 0: nobody yet. */
  readonly lastArrival: number;
  readonly isHost: boolean;
  /** By its hosts: from this evening, or from all of one's. */
  readonly isKeptOut: boolean;
  /** It is by invitation only, and they were not invited, are not in its course, and had not answered before it was closed. */
  readonly isUninvited: boolean;
}

interface StandingOf {
  readonly tweetupId: string;
  readonly personId: string;
  readonly contact: string;
  readonly addressHash: string;
}

export async function standingOf(
  tx: Queries,
  { tweetupId, person }: { tweetupId: string; person: { readonly id: string; readonly contact: string } },
): Promise<Standing> {
  const { contact } = person;
  const given = { tweetupId, personId: person.id, contact, addressHash: hashOf(contact) };
  const [found] = await standingAt(tx, given);
  if (!found) throw new Error(`there is no evening ${tweetupId}`);
  const { hosting, keptOutHere, blockedByAHost, isOpen, ...others } = found;
  const isHost = hosting > 0;
  return {
    ...others,
    isHost,
    isKeptOut: keptOutHere + blockedByAHost > 0,
    isUninvited: isOpen === 0 && !isHost,
  };
}

const standingAt = prepared((tx, given: StandingOf) => {
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
  const invited = tx
    .select(one)
    .from(invitations)
    .where(and(eq(invitations.tweetupId, given.tweetupId), eq(invitations.email, given.contact)));
  const answered = tx
    .select(one)
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, given.tweetupId), eq(rsvps.personId, given.personId)));
  // Whoever left a course has answers there, and is in it no more.
  const isOpen = sql`case
    when (${ofCourse}) > 0 then (${inCourse}) + (${invited})
    when ${tweetups.visibility} = 'invited' then (${invited}) + (${answered})
    else 1 end`;
  return tx
    .select({
      ...roomIn(tx, given.tweetupId),
      lastArrival: number(sql`coalesce((${last}), 0)`),
      hosting: number(sql`(${hosting})`),
      keptOutHere: number(sql`(${here})`),
      blockedByAHost: number(sql`(${byAHost})`),
      isOpen: number(isOpen),
    })
    .from(tweetups)
    .where(eq(tweetups.id, given.tweetupId));
});
