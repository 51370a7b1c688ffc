// Who keeps what: pages are asked about each time, files for good, and nothing is sent again that is the same.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { onTheWire } from '../support/on-the-wire.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Page, Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let host: Visitor;
let stranger: Visitor;
let path: string;
beforeAll(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
  stranger = site.visitor('de');
});
afterAll(() => site.close());

test('a page is asked about each time, and not sent again while it is the same', async () => {
  for (const address of ['/', '/rostock', path, '/about', '/guide', '/new', '/sign-in']) {
    const first = await stranger.get(address);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')).toMatch(/Accept-Language.*Cookie/);
    expect(await again(address, 'de', first)).toBe(304);
    expect(await again(address, 'en', first)).toBe(200);
  }
});

test('a page that changed is sent again', async () => {
  const before = await stranger.get(path);
  const link = await answered(site, path, 'caro@example.org');
  await described(site, link, { name: 'Caro', listed: 'public' });
  expect(await again(path, 'de', before)).toBe(200);
});

test('what belongs to one person is not kept', async () => {
  for (const address of ['/me', `${path}/people`, `${path}/rsvp`]) {
    const { headers } = await host.get(address);
    expect(headers.get('cache-control')).toContain('no-store');
  }
});

test('a file with its own fingerprint is kept for good; with another or none it is asked about each time', async () => {
  const { text } = await stranger.get('/');
  const linked = [
    ...text.matchAll(/(?:href|src)="(\/(?:styles|scripts|fonts|icons)\/[^"#]+?)\?v&#x3D;(\w+)"/g),
  ];
  expect(linked.map(([, file]) => file)).toEqual(
    expect.arrayContaining(['/styles/page.css', '/scripts/page.js', '/fonts/grandstander-latin.woff2']),
  );
  for (const [, file = '', print = ''] of linked) {
    const own = await stranger.get(`${file}?v=${print}`);
    expect(own.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const other of [file, `${file}?v=0123456789`, `${file}?v=${print}&v=${print}`, `${file}?v`]) {
      const asked = await stranger.get(other);
      expect([other, asked.headers.get('cache-control')]).toEqual([other, 'public, no-cache']);
      expect(asked.text).toBe(own.text);
      expect(await again(other, 'de', asked)).toBe(304);
    }
  }
});

test('a page has one style sheet and one script, and the style sheet names fonts by their fingerprints', async () => {
  const looks: Record<string, [style: string, script: string]> = {
    '/': ['page', 'page'],
    '/sign-in': ['page', 'passkeys-page'],
    [`${path}/sign`]: ['page', 'page'],
    [`${path}/sign?size=a6`]: ['small-sign-page', 'page'],
    [`${path}/wall`]: ['page', 'wall-page'],
    [`${path}/wall?screen=yes`]: ['screen-page', 'wall'],
    [`${path}/door-list`]: ['door-print-page', 'page'],
    [`${path}/check-in`]: ['door-page', 'door-page'],
  };
  for (const [address, [style, script]] of Object.entries(looks)) {
    const page = await (address === '/sign-in' ? stranger : host).get(address);
    expect([...page.text.matchAll(/rel="stylesheet" href="([^?]+)/g)].map(([, href]) => href)).toEqual([
      `/styles/${style}.css`,
    ]);
    expect([...page.text.matchAll(/<script[^>]* src="([^?]+)/g)].map(([, src]) => src)).toEqual([
      `/scripts/${script}.js`,
    ]);
  }
  const { text } = await stranger.get('/');
  const [, sheet = ''] = /href="(\/styles\/[^"]+)"/.exec(text) ?? [];
  const styles = (await stranger.get(sheet.replace('&#x3D;', '='))).text;
  const fonts = [...styles.matchAll(/url\('([^']+)'\)/g)].map(([, address = '']) => address);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts)
    expect((await stranger.get(font)).headers.get('cache-control')).toContain('immutable');
});

test('what is sent is packed, and still known again', async () => {
  const { headers, bytes } = await onTheWire(`${site.origin}/guide`, {
    'Accept-Encoding': 'br, gzip',
    'Accept-Language': 'de',
  });
  const plain = await stranger.get('/guide');
  expect(headers['content-encoding']).toMatch(/^(br|gzip)$/);
  expect(bytes).toBeLessThan(Buffer.byteLength(plain.text) / 2);
  expect(headers['vary']).toContain('Accept-Encoding');
  const etag = {
    'If-None-Match': String(headers['etag']),
    'Accept-Encoding': 'br, gzip',
    'Accept-Language': 'de',
  };
  expect((await onTheWire(`${site.origin}/guide`, etag)).status).toBe(304);
});

async function again(address: string, language: string, before: Page): Promise<number | undefined> {
  const etag = before.headers.get('etag') ?? '';
  return (await onTheWire(site.origin + address, { 'If-None-Match': etag, 'Accept-Language': language }))
    .status;
}
