// A course is set up with all its evenings, or not at all; one more can be added, with everybody who is in it.
import { eq } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { personById, type Person } from '../people/person.ts';
import { writeAnswerWithin } from '../rsvps/writing-answers.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { hashOf, newToken } from '../secrets/tokens.ts';
import { after } from '../time/clock.ts';
import { announcementOf } from '../tweetups/announcement-of.ts';
import { hosts } from '../tweetups/tables.ts';
import { announceWithin, type Announcing, type Tweetup } from '../tweetups/tweetup.ts';
import { courseById, membersOf, mostEvenings, tweetupsOf, type Course } from './course.ts';
import { hostsOfCourse } from './hosts.ts';
import { tellMember } from './members.ts';
import { courses, courseTweetups } from './tables.ts';

/** What has to be known of each evening. */
export type CourseEvening = Pick<Announcing, 'announcement' | 'place' | 'welcome'>;

export interface NewCourse {
  readonly host: Person;
  readonly title: string;
  readonly language: Language;
  readonly evenings: readonly CourseEvening[];
  readonly sealing: Sealing;
}

export type SetUp = { readonly outcome: 'set-up'; readonly id: string } | { readonly outcome: Refused };

/** `twin`: they host an evening of that name at that time, which is no part of it. */
export type Refused = 'hashtag-taken' | 'waits' | 'only-invited' | 'too-many' | 'over' | 'twin';

/** Undoes what was announced before. */
class NotAnnounced extends Error {
  readonly outcome: Refused;
  constructor(outcome: Refused) {
    super(`an evening of a course cannot be announced: ${outcome}`);
    this.outcome = outcome;
  }
}

export async function setUpCourse(db: Database, now: Date, given: NewCourse): Promise<SetUp> {
  try {
    return await db.transaction(async (tx) => ({
      outcome: 'set-up',
      id: await setUpWithin(tx, now, given),
    }));
  } catch (error) {
    if (error instanceof NotAnnounced) return { outcome: error.outcome };
    throw error;
  }
}

async function setUpWithin(
  tx: Transaction,
  now: Date,
  { host, title, language, evenings, sealing }: NewCourse,
): Promise<string> {
  const announced: Tweetup[] = [];
  for (const evening of evenings) announced.push(await announceOne(tx, now, { host, ...evening }));
  const [first] = evenings;
  if (!first) throw new Error('a course without an evening came through');
  const there = new Set<string | undefined>();
  for (const one of announced) there.add(await courseOfTweetup(tx, one.id));
  const [its, ...others] = there;
  // The button was pressed twice: the evenings were there, and so is the course.
  if (its && others.length === 0) return its;
  if (its || others.length > 0 || announced.some(({ visibility }) => visibility !== 'invited'))
    throw new NotAnnounced('twin');
  const id = newId(now);
  const { slug: city, name: cityName, zone } = first.place;
  await tx.insert(courses).values({
    id,
    title,
    city,
    cityName,
    zone,
    language,
    hostId: host.id,
    ...newJoinLink(sealing),
    since: now,
  });
  await tx
    .insert(courseTweetups)
    .values(announced.map(({ id: tweetupId }) => ({ tweetupId, courseId: id, question: '' })));
  return id;
}

function newJoinLink(sealing: Sealing): Pick<Course, 'joinHash' | 'sealedJoin'> {
  const secret = newToken();
  return { joinHash: hashOf(secret), sealedJoin: sealing.seal(secret) };
}

/** The old one opens nothing any more. */
export async function changeJoinLink(db: Queries, { id }: Course, sealing: Sealing): Promise<void> {
  await db.update(courses).set(newJoinLink(sealing)).where(eq(courses.id, id));
}

async function announceOne(
  tx: Transaction,
  now: Date,
  one: CourseEvening & { host: Person },
): Promise<Tweetup> {
  const announced = await announceWithin(tx, now, { ...one, words: undefined });
  if (announced.outcome === 'announced') return announced.tweetup;
  throw new NotAnnounced(announced.outcome);
}

/** The course that an evening belongs to. */
export async function courseOfTweetup(db: Queries, tweetupId: string): Promise<string | undefined> {
  const [found] = await db
    .select({ courseId: courseTweetups.courseId })
    .from(courseTweetups)
    .where(eq(courseTweetups.tweetupId, tweetupId));
  return found?.courseId;
}

/** All who give the course give it too, all who are in it come, and one mail tells them. */
export async function addEvening(
  db: Database,
  now: Date,
  { course, host, evening }: { course: Course; host: Person; evening: CourseEvening },
): Promise<'added' | 'enough' | 'ended' | Refused> {
  try {
    return await db.transaction(async (tx) => {
      await tx.hold(courses, course.id);
      if ((await courseById(tx, course.id))?.endedAt !== null) return 'ended';
      const present = (await tweetupsOf(tx, course.id)).filter(({ tweetup }) => !tweetup.cancelledAt);
      if (present.length >= mostEvenings) return 'enough';
      // The button was pressed twice: nobody meets twice at once.
      const { date, starts } = evening.announcement;
      const atOnce = present.map(({ tweetup }) => announcementOf(tweetup));
      if (atOnce.some((one) => one.date === date && one.starts === starts)) return 'added';
      // Before the new one is the last.
      const given = await hostsOfCourse(tx, course.id);
      const tweetup = await announceOne(tx, now, { host, ...evening });
      const isElsewhere = (await courseOfTweetup(tx, tweetup.id)) !== undefined;
      if (isElsewhere || tweetup.visibility !== 'invited') throw new NotAnnounced('twin');
      await tx.insert(courseTweetups).values({ tweetupId: tweetup.id, courseId: course.id, question: '' });
      // In the order in which they gave it: whoever adds an evening comes before nobody.
      for (const [place, { id: personId }] of given.entries()) {
        const since = after(now, place);
        await tx
          .insert(hosts)
          .values({ tweetupId: tweetup.id, personId, since })
          .onConflictDoUpdate({ target: [hosts.tweetupId, hosts.personId], set: { since } });
      }
      for (const member of await membersOf(tx, course.id)) {
        const person = await personById(tx, member.personId);
        if (!person) continue;
        const { name, language } = member;
        await writeAnswerWithin(tx, now, {
          tweetupId: tweetup.id,
          person,
          reply: { answer: 'yes', name, language, cameBy: 'invitation' },
          told: 'elsewhere',
        });
        await tellMember(tx, now, { kind: 'course-evening', member, about: tweetup.id });
      }
      // Asked again after the last one, if that was said already.
      await tx.update(courses).set({ lastAskedAt: null }).where(eq(courses.id, course.id));
      return 'added';
    });
  } catch (error) {
    if (error instanceof NotAnnounced) return error.outcome;
    throw error;
  }
}
