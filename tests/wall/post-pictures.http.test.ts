// The pictures of posts: fetched by themselves, made anew, served from here, and gone with what they belong to.
import { readdirSync } from 'node:fs';
import sharp from 'sharp';
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
  net = await openNet(() => site.now(), { milliseconds: 4000 });
  site = await openSite({}, net.outside);
  ({ host: ana, path } = await announced(site, { date: '2026-11-23' }));
  site.setClock('2026-11-23T19:00:00Z');
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const timeline = '/api/v1/timelines/tag/WOLRostock';

const drawn = (width: number, height: number, colour = '#1f6f78') =>
  sharp({ create: { width, height, channels: 3, background: colour } });

const attached = (name: string, said: Record<string, unknown> = {}) => ({
  id: name,
  type: 'image',
  url: `https://files.example/${name}-large`,
  preview_url: `https://files.example/${name}`,
  description: `Was ${name} zeigt`,
  ...said,
});

function serve(name: string, bytes: Buffer | number): void {
  net.answer('files.example', `/${name}`, (_req, res) =>
    typeof bytes === 'number' ? res.writeHead(bytes).end() : res.end(bytes),
  );
}

async function guest(fields: Record<string, string> = { mastodon: '@ben@example.social' }) {
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public', ...fields });
  return link;
}

async function collected(): Promise<string> {
  await site.run('check handles');
  await site.run('plan where posts come from');
  site.advance(30_000);
  await site.run('collect posts');
  await site.run('fetch pictures of posts');
  return (await site.visitor('de').get(`${path}/wall`)).text;
}

const shownIn = (html: string) =>
  [...html.matchAll(/<img src="(\/pictures\/[^"]+)"[^>]* alt="([^"]*)"/g)].map(([, src = '', alt]) => ({
    src,
    alt,
  }));
const alts = (html: string) => shownIn(html).map(({ alt }) => alt);
const files = () => {
  try {
    return readdirSync(site.pictures.folder).filter((name) => /^[0-9a-f]{32}-/.test(name));
  } catch {
    return [];
  }
};
const tell = (...posts: unknown[]) => net.answer('example.social', timeline, posts);
const at = (name: string) => net.asked.filter((one) => one.endsWith(`files.example/${name}`)).length;

test('up to four, with their descriptions, served from here without what a camera writes', async () => {
  await guest();
  const names = ['eins', 'zwei', 'drei', 'vier', 'fuenf'];
  for (const [number, name] of names.entries())
    serve(
      name,
      await drawn(640 + number, 480)
        .withExif({ IFD0: { Copyright: 'Geheim' } })
        .jpeg()
        .toBuffer(),
    );
  tell(
    status(1, {
      media_attachments: [
        attached('video', { type: 'video' }),
        ...names.map((name) => attached(name, name === 'zwei' ? { description: null } : {})),
      ],
    }),
  );
  const html = await collected();
  expect(alts(html)).toEqual([
    'Was eins zeigt',
    'Bild ohne Beschreibung',
    'Was drei zeigt',
    'Was vier zeigt',
  ]);
  expect(html).not.toContain('files.example');
  expect(at('fuenf') + at('video')).toBe(0);
  const served = await fetch(site.origin + shownIn(html)[0]?.src);
  expect(served.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await served.arrayBuffer()).includes('Geheim')).toBe(false);
  // What is the same is not fetched again; what is there is not said twice.
  await collected();
  expect(at('eins')).toBe(1);
  expect(alts((await site.visitor('de').get(path)).text)).toContain('Was eins zeigt');
  expect((await site.visitor('de').get(`${path}/wall?screen`)).text).toContain('alt="Was eins zeigt"');
  expect((await site.visitor('de').get(`${path}/wall.atom`)).text).toContain(`${site.origin}/pictures/`);
});

