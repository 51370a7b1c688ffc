// A course: closed evenings for the same people, one yes for all, a question between them read by nobody else, circles in the end; found nowhere.
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  courseAnswers,
  courseInvitations,
  courseMembers,
  courses,
  courseTweetups,
} from '../../src/course/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { setUpCourse } from '../support/courses.ts';
import { announced, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;

beforeEach(async () => {
  site = await openSite({ KEEP_GUESTS_DAYS: '90', ADMIN_EMAILS: 'operator@example.org' });
  ana = await signIn(site, 'ana@example.org');
  await ana.post('/me', { name: 'Ana' });
});
afterEach(() => site.close());

const fields = {
  title: 'Laut denken lernen',
  city: 'Rostock',
  venue: 'Stadtbibliothek',
  starts: '18:00',
  ends: '20:00',
  date_1: '2026-12-01',
  date_2: '2026-12-08',
  date_3: '2026-12-15',
};
const post = (link: string, body: Record<string, string>) => site.visitor('de').post(link, body);
const read = async (link: string) => (await site.visitor('de').get(link)).text;

/** @returns the host's page of the course */
async function setUp(): Promise<string> {
  const done = await ana.post('/me/courses', fields);
  expect(done.location).toMatch(/^\/me\/courses\/\w+\?said=made$/);
  return done.location.replace(/\?.*/, '');
}

/** Asks with the course's link and says yes by the mail. @returns their link */
async function joins(course: string, name: string): Promise<string> {
  const join = /\/courses\/join\/[\w-]+/.exec((await ana.get(course)).text)?.[0] ?? '';
  const email = `${name.toLowerCase()}@example.org`;
  expect((await post(join, { email })).location).toBe(`${join}?said=sent`);
  const link = linkIn(await lastMail(site, email, /^Einladung/), '/courses/');
  expect((await post(link, { deed: 'yes', name, working_on: `Werk von ${name}` })).location).toBe(
    `${link}?said=joined`,
  );
  return link;
}

test('its evenings are announced at once, or none of them, and are in no list, feed, search or calendar', async () => {
  const wrong = await ana.post('/me/courses', { ...fields, date_2: '2020-01-01' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('id="date_2-error"');
  expect(wrong.text).toContain('value="Laut denken lernen"');
  expect(await site.db.select().from(courses)).toEqual([]);
  const none = await ana.post('/me/courses', { ...fields, date_1: '', date_2: '', date_3: '' });
  expect(none.text).toContain('mindestens einen Tag');
  const course = await setUp();
  expect((await ana.get(course)).text).toContain('Laut denken lernen (3)');
  for (const page of [
    '/',
    '/rostock',
    '/rostock/2026',
    '/rostock/calendar.ics',
    '/feed.atom',
    '/search?q=Laut',
    '/hashtag/WOLRostock',
    '/sitemap/1.xml',
    '/api/v1/tweetups',
    '/rostock/question',
  ])
    expect([page, (await read(page)).includes('Laut denken')]).toEqual([page, false]);
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get(course)).status).toBe(404);
  expect((await ben.post(course, { deed: 'invite', emails: 'x@example.org' })).status).toBe(404);
});

test('one yes is a yes to all evenings, in one mail; whoever is not in the course cannot answer', async () => {
  const course = await setUp();
  const ben = await joins(course, 'Ben');
  expect(await site.db.select().from(rsvps)).toHaveLength(3);
  const mails = await site.mailsTo('ben@example.org');
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Einladung zum Kurs „Laut denken lernen“',
    'Du bist dabei: Laut denken lernen',
  ]);
  expect(mails[1]?.text).toContain('Dienstag, 8. Dezember 2026');
  const evening = /href="(\/rostock\/laut-denken[^"]+)"/.exec((await ana.get(course)).text)?.[1] ?? '';
  const dora = await signIn(site, 'dora@example.org');
  await dora.post(`${evening}/rsvp`, { name: 'Dora', email: 'dora@example.org', answer: 'yes' });
  expect(await site.db.select().from(rsvps)).toHaveLength(3);
  // By address too; who is in is not asked again, and who declines is forgotten.
  await ana.post(course, { deed: 'invite', emails: 'ben@example.org, caro@example.org' });
  expect((await site.mailsTo('ben@example.org')).length).toBe(2);
  const caro = linkIn(await lastMail(site, 'caro@example.org', /^Einladung/), '/courses/');
  await post(caro, { deed: 'no' });
  expect(await site.db.select().from(courseInvitations)).toEqual([]);
  expect((await site.visitor().get(caro)).status).toBe(410);
  await post(ben, { deed: 'leave' });
  expect((await site.db.select().from(rsvps)).map(({ answer }) => answer)).toEqual(['no', 'no', 'no']);
  expect(await site.db.select().from(courseMembers)).toEqual([]);
});

