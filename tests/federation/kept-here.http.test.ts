// The switch in the form: whoever announces decides there whether others elsewhere may know of it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { remoteFollowers, toldTweetups } from '../../src/federation/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { advent, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import type { Visitor } from '../support/visitor.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let ana: Visitor;
beforeEach(async () => {
  site = await openFederatedSite();
  ana = await signIn(site, 'ana@example.org');
});
afterEach(() => site.close());

test('the box stands folded in the form, and is ticked; it is not asked where the site is not federated', async () => {
  const { text } = await ana.get('/new');
  expect(text).toMatch(/<details>\s*<summary>[^<]*Plätze[\s\S]*name="fediverse" value="yes" checked/);
  expect((await ana.get('/new/series')).text).toContain('name="fediverse" value="yes" checked');
});

test('ticked it is told, not ticked it stays here; what is refused comes back as it was', async () => {
  const form = { ...advent, name: 'Ana', fediverse_asked: 'yes' };
  const refused = await ana.post('/new', { ...form, title: '' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('name="fediverse" value="yes">');
  await ana.post('/new', form);
  await ana.post('/new', { ...form, title: 'Offen', hashtag: 'WOLOffen', fediverse: 'yes' });
  await site.tellOthers();
  expect(await told()).toEqual(['Offen']);
  const page = await ana.get('/rostock/wol-im-advent/fediverse');
  expect(page.text).toContain('Dieser Abend bleibt hier');
  // It is no word for ever.
  site.advance(3 * 60_000);
  await ana.post('/rostock/wol-im-advent/fediverse', { wish: 'tell' });
  await site.tellOthers();
  expect(await told()).toEqual(['Offen', 'WOL im Advent']);
});

test('it is kept through the mail that confirms', async () => {
  const somebody = site.visitor('de');
  await somebody.post('/new', { ...advent, name: 'Ben', email: 'ben@example.org', fediverse_asked: 'yes' });
  await somebody.post(linkIn(await site.mailTo('ben@example.org'), '/new/'), {});
  await site.tellOthers();
  expect(await told()).toEqual([]);
});

test('a series keeps its evenings here, also one that is made of an evening that stays', async () => {
  const form = { ...advent, name: 'Ana', fediverse_asked: 'yes' };
  await ana.post('/new/series', {
    ...form,
    series_name: 'Stammtisch',
    rhythm: 'monthly',
    weeks_ahead: '12',
    publishing: 'by-itself',
  });
  await site.run('publish evenings of series');
  await site.tellOthers();
  expect(await told()).toEqual([]);
  await ana.post('/new', { ...form, title: 'Dreimal', hashtag: 'WOLDreimal', date: '2026-12-08' });
  await ana.post('/rostock/dreimal/thrice', {});
  await site.tellOthers();
  expect(await told()).toEqual([]);
  expect((await site.db.select().from(tweetups)).length).toBeGreaterThan(3);
  expect(await site.db.select().from(remoteFollowers)).toEqual([]);
});

async function told(): Promise<string[]> {
  const all = await site.db.select().from(toldTweetups);
  const named = await site.db.select({ id: tweetups.id, title: tweetups.title }).from(tweetups);
  return all.map(({ tweetupId }) => named.find(({ id }) => id === tweetupId)?.title ?? '').toSorted();
}
