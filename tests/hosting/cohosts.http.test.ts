// Hosting together: asked by mail, taken up by one button, removed by who came earlier, left, handed over; an evening is never without a host.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostInvitations } from '../../src/hosting/tables.ts';
import { hosts } from '../../src/tweetups/tables.ts';
import { advent, announced, answered, asked, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const day = 24 * 60 * 60_000;

test('who was asked hosts by one button, is signed in by it, and stands on the page, in the feed and in the mails', async () => {
  const { host, path } = await announced(site);
  const link = await askToHost(host, path, 'ben@example.org');
  const mail = await site.mailTo('ben@example.org');
  expect(mail.text).toContain('Ana fragt dich, ob ihr diesen Abend gemeinsam ausrichtet.');
  expect(mail.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(true);

  const ben = site.visitor('de');
  const question = await ben.get(link);
  expect(question.text).toContain('Ja, ich mache mit');
  expect(question.headers.get('referrer-policy')).toBe('same-origin');
  expect(await site.db.select().from(hosts)).toHaveLength(1);
  const nameless = await ben.post(link, { name: '' });
  expect(nameless.status).toBe(422);
  const taken = await ben.post(link, { name: 'Ben' });
  expect(taken).toMatchObject({ status: 303, location: `${path}/hosts?said=hosting` });
  expect((await ben.get(`${path}/guests`)).status).toBe(200);

  const { text } = await site.visitor('de').get(path);
  expect(text).toContain('Mit Ana und Ben');
  expect(text).toContain('{"@type":"Person","name":"Ben"');
  expect((await site.visitor('de').get('/rostock/feed.atom')).text).toContain('Ben');
  await asked(site, path, 'caro@example.org');
  expect((await lastMail(site, 'caro@example.org', /^Bestätige/)).text).toContain('Mit Ana und Ben');
});

test('the link is for one time, fourteen days, and as long as it is not taken back', async () => {
  const { host, path } = await announced(site);
  const used = await askToHost(host, path, 'ben@example.org');
  await site.visitor('de').post(used, { name: 'Ben' });
  expect((await site.visitor('de').get(used)).status).toBe(410);
  expect((await site.visitor('de').post(used, { name: 'Ben' })).status).toBe(410);

  const back = await askToHost(host, path, 'caro@example.org');
  const id = valueOf('take_back', (await host.get(`${path}/hosts`)).text);
  await host.post(`${path}/hosts`, { take_back: id });
  expect((await site.visitor('de').post(back, { name: 'Caro' })).status).toBe(410);

  site.advance(day);
  const old = await askToHost(host, path, 'caro@example.org');
  site.advance(14 * day);
  expect((await site.visitor('de').post(old, { name: 'Caro' })).status).toBe(410);
  await site.run('forget host invitations');
  expect(await site.db.select().from(hostInvitations)).toEqual([]);
  expect(await site.db.select().from(hosts)).toHaveLength(2);
});

test('of an evening that the operator has hidden no mail goes out with its title, asked before or after', async () => {
  await site.close();
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  const { host, path } = await announced(site, { title: 'Billige Uhren' });
  const operator = await signIn(site, 'operator@example.org');
  await host.post(`${path}/hosts`, { email: 'ben@example.org', role: 'along' });
  const why = 'Das ist Werbung.';
  await operator.post('/admin', { deed: 'hide', tweetup: path, why });
  expect(await site.mailsTo('ben@example.org')).toEqual([]);
  const refused = await host.post(`${path}/hosts`, { email: 'caro@example.org', role: 'along' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('nicht öffentlich');
  expect(refused.text).toContain('caro@example.org');
  expect(await site.mailsTo('caro@example.org')).toEqual([]);
});

test('twenty at once with one link: one more host', async () => {
  const { host, path } = await announced(site);
  const link = await askToHost(host, path, 'ben@example.org');
  const statuses = await Promise.all(
    Array.from({ length: 20 }, async () => (await site.visitor('de').post(link, { name: 'Ben' })).status),
  );
  expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  expect(await site.db.select().from(hosts)).toHaveLength(2);
});

test('who came earlier removes who came later, never the other way round; the removed one is told and gets in no more', async () => {
  const { host, path } = await announced(site);
  const ben = await hosting(host, path, 'ben@example.org');
  expect((await ben.get(`${path}/hosts`)).text).not.toContain('name="remove"');
  const [first] = await site.db.select().from(hosts);
  const refused = await ben.post(`${path}/hosts`, { remove: first?.personId ?? '' });
  expect(refused.location).toContain('said=not-allowed');
  expect((await host.get(`${path}/guests`)).status).toBe(200);

  // What Ben has handed out is void with him.
  const caros = await askToHost(ben, path, 'caro@example.org');
  await host.post(`${path}/hosts`, { remove: valueOf('remove', (await host.get(`${path}/hosts`)).text) });
  for (const page of ['hosts', 'guests', 'edit', 'invite'])
    expect((await ben.get(`${path}/${page}`)).status).toBe(404);
  expect((await ben.post(`${path}/cancel`, { word: 'Rache' })).status).toBe(404);
  expect((await site.visitor('de').post(caros, { name: 'Caro' })).status).toBe(410);
  expect(
    (await lastMail(site, 'ben@example.org', /^Du richtest den Abend nicht mehr mit aus/)).text,
  ).toContain('Ana hat dich');
  expect((await site.visitor('de').get(path)).text).not.toContain('Ben');
});

test('the last host cannot leave, but hands over', async () => {
  const { host, path } = await announced(site);
  const alone = await host.post(`${path}/hosts`, { leave: 'yes' });
  expect(alone.location).toBe(`${path}/hosts?said=not-allowed`);
  const link = await askToHost(host, path, 'ben@example.org', { role: 'instead' });
  expect((await site.mailTo('ben@example.org')).text).toContain('möchte dir diesen Abend übergeben');
  expect((await host.get(`${path}/guests`)).status).toBe(200);
  const ben = site.visitor('de');
  await ben.post(link, { name: 'Ben' });
  expect((await host.get(`${path}/guests`)).status).toBe(404);
  expect((await ben.get(`${path}/guests`)).status).toBe(200);
  const caro = await hosting(ben, path, 'caro@example.org');
  expect((await ben.submit(`${path}/hosts`, { leave: 'yes' })).text).toContain('nicht mehr mit aus');
  expect((await caro.get(`${path}/guests`)).status).toBe(200);
  expect((await caro.post(`${path}/hosts`, { leave: 'yes' })).location).toContain('not-allowed');
});

test('two who leave at once: one stays', async () => {
  const { host, path } = await announced(site);
  const ben = await hosting(host, path, 'ben@example.org');
  await Promise.all([host, ben].map((one) => one.post(`${path}/hosts`, { leave: 'yes' })));
  expect(await site.db.select().from(hosts)).toHaveLength(1);
});

test('hosts take no place: it becomes free, and who hosts no more gets one only if there is room', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  const ben = await hosting(host, path, 'ben@example.org');
  expect((await site.mailTo('caro@example.org')).subject).toBe('Du hast einen Platz: WOL im Advent');
  expect((await ben.get(`${path}/guests`)).text).toContain('Plätze vergeben: 1 von 1');
  await ben.post(`${path}/hosts`, { leave: 'yes' });
  const { text } = await host.get(`${path}/guests`);
  expect(text).toContain('Plätze vergeben: 1 von 1');
  expect(text).toContain('Warteliste, Platz 1');
});

test('what is wrong is said beside the field: no address, a host already, asked already', async () => {
  const { host, path } = await announced(site);
  const ask = async (email: string) => (await host.post(`${path}/hosts`, { email })).text;
  expect(await ask('')).toContain('Schreib deine Mailadresse hinein');
  expect(await ask('ana@example.org')).toContain('ist schon Gastgeber:in');
  const link = await askToHost(host, path, 'ben@example.org');
  expect(await ask('BEN@example.org')).toContain('schon gefragt');
  const stop = linkIn(await site.mailTo('ben@example.org'), '/unsubscribe/');
  await site.visitor('de').post(stop, {});
  await host.post(`${path}/hosts`, {
    take_back: valueOf('take_back', (await host.get(`${path}/hosts`)).text),
  });
  // Whoever wants none gets none, and nobody else learns it.
  expect((await host.post(`${path}/hosts`, { email: 'ben@example.org' })).location).toContain('said=asked');
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
  expect((await site.visitor('de').get(link)).status).toBe(410);
});

test('a draft is prepared together as well', async () => {
  const ana = await signIn(site, 'ana@example.org');
  await ana.post('/me', { name: 'Ana' });
  const { location: draft } = await ana.post('/new', { ...advent, draft: 'yes' });
  const ben = await hosting(ana, draft, 'ben@example.org');
  expect((await ben.get(draft)).text).toContain('Entwurf');
  expect((await site.visitor('de').get(draft)).status).toBe(404);
});

async function askToHost(
  host: Visitor,
  path: string,
  email: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const sent = await host.post(`${path}/hosts`, { email, ...fields });
  expect(sent.location).toBe(`${path}/hosts?said=asked`);
  return linkIn(await lastMail(site, email, /fragt dich: /), '/hosts/');
}

async function hosting(host: Visitor, path: string, email: string): Promise<Visitor> {
  const visitor = site.visitor('de');
  const name = email.startsWith('ben') ? 'Ben' : 'Caro';
  const taken = await visitor.post(await askToHost(host, path, email), { name });
  expect(taken.status).toBe(303);
  return visitor;
}

function valueOf(name: string, html: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
}
