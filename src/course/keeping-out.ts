// Kept out of a course: whoever was taken out of it comes to none of its evenings, and is let in again by an invitation alone.
import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { keptOut } from '../rsvps/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { courses } from './tables.ts';
import { courseInvitations, courseTweetups } from './tables.ts';

interface Whom {
  readonly course: Pick<typeof courses.$inferSelect, 'id'>;
  readonly email: string;
}

export async function keepOutOfComing(tx: Queries, now: Date, { course, email }: Whom): Promise<void> {
  const theirs = and(eq(courseInvitations.courseId, course.id), eq(courseInvitations.email, email));
  await tx.delete(courseInvitations).where(theirs);
  for (const { id } of await comingIn(tx, now, course.id))
    await tx
      .insert(keptOut)
      .values({ tweetupId: id, addressHash: hashOf(email), since: now })
      .onConflictDoNothing();
}

/** Whoever is kept out of an evening to come is not let in by the link that anybody can pass on. */
export async function wasTakenOut(db: Queries, now: Date, { course, email }: Whom): Promise<boolean> {
  const [found] = await db
    .select({ tweetupId: keptOut.tweetupId })
    .from(keptOut)
    .where(
      and(eq(keptOut.addressHash, hashOf(email)), inArray(keptOut.tweetupId, comingIn(db, now, course.id))),
    )
    .limit(1);
  return found !== undefined;
}

/** Whoever gives the course asks them again. */
export async function letInAgain(tx: Queries, courseId: string, email: string): Promise<void> {
  const all = tx
    .select({ id: courseTweetups.tweetupId })
    .from(courseTweetups)
    .where(eq(courseTweetups.courseId, courseId));
  await tx
    .delete(keptOut)
    .where(and(eq(keptOut.addressHash, hashOf(email)), inArray(keptOut.tweetupId, all)));
}

function comingIn(db: Queries, now: Date, courseId: string) {
  return db
    .select({ id: tweetups.id })
    .from(courseTweetups)
    .innerJoin(tweetups, eq(tweetups.id, courseTweetups.tweetupId))
    .where(
      and(eq(courseTweetups.courseId, courseId), gt(tweetups.endsAt, now), isNull(tweetups.cancelledAt)),
    );
}