test('invitations to a course count to the host’s day, and those that wait for tomorrow are told of', async () => {
  const course = await setUp();
  const { path } = await announced(site);
  const many = (count: number, of: string) =>
    Array.from({ length: count }, (_, number) => `${of}${number}@example.org`).join('\n');
  await ana.submit(`${path}/invite`, { emails: many(20, 'guest') });
  const some = await ana.submit(course, { deed: 'invite', emails: many(40, 'learner') });
  expect(some.text).toContain('30 Einladungen sind unterwegs. Noch nicht dabei: 10.');
  const other = await setUpCourse(ana, {
    title: 'Anders denken',
    date_1: '2026-12-02',
    date_2: '',
    date_3: '',
  });
  const operator = await signIn(site, 'operator@example.org');
  expect((await operator.get('/admin')).text).toContain(
    '<span>Ana (ana@example.org)</span> <small>50 am letzten Tag, 50 zu Abenden, die noch kommen</small>',
  );
  const none = await ana.submit(other, { deed: 'invite', emails: many(2, 'other') });
  expect(none.text).toContain('Noch nicht dabei: 2.');
  expect((await ana.submit(`${path}/invite`, { emails: 'dora@example.org' })).text).toContain(
    'erst morgen wieder',
  );
  expect(await site.mailsTo('learner30@example.org')).toEqual([]);
  // Whoever asks themselves is nobody's invitation.
  await joins(course, 'Emil');
  site.advance(24 * 60 * 60_000);
  expect((await ana.submit(other, { deed: 'invite', emails: many(2, 'other') })).text).toContain(
    '2 Einladungen sind unterwegs.',
  );
});

test('an evening is added, moved and dropped: everybody in the course hears it, and eight are enough', async () => {
  const course = await setUp();
  await joins(course, 'Ben');
  const wrong = await ana.post(course, { deed: 'add', date: '2020-01-01' });
  expect([wrong.status, wrong.text.includes('id="date-error"')]).toEqual([422, true]);
  expect((await ana.post(course, { deed: 'add', date: '2026-12-22' })).location).toBe(`${course}?said=added`);
  // Pressed twice it is one.
  await ana.post(course, { deed: 'add', date: '2026-12-22' });
  expect(await site.db.select().from(courseTweetups)).toHaveLength(4);
  const mail = await lastMail(site, 'ben@example.org', /ein Abend mehr/);
  expect(mail.subject).toBe('„Laut denken lernen“: ein Abend mehr, am Dienstag, 22. Dezember 2026');
  expect(await site.db.select().from(rsvps)).toHaveLength(4);
  const added =
    /href="(\/rostock\/laut-denken-lernen-4-[^"/]+)"/.exec((await ana.get(course)).text)?.[1] ?? '';
  expect((await read(added)).includes('nur für Eingeladene')).toBe(true);
  // Its own form moves it, and makes it public for nobody.
  const edit = (await ana.get(`${added}/edit`)).text;
  const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? '';
  await ana.post(`${added}/edit`, {
    title: 'Laut denken lernen (4)',
    city: 'Rostock',
    venue: 'Hafenhaus',
    starts: '18:00',
    ends: '20:00',
    date: '2026-12-29',
    hashtag: 'WOLKurs',
    language: 'de',
    visibility: 'public',
    version,
  });
  site.advance(60 * 60_000);
  expect((await lastMail(site, 'ben@example.org', /Laut denken lernen \(4\)/)).text).toContain('Hafenhaus');
  expect(await read('/rostock')).not.toContain('Laut denken');
  await ana.post(`${added}/cancel`, { word: '' });
  expect((await ana.get(course)).text).toContain('Abgesagt.');
  expect((await read(await joins(course, 'Caro'))).match(/Abgesagt/g)).toHaveLength(1);
  for (const date of ['2027-01-05', '2027-01-12', '2027-01-19', '2027-01-26', '2027-02-02'])
    expect((await ana.post(course, { deed: 'add', date })).status).toBe(303);
  expect((await ana.get(course)).text).not.toContain('Abend dazunehmen');
  expect((await ana.post(course, { deed: 'add', date: '2027-02-09' })).text).toContain(
    'höchstens acht Abende',
  );
});

