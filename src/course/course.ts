// A course as its host sees it: made with its evenings, joined by invitation, with a question between two evenings.
import { and, asc, count, eq, gt, isNull } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { hasCausedEnough, whenAskedFor, whenCaused } from '../mail/allowance.ts';
import { queueMail } from '../mail/outbox.ts';
import { contact } from '../people/contact.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { roomToday } from '../rsvps/invitation-limits.ts';
import { hashOf } from '../secrets/tokens.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { letInAgain, wasTakenOut } from './keeping-out.ts';
import { courseInvitations, courseMembers, courses, courseTweetups } from './tables.ts';

export type Course = typeof courses.$inferSelect;
export type CourseMember = typeof courseMembers.$inferSelect;
export type CourseInvitation = typeof courseInvitations.$inferSelect;

/** That take place: one that is dropped makes room for another. */
export const mostEvenings = 8;
const mostMembers = 60;

export interface CourseTweetup {
  readonly tweetup: Tweetup;
  readonly question: string;
  readonly askedAt: Date | null;
}

export async function courseById(db: Queries, id: string): Promise<Course | undefined> {
  const [course] = await db.select().from(courses).where(eq(courses.id, id));
  return course;
}

/** By the link that its host passes on. */
export async function courseByLink(db: Queries, secret: string): Promise<Course | undefined> {
  const [course] = await db
    .select()
    .from(courses)
    .where(eq(courses.joinHash, hashOf(secret)));
  return course?.endedAt ? undefined : course;
}

/** The first comes first. */
export async function tweetupsOf(db: Queries, courseId: string): Promise<CourseTweetup[]> {
  return db
    .select({ tweetup: tweetups, question: courseTweetups.question, askedAt: courseTweetups.askedAt })
    .from(courseTweetups)
    .innerJoin(tweetups, eq(tweetups.id, courseTweetups.tweetupId))
    .where(eq(courseTweetups.courseId, courseId))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id));
}

/** One that is dropped is not the last, as long as another takes place. */
export function lastOf(evenings: readonly CourseTweetup[]): CourseTweetup | undefined {
  return evenings.findLast(({ tweetup }) => !tweetup.cancelledAt) ?? evenings.at(-1);
}

/** What the operator hid is there for its hosts alone. */
export async function tweetupsForMembers(db: Queries, courseId: string): Promise<CourseTweetup[]> {
  return (await tweetupsOf(db, courseId)).filter(({ tweetup }) => tweetup.announcedAt !== null);
}

/** So many that all of them know each other. Within a transaction that holds the course nobody comes in between. */
export async function isFull(db: Queries, courseId: string): Promise<boolean> {
  const [row] = await db
    .select({ members: count() })
    .from(courseMembers)
    .where(eq(courseMembers.courseId, courseId));
  return (row?.members ?? 0) >= mostMembers;
}

export async function membersOf(
  db: Queries,
  courseId: string,
): Promise<(CourseMember & { readonly email: string })[]> {
  const rows = await db
    .select({ member: courseMembers, email: contact })
    .from(courseMembers)
    .innerJoin(persons, eq(persons.id, courseMembers.personId))
    .where(eq(courseMembers.courseId, courseId))
    .orderBy(asc(courseMembers.name), asc(courseMembers.personId))
    .limit(mostMembers);
  return rows.map(({ member, email }) => ({ ...member, email }));
}

/** What became of a list of addresses: who is asked or in already is in neither number. */
interface InvitedToCourse {
  readonly sent: number;
  /** A host sends so many in a day, invitations to evenings together. */
  readonly tooMany: number;
}

/** By the host. */
export async function inviteToCourse(
  db: Database,
  now: Date,
  { course, host, emails }: { course: Course; host: Person; emails: readonly string[] },
): Promise<InvitedToCourse> {
  return db.transaction(async (tx) => {
    const room = Math.max(0, await roomToday(tx, now, host.id));
    let [sent, tooMany] = [0, 0];
    for (const email of emails) {
      if (await isIn(tx, course.id, email)) continue;
      if (sent === room) {
        tooMany += 1;
        continue;
      }
      await letInAgain(tx, course.id, email);
      if (await hasCausedEnough(tx, now, { email, by: host.id })) continue;
      const { language } = course;
      const id = await keepInvitation(tx, now, { course, email, language, invitedBy: host.id });
      if (!id) continue;
      const dueAt = await whenCaused(tx, now, { email, once: `course-invited:${id}`, by: host.id });
      await queueInvitation(tx, now, { id, email, language, dueAt });
      sent += 1;
    }
    return { sent, tooMany };
  });
}

