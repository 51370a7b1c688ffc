// The operator's lists: evenings and people, searched, with what is new since the last look, and many decided about in one deed.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressOf } from '../../src/tweetups/tweetup.ts';
import { operatorLog } from '../../src/operating/tables.ts';
import { persons } from '../../src/people/tables.ts';
import { hosts, tweetups } from '../../src/tweetups/tables.ts';
import { announced, lastMail, oneOfMany, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Page, Visitor } from '../support/visitor.ts';

let site: Site;
let operator: Visitor;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  operator = await signIn(site, 'operator@example.org');
});
afterEach(() => site.close());

/** What the page's form carries on. */
function carried({ text }: Page): Record<string, string> {
  const fields = [...text.matchAll(/<input type="hidden" name="([a-z]+)" value="([^"]*)">/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

const titles = ({ text }: Page) =>
  [...text.matchAll(/<strong>([^<]+)<\/strong><\/label>/g)].map(([, one]) => one);

/** As a flood leaves them: copies of one evening, by a few hosts. */
async function flood(many: number): Promise<void> {
  const { path } = await announced(
    site,
    { title: 'Heizdecken billig' },
    { name: 'Max', email: 'max@example.net' },
  );
  const [found] = await site.db
    .select({ model: tweetups, host: hosts })
    .from(tweetups)
    .innerJoin(hosts, eq(hosts.tweetupId, tweetups.id))
    .where(eq(tweetups.title, 'Heizdecken billig'));
  if (!found) throw new Error(`no model at ${path}`);
  const { model, host } = found;
  const copies = Array.from({ length: many - 1 }, (_, one) => ({
    ...model,
    id: `${model.id.slice(0, 20)}${String(one).padStart(6, '0')}`,
    slug: `heizdecken-${one}`,
  }));
  for (let start = 0; start < copies.length; start += 100) {
    const some = copies.slice(start, start + 100);
    await site.db.insert(tweetups).values(some);
    await site.db.insert(hosts).values(some.map(({ id }) => ({ ...host, tweetupId: id })));
  }
}

test('an evening stands there with the name of its city, and is found by it', async () => {
  await announced(
    site,
    { title: 'Treppenhausgespräche', city: 'Köln' },
    { name: 'Max', email: 'max@example.net' },
  );
  for (const path of ['/admin', '/admin/evenings?q=köln', '/admin/evenings?q=koeln'])
    expect((await operator.get(path)).text).toContain('Café Hafenkante, Köln');
});

test('five hundred fake evenings are hidden in one deed, and theirs alone; and shown again in one', async () => {
  const { path } = await oneOfMany(site, { title: 'Lesekreis' });
  await flood(500);
  const page = await operator.get('/admin/evenings?q=heizdecken');
  expect(page.text).toContain('500 gefunden');
  const deed = { ...carried(page), which: 'found', deed: 'hide' };
  site.advance(60_000);
  // Announced while the operator reads: nobody has looked at it.
  await oneOfMany(site, { title: 'Heizdecken selbst nähen' });
  const refused = await operator.post('/admin/evenings', deed);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Schreib den Grund dazu.');
  const done = await operator.post('/admin/evenings', { ...deed, why: 'Das sind keine Abende.' });
  expect(done.location).toBe('/admin/evenings?q=heizdecken&said=done&many=500');
  expect((await operator.get(done.location)).text).toContain('Erledigt, bei 500.');
  const left = await operator.get('/admin/evenings');
  expect(titles(left)).toEqual(['Heizdecken selbst nähen', 'Lesekreis']);
  expect((await site.visitor('de').get(path)).status).toBe(200);
  expect((await site.visitor('de').get('/rostock/heizdecken-7')).status).toBe(404);
  expect((await site.visitor('de').get('/search?q=billig')).text).not.toContain('Heizdecken billig');
  const log = (await site.db.select().from(operatorLog)).map(({ deed: did, about }) => [
    did,
    about.split(' ').length,
  ]);
  expect(log).toEqual([['hid', 500]]);

  const mails = (await site.mailsTo('max@example.net')).filter(({ subject }) =>
    subject?.startsWith('Verborgen'),
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain('Das sind keine Abende.');
  expect(mails[0]?.text).toContain('499 weitere Abende von dir');

  const hidden = await operator.get('/admin/evenings?state=hidden');
  await operator.post('/admin/evenings', { ...carried(hidden), which: 'found', deed: 'let-go' });
  expect((await site.visitor('de').get('/rostock/heizdecken-7')).status).toBe(200);
});

test('all that the list has is never meant without a word that says which', async () => {
  await flood(3);
  const page = await operator.get('/admin/evenings');
  expect(page.text).not.toContain('value="found"');
  const deed = { ...carried(page), which: 'found', deed: 'hide', why: 'x' };
  expect((await operator.post('/admin/evenings', deed)).status).toBe(422);
});

test('some are ticked, a page is meant whole, and what is refused comes back with its ticks', async () => {
  const evenings = [];
  for (const title of ['Chor', 'Kochen', 'Lesekreis']) evenings.push(await oneOfMany(site, { title }));
  const page = await operator.get('/admin/evenings');
  const idOf = (title: string) => new RegExp(`value="([^"]+)"><strong>${title}`).exec(page.text)?.[1] ?? '';
  const ticked = (why: string) =>
    new URLSearchParams([
      ...Object.entries(carried(page)),
      ['tweetup', idOf('Chor')],
      ['tweetup', idOf('Kochen')],
      ['which', 'ticked'],
      ['deed', 'hide'],
      ['why', why],
    ]);
  const refused = await operator.post('/admin/evenings', ticked(''));
  expect(refused.status).toBe(422);
  expect(refused.text.match(/ checked><strong>(Chor|Kochen)/g)).toHaveLength(2);
  await operator.post('/admin/evenings', ticked('Doppelt.'));
  expect(titles(await operator.get('/admin/evenings'))).toEqual(['Lesekreis']);
  const nothing = await operator.post('/admin/evenings', { ...carried(page), deed: 'hide', why: 'x' });
  expect(nothing.text).toContain('Kreuz zuerst an, was du meinst.');
  const rest = await operator.get('/admin/evenings');
  await operator.post('/admin/evenings', { ...carried(rest), which: 'page', deed: 'hide', why: 'Alle.' });
  expect(titles(await operator.get('/admin/evenings'))).toEqual([]);
});

test('what is new since the last look is counted, marked, and found alone', async () => {
  await oneOfMany(site, { title: 'Chor' });
  const first = await operator.get('/admin/evenings');
  await operator.post('/admin/evenings', { ...carried(first), deed: 'looked' });
  expect((await operator.get('/admin')).text).toMatch(/<\/svg>Abende<\/a>/);
  site.advance(60_000);
  await oneOfMany(site, { title: 'Kochen' });
  expect((await operator.get('/admin')).text).toContain('Abende, einer ist neu');
  const { text } = await operator.get('/admin/evenings');
  expect(text).toContain('Einer ist neu seit deinem letzten Blick');
  expect(text.match(/>neu</g)).toHaveLength(1);
  expect(titles(await operator.get('/admin/evenings?new=yes'))).toEqual(['Kochen']);
  // Another operator has eyes of their own.
  Object.assign(site.config, { adminEmails: ['operator@example.org', 'ben@example.org'] });
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get('/admin')).text).toContain('Abende, 2 sind neu');
});

