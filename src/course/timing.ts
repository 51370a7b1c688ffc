// What happens in a course by itself: the question two days after an evening, the question after the last, and circles a week later.
import { and, asc, eq, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import { bringTogether } from '../circles/grouping.ts';
import { makeCircle } from '../circles/city-wishes.ts';
import { meetingsOf } from '../circles/met.ts';
import type { Database, Queries, Transaction } from '../database/database.ts';
import type { MailKind } from '../mail/kinds.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { courseById, lastOf, membersOf, tweetupsOf, type Course } from './course.ts';
import { tellMember } from './members.ts';
import { courses, courseTweetups } from './tables.ts';

const daysToQuestion = 2;
const daysToEnd = 1;
const daysToWish = 7;
const atOnce = 100;

/** On the timetable. */
export async function askBetween(db: Database, now: Date): Promise<void> {
  const due = await db
    .select({ tweetupId: courseTweetups.tweetupId, courseId: courseTweetups.courseId })
    .from(courseTweetups)
    .innerJoin(tweetups, eq(tweetups.id, courseTweetups.tweetupId))
    .where(
      and(
        isNull(courseTweetups.askedAt),
        ne(courseTweetups.question, ''),
        isNull(tweetups.cancelledAt),
        lte(tweetups.endsAt, after(now, -daysToQuestion * day)),
      ),
    )
    .orderBy(asc(tweetups.endsAt))
    .limit(atOnce);
  for (const { tweetupId, courseId } of due)
    await db.transaction(async (tx) => {
      const [mine] = await tx
        .update(courseTweetups)
        .set({ askedAt: now })
        .where(and(eq(courseTweetups.tweetupId, tweetupId), isNull(courseTweetups.askedAt)))
        .returning();
      if (mine) await tellMembers(tx, now, { kind: 'course-question', courseId, about: tweetupId });
    });
}

/** On the timetable: after the last evening they are asked whether they want to go on; a week later those who do are in circles. */
export async function endCourses(db: Database, now: Date): Promise<void> {
  const open = await db.select().from(courses).where(isNull(courses.endedAt)).limit(5000);
  for (const course of open) {
    if (!(await isOver(db, now, course.id))) continue;
    if (!course.lastAskedAt) await db.transaction((tx) => askLast(tx, now, course));
    else if (isWeekLater(now, course)) await db.transaction((tx) => makeCircles(tx, now, course));
  }
}

async function isOver(db: Queries, now: Date, courseId: string): Promise<boolean> {
  const last = lastOf(await tweetupsOf(db, courseId))?.tweetup;
  return last !== undefined && now >= after(last.endsAt, daysToEnd * day);
}

function isWeekLater(now: Date, { lastAskedAt }: Course): boolean {
  return lastAskedAt !== null && now >= after(lastAskedAt, daysToWish * day);
}

async function askLast(tx: Transaction, now: Date, { id }: Course): Promise<void> {
  await tx.hold(courses, id);
  // Until it was held, an evening may have been added.
  if (!(await isOver(tx, now, id))) return;
  const [mine] = await tx
    .update(courses)
    .set({ lastAskedAt: now })
    .where(and(eq(courses.id, id), isNull(courses.lastAskedAt)))
    .returning();
  if (mine)
    await tellMembers(tx, now, {
      kind: 'course-ends',
      courseId: id,
      about: `end-${now.toISOString().slice(0, 10)}`,
    });
}

async function makeCircles(tx: Transaction, now: Date, { id }: Course): Promise<void> {
  await tx.hold(courses, id);
  const course = await courseById(tx, id);
  // Until it was held, an evening may have been added, or the members asked again.
  if (!course || course.endedAt || !isWeekLater(now, course) || !(await isOver(tx, now, id))) return;
  await tx.update(courses).set({ endedAt: now }).where(eq(courses.id, id));
  const wishers = (await membersOf(tx, id)).filter(({ wantsCircleAt }) => wantsCircleAt !== null);
  if (wishers.length < 2) return;
  const known = new Map(wishers.map((one) => [one.personId, one]));
  const met = await meetingsOf(tx, now, [...known.keys()]);
  // They have spoken with each other in the language of the course.
  const people = wishers.map(({ personId }) => ({ id: personId, languages: [course.language] }));
  const { city, cityName, zone, language } = course;
  for (const group of bringTogether(people, met, id))
    if (group.length > 1)
      await makeCircle(tx, now, {
        place: { city, cityName, zone },
        members: group.flatMap(({ id: personId }) => {
          const member = known.get(personId);
          return member ? [{ ...member, languages: [language] }] : [];
        }),
      });
}

async function tellMembers(
  tx: Transaction,
  now: Date,
  { kind, courseId, about }: { kind: MailKind; courseId: string; about: string },
): Promise<void> {
  for (const member of await membersOf(tx, courseId)) await tellMember(tx, now, { kind, member, about });
}

/** On the timetable: its evenings stay as all evenings do; who was in it, and what they wrote, goes with the other data of guests. */
export async function forgetCourses(db: Database, now: Date, keptDays: number): Promise<void> {
  await db
    .delete(courses)
    .where(and(isNotNull(courses.endedAt), lte(courses.endedAt, after(now, -keptDays * day))));
}
