// Kept in order: reports answered with reasons, evenings hidden and shown again, first ones looked at, addresses blocked; everything told, objected to, and written down.
import { afterEach, expect, test } from 'vitest';
import { outbox } from '../../src/mail/tables.ts';
import { operatorLog, reports } from '../../src/operating/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { advent, announced, answered, asked, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let operator: Visitor;
afterEach(() => site.close());

const minute = 60_000;
const admin = 'operator@example.org';

async function openWith(settings: Record<string, string> = {}): Promise<void> {
  site = await openSite({ ADMIN_EMAILS: admin, ...settings });
  operator = await signIn(site, admin);
}

test('anybody reports, gets a receipt and then the decision with its reason, and may object', async () => {
  await openWith();
  const { path } = await announced(site);
  const stranger = site.visitor('de');
  expect((await stranger.get(path)).text).toContain(
    `href="/report?about&#x3D;${encodeURIComponent(path)}"`.replace('&#x3D;', '='),
  );
  expect((await stranger.get(`/report?about=${path}`)).text).toContain(`value="${path}"`);
  const sent = await stranger.post('/report', {
    about: path,
    reason: 'hurtful',
    words: 'Im zweiten Satz wird Caro verspottet.',
    email: 'ben@example.org',
  });
  expect(sent.location).toBe('/report?said=sent');
  const receipt = await site.mailTo('ben@example.org');
  expect(receipt.subject).toBe('Deine Meldung ist angekommen');
  expect(receipt.text).not.toContain('verspottet');
  expect((await lastMail(site, admin, /Meldung wartet/)).text).toContain('/admin');

  const page = (await operator.get('/admin')).text;
  const open = /href="(\/admin\/reports\/[^"]+)"/.exec(page)?.[1] ?? '';
  expect((await operator.get(open)).text).toContain('Im zweiten Satz wird Caro verspottet.');
  expect((await operator.post(open, {})).status).toBe(422);
  await operator.post(open, { answer: 'Der Satz ist weg, der Abend bleibt.' });
  const decision = await lastMail(site, 'ben@example.org', /^Zu deiner Meldung/);
  expect(decision.text).toContain('Der Satz ist weg, der Abend bleibt.');
  await stranger.post(linkIn(decision, '/report/'), { words: 'Er steht noch da.' });
  expect((await operator.get('/admin')).text).toContain('Widerspruch');
  expect((await site.db.select().from(operatorLog)).map(({ deed }) => deed)).toEqual(['answered_report']);
});

test('a report without an address is taken; one that lacks something comes back; whoever fills in too much or is quick is taken at their word', async () => {
  await openWith();
  const stranger = site.visitor('de');
  const refused = await stranger.post('/report', { about: '', words: '', email: 'x' });
  expect(refused.status).toBe(422);
  for (const name of ['about', 'reason', 'words', 'email']) expect(refused.text).toContain(`href="#${name}"`);
  const whole = { about: '/rostock', reason: 'spam', words: 'Werbung.' };
  const quick = { leave_empty: 'https://x.example.org', opened: String(site.now().getTime() - 500) };
  expect((await stranger.post('/report', { ...whole, ...quick })).status).toBe(303);
  expect(await site.db.select().from(reports)).toHaveLength(1);
  site.advance(400 * 24 * 60 * minute);
  await site.run('forget reports');
  expect(await site.db.select().from(reports)).toHaveLength(1);
});