test('evenings are found by title, place, hashtag, and by who invites, umlauts included', async () => {
  await oneOfMany(site, { title: 'Über Mut', hashtag: 'MutRostock' });
  await announced(
    site,
    { title: '100 % offen_e Räume', venue: 'Bücherei' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  const found = async (words: string) =>
    titles(await operator.get(`/admin/evenings?${new URLSearchParams({ q: words }).toString()}`));
  for (const words of ['mut', 'über', '#mutrostock'])
    expect([words, await found(words)]).toEqual([words, ['Über Mut']]);
  for (const words of ['100 %', 'OFFEN_E', 'bücherei', 'caro@example', 'Caro räume'])
    expect([words, await found(words)]).toEqual([words, ['100 % offen_e Räume']]);
  for (const words of ['f_e R', '%%', 'mut caro']) expect([words, await found(words)]).toEqual([words, []]);
});

test('several people are blocked in one deed, but no operator; and each is shown with what they do', async () => {
  const { path } = await announced(site);
  await signIn(site, 'ben@example.org');
  const page = await operator.get('/admin/people');
  expect(page.text).toContain('ana@example.org');
  expect(page.text).toContain('Richtet aus: 1. Antworten: 0.');
  expect((await operator.get('/admin/people?q=BEN')).text).not.toContain('ana@example.org');
  const deed = { ...carried(page), which: 'page', deed: 'block', why: 'Alle drei.' };
  expect((await operator.post('/admin/people', deed)).location).toContain('many=2');
  expect((await operator.get('/admin/people')).text.match(/gesperrt/g)).toHaveLength(2);
  expect((await site.visitor('de').get(path)).status).toBe(404);
  expect((await lastMail(site, 'ben@example.org', /gesperrt/)).text).toContain('Alle drei.');
  expect(await site.db.select().from(persons)).toHaveLength(3);
  expect((await operator.get('/admin')).status).toBe(200);
});

test('an operator finds the way there from their own things, and nobody else', async () => {
  expect((await operator.get('/me')).text).toContain('href="/admin"');
  const { host } = await announced(site);
  expect((await host.get('/me')).text).not.toContain('href="/admin"');
  const [one] = await site.db.select().from(tweetups);
  expect((await operator.get('/admin')).text).toContain(`href="${one ? addressOf(one) : '?'}"`);
});
