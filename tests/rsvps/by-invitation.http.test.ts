// Evenings by invitation only: in no list, and answered by whoever was invited, by an address or by a host's link, and by nobody else.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { conversations } from '../../src/messages/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { announced, answered, invited, lastMail, signIn } from '../support/evenings.ts';
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
  const link = new RegExp(`${path}/for/\\w+`).exec((await ana.get(`${path}/invite`)).text)?.[0] ?? '';
  expect(new RegExp(`${path}/for/\\w+`).exec((await ana.get(`${path}/invite`)).text)?.[0]).toBe(link);
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
