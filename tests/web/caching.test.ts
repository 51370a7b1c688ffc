// Who keeps what: pages are asked about each time, files for good, and nothing is sent again that is the same.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
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
  await answered(site, path, 'caro@example.org');
  expect(await again(path, 'de', before)).toBe(200);
});

test('what belongs to one person is not kept', async () => {
  for (const address of ['/me', `${path}/people`, `${path}/rsvp`]) {
    const { headers } = await host.get(address);
    expect(headers.get('cache-control')).toContain('no-store');
  }
});

test('a file with its fingerprint is kept for good, one without for a day', async () => {
  const linked = /"(\/styles\/base\.css\?v)&#x3D;(\w+)"/.exec((await stranger.get('/')).text) ?? [];
  const fingerprinted = await stranger.get(`${linked[1]}=${linked[2]}`);
  expect(fingerprinted.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const bare = await stranger.get('/styles/base.css');
  expect(bare.headers.get('cache-control')).toBe('public, max-age=86400');
  expect(await again('/styles/base.css', 'de', bare)).toBe(304);
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
