// Posts come from the networks by themselves: of guests who agreed, whole, once, changed when edited, gone when deleted or withdrawn.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { blueskyAccount, did } from '../support/networks.ts';
import { openSite, type Site } from '../support/site.ts';
import { status } from '../support/statuses.ts';
import type { Visitor } from '../support/visitor.ts';

let net: Net;
let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 1000 });
  site = await openSite({ MASTODON_SERVERS: 'https://big.example' }, net.outside);
  ({ host: ana, path } = await announced(site, { date: '2026-11-23' }));
  site.setClock('2026-11-23T19:00:00Z');
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const timeline = '/api/v1/timelines/tag/WOLRostock';
const tell = (posts: unknown[], host = 'example.social') => net.answer(host, timeline, posts);

async function guest(fields: Record<string, string>): Promise<string> {
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public', ...fields });
  return link;
}

async function collected(): Promise<string[]> {
  await site.run('check handles');
  await site.run('plan where posts come from');
  site.advance(30_000);
  await site.run('collect posts');
  const { text } = await site.visitor('de').get(`${path}/wall`);
  return [...text.matchAll(/<p class="post-words"[^>]*>(.*?)<\/p>/gs)].map(([, words = '']) => words.trim());
}

const plain = (shown: string[]) => shown.map((words) => words.replaceAll(/<[^>]+>/g, ''));

test('a guest’s posts come from their own server, the same post by two servers is one, strangers stay out', async () => {
  await guest({ mastodon: '@ben@example.social' });
  const stranger = { acct: 'caro@elsewhere.example', display_name: 'Caro' };
  tell([
    status(2),
    status(1),
    status(
      3,
      { uri: 'https://elsewhere.example/users/caro/statuses/1', url: 'https://elsewhere.example/@caro/1' },
      stranger,
    ),
  ]);
  tell([status(2, {}, { acct: 'ben@example.social' })], 'big.example');
  expect(plain(await collected())).toEqual(['Satz 2 #WOLRostock', 'Satz 1 #WOLRostock']);
  expect((await collected())[0]).toContain('<a href="/hashtag/WOLRostock">#WOLRostock</a>');
});

test('whoever is not seen by everybody is not collected, and withdrawing takes all along at once', async () => {
  const link = await guest({ mastodon: '@ben@example.social', listed: 'guests' });
  tell([status(1)]);
  expect(await collected()).toEqual([]);
  await described(site, link, { name: 'Ben', listed: 'public', mastodon: '@ben@example.social' });
  expect(await collected()).toHaveLength(1);
  await described(site, link, { name: 'Ben', listed: 'nobody', mastodon: '@ben@example.social' });
  const { text } = await site.visitor('de').get(`${path}/wall`);
  expect(text).not.toContain('Satz 1');
});

test('a host lets in everybody with the hashtag, and puts them out again', async () => {
  tell([status(1)], 'big.example');
  expect(await collected()).toEqual([]);
  await ana.post(`${path}/wall/host`, { whose: 'everybody' });
  expect(plain(await collected())).toEqual(['Satz 1 #WOLRostock']);
  await ana.post(`${path}/wall/host`, { whose: 'guests' });
  expect((await site.visitor('de').get(`${path}/wall`)).text).not.toContain('Satz 1');
});

test('what posts can be: edited, boosted, for few, warned of, without words, from right to left, hostile, half', async () => {
  await guest({ mastodon: '@ben@example.social' });
  tell([
    status(1),
    status(2, { reblog: status(1) }),
    status(3, { visibility: 'unlisted' }),
    status(4, { spoiler_text: 'Essen', content: '<p>Suppe</p>' }),
    status(5, { content: '' }),
    status(6, { content: '<p>שלום 🌊</p>', language: 'he' }),
    status(7, {
      content:
        '<p>Sieh <a href="https://evil.example/x">bank.example</a><script>alert(1)</script><img src=x onerror=alert(1)> <a href="javascript:alert(1)">da</a></p>',
    }),
    { id: '9', account: null },
    null,
  ]);
  const shown = await collected();
  expect(plain(shown)).toEqual([
    'Sieh bank.example (evil.example) da',
    'שלום 🌊',
    '',
    'Suppe',
    'Satz 1 #WOLRostock',
  ]);
  const { text } = await site.visitor('de').get(`${path}/wall`);
  expect(text).toContain('lang="he"');
  expect(text).toContain('Achtung: Essen');
  expect(text).not.toMatch(/javascript:|onerror|alert\(1\)/);
  tell([status(1, { content: '<p>Satz eins, verbessert</p>', edited_at: '2026-11-23T19:00:00.000Z' })]);
  // What is not there any more was deleted.
  expect(plain(await collected())).toEqual(['Satz eins, verbessert']);
});

test('forty in a burst and more: pages are turned until what is known', async () => {
  await guest({ mastodon: '@ben@example.social' });
  const all = Array.from({ length: 55 }, (_, index) => status(55 - index));
  net.answer('example.social', timeline, (req, res) => {
    const before = new URL(req.url ?? '', 'https://x').searchParams.get('max_id');
    const from = before ? all.findIndex(({ id }) => id === before) + 1 : 0;
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify(all.slice(from, from + 40)));
  });
  await collected();
  const feed = (await site.visitor('de').get(`${path}/wall.json`)).text;
  expect((JSON.parse(feed) as { items: unknown[] }).items).toHaveLength(55);
});

