// Bluesky is searched with the operator's account: for everybody's posts where a host wants them, without those who stay among the signed-in.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteFacts } from '../../src/database/tables.ts';
import { operatorAccount } from '../../src/handles/operator-account.ts';
import { openAgain } from '../support/databases.ts';
import { announced, answered, described } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { blueskyAccount, did } from '../support/networks.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let net: Net;
let site: Site;
let ana: Visitor;
let path: string;
let token = 'first';
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 1000 });
  site = await openSite(
    {
      BLUESKY_SERVICE: 'https://service.example',
      BLUESKY_IDENTIFIER: 'wall.example.org',
      BLUESKY_APP_PASSWORD: 'abcd-efgh-ijkl-mnop',
    },
    net.outside,
  );
  ({ host: ana, path } = await announced(site, { date: '2026-11-23' }));
  site.setClock('2026-11-23T19:00:00Z');
  token = 'first';
  net.answer('service.example', '/xrpc/com.atproto.server.createSession', (_req, res) =>
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify({ did, accessJwt: token })),
  );
});
afterEach(async () => {
  await site.close();
  await net.close();
});

/** As app.bsky.feed.searchPosts tells it. */
function view(
  key: string,
  text: string,
  author: Record<string, unknown> = {},
  said: Record<string, unknown> = {},
  record: Record<string, unknown> = {},
) {
  const who = {
    did: 'did:plc:strangerexample234567str',
    handle: 'caro.example.org',
    displayName: 'Caro',
    ...author,
  };
  return {
    uri: `at://${who.did}/app.bsky.feed.post/${key}`,
    cid: 'bafy',
    author: { labels: [], ...who },
    record: {
      $type: 'app.bsky.feed.post',
      text,
      createdAt: '2026-11-23T18:30:00.000Z',
      tags: ['WOLRostock'],
      ...record,
    },
    labels: [],
    indexedAt: '2026-11-23T18:30:01.000Z',
    ...said,
  };
}

/** Answers only who has the token. */
function found(...pages: unknown[][]): void {
  net.answer('service.example', '/xrpc/app.bsky.feed.searchPosts', (req, res) => {
    if (req.headers.authorization !== `Bearer ${token}`) {
      res.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"ExpiredToken"}');
      return;
    }
    const asked = new URL(req.url ?? '', 'https://x').searchParams;
    const page = Number(asked.get('cursor') ?? 0);
    const more = page + 1 < pages.length ? { cursor: String(page + 1) } : {};
    res
      .setHeader('Content-Type', 'application/json')
      .end(JSON.stringify({ posts: pages[page] ?? [], ...more }));
  });
}

async function collected(): Promise<string[]> {
  await site.run('check handles');
  await site.run('plan where posts come from');
  site.advance(30_000);
  await site.run('collect posts');
  const { text } = await site.visitor('de').get(`${path}/wall`);
  return [...text.matchAll(/<p class="post-words"[^>]*>(.*?)<\/p>/gs)].map(([, words = '']) => words.trim());
}

const signIns = () => net.asked.filter((one) => one.includes('createSession')).length;

test('strangers only where a host lets everybody in; never who stays among the signed-in or is hidden there', async () => {
  const signedIn = { did: 'did:plc:signedinexample234567sig', labels: [{ val: '!no-unauthenticated' }] };
  found(
    [view('3k1', 'Eins'), view('3k2', 'Unter uns', signedIn)],
    [
      view('3k3', 'Verborgen', {}, { labels: [{ val: '!hide' }] }),
      view('3k4', 'Ohne Hashtag', {}, {}, { tags: [] }),
    ],
  );
  expect(await collected()).toEqual([]);
  await ana.post(`${path}/wall/host`, { whose: 'everybody' });
  expect(await collected()).toEqual(['Eins']);
  const { text } = await site.visitor('de').get(`${path}/wall`);
  expect(text).toContain('@caro.example.org');
  expect((await ana.get(`${path}/wall/host`)).text).toContain('Suche auf service.example');
  expect(net.requests.find(({ url }) => url?.includes('searchPosts'))?.url).toContain('sort=latest');
});

