// Two courses in the demo: Wiebke's is under way, with somebody invited and an evening more than planned; Dilek's is over, and its people are asked how they go on.
import { and, eq } from 'drizzle-orm';
import { courseById, inviteToCourse, setQuestion, tweetupsOf, type Course } from '../../course/course.ts';
import { joinCourse } from '../../course/members.ts';
import { addEvening, setUpCourse, type CourseEvening } from '../../course/setting-up.ts';
import { courseInvitations } from '../../course/tables.ts';
import { askBetween, endCourses } from '../../course/timing.ts';
import type { Database } from '../../database/database.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Person } from '../../people/person.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { after, day } from '../../time/clock.ts';
import { daysLater, wallTime } from '../../time/zones.ts';
import { readAnnouncement } from '../../tweetups/form.ts';
import { known } from './cast.ts';

interface Room {
  readonly gazetteer: Gazetteer;
  readonly sealing: Sealing;
}

interface DemoCourse {
  readonly title: string;
  readonly city: string;
  readonly venue: string;
  readonly address: string;
  readonly hashtag: string;
  /** Days from today. */
  readonly evenings: readonly number[];
}

const underWay: DemoCourse = {
  title: 'Laut denken lernen',
  city: 'rostock',
  venue: 'Werkstatt Holzlager',
  address: 'Kranstieg 11',
  hashtag: 'LautDenkenHRO',
  evenings: [-6, 10, 24],
};
const over: DemoCourse = {
  title: 'Fragen statt Ratschläge',
  city: 'koeln',
  venue: 'Nachbarschaftsladen Fädchen',
  address: 'Kordelgasse 8',
  hashtag: 'FragenKoeln',
  evenings: [-25, -11],
};

export async function demoCourses(db: Database, now: Date, room: Room): Promise<void> {
  const begun = after(now, -40 * day);
  const wiebke = await known(db, 'wiebke');
  const hers = await setUp(db, begun, { now, room, host: wiebke, course: underWay });
  for (const who of ['hanno', 'kaja', 'oke']) await join(db, begun, { course: hers, host: wiebke, who });
  const [first] = await tweetupsOf(db, hers.id);
  const question = 'Wem hast du seitdem etwas Halbfertiges gezeigt?';
  if (first) await setQuestion(db, { course: hers, tweetupId: first.tweetup.id, question });
  await askBetween(db, now);
  const [onTop] = eveningsOf({ ...underWay, evenings: [38] }, { now, at: now, gazetteer: room.gazetteer });
  if (onTop) await addEvening(db, now, { course: hers, host: wiebke, evening: onTop });
  await inviteToCourse(db, now, { course: hers, host: wiebke, emails: ['jan@example.org'] });

  const dilek = await known(db, 'dilek');
  const theirs = await setUp(db, begun, { now, room, host: dilek, course: over });
  for (const who of ['cem', 'elif', 'nuri']) await join(db, begun, { course: theirs, host: dilek, who });
  await endCourses(db, now);
}

async function setUp(
  db: Database,
  at: Date,
  { now, room, host, course }: { now: Date; room: Room; host: Person; course: DemoCourse },
): Promise<Course> {
  const evenings = eveningsOf(course, { now, at, gazetteer: room.gazetteer });
  const { title } = course;
  const became = await setUpCourse(db, at, { host, title, language: 'de', evenings, sealing: room.sealing });
  const made = became.outcome === 'set-up' ? await courseById(db, became.id) : undefined;
  if (!made) throw new Error(`the course "${title}" of the demo cannot be set up: ${became.outcome}`);
  return made;
}

function eveningsOf(
  { title, evenings, ...typed }: DemoCourse,
  { now, at, gazetteer }: { now: Date; at: Date; gazetteer: Gazetteer },
): CourseEvening[] {
  const { date: today } = wallTime(now, gazetteer.at(typed.city)?.zone ?? 'UTC');
  return evenings.map((days, place) => {
    const read = readAnnouncement(
      {
        ...typed,
        title: evenings.length > 1 ? `${title}, Abend ${place + 1}` : `${title}, ein Abend mehr`,
        date: daysLater(today, days),
        starts: '18:00',
        ends: '20:30',
        visibility: 'invited',
        language: 'de',
      },
      { gazetteer, notBefore: at, asked: 'nothing' },
    );
    if (read.outcome === 'refused')
      throw new Error(`"${title}" would be refused: ${JSON.stringify(read.errors)}`);
    return { announcement: read.announcement, place: read.place };
  });
}

async function join(
  db: Database,
  at: Date,
  { course, host, who }: { course: Course; host: Person; who: string },
): Promise<void> {
  const { email, name } = await known(db, who);
  if (!email) throw new Error(`${who} of the demo has no mail address`);
  await inviteToCourse(db, at, { course, host, emails: [email] });
  const [asked] = await db
    .select({ id: courseInvitations.id })
    .from(courseInvitations)
    .where(and(eq(courseInvitations.courseId, course.id), eq(courseInvitations.email, email)));
  const yes = { name, workingOn: '', language: 'de', wording: 'Ich bin dabei.' } as const;
  if (asked) await joinCourse(db, at, { invitationId: asked.id, yes });
}
