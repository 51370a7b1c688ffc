// Being in a course: no promise of a place that is not there, and nothing missed by what happens at the same moment.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { courseById } from '../../src/course/course.ts';
import { addEvening } from '../../src/course/setting-up.ts';
import { courseAnswers, courseMembers, courses, courseTweetups } from '../../src/course/tables.ts';
import { endCourses } from '../../src/course/timing.ts';
import type { Database } from '../../src/database/database.ts';
import { personByEmail } from '../../src/people/person.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { announcementOf } from '../../src/tweetups/announcement-of.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { asksToJoin, joinLinkOf, joinsCourse, setUpCourse } from '../support/courses.ts';
import { announced, lastMail, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let course: string;

beforeEach(async () => {
  site = await openSite();
  ana = await signIn(site, 'ana@example.org');
  await ana.post('/me', { name: 'Ana' });
  course = await setUpCourse(ana);
});
afterEach(() => site.close());

const read = async (link: string) => (await site.visitor('de').get(link)).text;
const join = (name: string) => joinsCourse(site, { host: ana, course, name });

async function evenings() {
  return (await site.db.select().from(tweetups)).toSorted((one, other) => +one.startsAt - +other.startsAt);
}

test('where no place is free page and mail say so, and name the evening', async () => {
  const [, second] = await evenings();
  await site.db
    .update(tweetups)
    .set({ capacity: 1 })
    .where(eq(tweetups.id, second?.id ?? ''));
  const ben = await join('Ben');
  expect(await read(`${ben}?said=joined`)).toContain('Für alle Abende stehst du auf der Liste.');
  const caro = await join('Caro');
  const page = await read(`${caro}?said=joined`);
  expect(page).not.toContain('Für alle Abende stehst du auf der Liste.');
  expect(page.match(/Du wartest auf einen Platz/g)).toHaveLength(1);
  expect(page.match(/Du bist dabei\./g)).toHaveLength(2);
  const mail = await lastMail(site, 'caro@example.org', /^Du bist dabei/);
  expect(mail.text?.match(/Du wartest auf einen Platz/g)).toHaveLength(1);
  expect(mail.text).toMatch(/8\. Dezember 2026[^\n]*\s+Du wartest auf einen Platz/);
});

test('a member says on the course’s page that they miss one evening, and that they come after all', async () => {
  const ben = await join('Ben');
  const all = await evenings();
  const [first, second] = all.map(({ id }) => id);
  const answers = async () => (await site.db.select().from(rsvps)).map(({ answer }) => answer).toSorted();
  const say = async (deed: string, tweetup = '') =>
    (await site.visitor('de').post(ben, { deed, tweetup })).location;
  expect(await say('miss', second)).toBe(`${ben}?said=saved`);
  expect(await answers()).toEqual(['no', 'yes', 'yes']);
  const page = await read(ben);
  expect([page.match(/value="miss"/g)?.length, page.match(/value="come"/g)?.length]).toEqual([2, 1]);
  await say('come', second);
  expect(await answers()).toEqual(['yes', 'yes', 'yes']);
  // An evening that is none of the course's, or is over, is not answered.
  const { path } = await announced(site, { hashtag: 'WOLDora' }, { name: 'Dora', email: 'dora@example.org' });
  const other = (await evenings()).find(({ slug }) => path.endsWith(slug));
  site.setClock('2026-12-02T12:00:00Z');
  await say('come', other?.id);
  await say('miss', first);
  expect(await answers()).toEqual(['yes', 'yes', 'yes']);
  expect((await read(ben)).match(/value="miss"/g)).toHaveLength(2);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(2);
});

test('until when answers are wished keeps nobody out of an evening of their course', async () => {
  await site.db.update(tweetups).set({ answerBy: '2026-01-01' });
  await join('Ben');
  expect((await site.db.select().from(rsvps)).map(({ place }) => place)).toEqual(['going', 'going', 'going']);
});

test('who is kept out of an evening reads that they are not on its list', async () => {
  const ben = await join('Ben');
  const [first] = await evenings();
  await site.db.delete(rsvps).where(eq(rsvps.tweetupId, first?.id ?? ''));
  expect((await read(ben)).match(/Auf der Liste stehst du nicht/g)).toHaveLength(1);
});

test('an evening that the operator hid is shown to nobody in the course, and nobody is put down for it', async () => {
  const [, second] = await evenings();
  await site.db
    .update(tweetups)
    .set({ announcedAt: null, heldBack: 'hidden' })
    .where(eq(tweetups.id, second?.id ?? ''));
  const link = await joinLinkOf(ana, course);
  expect(await read(link)).not.toContain('Laut denken lernen (2)');
  const asked = await asksToJoin(site, link, 'ben@example.org');
  expect(await read(asked)).not.toContain('Laut denken lernen (2)');
  await site.visitor('de').post(asked, { deed: 'yes', name: 'Ben' });
  expect(await read(asked)).not.toContain('Laut denken lernen (2)');
  const joined = await lastMail(site, 'ben@example.org', /^Du bist dabei/);
  expect(joined.text).not.toContain('8. Dezember');
  expect(await site.db.select().from(rsvps)).toHaveLength(2);
});

test('whoever is asked reads the evenings to come alone; whoever is in it opens each, in the language they choose', async () => {
  const ben = await join('Ben');
  const [first, second] = (await evenings()).map(({ slug }) => `/rostock/${slug}`);
  site.setClock('2026-12-02T12:00:00Z');
  const link = await joinLinkOf(ana, course);
  for (const asked of [link, await asksToJoin(site, link, 'caro@example.org')]) {
    const page = await read(asked);
    expect([page.includes('lernen (1)'), page.includes('lernen (2)'), page.includes(`${second}"`)]).toEqual([
      false,
      true,
      false,
    ]);
  }
  for (const evening of [first, second]) expect(await read(ben)).toContain(`href="${evening}"`);
  expect(await read(`${ben}?lang=en`)).toContain('You’re coming.');
  expect((await ana.get(second ?? '')).text).toContain(`href="${course}"`);
  expect(await read(second ?? '')).not.toContain(`href="${course}"`);
});

test('whoever asks in another language than the course’s is written to in theirs', async () => {
  const link = await joinLinkOf(ana, course);
  await site.visitor('en').post(link, { email: 'finn@example.org' });
  expect((await site.mailTo('finn@example.org')).subject).toBe(
    'An invitation to the course “Laut denken lernen”',
  );
  // Invited by its host, in that of the course.
  await ana.post(course, { deed: 'invite', emails: 'dora@example.org' });
  expect((await site.mailTo('dora@example.org')).subject).toBe('Einladung zum Kurs „Laut denken lernen“');
});

test('whoever joins while an evening is added is in it', async () => {
  const link = await joinLinkOf(ana, course);
  const ben = await asksToJoin(site, link, 'ben@example.org');
  await Promise.all([
    ana.post(course, { deed: 'add', date: '2026-12-22' }),
    site.visitor('de').post(ben, { deed: 'yes', name: 'Ben' }),
  ]);
  expect(await site.db.select().from(courseTweetups)).toHaveLength(4);
  expect(await site.db.select().from(rsvps)).toHaveLength(4);
});

test('whoever leaves while they say something else leaves nothing behind, whichever comes first', async () => {
  const [tweetup = ''] = (await evenings()).map(({ id }) => id);
  const deeds = [
    { deed: 'leave' },
    { deed: 'come', tweetup },
    { deed: 'answer', tweetup, words: 'Noch etwas' },
    { deed: 'circle' },
  ];
  for (const [turn, name] of ['Ben', 'Caro', 'Dora', 'Emil'].entries()) {
    const link = await join(name);
    const inTurn = [...deeds.slice(turn), ...deeds.slice(0, turn)];
    await Promise.all(inTurn.map((deed) => site.visitor('de').post(link, deed)));
  }
  expect(await site.db.select().from(courseMembers)).toEqual([]);
  expect(await site.db.select().from(courseAnswers)).toEqual([]);
  expect((await site.db.select().from(rsvps)).filter(({ answer }) => answer !== 'no')).toEqual([]);
});

test('leaving while an evening is added, nobody is put down for it', async () => {
  const ben = await join('Ben');
  await Promise.all([
    ana.post(course, { deed: 'add', date: '2026-12-22' }),
    site.visitor('de').post(ben, { deed: 'leave' }),
  ]);
  expect(await site.db.select().from(courseTweetups)).toHaveLength(4);
  expect((await site.db.select().from(rsvps)).filter(({ answer }) => answer !== 'no')).toEqual([]);
});

test('a course that ended meanwhile takes no evening, and says that it is over', async () => {
  const [{ id } = { id: '' }] = await site.db.select().from(courses);
  const before = await courseById(site.db, id);
  const host = await personByEmail(site.db, 'ana@example.org');
  const [first] = await evenings();
  if (!before || !host || !first) throw new Error('no course');
  const place = site.gazetteer.at('rostock');
  if (!place) throw new Error('no Rostock');
  const announcement = { ...announcementOf(first), title: 'Laut denken lernen (4)', date: '2026-12-22' };
  await site.db.update(courses).set({ endedAt: site.now() });
  const evening = { announcement, place };
  expect(await addEvening(site.db, site.now(), { course: before, host, evening })).toBe('ended');
  expect(await site.db.select().from(courseTweetups)).toHaveLength(3);
  const refused = await ana.post(course, { deed: 'add', date: '2026-12-22' });
  expect([refused.status, refused.text.includes('Der Kurs ist vorbei')]).toEqual([422, true]);
});

test('a course to which an evening is added in the moment it would end goes on', async () => {
  site.setClock('2026-12-16T20:00:00Z');
  await site.run('end courses');
  site.setClock('2026-12-23T21:00:00Z');
  // Between the look at all courses and holding this one.
  const late: Database = {
    ...site.db,
    select: site.db.select.bind(site.db),
    transaction: async (work) => {
      await ana.post(course, { deed: 'add', date: '2026-12-29' });
      return site.db.transaction(work);
    },
  };
  await endCourses(late, site.now());
  const [now] = await site.db.select().from(courses);
  expect([now?.endedAt, now?.lastAskedAt]).toEqual([null, null]);
});