test('two servers that tell a post differently: the later words stay, and what was deleted at home does not come back', async () => {
  await guest({ mastodon: '@ben@example.social' });
  const edited = status(1, {
    content: '<p>Verbessert</p>',
    edited_at: '2026-11-23T18:40:00.000Z',
    media_attachments: [],
  });
  const elsewhere = status(1, {}, { acct: 'ben@example.social' });
  tell([edited]);
  tell([elsewhere], 'big.example');
  expect(await collected()).toEqual(['Verbessert']);
  expect(await collected()).toEqual(['Verbessert']);
  tell([]);
  expect(await collected()).toEqual([]);
  expect(await collected()).toEqual([]);
  tell([edited]);
  expect(await collected()).toEqual(['Verbessert']);
});

test('what was fetched is truer than what a guest pasted before', async () => {
  const link = await guest({ mastodon: '@ben@example.social' });
  const token = new URL(
    /href="([^"]*\/wall\?guest[^"]*)"/
      .exec((await site.visitor('de').get(link)).text)?.[1]
      ?.replace('&#x3D;', '=') ?? '',
    site.origin,
  ).searchParams.get('guest');
  const pasted = { address: status(1).url, words: 'Abgetippt', name: 'Ben', guest: token ?? '' };
  await site.visitor('de').post(`${path}/wall`, pasted);
  expect((await site.visitor('de').get(`${path}/wall`)).text).toContain('Abgetippt');
  tell([status(1)]);
  expect(plain(await collected())).toEqual(['Satz 1 #WOLRostock']);
});

test('what a host let in, put out and lets in again comes again', async () => {
  tell([status(1)], 'big.example');
  for (const [whose, count] of [
    ['everybody', 1],
    ['guests', 0],
    ['everybody', 1],
  ] as const) {
    await ana.post(`${path}/wall/host`, { whose });
    expect(await collected()).toHaveLength(count);
  }
});

test('a server that gives one half alone is asked for it, a closed one is left alone, and the host sees what it said', async () => {
  await guest({ mastodon: '@ben@example.social' });
  net.answer('example.social', timeline, 403);
  net.answer('example.social', `${timeline}?limit=40&local=true`, [status(1)]);
  net.answer('example.social', '/api/v2/instance', {
    configuration: { timelines_access: { hashtag_feeds: { local: 'public', remote: 'authenticated' } } },
  });
  net.answer('big.example', timeline, 401);
  expect(await collected()).toHaveLength(1);
  const { text } = await ana.get(`${path}/wall/host`);
  expect(text).toContain('Gibt Posts nur an Angemeldete heraus');
  expect(text).toContain('Zuletzt kam etwas Neues');
});

test('out of a guest’s own repository on Bluesky, by its hashtag, until it is deleted', async () => {
  blueskyAccount(net, 'ben.example.org', { displayName: 'Ben' });
  net.texts('_atproto.ben.example.org', [`did=${did}`]);
  const record = (key: string, text: string, tag?: string) => {
    const start = Buffer.byteLength(text.split('#')[0] ?? '');
    const features = [{ $type: 'app.bsky.richtext.facet#tag', tag }];
    return {
      uri: `at://${did}/app.bsky.feed.post/${key}`,
      cid: 'bafy',
      value: {
        $type: 'app.bsky.feed.post',
        text,
        createdAt: '2026-11-23T18:30:00.000Z',
        langs: ['de'],
        ...(tag
          ? { facets: [{ index: { byteStart: start, byteEnd: Buffer.byteLength(text) }, features }] }
          : {}),
      },
    };
  };
  const list = '/xrpc/com.atproto.repo.listRecords';
  net.answer('pds.example', list, {
    records: [record('3kb', 'Für später'), record('3ka', 'Grüße 🌊 #WOLRostock', 'wolrostock')],
  });
  await guest({ bluesky: 'ben.example.org' });
  // The wall's own hashtag is not said again below each post.
  expect(plain(await collected())).toEqual(['Grüße 🌊']);
  net.answer('pds.example', list, { records: [record('3kb', 'Für später')] });
  net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', (_req, res) =>
    res.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"RecordNotFound"}'),
  );
  expect(await collected()).toEqual([]);
});

test('from a guest’s blog what carries the hashtag, from the weeks around the evening', async () => {
  net.answer(
    'ben.example.org',
    '/',
    '<!doctype html><html><head><title>Bens Blog</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body></body></html>',
  );
  const item = (number: number, date: string, category: string) =>
    `<item><title>Beitrag ${number}</title><link>https://ben.example.org/${number}</link><description>&lt;p&gt;Was &lt;b&gt;wuchs&lt;/b&gt;&lt;/p&gt;</description><category>${category}</category><pubDate>${date}</pubDate></item>`;
  net.answer(
    'ben.example.org',
    '/feed.xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Bens Blog</title><link>https://ben.example.org/</link><description>x</description>${item(1, 'Sun, 22 Nov 2026 08:00:00 GMT', 'WOLRostock')}${item(2, 'Sun, 22 Nov 2026 08:00:00 GMT', 'Garten')}${item(3, 'Wed, 01 Jul 2026 08:00:00 GMT', 'WOLRostock')}</channel></rss>`,
  );
  await guest({ blog: 'https://ben.example.org' });
  expect(plain(await collected())).toEqual(['Beitrag 1\n\nWas wuchs']);
});

test('a month after the evening nobody is asked any more', async () => {
  await guest({ mastodon: '@ben@example.social' });
  tell([status(1)]);
  await collected();
  site.setClock('2026-12-25T12:00:00Z');
  const before = net.asked.length;
  await site.run('plan where posts come from');
  await site.run('collect posts');
  expect(net.asked).toHaveLength(before);
});