test('whoever hosts one of its evenings gives the course too, and no more when they are removed', async () => {
  const course = await setUp();
  const ben = await joins(course, 'Ben');
  const evening = /href="(\/rostock\/laut-denken[^"/]+)\/edit"/.exec((await ana.get(course)).text)?.[1] ?? '';
  await ana.post(`${evening}/hosts`, { email: 'ben@example.org' });
  const asked = linkIn(await site.mailTo('ben@example.org'), '/hosts/');
  await post(asked, { name: 'Ben', answer: 'yes' });
  const asBen = await signIn(site, 'ben@example.org');
  expect((await asBen.get('/me/courses')).text).toContain('Laut denken lernen');
  expect((await asBen.get(course)).text).toContain('Den Kurs geben Ana und Ben.');
  expect((await asBen.get(course)).text.match(/\/edit"/g)).toHaveLength(3);
  await ana.post(course, { deed: 'add', date: '2026-12-22' });
  expect((await asBen.get(course)).text.match(/\/edit"/g)).toHaveLength(4);
  const join = /\/courses\/join\/[\w-]+/.exec((await ana.get(course)).text)?.[0] ?? '';
  expect(await read(join)).toContain('Ana und Ben geben diesen Kurs.');
  const dora = await signIn(site, 'dora@example.org');
  expect((await dora.get(course)).status).toBe(404);
  const remove = /name="remove" value="(\w+)"/.exec((await ana.get(`${evening}/hosts`)).text)?.[1] ?? '';
  await ana.post(`${evening}/hosts`, { remove });
  expect((await asBen.get(course)).status).toBe(404);
  // Still one of those who come.
  expect(await read(ben)).toContain('Werk von Ben');
});

test('a course goes on when whoever set it up leaves, as long as somebody else gives it', async () => {
  const course = await setUp();
  const evening = /href="(\/rostock\/laut-denken[^"/]+)\/edit"/.exec((await ana.get(course)).text)?.[1] ?? '';
  await ana.post(`${evening}/hosts`, { email: 'ben@example.org' });
  await post(linkIn(await site.mailTo('ben@example.org'), '/hosts/'), { name: 'Ben', answer: 'yes' });
  expect((await ana.post('/me/leave', { leave: 'yes' })).status).toBe(303);
  const asBen = await signIn(site, 'ben@example.org');
  expect((await asBen.get(course)).text).toContain('Den Kurs gibt Ben.');
});