test('the file to take along has them inside', async () => {
  await guest();
  serve('eins', await drawn(1200, 900).png().toBuffer());
  tell(status(1, { media_attachments: [attached('eins')] }));
  await collected();
  const { text } = await ana.get(`${path}/wall/all.html`);
  const [, inside = ''] = /src="data:image\/webp;base64,([^"]+)"/.exec(text) ?? [];
  expect(Buffer.from(inside, 'base64').toString('latin1')).toMatch(/^RIFF....WEBP/s);
  expect(text).toContain('width="480"');
  expect(text).toContain('alt="Was eins zeigt"');
  expect(text).not.toMatch(/<img[^>]*src="(?!data:)/);
  expect(text.endsWith('</html>')).toBe(true);
});

test('bombs, wrong formats, huge ones and what is not to be had do nothing', async () => {
  await guest();
  const bomb = await drawn(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
  const noise = await sharp({
    create: {
      width: 900,
      height: 900,
      channels: 3,
      noise: { type: 'gaussian', mean: 99, sigma: 60 },
      background: '#000',
    },
  })
    .png()
    .toBuffer();
  const [good, wrong]: [Buffer, [string, Buffer | number][]] = [
    await drawn(300, 200).webp().toBuffer(),
    [
      ['bombe', bomb],
      ['gross', Buffer.concat([noise, Buffer.alloc(1_000_000)])],
      ['svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
      ['gif', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
      ['leer', Buffer.alloc(0)],
      ['halb', noise.subarray(0, 4000)],
      ['weg', 404],
    ],
  ];
  for (const [name, bytes] of wrong) serve(name, bytes);
  serve('gut', good);
  tell(
    ...wrong.map(([name], index) => status(index + 1, { media_attachments: [attached(name)] })),
    status(20, { media_attachments: [attached('gut')] }),
    status(21, {
      media_attachments: [attached('x', { preview_url: 'http://127.0.0.1/x' }), { type: 'image' }, null],
    }),
    status(22, { media_attachments: 'none' }),
  );
  const html = await collected();
  expect(alts(html)).toEqual(['Was gut zeigt']);
  expect(html.match(/class="post-words"/g)).toHaveLength(wrong.length + 3);
  const before = net.asked.length;
  site.advance(3_600_000);
  await site.run('fetch pictures of posts');
  // Nobody is asked twice for what is no picture.
  expect(net.asked.length).toBe(before);
});

test('a server in trouble is asked again later', async () => {
  await guest();
  serve('spaeter', 503);
  tell(status(1, { media_attachments: [attached('spaeter')] }));
  expect(alts(await collected())).toEqual([]);
  serve('spaeter', await drawn(300, 200).jpeg().toBuffer());
  site.advance(10 * 60_000);
  await site.run('fetch pictures of posts');
  expect(alts((await site.visitor('de').get(`${path}/wall`)).text)).toEqual(['Was spaeter zeigt']);
});

test('covered where its author covers it', async () => {
  await guest();
  serve('eins', await drawn(300, 200).jpeg().toBuffer());
  tell(status(1, { sensitive: true, media_attachments: [attached('eins')] }));
  const html = await collected();
  expect(html).toMatch(
    /<details class="post-warned"><summary>Bilder[^<]*<\/summary><ul class="post-pictures/,
  );
  expect((await site.visitor('de').get(`${path}/wall.atom`)).text).not.toContain('/pictures/');
});

test('hidden, withdrawn, taken off, edited away or deleted: no file stays, and what is shown again comes again', async () => {
  const link = await guest();
  serve('eins', await drawn(640, 480).jpeg().toBuffer());
  const told = status(1, { media_attachments: [attached('eins')] });
  tell(told);
  const html = await collected();
  const { src = '' } = shownIn(html)[0] ?? {};
  const id = /id="post-([^"]+)"/.exec(html)?.[1] ?? '';
  expect(files()).toHaveLength(3);
  const gone = async () => {
    await site.run('put away pictures of posts');
    expect(files()).toEqual([]);
    expect((await fetch(site.origin + src)).status).toBe(404);
  };
  const back = async () => {
    await site.run('fetch pictures of posts');
    expect(alts((await site.visitor('de').get(`${path}/wall`)).text)).toEqual(['Was eins zeigt']);
  };
  await ana.post(`${path}/wall/host`, { deed: `hide ${id}` });
  await gone();
  await ana.post(`${path}/wall/host`, { deed: `show ${id}` });
  await back();
  await described(site, link, { name: 'Ben', listed: 'nobody', mastodon: '@ben@example.social' });
  await gone();
  await described(site, link, { name: 'Ben', listed: 'public', mastodon: '@ben@example.social' });
  await back();
  tell(status(1));
  await collected();
  await site.run('remove orphaned pictures');
  expect(files()).toEqual([]);
  tell(told);
  expect(alts(await collected())).toEqual(['Was eins zeigt']);
  tell();
  await collected();
  await gone();
  tell(told);
  expect(alts(await collected())).toEqual(['Was eins zeigt']);
  await ana.post(`${path}/wall/host`, { deed: `take-off ${id}` });
  await gone();
});

test('whoever reads live is told when a picture has come', async () => {
  await guest();
  serve('eins', await drawn(300, 200).jpeg().toBuffer());
  tell(status(1, { media_attachments: [attached('eins')] }));
  await site.run('check handles');
  await site.run('plan where posts come from');
  site.advance(30_000);
  await site.run('collect posts');
  const live = async (after: number) =>
    JSON.parse((await site.visitor('de').get(`${path}/wall/live?after=${after}`)).text) as {
      version: number;
      changes: { html: string }[];
    };
  const { version } = await live(0);
  await site.run('fetch pictures of posts');
  const { changes } = await live(version);
  expect(changes.map(({ html }) => alts(html))).toEqual([['Was eins zeigt']]);
});

test('out of Bluesky by the account’s own server, and out of a feed', async () => {
  blueskyAccount(net, 'ben.example.org', { displayName: 'Ben' });
  net.texts('_atproto.ben.example.org', [`did=${did}`]);
  const text = 'Seht #WOLRostock';
  const value = {
    $type: 'app.bsky.feed.post',
    text,
    createdAt: '2026-11-23T18:30:00.000Z',
    tags: ['WOLRostock'],
    embed: {
      $type: 'app.bsky.embed.images',
      images: [
        {
          alt: 'Ein Tisch',
          image: { $type: 'blob', ref: { $link: 'bafkreia' }, mimeType: 'image/jpeg', size: 9 },
        },
        { alt: 'Nichts', image: null },
      ],
    },
  };
  net.answer('pds.example', '/xrpc/com.atproto.repo.listRecords', {
    records: [{ uri: `at://${did}/app.bsky.feed.post/3ka`, cid: 'bafy', value }],
  });
  const table = await drawn(500, 300, '#a93a24').jpeg().toBuffer();
  const asked = new URLSearchParams({ did, cid: 'bafkreia' }).toString();
  net.answer('pds.example', `/xrpc/com.atproto.sync.getBlob?${asked}`, (_req, res) => res.end(table));
  net.answer(
    'ben.example.org',
    '/',
    '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body></body></html>',
  );
  net.answer(
    'ben.example.org',
    '/feed.xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>B</title><link>https://ben.example.org/</link><description>x</description><item><title>Beitrag</title><link>https://ben.example.org/1</link><description>&lt;p&gt;Worte &lt;img src="/im-text.png" alt="Im Text"&gt;&lt;/p&gt;</description><category>WOLRostock</category><pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate><enclosure url="https://ben.example.org/dabei.jpg" length="9" type="image/jpeg"/><enclosure url="https://ben.example.org/ton.mp3" length="9" type="audio/mpeg"/></item></channel></rss>`,
  );
  net.answer('ben.example.org', '/dabei.jpg', (_req, res) => res.end(table));
  const within = await drawn(400, 200).png().toBuffer();
  net.answer('ben.example.org', '/im-text.png', (_req, res) => res.end(within));
  await guest({ bluesky: 'ben.example.org', blog: 'https://ben.example.org' });
  expect(alts(await collected())).toEqual(['Ein Tisch', 'Bild ohne Beschreibung', 'Im Text']);
});
