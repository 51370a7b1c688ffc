// Evenings by invitation of a series: its page shows them to who hosts them or comes, and to nobody else.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { series } from '../../src/series/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { advent, answered, signIn } from '../support/evenings.ts';
import { remembered } from '../support/remembering.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let device: Visitor;
let path: string;

const closed = '/rostock/offener-tisch-2026-12-03';
const open = '/rostock/offener-tisch-2027-01-07';

beforeAll(async () => {
  site = await openSite();
  ana = await signIn(site, 'ana@example.org');
  await ana.post('/me', { name: 'Ana' });
  const given = { title: 'Offener Tisch', series_name: 'Laut am Donnerstag', rhythm: 'monthly', nth: '' };
  const plan = { ...advent, ...given, rule: '', weeks_ahead: '8', publishing: 'by-click' };
  const sent = await ana.post('/new/series', plan);
  path = sent.location.replace(/\?.*/, '');
  await ana.post(`${closed}/publish`, {});
  await answered(site, closed, 'ben@example.org');
  await answered(site, closed, 'caro@example.org', 'no');
  ({ device } = await remembered(site, closed, 'dora@example.org'));
  await site.db
    .update(tweetups)
    .set({ visibility: 'invited' })
    .where(eq(tweetups.slug, closed.slice(9)));
});
afterAll(() => site.close());

const shows = async (visitor: Visitor, at = path) => (await visitor.get(at)).text.includes(closed);

test('as long as nothing else of it is announced, its page is there for them alone', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const page = await ben.get(path);
  expect([page.status, page.text.includes(closed), page.text.includes('Nur für Eingeladene')]).toEqual([
    200,
    true,
    true,
  ]);
  // What would stay empty is not offered.
  expect(page.text).not.toMatch(/calendar\.ics|action="\/follow"|ld\+json/);
  expect(await shows(ana)).toBe(true);
  expect(await shows(device)).toBe(true);
  expect((await site.visitor('de').get(path)).status).toBe(404);
  const caro = await signIn(site, 'caro@example.org');
  expect((await caro.get(path)).status).toBe(404);
});

test('beside what everybody sees it stands there for its hosts and guests, in no feed, and for nobody else', async () => {
  await ana.post(`${open}/publish`, {});
  const ben = await signIn(site, 'ben@example.org');
  for (const guest of [ana, ben, device]) {
    const { text } = await guest.get(path);
    expect([text.includes(closed), text.includes(open)]).toEqual([true, true]);
    expect(/<script type="application\/ld\+json">([^<]*)/.exec(text)?.[1]).not.toContain(closed);
    for (const feed of ['calendar.ics', 'feed.atom'])
      expect([feed, await shows(guest, `${path}/${feed}`)]).toEqual([feed, false]);
  }
  const others = [
    site.visitor('de'),
    await signIn(site, 'caro@example.org'),
    await signIn(site, 'emil@example.org'),
  ];
  for (const other of others) {
    const { status, text } = await other.get(path);
    expect([status, text.includes(closed), text.includes(open)]).toEqual([200, false, true]);
  }
});

test('when it is over it stands among what has been, for them alone', async () => {
  site.setClock('2026-12-05T12:00:00Z');
  expect(await shows(await signIn(site, 'ben@example.org'))).toBe(true);
  expect(await shows(site.visitor('de'))).toBe(false);
});

test('an evening of a series by invitation leads to it whoever can open it, and nobody else', async () => {
  const [one] = await site.db.select().from(series);
  if (!one) throw new Error('no series');
  await site.db.update(series).set({ template: { ...one.template, visibility: 'invited' } });
  for (const guest of [ana, device]) expect((await guest.get(closed)).text).toContain(`href="${path}"`);
  expect((await site.visitor('de').get(closed)).text).not.toContain(`href="${path}"`);
});