test('an evening stays only with its course: nothing of a course that cannot be announced is there', async () => {
  await announced(
    site,
    { hashtag: 'WOLBesetzt', date: '2026-12-10' },
    { name: 'Dora', email: 'dora@example.org' },
  );
  const before = (await site.db.select().from(tweetups)).length;
  const refused = await ana.post('/me/courses', { ...fields, hashtag: 'WOLBesetzt' });
  expect([refused.status, refused.text.includes('id="hashtag-error"')]).toEqual([422, true]);
  expect(await site.db.select().from(tweetups)).toHaveLength(before);
  const course = await setUp();
  expect(await setUp()).toBe(course);
  expect(await site.db.select().from(courses)).toHaveLength(1);
});

test('a question goes out between two evenings, and the answers are for the course alone', async () => {
  const course = await setUp();
  const [ben, caro] = [await joins(course, 'Ben'), await joins(course, 'Caro')];
  const page = (await ana.get(course)).text;
  const tweetup = /name="tweetup" value="(\w+)"/.exec(page)?.[1] ?? '';
  await ana.post(course, { deed: 'question', tweetup, question: 'Was war neu?' });
  site.setClock('2026-12-03T18:00:00Z');
  await site.run('ask between evenings of courses');
  expect((await site.mailTo('ben@example.org')).subject).not.toContain('Was war neu?');
  site.setClock('2026-12-03T20:00:00Z');
  await site.run('ask between evenings of courses');
  await site.run('ask between evenings of courses');
  const mail = await lastMail(site, 'ben@example.org', /Was war neu/);
  expect(mail.subject).toBe('Bis zum nächsten Mal: Was war neu?');
  await post(linkIn(mail, '/courses/'), { deed: 'answer', tweetup, words: 'Dass XYZZY <i>geht</i>' });
  for (const seen of [await read(caro), (await ana.get(course)).text])
    expect(seen).toContain('Dass XYZZY &lt;i&gt;geht&lt;/i&gt;');
  const evening = /href="(\/rostock\/laut-denken[^"]+)"/.exec(page)?.[1] ?? '';
  const join = /\/courses\/join\/[\w-]+/.exec(page)?.[0] ?? '';
  const dora = await signIn(site, 'dora@example.org');
  for (const address of [evening, join, `${evening}/people`, `${evening}/wall`, '/rostock'])
    expect([address, /XYZZY|Werk von/.test((await dora.get(address)).text)]).toEqual([address, false]);
  // What is too long is said beside it, and leaves what was said.
  const refused = await post(ben, { deed: 'answer', tweetup, words: `Lang${'x'.repeat(10_000)}` });
  expect([refused.status, refused.text.includes('>Langxxx')]).toEqual([422, true]);
  expect(refused.text).toContain('id="words-error"');
  expect(await read(caro)).toContain('XYZZY');
  await post(ben, { deed: 'answer', tweetup, words: '' });
  expect(await site.db.select().from(courseAnswers)).toEqual([]);
});

test('it ends by becoming circles of those who wish, and is forgotten with the other data of guests', async () => {
  const course = await setUp();
  const links: Record<string, string> = {};
  for (const name of ['Ben', 'Caro', 'Dora']) links[name] = await joins(course, name);
  await post(links['Ben'] ?? '', { deed: 'circle' });
  site.setClock('2026-12-16T20:00:00Z');
  await site.run('end courses');
  await site.run('end courses');
  const ends = await lastMail(site, 'caro@example.org', /ist vorbei/);
  await post(linkIn(ends, '/courses/'), { deed: 'circle' });
  site.setClock('2026-12-23T21:00:00Z');
  await site.run('end courses');
  await site.run('end courses');
  const mail = await lastMail(site, 'ben@example.org', /^Dein Kreis/);
  expect(mail.text).toContain('caro@example.org');
  expect(mail.text).not.toContain('dora@example.org');
  site.setClock('2027-03-25T20:00:00Z');
  await site.run('forget courses');
  expect(await site.db.select().from(courses)).toEqual([]);
  expect(await site.db.select().from(courseMembers)).toEqual([]);
  expect((await site.visitor().get(links['Ben'] ?? '')).status).toBe(410);
});
