// Evenings by invitation only: in no list, and answered by whoever was invited, by an address or by a host's link, and by nobody else.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { courses, courseTweetups } from '../../src/course/tables.ts';
import { conversations } from '../../src/messages/tables.ts';
import { persons } from '../../src/people/tables.ts';
import { personalInvitations } from '../../src/rsvps/inviting/tables.ts';
import { invitations, rsvps } from '../../src/rsvps/tables.ts';
import { hosts, tweetups } from '../../src/tweetups/tables.ts';
import { announced, answered, invited, lastMail, signIn } from '../support/evenings.ts';
import { unescaped } from '../support/forms.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;

beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site, { title: 'Unter vier Augen', visibility: 'invited' }));
});
afterEach(() => site.close());

const stranger = () => site.visitor('de');
const answers = async () =>
  (await site.db.select().from(rsvps)).map(({ name, answer }) => `${name} ${answer}`);
const mailsTo = async (email: string) => (await site.mailsTo(email)).map(({ subject }) => subject);

test('it is in no list, feed, calendar, search or sitemap, and its address cannot be guessed', async () => {
  expect(path).toMatch(/^\/rostock\/unter-vier-augen-\w{8,}$/);
  for (const page of [
    '/',
    '/rostock',
    '/rostock/2026',
    '/rostock/calendar.ics',
    '/calendar.ics',
    '/rostock/feed.atom',
    '/feed.json',
    '/search?q=Augen',
    '/hashtag/WOLRostock',
    '/near?city=rostock',
    '/sitemap/1.xml',
    '/api/v1/tweetups',
    '/embed/rostock',
  ])
    expect([page, (await stranger().get(page)).text.includes('Unter vier')]).toEqual([page, false]);
  const { text } = await stranger().get(path);
  expect(text).toContain('noindex');
  expect(text).toContain('Dieser Abend ist nur für Eingeladene.');
  expect((await ana.get(path)).text).not.toContain('nur für Eingeladene. Antworte');
});

test('nobody is asked to pass its address on, and the next evening is for everybody again', async () => {
  const link = await invited(site, ana, path, 'ben@example.org');
  expect((await ana.get(path)).text).not.toContain('id="share"');
  const ticket = await stranger().post(link, { answer: 'yes' });
  const shown = (await stranger().get(ticket.location)).text;
  expect(shown).toContain('id="into-calendar"');
  expect(shown).not.toContain('id="friend"');
  expect((await ana.get('/new')).text).toMatch(/name="visibility"\s+value="public" checked/);
});

test('who was not invited cannot answer, and a form tells nobody whose address was', async () => {
  const given = { name: 'Dora', answer: 'yes' };
  const refused = await stranger().post(`${path}/rsvp`, { ...given, email: 'dora@example.org' });
  expect(refused.location).toMatch(/\?said=sent&to=/);
  expect(await mailsTo('dora@example.org')).toEqual([]);
  const dora = await signIn(site, 'dora@example.org');
  const page = await dora.post(`${path}/rsvp`, given);
  expect([page.status, page.text.includes('nur für Eingeladene')]).toEqual([409, true]);
  // Nor with an id that is no link's.
  await dora.post(`${path}/rsvp?for=x`, given);
  expect(await answers()).toEqual([]);
  // The hosts can be asked all the same.
  await dora.post(`${path}/write`, { name: 'Dora', words: 'Bin ich eingeladen?' });
  expect(await site.db.select().from(conversations)).toHaveLength(1);
  const ben = await invited(site, ana, path, 'ben@example.org');
  await stranger().post(ben, { answer: 'yes', name: 'Ben' });
  // Also from the page, with the address that was invited.
  await ana.post(`${path}/invite`, { emails: 'caro@example.org' });
  await answered(site, path, 'caro@example.org');
  expect((await answers()).toSorted()).toEqual(['Ben yes', 'Caro yes']);
});

test('a host’s link invites whoever has it, signed in or not, and those who answered stay in', async () => {
  // Looking at the page makes no link; pressing twice makes one.
  expect((await ana.get(`${path}/invite`)).text).not.toContain(`${path}/for/`);
  expect(await site.db.select().from(personalInvitations)).toEqual([]);
  const link = await linkOf(ana);
  expect(await linkOf(ana)).toBe(link);
  const page = (await stranger().get(link)).text;
  expect(page).toContain('Du bist eingeladen!');
  const answerAt = /action="([^"]+\?for[^"]+)"/.exec(page)?.[1]?.replace('&#x3D;', '=') ?? '';
  const nameless = await stranger().post(answerAt, { name: '', email: '', answer: 'yes' });
  expect(nameless.text).toContain(`action="${answerAt.replace('=', '&#x3D;')}"`);
  await stranger().post(answerAt, { name: 'Emil', email: 'emil@example.org', answer: 'yes' });
  const mail = linkIn(await lastMail(site, 'emil@example.org', /^Bestätige/), '/rsvp/').replace(/\?.*/, '');
  await stranger().post(mail, { answer: 'yes' });
  const frida = await signIn(site, 'frida@example.org');
  await frida.post('/me', { name: 'Frida' });
  await frida.post(answerAt, { answer: 'maybe' });
  expect((await answers()).toSorted()).toEqual(['Emil yes', 'Frida maybe']);
  // Frida's address is hers: hosts see her name.
  const invitedNow = (await ana.get(`${path}/invite`)).text;
  expect(invitedNow).toContain('Frida');
  expect(invitedNow).not.toContain('frida@example.org');
  await stranger().post(mail, { answer: 'no' });
  await stranger().post(mail, { answer: 'yes' });
  expect((await answers()).toSorted()).toEqual(['Emil yes', 'Frida maybe']);
});

