// Being in a course: one yes for all its evenings, answering between them, going on in a circle, and leaving.
import { and, asc, eq } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import type { MailKind } from '../mail/kinds.ts';
import { repurposeLinks } from '../mail/links.ts';
import { queueMail } from '../mail/outbox.ts';
import { personById, personWithProvedAddress, type Person } from '../people/person.ts';
import { writeAnswerWithin } from '../rsvps/writing-answers.ts';
import { after, day } from '../time/clock.ts';
import {
  comingOf,
  courseById,
  invitationById,
  isFull,
  type Course,
  type CourseInvitation,
  type CourseMember,
} from './course.ts';
import { keepOutOfComing } from './keeping-out.ts';
import { courseAnswers, courseInvitations, courseMembers, courses, courseTweetups } from './tables.ts';

export const linkDays = 400;

export function subjectOf({ courseId, personId }: Pick<CourseMember, 'courseId' | 'personId'>): string {
  return `${courseId} ${personId}`;
}

export interface Joined {
  readonly course: Course;
  readonly member: CourseMember;
}

export async function memberBy(db: Queries, subject: string): Promise<Joined | undefined> {
  const [courseId = '', personId = ''] = subject.split(' ');
  const [member] = await db
    .select()
    .from(courseMembers)
    .where(and(eq(courseMembers.courseId, courseId), eq(courseMembers.personId, personId)));
  const course = member && (await courseById(db, courseId));
  return course ? { course, member } : undefined;
}

export interface Yes {
  readonly name: string;
  readonly workingOn: string;
  readonly language: Language;
  readonly wording: string;
}

/** The mail's button was pressed: from now on its link opens the course. @returns `gone`: it was taken up or declined before */
export async function joinCourse(
  db: Database,
  now: Date,
  { invitationId, yes }: { invitationId: string; yes: Yes },
): Promise<'joined' | 'full' | 'gone'> {
  return db.transaction(async (tx) => {
    const asked = await invitationById(tx, invitationId);
    if (!asked) return 'gone';
    await tx.hold(courses, asked.courseId);
    // Pressed twice, it is gone by now.
    const invitation = await invitationById(tx, invitationId);
    if (!invitation) return 'gone';
    if (await isFull(tx, invitation.courseId)) return 'full';
    const person = await takeUp(tx, now, { invitation, yes });
    const joined = await memberBy(tx, `${invitation.courseId} ${person.id}`);
    if (joined) await answerAll(tx, now, { joined, person, answer: 'yes' });
    return 'joined';
  });
}

async function takeUp(
  tx: Transaction,
  now: Date,
  { invitation, yes }: { invitation: CourseInvitation; yes: Yes },
): Promise<Person> {
  const { id, courseId, email } = invitation;
  const { name, workingOn, language, wording } = yes;
  const person = await personWithProvedAddress(tx, now, { email, name });
  await tx
    .insert(courseMembers)
    .values({ courseId, personId: person.id, name, workingOn, language, wording, since: now })
    .onConflictDoNothing();
  await tx.delete(courseInvitations).where(eq(courseInvitations.id, id));
  await repurposeLinks(
    tx,
    { purpose: 'course-invitation', target: id },
    {
      purpose: 'course',
      target: subjectOf({ courseId, personId: person.id }),
      until: after(now, linkDays * day),
    },
  );
  await queueMail(tx, now, {
    kind: 'course-joined',
    recipient: email,
    language,
    facts: { course: courseId, person: person.id },
    dedupeKey: `${courseId}:${person.id}:${now.getTime()}`,
  });
  return person;
}

/** One mail tells of all: none of each evening. */
async function answerAll(
  tx: Transaction,
  now: Date,
  { joined, person, answer }: { joined: Joined; person: Person; answer: 'yes' | 'no' },
): Promise<void> {
  const { course, member } = joined;
  for (const { id: tweetupId, announcedAt } of await comingOf(tx, now, course.id)) {
    // Nobody is put down for what the operator hid.
    if (answer === 'yes' && announcedAt === null) continue;
    await writeAnswerWithin(tx, now, { ...answering(member, answer), tweetupId, person });
  }
}

/** On the course's page: that one evening is missed, or that they come after all. */
export async function answerOne(
  db: Database,
  now: Date,
  { joined, tweetupId, answer }: { joined: Joined; tweetupId: string; answer: 'yes' | 'no' },
): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await isStillIn(tx, joined))) return;
    const coming = await comingOf(tx, now, joined.course.id);
    const person = await personById(tx, joined.member.personId);
    if (!person || !coming.some(({ id, announcedAt }) => id === tweetupId && announcedAt !== null)) return;
    await writeAnswerWithin(tx, now, { ...answering(joined.member, answer), tweetupId, person });
  });
}

