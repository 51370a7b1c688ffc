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
import { membersOf, mostEvenings, tweetupsOf, type Course } from './course.ts';
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

export type SetUp =
  { readonly outcome: 'set-up'; readonly id: string } | { readonly outcome: 'hashtag-taken' | 'not-now' };

/** Undoes what was announced before. */
class NotAnnounced extends Error {
  readonly outcome: 'hashtag-taken' | 'not-now';
  constructor(outcome: 'hashtag-taken' | 'not-now') {
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
  const [firstTweetup] = announced;
  if (!first || !firstTweetup) throw new NotAnnounced('not-now');
  // The button was pressed twice: the evenings were there, and so is the course.
  const there = await courseOfTweetup(tx, firstTweetup.id);
  if (there) return there;
  const id = newId(now);
  const secret = newToken();
  const link = { joinHash: hashOf(secret), sealedJoin: sealing.seal(secret) };
  const { slug: city, name: cityName, zone } = first.place;
  await tx
    .insert(courses)
    .values({ id, title, city, cityName, zone, language, hostId: host.id, ...link, since: now });
  await tx
    .insert(courseTweetups)
    .values(announced.map(({ id: tweetupId }) => ({ tweetupId, courseId: id, question: '' })));
  return id;
}

async function announceOne(
  tx: Transaction,
  now: Date,
  one: CourseEvening & { host: Person },
): Promise<Tweetup> {
  const announced = await announceWithin(tx, now, { ...one, words: undefined });
  if (announced.outcome === 'announced') return announced.tweetup;
  throw new NotAnnounced(announced.outcome === 'hashtag-taken' ? 'hashtag-taken' : 'not-now');
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
): Promise<'added' | 'enough' | 'hashtag-taken' | 'not-now'> {
  try {
    return await db.transaction(async (tx) => {
      await tx.hold(courses, course.id);
      const present = (await tweetupsOf(tx, course.id)).filter(({ tweetup }) => !tweetup.cancelledAt);
      if (present.length >= mostEvenings || course.endedAt) return 'enough';
      // The button was pressed twice: nobody meets twice at once.
      const { date, starts } = evening.announcement;
      const atOnce = present.map(({ tweetup }) => announcementOf(tweetup));
      if (atOnce.some((one) => one.date === date && one.starts === starts)) return 'added';
      const tweetup = await announceOne(tx, now, { host, ...evening });
      await tx.insert(courseTweetups).values({ tweetupId: tweetup.id, courseId: course.id, question: '' });
      for (const [place, { id: personId }] of (await hostsOfCourse(tx, course.id)).entries())
        await tx
          .insert(hosts)
          .values({ tweetupId: tweetup.id, personId, since: after(now, 1 + place) })
          .onConflictDoNothing();
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
