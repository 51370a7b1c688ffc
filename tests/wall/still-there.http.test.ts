// Nothing leaves the wall because a list was short: a post goes when its own address says that it has gone.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { blueskyAccount, did } from '../support/networks.ts';
import { openSite, type Site } from '../support/site.ts';
import { status } from '../support/statuses.ts';

let net: Net;
let site: Site;
let path: string;
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 1000 });
  site = await openSite({}, net.outside);
  ({ path } = await announced(site, { date: '2026-11-23' }));
  site.setClock('2026-11-23T19:00:00Z');
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const timeline = '/api/v1/timelines/tag/WOLRostock';

async function guest(fields: Record<string, string>): Promise<void> {
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public', ...fields });
}

async function collected(): Promise<string[]> {
  await site.run('check handles');
  await site.run('plan where posts come from');
  site.advance(30_000);
  await site.run('collect posts');
  const { items } = JSON.parse((await site.visitor('de').get(`${path}/wall.json`)).text) as {
    items: { url: string }[];
  };
  return items.map(({ url }) => url.split('/').at(-1) ?? '');
}

/** A server that gives so many a page, whatever is asked for, and says by `Link` whether there are more. */
function givesPages(
  all: () => ReturnType<typeof status>[],
  perPage: number,
  link: 'link' | 'no-link' = 'link',
) {
  net.answer('example.social', timeline, (req, res) => {
    const before = new URL(req.url ?? '', 'https://x').searchParams.get('max_id');
    const from = before ? all().findIndex(({ id }) => id === before) + 1 : 0;
    const page = all().slice(from, from + perPage);
    const last = page.at(-1)?.id ?? '';
    if (link === 'link' && from + perPage < all().length)
      res.setHeader(
        'Link',
        `<https://example.social${timeline}?limit=40&max_id=${last}>; rel="next", <https://example.social${timeline}?min_id=1>; rel="prev"`,
      );
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify(page));
  });
}

/** Pages for people, of those that are still there. */
function shows(ids: readonly number[]) {
  for (const id of ids) net.answer('example.social', new URL(status(id).url).pathname, '<p>Satz</p>');
}

const numbers = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

test('a server that gives twenty a page: all thirty are shown, and stay when new ones come', async () => {
  await guest({ mastodon: '@ben@example.social' });
  shows(numbers(35, 1));
  let all = numbers(30, 1).map((id) => status(id));
  givesPages(() => all, 20);
  expect(await collected()).toHaveLength(30);
  all = numbers(35, 1).map((id) => status(id));
  expect(await collected()).toHaveLength(35);
  expect(await collected()).toHaveLength(35);
});

test('a server without Link headers whose pages are short loses nothing of what came before', async () => {
  await guest({ mastodon: '@ben@example.social' });
  shows(numbers(30, 1));
  let all = numbers(20, 1).map((id) => status(id));
  givesPages(() => all, 20, 'no-link');
  expect(await collected()).toHaveLength(20);
  all = numbers(30, 1).map((id) => status(id));
  expect(await collected()).toHaveLength(30);
});

test.each([
  ['410 or 404 at its own address: it goes', 410, false],
  ['404', 404, false],
  ['its server stumbles: it stays', 503, true],
  ['its server wants nobody who is not signed in: it stays', 403, true],
])('a post that the list leaves out, and %s', async (_what, code, stays) => {
  await guest({ mastodon: '@ben@example.social' });
  shows([2, 3]);
  givesPages(() => numbers(3, 1).map((id) => status(id)), 20);
  expect(await collected()).toHaveLength(3);
  net.answer('example.social', new URL(status(1).url).pathname, code);
  givesPages(() => [status(3), status(2)], 20);
  expect(await collected()).toHaveLength(stays ? 3 : 2);
});

test('a server that leaves a post out for good is asked about it now and then, not every time', async () => {
  await guest({ mastodon: '@ben@example.social' });
  shows([1, 2]);
  givesPages(() => [status(2), status(1)], 20);
  await collected();
  givesPages(() => [status(2)], 20);
  const asked = () => net.asked.filter((one) => one.endsWith(new URL(status(1).url).pathname)).length;
  for (let times = 0; times < 5; times += 1) expect(await collected()).toHaveLength(2);
  expect(asked()).toBe(1);
  site.advance(6 * 60_000);
  await collected();
  expect(asked()).toBe(2);
});

test('what no list tells any more is asked about once a day, by hand is nobody asked', async () => {
  await guest({ mastodon: '@ben@example.social' });
  shows([1]);
  givesPages(() => [status(1)], 20);
  await collected();
  net.answer('example.social', timeline, 500);
  net.answer('example.social', new URL(status(1).url).pathname, 404);
  await site.run('look whether posts are still there');
  expect(await collected()).toHaveLength(1);
  site.advance(25 * 60 * 60_000);
  await site.run('look whether posts are still there');
  expect(await collected()).toEqual([]);
});

test('a hundred old posts that a guest brings to Bluesky push nothing off', async () => {
  blueskyAccount(net, 'ben.example.org', { displayName: 'Ben' });
  net.texts('_atproto.ben.example.org', [`did=${did}`]);
  const record = (key: string, createdAt: string, text = 'Für später') => ({
    uri: `at://${did}/app.bsky.feed.post/${key}`,
    cid: 'bafy',
    value: {
      $type: 'app.bsky.feed.post',
      text,
      createdAt,
      tags: text.includes('#') ? ['wolrostock'] : [],
    },
  });
  const ours = record('3ka', '2026-11-23T18:30:00.000Z', 'Grüße #WOLRostock');
  let records = [ours];
  const list = '/xrpc/com.atproto.repo.listRecords';
  net.answer('pds.example', list, (req, res) => {
    const from = Number(new URL(req.url ?? '', 'https://x').searchParams.get('cursor') ?? 0);
    const page = records.slice(from, from + 100);
    const cursor = from + 100 < records.length ? { cursor: String(from + 100) } : {};
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify({ records: page, ...cursor }));
  });
  await guest({ bluesky: 'ben.example.org' });
  const old = Array.from({ length: 150 }, (_, index) => record(`3m${index}`, '2021-01-01T12:00:00.000Z'));
  records = [...old, ours];
  expect(await collected()).toEqual(['3ka']);
  net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', ours);
  records = old;
  expect(await collected()).toEqual(['3ka']);
  site.advance(10 * 60_000);
  net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', (_req, res) =>
    res.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"RecordNotFound"}'),
  );
  expect(await collected()).toEqual([]);
});
