// Series and the operator: what is hidden is no draft to throw away, and who is blocked has no evenings made for them.
import { isNotNull } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tweetups } from '../../src/tweetups/tables.ts';
import { advent, answered, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

const day = 24 * 60 * 60_000;
const path = '/rostock/series/offener-tisch';
const evening = '/rostock/offener-tisch-2026-12-03';

let site: Site;
let ana: Visitor;
let operator: Visitor;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  operator = await signIn(site, 'operator@example.org');
  ana = await signIn(site, 'ana@example.org');
  const monthly = { ...advent, name: 'Ana', title: 'Offener Tisch', rhythm: 'monthly', weeks_ahead: '12' };
  await ana.post('/new/series', { ...monthly, publishing: 'by-itself' });
  await ana.post(`${evening}/publish`, {});
});
afterEach(() => site.close());

async function slugs(): Promise<string[]> {
  const rows = await site.db
    .select({ slug: tweetups.slug })
    .from(tweetups)
    .where(isNotNull(tweetups.seriesId))
    .orderBy(tweetups.startsAt);
  return rows.map(({ slug }) => slug);
}

test('a hidden evening stays, whatever is done with its day; its series is seen no more than it', async () => {
  await answered(site, evening, 'ben@example.org');
  await operator.post('/admin', { deed: 'hide', tweetup: evening, why: 'Werbung.' });
  expect((await site.visitor('de').get(path)).status).toBe(404);
  const seen = (await ana.get(path)).text;
  expect(seen).not.toContain(`${evening}/publish`);
  expect(seen).toContain('Verborgen');
  await ana.post(`${path}/leave-out`, { date: '2026-12-03' });
  await ana.post(`${evening}/series/leave-out`, {});
  await ana.post(`${path}/end`, {});
  expect(await slugs()).toEqual(['offener-tisch-2026-12-03']);
});

test('who is blocked has no evenings made and published for them; back again, they let it go on', async () => {
  await operator.post('/admin', { deed: 'block', email: 'ana@example.org', why: 'Dritte Werbung.' });
  expect(await slugs()).toEqual(['offener-tisch-2026-12-03']);
  site.advance(30 * day);
  await site.run('propose evenings of series');
  await site.run('publish evenings of series');
  expect(await slugs()).toEqual(['offener-tisch-2026-12-03']);
  const id = /name="id" value="([^"]+)"/.exec((await operator.get('/admin')).text)?.[1] ?? '';
  await operator.post('/admin', { deed: 'unblock', id, why: 'Ein Versehen.' });
  const again = await signIn(site, 'ana@example.org');
  await again.post(`${path}/end`, { resume: 'yes' });
  expect(await slugs()).toHaveLength(4);
});

test('whoever takes an evening over from a host who has gone takes its series over, and what is proposed in it', async () => {
  const deed = {
    deed: 'hand-over',
    gone: 'ana@example.org',
    email: 'caro@example.org',
    why: 'Ana ist fort.',
  };
  await operator.post('/admin', { ...deed, tweetup: '' });
  const caro = site.visitor('de');
  await caro.post(linkIn(await site.mailTo('caro@example.org'), '/hosts/'), { name: 'Caro' });
  expect((await caro.get(`${path}/edit`)).status).toBe(200);
  expect((await ana.get(`${path}/edit`)).status).toBe(404);
  site.advance(30 * day);
  await site.run('propose evenings of series');
  const next = (await slugs()).at(-1) ?? '';
  expect((await caro.get(`/rostock/${next}/edit`)).status).toBe(200);
  expect((await ana.get(`/rostock/${next}/edit`)).status).toBe(404);
  for (const other of [
    { gone: 'nobody@example.org' },
    { tweetup: '/rostock/nothing' },
    { gone: 'ana@example.org' },
  ])
    expect((await operator.post('/admin', { ...deed, tweetup: '', ...other })).location).toContain(
      'not-found',
    );
});
