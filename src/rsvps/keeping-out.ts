// People who may not answer: kept out of one evening, or by a host out of all that they host. Only a hash of the address is kept.
import { and, desc, eq, isNotNull, or } from 'drizzle-orm';
import { courseMembers, courses, courseTweetups } from '../course/tables.ts';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { isBlocked } from '../mail/blocked.ts';
import { persons } from '../people/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hosts } from '../tweetups/tables.ts';
import { blockedGuests, keptOut } from './tables.ts';

export type BlockedGuest = typeof blockedGuests.$inferSelect;

export async function isKeptOut(tx: Queries, tweetupId: string, email: string): Promise<boolean> {
  const who = { tweetupId, addressHash: hashOf(email) };
  const [here] = await keptOutHere(tx, who);
  if (here || (await isBlocked(tx, email))) return true;
  const [byAHost] = await blockedByAHost(tx, who);
  return byAHost !== undefined || (await isClosedTo(tx, tweetupId, email));
}

const keptOutHere = prepared((tx, given: { tweetupId: string; addressHash: string }) =>
  tx
    .select({ since: keptOut.since })
    .from(keptOut)
    .where(and(eq(keptOut.tweetupId, given.tweetupId), eq(keptOut.addressHash, given.addressHash))),
);

const blockedByAHost = prepared((tx, given: { tweetupId: string; addressHash: string }) =>
  tx
    .select({ since: blockedGuests.since })
    .from(blockedGuests)
    .innerJoin(hosts, eq(hosts.personId, blockedGuests.hostId))
    .where(and(eq(hosts.tweetupId, given.tweetupId), eq(blockedGuests.addressHash, given.addressHash)))
    .limit(1),
);

/** An evening of a course is for its members, and for who gives it. */
async function isClosedTo(tx: Queries, tweetupId: string, email: string): Promise<boolean> {
  const [course] = await courseOfTweetup(tx, { tweetupId });
  if (!course) return false;
  const [person] = await tx
    .select({ id: persons.id })
    .from(persons)
    .leftJoin(
      courseMembers,
      and(eq(courseMembers.personId, persons.id), eq(courseMembers.courseId, course.id)),
    )
    .where(and(eq(persons.email, email), or(isNotNull(courseMembers.since), eq(persons.id, course.hostId))));
  return person === undefined;
}

const courseOfTweetup = prepared((tx, given: { tweetupId: string }) =>
  tx
    .select({ id: courses.id, hostId: courses.hostId })
    .from(courseTweetups)
    .innerJoin(courses, eq(courses.id, courseTweetups.courseId))
    .where(eq(courseTweetups.tweetupId, given.tweetupId)),
);

/** @param name as the host knew them */
export async function addBlock(
  tx: Queries,
  now: Date,
  { hostId, email, name }: { hostId: string; email: string; name: string },
): Promise<void> {
  await tx
    .insert(blockedGuests)
    .values({ hostId, addressHash: hashOf(email), name, since: now })
    .onConflictDoNothing();
}

export async function removeBlock(tx: Queries, hostId: string, addressHash: string): Promise<void> {
  await tx
    .delete(blockedGuests)
    .where(and(eq(blockedGuests.hostId, hostId), eq(blockedGuests.addressHash, addressHash)));
}

/** Latest first. */
export async function guestsBlockedBy(db: Queries, hostId: string): Promise<BlockedGuest[]> {
  return db
    .select()
    .from(blockedGuests)
    .where(eq(blockedGuests.hostId, hostId))
    .orderBy(desc(blockedGuests.since), desc(blockedGuests.addressHash))
    .limit(500);
}
