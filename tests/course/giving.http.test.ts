// Giving a course: whose it is, setting it up twice, how many it takes, inviting, taking somebody out, a new link.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { courseInvitations, courseMembers, courses, courseTweetups } from '../../src/course/tables.ts';
import { personWithProvedAddress } from '../../src/people/person.ts';
import { keptOut, rsvps } from '../../src/rsvps/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import {
  asksToJoin,
  courseFields,
  eveningsToCome,
  givesToo,
  joinLinkOf,
  joinsCourse,
  setUpCourse,
} from '../support/courses.ts';
import { announced, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;

beforeEach(async () => {
  site = await openSite();
  ana = await signIn(site, 'ana@example.org');
  await ana.post('/me', { name: 'Ana' });
});
afterEach(() => site.close());

const post = (link: string, body: Record<string, string>) => site.visitor('de').post(link, body);

test('whoever hosts its last evening gives it: whoever stopped has no rights by evenings that are over or were cancelled', async () => {
  const course = await setUpCourse(ana);
  const [first = '', second = ''] = await eveningsToCome(ana, course);
  await givesToo(site, { host: ana, evening: first, name: 'Ben' });
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get('/me/courses')).text).toContain('Laut denken lernen');
  await ana.post(`${second}/cancel`, { word: '' });
  site.setClock('2026-12-02T12:00:00Z');
  const [last = ''] = await eveningsToCome(ana, course);
  const remove = /name="remove" value="(\w+)"/.exec((await ana.get(`${last}/hosts`)).text)?.[1] ?? '';
  await ana.post(`${last}/hosts`, { remove });
  expect((await ben.get(course)).status).toBe(404);
  expect((await ben.post(course, { deed: 'invite', emails: 'x@example.org' })).status).toBe(404);
  expect((await ben.get('/me/courses')).text).not.toContain('Laut denken lernen');
  // Nor by an evening that comes later.
  await ana.post(course, { deed: 'add', date: '2026-12-22' });
  expect((await ben.get(course)).status).toBe(404);
  expect((await ana.get(course)).text).toContain('Den Kurs gibt Ana.');
});

test('whoever adds an evening takes it from nobody who gave the course before', async () => {
  const course = await setUpCourse(ana);
  const [first = ''] = await eveningsToCome(ana, course);
  await givesToo(site, { host: ana, evening: first, name: 'Ben' });
  const ben = await signIn(site, 'ben@example.org');
  await ben.post(course, { deed: 'add', date: '2026-12-22' });
  const added = (await eveningsToCome(ben, course)).at(-1) ?? '';
  expect((await ben.get(`${added}/hosts`)).text).not.toContain('name="remove"');
  expect((await ana.get(`${added}/hosts`)).text).toContain('name="remove"');
  expect((await ana.get(course)).text).toContain('Den Kurs geben Ana und Ben.');
});

test('set up again with another first day it is refused at the form, and nothing is half made', async () => {
  const course = await setUpCourse(ana, { date_1: '2026-12-02' });
  for (const again of [{}, { date_1: '2026-12-02', date_3: '2026-12-16' }]) {
    const refused = await ana.post('/me/courses', { ...courseFields, ...again });
    expect([refused.status, refused.text.includes('id="title-error"')]).toEqual([422, true]);
    expect(refused.text).toContain('einen Abend mit diesem Titel');
  }
  expect(await site.db.select().from(courses)).toHaveLength(1);
  expect(await site.db.select().from(courseTweetups)).toHaveLength(3);
  expect(await site.db.select().from(tweetups)).toHaveLength(3);
  // What was only pressed twice is the course that is there.
  expect(await setUpCourse(ana, { date_1: '2026-12-02' })).toBe(course);
});

test('an evening of the same name that others can see does not become one of a course', async () => {
  const course = await setUpCourse(ana);
  await site.db.delete(courses);
  await site.db.update(tweetups).set({ visibility: 'public' });
  const refused = await ana.post('/me/courses', courseFields);
  expect([refused.status, refused.text.includes('id="title-error"')]).toEqual([422, true]);
  expect((await ana.get(course)).status).toBe(404);
});

test('sixty are in it at most: whoever comes later is told so, at the link and behind the invitation', async () => {
  const course = await setUpCourse(ana);
  const join = await joinLinkOf(ana, course);
  const late = await asksToJoin(site, join, 'zoe@example.org');
  const [{ id: courseId } = { id: '' }] = await site.db.select().from(courses);
  await site.db.transaction(async (tx) => {
    for (let number = 1; number <= 60; number += 1) {
      const email = `guest${number}@example.org`;
      const { id } = await personWithProvedAddress(tx, site.now(), { email, name: 'Gast' });
      const one = { name: 'Gast', workingOn: '', language: 'de', wording: '', since: site.now() } as const;
      await tx.insert(courseMembers).values({ courseId, personId: id, ...one });
    }
  });
  const refused = await post(late, { deed: 'yes', name: 'Zoe' });
  expect([refused.status, refused.text.includes('Der Kurs ist voll')]).toEqual([409, true]);
  expect(await site.db.select().from(courseMembers)).toHaveLength(60);
  expect((await site.visitor('de').get(join)).text).toContain('Der Kurs ist voll');
  const asked = await post(join, { email: 'yan@example.org' });
  expect([asked.status, asked.text.includes('Der Kurs ist voll')]).toEqual([409, true]);
  const invited = await ana.post(course, { deed: 'invite', emails: 'yan@example.org' });
  expect([invited.status, invited.text.includes('Der Kurs ist voll')]).toEqual([422, true]);
  expect(await site.db.select().from(courseInvitations)).toHaveLength(1);
});