/** Whoever leaves in the same moment is put down for nothing, and leaves no words. */
async function isStillIn(tx: Transaction, { course, member }: Joined): Promise<boolean> {
  await tx.hold(courses, course.id);
  return (await memberBy(tx, subjectOf(member))) !== undefined;
}

/** Said on a page, or by one mail for all evenings. */
function answering({ name, language }: CourseMember, answer: 'yes' | 'no') {
  return { reply: { answer, name, language, cameBy: 'invitation' }, told: 'elsewhere' } as const;
}

/** Who leaves, or is taken out of it. */
interface Leaving {
  readonly joined: Joined;
  readonly person: Person;
}

export async function leaveCourse(db: Database, now: Date, leaving: Leaving): Promise<void> {
  await db.transaction((tx) => leaveWithin(tx, now, leaving));
}

/** By whoever gives the course: the link alone lets them in no more, until they are invited again. */
export async function takeOut(db: Database, now: Date, leaving: Leaving): Promise<void> {
  await db.transaction(async (tx) => {
    await leaveWithin(tx, now, leaving);
    await keepOutOfComing(tx, now, { course: leaving.joined.course, email: leaving.person.contact });
  });
}

/** What they said goes with them; they come to no evening any more. */
async function leaveWithin(tx: Transaction, now: Date, { joined, person }: Leaving): Promise<void> {
  const { course } = joined;
  await tx.hold(courses, course.id);
  await answerAll(tx, now, { joined, person, answer: 'no' });
  for (const { id } of await tweetupIdsOf(tx, course.id))
    await tx
      .delete(courseAnswers)
      .where(and(eq(courseAnswers.tweetupId, id), eq(courseAnswers.personId, person.id)));
  await tx
    .delete(courseMembers)
    .where(and(eq(courseMembers.courseId, course.id), eq(courseMembers.personId, person.id)));
}

/** By one mail of the course for each of them. */
export async function tellMember(
  tx: Transaction,
  now: Date,
  {
    kind,
    member: { courseId, personId, email, language },
    about,
  }: { kind: MailKind; member: CourseMember & { readonly email: string }; about: string },
): Promise<void> {
  await queueMail(tx, now, {
    kind,
    recipient: email,
    language,
    facts: { course: courseId, person: personId, tweetup: about },
    dedupeKey: `${courseId}:${about}:${personId}`,
  });
}

function tweetupIdsOf(db: Queries, courseId: string) {
  return db
    .select({ id: courseTweetups.tweetupId })
    .from(courseTweetups)
    .where(eq(courseTweetups.courseId, courseId));
}

/** Empty words take it back. */
export async function answerBetween(
  db: Database,
  now: Date,
  { joined, tweetupId, words }: { joined: Joined; tweetupId: string; words: string },
): Promise<void> {
  const { personId, courseId } = joined.member;
  await db.transaction(async (tx) => {
    if (!(await isStillIn(tx, joined))) return;
    if (!(await tweetupIdsOf(tx, courseId)).some(({ id }) => id === tweetupId)) return;
    await tx
      .delete(courseAnswers)
      .where(and(eq(courseAnswers.tweetupId, tweetupId), eq(courseAnswers.personId, personId)));
    if (words !== '') await tx.insert(courseAnswers).values({ tweetupId, personId, words, at: now });
  });
}

export async function answersIn(db: Queries, courseId: string) {
  return db
    .select({
      tweetupId: courseAnswers.tweetupId,
      personId: courseAnswers.personId,
      words: courseAnswers.words,
    })
    .from(courseAnswers)
    .innerJoin(courseTweetups, eq(courseTweetups.tweetupId, courseAnswers.tweetupId))
    .where(eq(courseTweetups.courseId, courseId))
    .orderBy(asc(courseAnswers.at))
    .limit(1000);
}

export async function wishForCircleAfter(
  db: Queries,
  { courseId, personId }: Pick<CourseMember, 'courseId' | 'personId'>,
  wantsCircleAt: Date | null,
): Promise<void> {
  await db
    .update(courseMembers)
    .set({ wantsCircleAt })
    .where(and(eq(courseMembers.courseId, courseId), eq(courseMembers.personId, personId)));
}
