// One address for each thing: whatever else means the same is led there, and nobody is led to another site.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let visitor: Visitor;
let path: string;
beforeAll(async () => {
  site = await openSite();
  ({ path } = await announced(site));
  visitor = site.visitor('de');
});
afterAll(() => site.close());

test('a page of a list is canonical as itself, and escapes keep their one form', async () => {
  const second = (await visitor.get('/?page=2&lang=de')).text;
  expect(second).toContain(`<link rel="canonical" href="${site.origin}/?page&#x3D;2">`);
  expect(second).toContain(`hreflang="en" href="${site.origin}/?page&#x3D;2&amp;lang&#x3D;en">`);
  expect((await visitor.get('/?page=1')).text).toContain(`<link rel="canonical" href="${site.origin}/">`);
  expect((await visitor.get('/K%C3%B6LN')).location).toBe('/k%C3%B6ln');
  expect((await visitor.get('/k%C3%B6ln')).location).toBe('/koeln');
});

test('what means the same is led to the one address, for good, with its question', async () => {
  const ways: Record<string, string> = {
    '/Rostock': '/rostock',
    '/rostock/': '/rostock',
    '/ROSTOCK//': '/rostock',
    '/Rostock/WOL-im-Advent': '/rostock/wol-im-advent',
    '/rostock/wol-im-advent/': '/rostock/wol-im-advent',
    '/rostock/wol-im-advent/People/?guest=aB-1': '/rostock/wol-im-advent/people?guest=aB-1',
    '/About': '/about',
    '/ABOUT/': '/about',
    '/Guide?lang=en': '/guide?lang=en',
    '/new/?city=rostock': '/new?city=rostock',
    '/Sign-In/': '/sign-in',
    '/Hashtag/WOLRostock': '/hashtag/WOLRostock',
  };
  for (const [from, to] of Object.entries(ways)) {
    const { status, location } = await visitor.get(from);
    expect({ from, status, location }).toEqual({ from, status: 301, location: to });
  }
});

test('the canonical address itself is not led on', async () => {
  for (const address of [
    '/',
    '/rostock',
    path,
    '/about',
    '/sign-in',
    '/hashtag/WOLRostock',
    '/new?city=Rostock',
  ])
    expect({ address, ...(await visitor.get(address)) }).toMatchObject({ address, status: 200 });
});

test('a token keeps its letters as they are', async () => {
  const link = await answered(site, path, 'ben@example.org');
  expect(link).toMatch(/[A-Z]/);
  expect(await visitor.get(`${link}/`)).toMatchObject({ status: 301, location: link });
  expect(await visitor.get(link.replace('/rsvp', '/RSVP'))).toMatchObject({ status: 301, location: link });
  expect(await visitor.go(`${link}/`)).toMatchObject({ status: 200 });
});

test('what is sent by a form is not led anywhere', async () => {
  expect(await visitor.post('/Sign-In', { email: '' })).toMatchObject({ status: 422 });
});

test('umlauts and old spellings find their way', async () => {
  expect((await visitor.go('/köln')).status).toBe(200);
  expect((await visitor.get('/K%C3%B6ln')).status).toBe(301);
  expect((await visitor.get('/k%c3%b6ln')).location).toBe('/koeln');
});

test('no address leads away from the site', async () => {
  const addresses = [
    '//evil.example.org/',
    '//evil.example.org//',
    '///evil.example.org/',
    '/\\evil.example.org/',
    '/\\/evil.example.org/',
    '\\\\evil.example.org/',
    '/%5Cevil.example.org/',
    '/%2F/evil.example.org/',
    '/.//evil.example.org/',
    '/x/..//evil.example.org/',
    '/%09/evil.example.org/',
    '//evil.example.org/%2E%2E/',
    'https://evil.example.org/Rostock/',
    'https://evil.example.org//evil.example.org/X/',
  ];
  for (const address of addresses) {
    const { location } = await rawGet(address);
    const leads = location === '' ? site.origin : new URL(location, site.origin).origin;
    expect({ address, leads }).toEqual({ address, leads: site.origin });
  }
});

/** As it is typed, which fetch would tidy up. */
async function rawGet(address: string): Promise<{ status: number; location: string }> {
  const { port } = new URL(site.origin);
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      received += chunk;
    });
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
    socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]),
    location: /^location: (.*?)\r$/im.exec(text)?.[1] ?? '',
  };
}