test('a hidden evening is gone for everybody but its hosts, who learn why and may object; shown again, it is as it was', async () => {
  await openWith();
  const { host, path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  expect((await operator.post('/admin', { deed: 'hide', tweetup: path })).location).toContain('why-missing');
  expect(
    (await operator.post('/admin', { deed: 'hide', tweetup: '/rostock/x', why: 'x' })).location,
  ).toContain('not-found');
  const reason = 'Die Beschreibung wirbt für ein Schneeballsystem.';
  await operator.post('/admin', { deed: 'hide', tweetup: site.origin + path, why: reason });

  const stranger = site.visitor('de');
  for (const address of [path, `${path}/people`, `${path}/tweetup.ics`, link])
    expect([address, (await stranger.get(address)).status]).toEqual([address, 404]);
  for (const address of ['/', '/rostock', '/rostock/feed.atom', '/calendar.ics', '/search?q=Advent'])
    expect((await stranger.get(address)).text).not.toContain('WOL im Advent');
  expect(
    (await stranger.post(`${path}/rsvp`, { name: 'C', email: 'caro@example.org', answer: 'yes' })).status,
  ).toBe(404);
  expect((await host.get(path)).text).toContain('Verborgen');
  await host.post(`${path}/publish`, {});
  await host.post(`${path}/delete`, {});
  expect((await stranger.get(path)).status).toBe(404);
  const told = await lastMail(site, 'ana@example.org', /^Verborgen/);
  expect(told.text).toContain(reason);
  const objection = linkIn(told, '/report/');
  expect((await stranger.get(objection)).text).toContain('Warum ist sie falsch?');
  await host.post(objection, { words: 'Das ist ein Strickkreis.', email: 'ana@example.org' });
  expect((await site.db.select().from(reports))[0]).toMatchObject({ kind: 'objection' });

  const [before] = await site.db.select().from(tweetups);
  await operator.post('/admin', { deed: 'let-go', tweetup: path, why: 'Wir haben uns geirrt.' });
  expect((await stranger.get(path)).status).toBe(200);
  expect((await stranger.get(link)).status).toBe(200);
  expect((await stranger.get('/search?q=Advent')).text).toContain('WOL im Advent');
  const [after] = await site.db.select().from(tweetups);
  expect(after?.announcedAt).toEqual(before?.wasAnnouncedAt);
  expect((await lastMail(site, 'ana@example.org', /^Wieder da/)).text).toContain('Wir haben uns geirrt.');
  expect((await operator.get('/admin')).text).toContain(reason);
});

test('first looked at: a new host’s first evening waits for the operator, the next ones do not', async () => {
  await openWith({ ANNOUNCING: 'first-looked-at' });
  const { host, path } = await announced(site);
  expect((await site.visitor('de').get(path)).status).toBe(404);
  expect((await host.get(path)).text).toContain('Wartet auf einen Blick');
  await host.post(`${path}/publish`, {});
  expect((await site.visitor('de').get(path)).status).toBe(404);
  // Announced twice by a nervous finger, it is the same; and a draft is no way around.
  expect((await host.post('/new', advent)).location).toBe(path);
  const draft = (await host.post('/new', { ...advent, title: 'Umweg', draft: 'yes' })).location;
  await host.post(`${draft}/publish`, {});
  expect((await site.visitor('de').get(draft)).status).toBe(404);

  expect((await lastMail(site, admin, /erster Abend wartet/)).text).toContain('/admin');
  expect((await operator.get('/admin')).text).toContain('Ana (ana@example.org)');
  await operator.post('/admin', { deed: 'let-go', tweetup: path });
  expect((await site.visitor('de').get(path)).status).toBe(200);
  expect((await lastMail(site, 'ana@example.org', /^Dein Abend ist da/)).text).toContain(path);
  const next = await host.post('/new', { ...advent, title: 'Lesekreis', date: '2026-12-10' });
  expect(next.location).toContain('said=announced');
});

test('by invitation: nobody announces but whom the operator has invited, and nothing typed is lost', async () => {
  await openWith({ ANNOUNCING: 'by-invitation' });
  const ana = await signIn(site, 'ana@example.org');
  const refused = await ana.post('/new', { ...advent, name: 'Ana' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Hier kündigt an, wer eingeladen ist');
  expect(refused.text).toContain('Café Hafenkante');
  await site.visitor('de').post('/new', { ...advent, name: 'Ben', email: 'ben@example.org' });
  const button = linkIn(await site.mailTo('ben@example.org'), '/new/');
  expect((await site.visitor('de').post(button, {})).status).toBe(422);

  await operator.post('/admin', { deed: 'invite-host', email: 'ana@example.org' });
  expect((await lastMail(site, 'ana@example.org', /Magst du einen Abend/)).text).toContain('/new');
  expect((await ana.post('/new', { ...advent, name: 'Ana' })).location).toContain('said=announced');
});

test('a blocked address neither signs in nor answers nor announces; what it hosts alone is hidden, and it may object', async () => {
  await openWith();
  const { host, path } = await announced(site);
  const shared = (await host.post('/new', { ...advent, title: 'Zu zweit' })).location.replace(/\?.*/, '');
  await host.post(`${shared}/hosts`, { email: 'caro@example.org' });
  const hosting = linkIn(await lastMail(site, 'caro@example.org', /fragt dich/), '/hosts/');
  await site.visitor('de').post(hosting, { name: 'Caro' });
  const other = await announced(
    site,
    { title: 'Chor', hashtag: 'ChorRostock' },
    { name: 'Ben', email: 'ben@example.org' },
  );
  const link = await asked(site, other.path, 'ana@example.org');

  await operator.post('/admin', { deed: 'block', email: 'ana@example.org', why: 'Dritte Werbung.' });
  expect((await host.get('/me')).status).toBe(303);
  const told = await lastMail(site, 'ana@example.org', /gesperrt/);
  expect(told.text).toContain('Dritte Werbung.');
  expect((await site.visitor('de').get(path)).status).toBe(404);
  expect((await site.visitor('de').get(shared)).status).toBe(200);
  const mails = (await site.mailsTo('ana@example.org')).length;
  site.advance(20 * minute);
  await site.visitor('de').post('/sign-in', { email: 'ana@example.org' });
  await site.visitor('de').post('/new', { ...advent, name: 'Ana', email: 'ana@example.org' });
  expect(await site.mailsTo('ana@example.org')).toHaveLength(mails);
  expect((await site.visitor('de').post(link.replace(/\?.*/, ''), { answer: 'yes' })).status).toBe(409);
  await site.visitor('de').post(linkIn(told, '/report/'), { words: 'Es war ein Versehen.' });
  const page = (await operator.get('/admin')).text;
  expect(page).toContain('an…@example.org');
  expect(page).toContain('Widerspruch');

  const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await operator.post('/admin', { deed: 'unblock', id, why: 'Angenommen.' });
  await signIn(site, 'ana@example.org');
});

test('the host who has gone is replaced by whom the operator asks', async () => {
  await openWith();
  const { host, path } = await announced(site);
  const deed = {
    deed: 'hand-over',
    tweetup: path,
    gone: 'ana@example.org',
    email: 'caro@example.org',
    why: 'Ana ist weggezogen.',
  };
  expect((await operator.post('/admin', { ...deed, gone: 'ben@example.org' })).location).toContain(
    'not-found',
  );
  await operator.post('/admin', deed);
  expect((await host.get(`${path}/guests`)).status).toBe(200);
  const caro = site.visitor('de');
  await caro.post(linkIn(await site.mailTo('caro@example.org'), '/hosts/'), { name: 'Caro' });
  expect((await caro.get(`${path}/guests`)).status).toBe(200);
  expect((await host.get(`${path}/guests`)).status).toBe(404);
});

test('mails that were given up are seen and sent again', async () => {
  await openWith();
  site.postOffice.refuse = (recipient) =>
    recipient === 'ben@example.org'
      ? Object.assign(new Error('no such user'), { responseCode: 550 })
      : undefined;
  await site.visitor('de').post('/sign-in', { email: 'ben@example.org' });
  await site.mailsTo('ben@example.org');
  const page = (await operator.get('/admin')).text;
  expect(page).toContain('Aufgegeben: 1');
  site.postOffice.refuse = () => undefined;
  const [dead] = (await site.db.select().from(outbox)).filter(({ state }) => state === 'dead');
  await operator.post('/admin', { deed: 'send-again', id: dead?.id ?? '' });
  expect((await site.mailTo('ben@example.org')).subject).toContain('Code');
  expect((await operator.post('/admin', { deed: 'send-again', id: 'x' })).location).toContain('not-found');
});

test('without the setting nobody is an operator', async () => {
  site = await openSite();
  const somebody = await signIn(site, admin);
  expect((await somebody.get('/admin')).status).toBe(404);
  expect((await somebody.post('/admin', { deed: 'hide' })).status).toBe(404);
  expect((await site.visitor('de').get('/admin')).location).toBe('/sign-in?next=%2Fadmin');
});

test('nobody announces more in one day than any host needs', async () => {
  await openWith();
  const ana = await signIn(site, 'ana@example.org');
  const statuses: number[] = [];
  for (let one = 1; one <= 52; one += 1)
    statuses.push((await ana.post('/new', { ...advent, title: `Abend ${one}`, name: 'Ana' })).status);
  expect(statuses.slice(48)).toEqual([303, 303, 422, 422]);
  site.advance(25 * 60 * minute);
  expect((await ana.post('/new', { ...advent, title: 'Morgen' })).status).toBe(303);
});
