// An author takes their posts off every wall by a link of their own profile, without an account here.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { accountAt } from '../support/networks.ts';
import { authorWishes } from '../../src/wall/tables.ts';
import { openSite, type Site } from '../support/site.ts';
import { status } from '../support/statuses.ts';
import type { Visitor } from '../support/visitor.ts';

let net: Net;
let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 1000 });
  site = await openSite({ MASTODON_SERVERS: 'https://example.social' }, net.outside);
  ({ host: ana, path } = await announced(site, { date: '2026-11-23' }));
  site.setClock('2026-11-23T19:00:00Z');
  await ana.post(`${path}/wall/host`, { whose: 'everybody' });
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const tell = (...posts: unknown[]) => net.answer('example.social', '/api/v1/timelines/tag/WOLRostock', posts);

async function collected(): Promise<string> {
  await site.run('plan where posts come from');
  site.advance(30_000);
  await site.run('collect posts');
  return (await site.visitor('de').get(`${path}/wall`)).text;
}

/** By the links of the pages, as a stranger finds it. */
async function offPageOf(words: string): Promise<string> {
  const wall = (await site.visitor('de').get(`${path}/wall`)).text;
  const post = wall.split('<li class="post').find((one) => one.includes(words)) ?? '';
  const off = /href="([^"]+\/off\?post[^"]+)"/.exec(post)?.[1]?.replace('&#x3D;', '=') ?? '';
  const { text } = await site.visitor('de').get(off);
  return /href="(\/off\/[\w-]{16})"/.exec(text)?.[1] ?? '';
}

test('a link in a profile takes all of them off, for good, and of others nothing', async () => {
  const caro = { username: 'caro', acct: 'caro', display_name: 'Caro', url: 'https://example.social/@caro' };
  const ofCaro = {
    uri: 'https://example.social/users/caro/statuses/120000000001',
    url: 'https://example.social/@caro/120000000001',
  };
  tell(status(1), status(2), status(3, ofCaro, caro));
  await collected();
  const off = await offPageOf('Satz 1');
  const visitor = site.visitor('de');
  const before = (await visitor.get(off)).text;
  expect(before).toContain('href="https://example.social/@ben" rel="me nofollow noopener"');
  expect(before).toContain(`${site.origin}${off}`);

  // Whoever presses without the link changes nothing.
  accountAt(net, 'ben@example.social', { fields: ['<a href="https://ben.example.org" rel="me">Blog</a>'] });
  expect((await visitor.post(off, {})).location).toBe(off);
  expect((await visitor.get(off)).text).toContain('Wir sehen gerade nach');
  await site.run('look whether authors want their posts off');
  expect((await visitor.get(off)).text).toContain('haben wir den Link nicht gefunden');
  expect(await collected()).toContain('Satz 1');

  accountAt(net, 'ben@example.social', { fields: [`<a href="${site.origin}${off}" rel="me">weg</a>`] });
  await visitor.post(off, {});
  site.advance(120_000);
  await site.run('look whether authors want their posts off');
  expect((await visitor.get(off)).text).toContain('Alle deine Posts sind weg');
  tell(status(1), status(4), status(3, ofCaro, caro));
  const after = await collected();
  expect(after).toContain('Satz 3');
  expect(after).not.toMatch(/Satz [124]/);
  // The proof stays, without anything that says whose it is.
  site.advance(90 * 86_400_000);
  await site.run('forget wishes of authors');
  expect((await visitor.get(off)).text).toContain('Alle deine Posts sind weg');
  expect(JSON.stringify(await site.db.select().from(authorWishes))).not.toContain('ben');
});

test('whoever took all off takes it back by the same proof, and nobody else does', async () => {
  tell(status(1), status(2));
  await collected();
  const off = await offPageOf('Satz 1');
  const link = `<a href="${site.origin}${off}" rel="me">weg</a>`;
  accountAt(net, 'ben@example.social', { fields: [link] });
  const visitor = site.visitor('de');
  await visitor.post(off, {});
  await site.run('look whether authors want their posts off');
  expect(await collected()).not.toMatch(/Satz [12]/);

  // Somebody else has the link in their profile, too.
  accountAt(net, 'caro@example.social', { fields: [link] });
  const refused = await visitor.post(off, { account: '@caro@example.social' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Das ist nicht das Konto');
  expect(refused.text).toContain('value="@caro@example.social"');
  // The right account, but the link is out again.
  accountAt(net, 'ben@example.social', { fields: [] });
  expect((await visitor.post(off, { account: '@ben@example.social' })).location).toBe(off);
  expect((await visitor.get(off)).text).toContain('Wir sehen gerade in deinem Profil nach');
  site.advance(120_000);
  await site.run('look whether authors want their posts off');
  expect((await visitor.get(off)).text).toContain('haben wir den Link nicht gefunden');
  expect(await collected()).not.toMatch(/Satz [12]/);

  accountAt(net, 'ben@example.social', { fields: [link] });
  await visitor.post(off, { account: 'ben@example.social' });
  site.advance(120_000);
  await site.run('look whether authors want their posts off');
  expect(await site.db.select().from(authorWishes)).toEqual([]);
  const wall = await collected();
  expect(wall).toContain('Satz 1');
  expect(wall).toContain('Satz 2');
});

test('what was not proven is forgotten after a week, and a silent server is asked again', async () => {
  tell(status(1));
  await collected();
  const off = await offPageOf('Satz 1');
  net.answer('example.social', '*', 500);
  await site.visitor('de').post(off, {});
  for (let turn = 0; turn < 5; turn += 1) {
    await site.run('look whether authors want their posts off');
    site.advance(20 * 60_000);
  }
  expect((await site.visitor('de').get(off)).text).toContain('hat gerade nicht geantwortet');
  site.advance(8 * 86_400_000);
  await site.run('forget wishes of authors');
  expect((await site.visitor('de').get(off)).text).not.toContain('hat gerade nicht geantwortet');
});

test('nobody has a page who has no post, and X leads to the hosts', async () => {
  expect((await site.visitor('de').get('/off/AAAAAAAAAAAAAAAA')).status).toBe(404);
  expect((await site.visitor('de').post('/off/AAAAAAAAAAAAAAAA', {})).status).toBe(404);
  await ana.post(`${path}/wall`, { name: 'Ana', words: 'Von X', address: 'https://x.com/ana/status/1' });
  expect(await offPageOf('Von X')).toBe('');
});

test('a guest who says no leaves what they brought on the wall, and can still take it off', async () => {
  const link = await answered(site, path, 'ben@example.org');
  const page = (await site.visitor('de').get(link)).text;
  const guest = /\/wall\?guest(?:=|&#x3D;)([\w-]+)/.exec(page)?.[1] ?? '';
  const ben = site.visitor('de');
  await ben.post(`${path}/wall`, {
    address: 'https://x.com/ben/status/1',
    words: 'Suppe',
    name: 'Ben',
    guest,
  });
  await site.visitor('de').post(link, { answer: 'no', name: 'Ben' });
  expect((await site.visitor('de').get(`${path}/wall`)).text).toContain('Suppe');
  await ben.post(`${path}/wall/off`, { off: 'all', guest });
  expect((await site.visitor('de').get(`${path}/wall`)).text).not.toContain('Suppe');
});