test('the page says how many invitations are on their way, and why none is', async () => {
  const course = await setUpCourse(ana);
  const invite = async (emails: string) => {
    const { location } = await ana.post(course, { deed: 'invite', emails });
    return (await ana.get(location)).text;
  };
  expect(await invite('ben@example.org')).toContain('Eine Einladung ist unterwegs.');
  expect(await invite('ben@example.org, caro@example.org, dora@example.org')).toContain(
    '2 Einladungen sind unterwegs.',
  );
  expect(await invite('ben@example.org')).toContain('Es ist keine Einladung unterwegs');
});

test('whoever gives it takes somebody out: they come no more, and the link alone lets them in no more', async () => {
  const course = await setUpCourse(ana);
  const ben = await joinsCourse(site, { host: ana, course, name: 'Ben' });
  const caro = await joinsCourse(site, { host: ana, course, name: 'Caro' });
  const [first = ''] = await eveningsToCome(ana, course);
  const page = (await ana.get(course)).text;
  const member = /name="member" value="(\w+)"/.exec(page)?.[1] ?? '';
  expect((await ana.post(course, { deed: 'remove', member: 'nobody' })).location).toBe(course);
  expect((await ana.post(course, { deed: 'remove', member })).location).toBe(`${course}?said=removed`);
  expect((await ana.get(course)).text).not.toContain('ben@example.org');
  expect((await site.visitor('de').get(ben)).status).toBe(410);
  expect((await site.visitor('de').get(caro)).text).not.toContain('Werk von Ben');
  expect(await site.db.select().from(keptOut)).toHaveLength(3);
  const answers = (await site.db.select().from(rsvps)).map(({ answer }) => answer).toSorted();
  expect(answers).toEqual(['no', 'no', 'no', 'yes', 'yes', 'yes']);
  const asBen = await signIn(site, 'ben@example.org');
  await asBen.post(`${first}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  expect((await site.db.select().from(rsvps)).map(({ answer }) => answer).toSorted()).toEqual(answers);
  // The link's page says what it always says, and writes to nobody.
  const join = await joinLinkOf(ana, course);
  await post(join, { email: 'ben@example.org' });
  expect(await site.db.select().from(courseInvitations)).toEqual([]);
  // Asked by whoever gives it, they are in again.
  await ana.post(course, { deed: 'invite', emails: 'ben@example.org' });
  const back = linkIn(await lastMail(site, 'ben@example.org', /^Einladung/), '/courses/');
  await post(back, { deed: 'yes', name: 'Ben' });
  expect((await site.db.select().from(rsvps)).map(({ answer }) => answer)).toEqual(Array(6).fill('yes'));
});

test('a new link makes the old one open nothing; whoever was asked still comes by their mail', async () => {
  const course = await setUpCourse(ana);
  const old = await joinLinkOf(ana, course);
  const ben = await asksToJoin(site, old, 'ben@example.org');
  expect((await ana.post(course, { deed: 'new-link' })).location).toBe(`${course}?said=new-link`);
  const next = await joinLinkOf(ana, course);
  expect(next).not.toBe(old);
  expect((await site.visitor('de').get(old)).status).toBe(410);
  expect((await post(old, { email: 'caro@example.org' })).status).toBe(410);
  expect((await site.visitor('de').get(next)).status).toBe(200);
  expect((await post(ben, { deed: 'yes', name: 'Ben' })).location).toBe(`${ben}?said=joined`);
});

test('whoever is asked to host one of its evenings reads that it is the whole course, on the pages and in the mail', async () => {
  const course = await setUpCourse(ana);
  const [first = ''] = await eveningsToCome(ana, course);
  expect((await ana.get(`${first}/hosts`)).text).toContain('Ein Ja gibt den ganzen Kurs mit');
  await ana.post(`${first}/hosts`, { email: 'ben@example.org' });
  const mail = await site.mailTo('ben@example.org');
  expect(mail.text).toContain('Ein Ja gibt den ganzen Kurs mit');
  const page = (await site.visitor('de').get(linkIn(mail, '/hosts/'))).text;
  expect(page).toContain('Ein Ja gibt den ganzen Kurs mit');
  const another = { hashtag: 'WOLDora' };
  const { host: dora, path } = await announced(site, another, { name: 'Dora', email: 'dora@example.org' });
  expect((await dora.get(`${path}/hosts`)).text).not.toContain('den ganzen Kurs');
});

test('the form of one of its evenings asks nobody who may find it, and one that is cancelled has no question', async () => {
  const course = await setUpCourse(ana);
  const [first = ''] = await eveningsToCome(ana, course);
  const form = (await ana.get(`${first}/edit`)).text;
  expect([form.includes('name="visibility"'), form.includes('Nur wer im Kurs ist')]).toEqual([false, true]);
  await ana.post(`${first}/cancel`, { word: '' });
  expect((await ana.get(course)).text.match(/name="question"/g)).toHaveLength(2);
});

test('a question that is too long is said beside it, and the one before stays', async () => {
  const course = await setUpCourse(ana);
  const tweetup = /name="tweetup" value="(\w+)"/.exec((await ana.get(course)).text)?.[1] ?? '';
  await ana.post(course, { deed: 'question', tweetup, question: 'Was war neu?' });
  const refused = await ana.post(course, { deed: 'question', tweetup, question: `Lang${'x'.repeat(200)}` });
  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(/<details open>.*id="question" name="question" value="Langx+"/s);
  expect(refused.text).toContain('id="question-error"');
  expect((await ana.get(course)).text).toContain('value="Was war neu?"');
});

test('an evening of a course is neither repeated nor put into a series from its bar', async () => {
  const [evening = ''] = await eveningsToCome(ana, await setUpCourse(ana));
  for (const page of [evening, `${evening}/guests`, `${evening}/hosts`]) {
    const { text } = await ana.get(page);
    expect(text).toContain(`href="${evening}/invite"`);
    expect([page, text.includes(`${evening}/again"`), text.includes(`${evening}/series"`)]).toEqual([
      page,
      false,
      false,
    ]);
  }
  const { path } = await announced(site, {
    title: 'Unter uns',
    hashtag: 'WOLUnterUns',
    visibility: 'invited',
  });
  expect((await ana.get(path)).text).toContain(`href="${path}/again"`);
});

test('one more evening is as the last that takes place, not as one that was cancelled', async () => {
  const course = await setUpCourse(ana);
  const last = (await eveningsToCome(ana, course)).at(-1) ?? '';
  const slug = last.split('/').at(-1) ?? '';
  await site.db.update(tweetups).set({ venue: 'Altes Kino' }).where(eq(tweetups.slug, slug));
  await ana.post(`${last}/cancel`, { word: '' });
  await ana.post(course, { deed: 'add', date: '2026-12-22' });
  expect((await ana.get((await eveningsToCome(ana, course)).at(-1) ?? '')).text).toContain('Stadtbibliothek');
});

test('the file of own data holds the course for everybody who gives it, without its link', async () => {
  const course = await setUpCourse(ana);
  const [first = ''] = await eveningsToCome(ana, course);
  await givesToo(site, { host: ana, evening: first, name: 'Ben' });
  const ben = await signIn(site, 'ben@example.org');
  for (const giver of [ana, ben]) {
    const { courses: given } = JSON.parse((await giver.get('/me/data.json')).text) as { courses: object[] };
    expect(given).toEqual([expect.objectContaining({ title: 'Laut denken lernen', city: 'rostock' })]);
    expect(JSON.stringify(given)).not.toMatch(/join/i);
  }
});

test('what stops its questions stands in the mails that ask, and stops them', async () => {
  const course = await setUpCourse(ana);
  await joinsCourse(site, { host: ana, course, name: 'Ben' });
  const stops = /Keine Fragen dieses Kurses mehr/;
  expect((await lastMail(site, 'ben@example.org', /^Du bist dabei/)).text).not.toMatch(stops);
  await ana.post(course, { deed: 'add', date: '2026-12-22' });
  expect((await lastMail(site, 'ben@example.org', /ein Abend mehr/)).text).not.toMatch(stops);
  const tweetup = /name="tweetup" value="(\w+)"/.exec((await ana.get(course)).text)?.[1] ?? '';
  await ana.post(course, { deed: 'question', tweetup, question: 'Was war neu?' });
  site.setClock('2026-12-03T20:00:00Z');
  await site.run('ask between evenings of courses');
  const asks = await lastMail(site, 'ben@example.org', /Was war neu/);
  expect(asks.text).toMatch(stops);
  await post(linkIn(asks, '/unsubscribe/'), {});
  site.setClock('2026-12-23T22:00:00Z');
  await site.run('end courses');
  expect((await site.mailsTo('ben@example.org')).map(({ subject }) => subject)).not.toContainEqual(
    expect.stringContaining('ist vorbei'),
  );
});

test.each([
  ['first-looked-at', 'Ein erster Abend wartet hier'],
  ['by-invitation', 'Hier kündigt an, wer eingeladen ist'],
])('where announcing is %s, the form says why there is no course yet', async (rule, sentence) => {
  Object.assign(site.config, { announcing: rule });
  const refused = await ana.post('/me/courses', courseFields);
  expect([refused.status, refused.text.includes(sentence)]).toEqual([422, true]);
  expect(await site.db.select().from(tweetups)).toEqual([]);
});