test('one sign-in lasts, and a new one follows when the token has run out', async () => {
  found([view('3k1', 'Eins')]);
  await ana.post(`${path}/wall/host`, { whose: 'everybody' });
  await collected();
  await collected();
  expect(signIns()).toBe(1);
  token = 'second';
  found([view('3k1', 'Eins'), view('3k2', 'Zwei')]);
  expect((await collected()).toSorted()).toEqual(['Eins', 'Zwei']);
  expect(signIns()).toBe(2);
  net.answer('service.example', '/xrpc/com.atproto.server.createSession', 401);
  token = 'third';
  await collected();
  expect((await ana.get(`${path}/wall/host`)).text).toContain('Gibt Posts nur an Angemeldete heraus');
});

test('all processes share one sign-in, and whatever else the account does; the token stands nowhere in the clear', async () => {
  const account = { service: 'https://service.example', identifier: 'wall.example.org', appPassword: 'x' };
  found([view('3k1', 'Eins')]);
  await ana.post(`${path}/wall/host`, { whose: 'everybody' });
  await collected();
  const other = await openAgain(site.db);
  const there = operatorAccount(account, { db: other, sealing: site.sealing });
  expect(await there.signedIn(net.outside, site.now())).toMatchObject({ did, token, isNew: false });
  expect(signIns()).toBe(1);
  const facts = await other.select().from(siteFacts);
  expect(facts.map(({ name }) => name)).toContain('bluesky session');
  expect(JSON.stringify(facts)).not.toContain(token);

  // What one of them saw refused, nobody shows again; and the next account is another one.
  await there.signOut();
  await collected();
  expect(signIns()).toBe(2);
  const changed = operatorAccount(
    { ...account, identifier: 'other.example.org' },
    { db: other, sealing: site.sealing },
  );
  expect(await changed.signedIn(net.outside, site.now())).toMatchObject({ isNew: true });
  await other.close();
});

test('a guest’s post is the same by the search and out of their own repository', async () => {
  blueskyAccount(net, 'ben.example.org', { displayName: 'Ben B.' });
  net.texts('_atproto.ben.example.org', [`did=${did}`]);
  const ben = { did, handle: 'ben.example.org', displayName: 'Ben B.' };
  const { uri, cid, record } = view('3kb', 'Von Ben', ben);
  net.answer('pds.example', '/xrpc/com.atproto.repo.listRecords', { records: [{ uri, cid, value: record }] });
  found([view('3kb', 'Von Ben', ben)]);
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public', bluesky: 'ben.example.org' });
  expect(await collected()).toEqual(['Von Ben']);
  const version = async () =>
    (JSON.parse((await site.visitor('de').get(`${path}/wall/live`)).text) as { version: number }).version;
  const before = await version();
  await collected();
  // Neither way thinks that the other has edited it.
  expect(await version()).toBe(before);
});

test('a guest whose profile stays among the signed-in is not read either', async () => {
  const labels = { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: '!no-unauthenticated' }] };
  blueskyAccount(net, 'ben.example.org', { displayName: 'Ben', labels });
  net.texts('_atproto.ben.example.org', [`did=${did}`]);
  const { uri, cid, record } = view('3kb', 'Von Ben', { did });
  net.answer('pds.example', '/xrpc/com.atproto.repo.listRecords', { records: [{ uri, cid, value: record }] });
  found([]);
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public', bluesky: 'ben.example.org' });
  expect(await collected()).toEqual([]);
});

test('a stranger’s pictures come as the service shows them, with warnings of moderators', async () => {
  const image = { alt: 'Ein Boot', image: { $type: 'blob', ref: { $link: 'bafkreia' } } };
  const embed = { $type: 'app.bsky.embed.images', images: [image] };
  net.answer('cdn.example', '/thumb', 404);
  const seen = {
    images: [{ thumb: 'https://cdn.example/thumb', fullsize: 'https://cdn.example/full', alt: 'x' }],
  };
  found([view('3k1', 'Mit Boot', {}, { embed: seen, labels: [{ val: 'graphic-media' }] }, { embed })]);
  await ana.post(`${path}/wall/host`, { whose: 'everybody' });
  await collected();
  await site.run('fetch pictures of posts');
  expect(net.asked).toContain('GET https://cdn.example/thumb');
  expect((await site.visitor('de').get(`${path}/wall`)).text).toContain('Achtung: graphic-media');
});