async function linkOf(host: Visitor): Promise<string> {
  const made = await host.post(`${path}/invite/one`, { link: 'first' });
  return new RegExp(`${path}/for/\\w+`).exec((await host.go(made.location)).text)?.[0] ?? '';
}
const answerAtOf = (link: string) => `${path}/rsvp?for=${link.split('/').at(-1)}`;
const emil = { name: 'Emil', email: 'emil@example.org', answer: 'yes' };
const confirmOf = async (email: string) =>
  linkIn(await lastMail(site, email, /^Bestätige/), '/rsvp/').replace(/\?.*/, '');

test('who came by a link and proved their address can change their mind, also at an evening of a course', async () => {
  await stranger().post(answerAtOf(await linkOf(ana)), emil);
  const own = await confirmOf('emil@example.org');
  await stranger().post(own, { answer: 'yes' });
  expect((await ana.get(`${path}/invite`)).text).toContain('Emil');
  const [evening] = await site.db.select().from(tweetups);
  const since = site.now();
  const [person] = await site.db.select().from(persons).where(eq(persons.email, 'ana@example.org'));
  const where = { city: 'rostock', cityName: 'Rostock', zone: 'Europe/Berlin', language: 'de' } as const;
  const course = { id: 'course', title: 'Garten', ...where, hostId: person?.id ?? '' };
  await site.db.insert(courses).values({ ...course, joinHash: 'x', sealedJoin: 'x', since });
  await site.db
    .insert(courseTweetups)
    .values({ courseId: 'course', question: '', tweetupId: evening?.id ?? '' });
  for (const answer of ['maybe', 'yes', 'no']) {
    expect((await stranger().post(own, { answer })).status).toBe(303);
    expect(await answers()).toEqual([`Emil ${answer}`]);
  }
  // And whoever is expected can say no, though they are not invited any more.
  await stranger().post(own, { answer: 'yes' });
  await site.db.delete(invitations);
  expect((await stranger().post(own, { answer: 'maybe' })).status).toBe(409);
  await stranger().post(own, { answer: 'no' });
  expect(await answers()).toEqual(['Emil no']);
});

test('correcting the address keeps the link by which somebody came, and so does changing the answer', async () => {
  const answerAt = answerAtOf(await linkOf(ana));
  const sent = await stranger().post(answerAt, { ...emil, email: 'emli@example.org' });
  const correct = /href="([^"]+answer[^"]+)"/.exec((await stranger().get(sent.location)).text)?.[1] ?? '';
  const form = (await stranger().get(unescaped(correct))).text;
  expect(unescaped(form)).toContain(`action="${answerAt}"`);
  const others = [...form.matchAll(/href="([^"]+answer[^"]+)"/g)].map(([, one = '']) => unescaped(one));
  expect(others).toContain(`${answerAt}&answer=no`);
  await stranger().post(answerAt, emil);
  await stranger().post(await confirmOf('emil@example.org'), { answer: 'yes' });
  expect(await answers()).toEqual(['Emil yes']);
});

test('the link of a host who was removed lets nobody in, nor does one that was renewed', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const [evening] = await site.db.select().from(tweetups);
  const [person] = await site.db.select().from(persons).where(eq(persons.email, 'ben@example.org'));
  const tweetupId = evening?.id ?? '';
  const personId = person?.id ?? '';
  await site.db.insert(hosts).values({ tweetupId, personId, since: site.now() });
  const bens = await linkOf(ben);
  expect((await stranger().get(bens)).text).toContain('Du bist eingeladen!');
  await site.db.delete(hosts).where(eq(hosts.personId, personId));
  const old = await linkOf(ana);
  const renewed = await ana.go((await ana.post(`${path}/invite/one`, { link: 'another' })).location);
  expect(renewed.text).toContain('Das ist dein neuer Link.');
  expect(await linkOf(ana)).not.toBe(old);
  for (const [number, link] of [bens, old].entries()) {
    expect((await stranger().get(link)).location).toBe(path);
    await stranger().post(answerAtOf(link), { ...emil, email: `emil${number}@example.org` });
    expect(await mailsTo(`emil${number}@example.org`)).toEqual([]);
  }
  await stranger().post(answerAtOf(await linkOf(ana)), emil);
  expect(await mailsTo('emil@example.org')).toHaveLength(1);
});

test('closed later, it keeps those who had answered', async () => {
  await site.db
    .update(tweetups)
    .set({ visibility: 'public' })
    .where(eq(tweetups.slug, path.slice(9)));
  const ben = await answered(site, path, 'ben@example.org');
  await site.db
    .update(tweetups)
    .set({ visibility: 'invited' })
    .where(eq(tweetups.slug, path.slice(9)));
  await stranger().post(ben, { answer: 'maybe' });
  expect(await answers()).toEqual(['Ben maybe']);
});
