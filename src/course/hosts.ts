// Who gives a course: the hosts of its last evening. Whoever says yes to hosting one of its evenings hosts all that are still to come.
import { and, asc, eq, gt, inArray, isNull, min, ne } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { NotFound } from '../errors.ts';
import { personById, type Person } from '../people/person.ts';
import { reseat } from '../rsvps/seats-of-hosts.ts';
import { after } from '../time/clock.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { courseById, lastOf, tweetupsOf, type Course } from './course.ts';
import { courses, courseTweetups } from './tables.ts';

/** Whoever set it up comes first. An evening that is over or was dropped gives nobody a right who has stopped since. */
export async function hostsOfCourse(db: Queries, courseId: string): Promise<Person[]> {
  const last = lastOf(await tweetupsOf(db, courseId))?.tweetup;
  if (!last) return [];
  const ofLast = db.select({ id: hosts.personId }).from(hosts).where(eq(hosts.tweetupId, last.id));
  const rows = await db
    .select({ personId: hosts.personId, first: min(hosts.since) })
    .from(hosts)
    .innerJoin(courseTweetups, eq(courseTweetups.tweetupId, hosts.tweetupId))
    .where(and(eq(courseTweetups.courseId, courseId), inArray(hosts.personId, ofLast)))
    .groupBy(hosts.personId)
    .orderBy(asc(min(hosts.since)), asc(hosts.personId))
    .limit(20);
  const found = await Promise.all(rows.map(({ personId }) => personById(db, personId)));
  return found.filter((person) => person !== undefined);
}

export async function coursesHostedBy(db: Queries, personId: string): Promise<Course[]> {
  const rows = await db
    .selectDistinct({ course: courses })
    .from(courses)
    .innerJoin(courseTweetups, eq(courseTweetups.courseId, courses.id))
    .innerJoin(hosts, eq(hosts.tweetupId, courseTweetups.tweetupId))
    .where(eq(hosts.personId, personId))
    .orderBy(asc(courses.since), asc(courses.id))
    .limit(100);
  const given: Course[] = [];
  for (const { course } of rows)
    if ((await hostsOfCourse(db, course.id)).some(({ id }) => id === personId)) given.push(course);
  return given;
}

/** @throws NotFound: finding is authorising */
export async function courseHostedBy(db: Queries, host: Person, id: string): Promise<Course> {
  const course = await courseById(db, id);
  const given = course ? await hostsOfCourse(db, id) : [];
  if (!course || !given.some((one) => one.id === host.id)) throw new NotFound('no course of theirs');
  return course;
}

/** In the transaction in which somebody said yes to one of its evenings. */
export async function hostCourseToo(
  tx: Transaction,
  now: Date,
  { tweetupId, person }: { tweetupId: string; person: Person },
): Promise<void> {
  for (const tweetup of await othersToCome(tx, now, tweetupId)) {
    await tx.hold(tweetups, tweetup.id);
    const before = await hostsOf(tx, tweetup.id);
    if (before.some(({ id }) => id === person.id)) continue;
    // Later than those who were there: they come after them.
    const since = after(now, before.length);
    await tx.insert(hosts).values({ tweetupId: tweetup.id, personId: person.id, since });
    await reseat(tx, now, { tweetup, personId: person.id });
  }
}

/** In the transaction in which somebody stops hosting one of them: nobody else's evening is left without a host. */
export async function hostCourseNoMore(
  tx: Transaction,
  now: Date,
  { tweetupId, person }: { tweetupId: string; person: Person },
): Promise<void> {
  for (const tweetup of await othersToCome(tx, now, tweetupId)) {
    await tx.hold(tweetups, tweetup.id);
    const present = await hostsOf(tx, tweetup.id);
    if (present.length < 2) continue;
    await tx.delete(hosts).where(and(eq(hosts.tweetupId, tweetup.id), eq(hosts.personId, person.id)));
    await reseat(tx, now, { tweetup, personId: person.id });
  }
}

/** In the transaction in which somebody deletes their data: a course that others give with them goes on. */
export async function handCoursesOn(tx: Queries, personId: string): Promise<void> {
  const begun = await tx
    .select({ id: courses.id })
    .from(courses)
    .where(eq(courses.hostId, personId))
    .limit(100);
  for (const { id } of begun) {
    const other = (await hostsOfCourse(tx, id)).find((host) => host.id !== personId);
    if (other) await tx.update(courses).set({ hostId: other.id }).where(eq(courses.id, id));
  }
}

/** Of the course that an evening belongs to, if it belongs to one. */
async function othersToCome(db: Queries, now: Date, tweetupId: string): Promise<Tweetup[]> {
  const [its] = await db
    .select({ courseId: courseTweetups.courseId })
    .from(courseTweetups)
    .where(eq(courseTweetups.tweetupId, tweetupId));
  if (!its) return [];
  const rows = await db
    .select({ tweetup: tweetups })
    .from(courseTweetups)
    .innerJoin(tweetups, eq(tweetups.id, courseTweetups.tweetupId))
    .where(
      and(
        eq(courseTweetups.courseId, its.courseId),
        ne(tweetups.id, tweetupId),
        gt(tweetups.endsAt, now),
        isNull(tweetups.cancelledAt),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id));
  return rows.map(({ tweetup }) => tweetup);
}