/** Who is asked, and in which language. */
interface Asked {
  readonly course: Course;
  readonly email: string;
  readonly language: Language;
  readonly invitedBy?: string;
}

/** By themselves, with the link: the page looks the same whatever becomes of it. */
export async function askToJoin(db: Database, now: Date, { course, email, language }: Asked): Promise<void> {
  await db.transaction(async (tx) => {
    const dueAt = await whenAskedFor(tx, now, { email, kind: 'course-invited' });
    if (!dueAt || (await isIn(tx, course.id, email)) || (await wasTakenOut(tx, now, { course, email })))
      return;
    const id =
      (await keepInvitation(tx, now, { course, email, language })) ??
      (await invitationOf(tx, course.id, email));
    if (id) await queueInvitation(tx, now, { id, email, language, dueAt });
  });
}

async function queueInvitation(
  tx: Transaction,
  now: Date,
  { id, email, language, dueAt }: Omit<Asked, 'course'> & { id: string; dueAt: Date },
): Promise<void> {
  await queueMail(tx, now, {
    kind: 'course-invited',
    dueAt,
    recipient: email,
    language,
    facts: { invitation: id },
    dedupeKey: `${id}:${now.getTime()}`,
  });
}

/** @returns undefined: there is one already */
async function keepInvitation(
  tx: Transaction,
  now: Date,
  { course, email, language, invitedBy }: Asked,
): Promise<string | undefined> {
  const [kept] = await tx
    .insert(courseInvitations)
    .values({ id: newId(now), courseId: course.id, email, language, invitedBy, since: now })
    .onConflictDoNothing()
    .returning();
  return kept?.id;
}

async function invitationOf(db: Queries, courseId: string, email: string): Promise<string | undefined> {
  const [found] = await db
    .select({ id: courseInvitations.id })
    .from(courseInvitations)
    .where(and(eq(courseInvitations.courseId, courseId), eq(courseInvitations.email, email)));
  return found?.id;
}

async function isIn(db: Queries, courseId: string, email: string): Promise<boolean> {
  const [member] = await db
    .select({ id: persons.id })
    .from(courseMembers)
    .innerJoin(persons, eq(persons.id, courseMembers.personId))
    .where(and(eq(courseMembers.courseId, courseId), eq(persons.email, email)));
  return member !== undefined;
}

export async function invitationById(db: Queries, id: string): Promise<CourseInvitation | undefined> {
  const [found] = await db.select().from(courseInvitations).where(eq(courseInvitations.id, id));
  return found;
}

export async function declineCourse(db: Queries, invitationId: string): Promise<void> {
  await db.delete(courseInvitations).where(eq(courseInvitations.id, invitationId));
}

/** Of an evening that belongs to the course, while nobody has been asked yet. */
export async function setQuestion(
  db: Queries,
  { course, tweetupId, question }: { course: Course; tweetupId: string; question: string },
): Promise<void> {
  await db
    .update(courseTweetups)
    .set({ question })
    .where(
      and(
        eq(courseTweetups.courseId, course.id),
        eq(courseTweetups.tweetupId, tweetupId),
        isNull(courseTweetups.askedAt),
      ),
    );
}

/** Those that are still to come, and take place. */
export async function comingOf(db: Queries, now: Date, courseId: string): Promise<Tweetup[]> {
  const rows = await db
    .select({ tweetup: tweetups })
    .from(courseTweetups)
    .innerJoin(tweetups, eq(tweetups.id, courseTweetups.tweetupId))
    .where(and(eq(courseTweetups.courseId, courseId), gt(tweetups.endsAt, now), isNull(tweetups.cancelledAt)))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id));
  return rows.map(({ tweetup }) => tweetup);
}
