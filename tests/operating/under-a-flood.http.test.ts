// The operator under a flood: one mail an hour about reports, which come by what they are about and are answered together; who may announce, and whom a block meets.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { operatorLog } from '../../src/operating/tables.ts';
import { hour } from '../../src/time/clock.ts';
import { advent, announced, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
});
afterEach(() => site.close());

const report = (about: string, reason = 'spam') =>
  site.visitor('de').post('/report', { about, reason, words: 'Schaut euch das an.' });

test('many reports in an hour are one mail, and the next hour brings the next', async () => {
  for (let number = 0; number < 12; number += 1) await report(`/rostock/abend-${number}`);
  expect(await site.mailsTo('operator@example.org')).toHaveLength(1);
  site.advance(hour);
  await report('/rostock/noch-einer');
  expect(await site.mailsTo('operator@example.org')).toHaveLength(2);
});

test('the gravest reports are first, and of these the latest', async () => {
  await report('/rostock/werbung');
  site.advance(1000);
  await report('/rostock/schlimm', 'unlawful');
  site.advance(1000);
  await report('/rostock/neue-werbung');
  const { text } = await (await signIn(site, 'operator@example.org')).get('/admin');
  const places = ['/rostock/schlimm', '/rostock/neue-werbung', '/rostock/werbung'].map((one) =>
    text.indexOf(`: ${one}<`),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test('a block takes plus tags along everywhere, and dots where they do not count', async () => {
  const operator = await signIn(site, 'operator@example.org');
  const asks = async (email: string) => {
    await site.visitor('de').post('/sign-in', { email });
    return (await site.mailsTo(email)).length;
  };
  await operator.post('/admin', { deed: 'block', email: 'ana+eins@example.org', why: 'Werbung' });
  await operator.post('/admin', { deed: 'block', email: 'b.en@gmail.com', why: 'Werbung' });
  for (const email of ['ana@example.org', 'ana+zwei@example.org', 'be.n+x@googlemail.com', 'ben@gmail.com'])
    expect([email, await asks(email)]).toEqual([email, 0]);
  for (const email of ['a.na@example.org', 'anna@example.org', 'bo@gmail.com'])
    expect([email, await asks(email)]).toEqual([email, 1]);
});

test('a block of a domain takes along what is below it, and nothing that only ends alike', async () => {
  const operator = await signIn(site, 'operator@example.org');
  const sub = await signIn(site, 'ana@mail.spam.example');
  await operator.post('/admin', { deed: 'block-domain', domain: 'spam.example', why: 'Werbung' });
  const asks = async (email: string) => {
    const before = (await site.mailsTo(email.toLowerCase())).length;
    await site.visitor('de').post('/sign-in', { email });
    return (await site.mailsTo(email.toLowerCase())).length - before;
  };
  for (const email of ['ben@spam.example', 'ben@SPAM.example', 'ben@a.spam.example', 'ben@a.b.spam.example'])
    expect([email, await asks(email)]).toEqual([email, 0]);
  for (const email of ['ben@notspam.example', 'ben@spam.example.org'])
    expect([email, await asks(email)]).toEqual([email, 1]);
  expect((await sub.get('/me')).status).not.toBe(200);
});

const operates = () => signIn(site, 'operator@example.org');
const deedsDone = async () =>
  (await site.db.select().from(operatorLog).orderBy(operatorLog.id)).map(
    ({ deed, about, reason }) => `${deed}: ${about} – ${reason}`,
  );

test('reports about one thing are one entry, and one answer is for all of them; what came since, and an objection, stays open', async () => {
  const about = '/rostock/abend';
  for (let number = 0; number < 12; number += 1) {
    site.advance(1000);
    await site
      .visitor('de')
      .post('/report', { about, reason: 'spam', words: 'x', email: `caro${number}@example.org` });
  }
  await report('/rostock/chor');
  const operator = await operates();
  const { text } = await operator.get('/admin');
  expect(text.match(/name="report"/g)).toHaveLength(2);
  expect(text).toContain('und 7 weitere');
  const ids = [...text.matchAll(/name="report" value="([^"]+)"/g)].map(([, id = '']) => id);
  site.advance(1000);
  await report(about, 'hurtful');
  const ticked = (why: string) =>
    new URLSearchParams([
      ...ids.map((id): [string, string] => ['report', id]),
      ['why', why],
      ['deed', 'dismiss'],
    ]);
  expect((await operator.post('/admin', ticked(''))).location).toBe('/admin?said=why-missing');
  expect((await operator.post('/admin', ticked('Das ist keine Werbung.'))).location).toBe('/admin?said=done');
  expect((await deedsDone()).toSorted()).toEqual([
    `dismissed_reports: ${about} (12) – Das ist keine Werbung.`,
    'dismissed_reports: /rostock/chor (1) – Das ist keine Werbung.',
  ]);
  const answer = await lastMail(site, 'caro3@example.org', /^Zu deiner Meldung/);
  expect(answer.text).toContain('Das ist keine Werbung.');
  await site.visitor('de').post(linkIn(answer, '/report/'), { words: 'Doch.' });
  const left = (await operator.get('/admin')).text;
  expect(left).toContain('Es verletzt jemanden');
  expect(left).toContain('Widerspruch');
});

test('a first evening can be declined: its host learns why, sees it still, and may object', async () => {
  Object.assign(site.config, { announcing: 'first-looked-at' });
  const { host, path } = await announced(site);
  const operator = await operates();
  const deed = { deed: 'decline', tweetup: path };
  expect((await operator.post('/admin', deed)).location).toBe('/admin?said=why-missing');
  await operator.post('/admin', { ...deed, why: 'Das ist eine Verkaufsveranstaltung.' });
  const mail = await lastMail(site, 'ana@example.org', /^Nicht angekündigt: WOL im Advent/);
  expect(mail.text).toContain('Das ist eine Verkaufsveranstaltung.');
  expect((await site.visitor('de').get(path)).status).toBe(404);
  expect((await host.get(path)).status).toBe(200);
  expect((await site.visitor('de').get(linkIn(mail, '/report/'))).status).toBe(200);
  // It has had its look: the next one waits as well.
  const next = await host.post('/new', { ...advent, title: 'Noch ein Verkauf' });
  expect(next.location).not.toContain('said=announced');
  expect(await deedsDone()).toEqual([`declined: ${path} – Das ist eine Verkaufsveranstaltung.`]);
});

test('a whole domain is blocked once it was shown how many it meets, and never the one of an operator', async () => {
  const { path } = await announced(site, {}, { name: 'Ana', email: 'ana@werbung.example' });
  await signIn(site, 'ben@werbung.example');
  const caro = await signIn(site, 'caro@keine-werbung.example');
  const operator = await operates();
  expect((await operator.get('/admin?domain=werbung')).text).toContain('Das ist keine Domain');
  expect((await operator.get('/admin?domain=%40werbung.example')).text).toContain(
    '@werbung.example: 2 Menschen',
  );
  const deed = { deed: 'block-domain', domain: 'werbung.example', why: 'Alles Werbung.' };
  expect((await operator.post('/admin', { ...deed, domain: 'example.org' })).location).toBe(
    '/admin?said=not-found',
  );
  await operator.post('/admin', deed);
  expect((await site.visitor('de').get(path)).status).toBe(404);
  expect((await lastMail(site, 'ben@werbung.example', /gesperrt/)).text).toContain('Alles Werbung.');
  const before = (await site.mailsTo('gesa@werbung.example')).length;
  await site.visitor('de').post('/sign-in', { email: 'gesa@werbung.example' });
  expect(await site.mailsTo('gesa@werbung.example')).toHaveLength(before);
  expect((await caro.get('/me')).status).toBe(200);
  expect(await deedsDone()).toContain('blocked_address: @werbung.example – Alles Werbung.');
  const id = /name="id" value="([^"]+)"/.exec((await operator.get('/admin')).text)?.[1] ?? '';
  await operator.post('/admin', { deed: 'unblock', id });
  await signIn(site, 'gesa@werbung.example');
});

test('announcing is tightened and loosened without a restart, and never looser than the setting', async () => {
  const operator = await operates();
  const choose = async (announcing: string) => {
    site.advance(1000);
    return (await operator.post('/admin', { deed: 'set-announcing', announcing, why: 'Eine Flut.' }))
      .location;
  };
  const announces = async (name: string) => {
    const visitor = await signIn(site, `${name}@example.org`);
    return visitor.post('/new', { ...advent, title: name, hashtag: `Tisch${name}`, name });
  };
  expect((await announces('ana')).location).toContain('said=announced');
  expect(await choose('first-looked-at')).toBe('/admin?said=done');
  expect((await operator.get('/admin')).text).toContain('der erste Abend wartet auf einen Blick');
  expect((await announces('ben')).location).not.toContain('said=announced');
  await choose('by-invitation');
  expect((await announces('caro')).status).toBe(422);
  // Whoever has announced before goes on.
  expect((await announces('ana')).location).toContain('said=announced');
  await choose('open');
  expect((await announces('caro')).location).toContain('said=announced');
  expect(await deedsDone()).toEqual([
    'set_announcing: first-looked-at – Eine Flut.',
    'set_announcing: by-invitation – Eine Flut.',
    'set_announcing: open – Eine Flut.',
  ]);
  // Another start of it, or another process, with a stricter setting.
  Object.assign(site.config, { announcing: 'first-looked-at' });
  expect((await announces('gesa')).location).not.toContain('said=announced');
  expect(await choose('open')).toBe('/admin?said=not-found');
});
