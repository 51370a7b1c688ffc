// When something goes wrong: a calm page in the visitor's language with a way home, that tells nothing about our insides.
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { serverOf } from '../../src/server.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const sayings = {
  400: { de: 'Das haben wir nicht verstanden', en: 'We did not understand that' },
  403: { de: 'Das geht von dort nicht', en: 'That doesn’t work from there' },
  404: { de: 'Hier ist nichts', en: 'There’s nothing here' },
  413: { de: 'Das war zu viel auf einmal', en: 'That was too much at once' },
  500: { de: 'Da ist uns etwas kaputtgegangen', en: 'Something of ours just broke' },
} as const;

type Asked = readonly [number: keyof typeof sayings, path: string, init?: RequestInit];

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const asked: readonly Asked[] = [
  [404, '/nothing/here'],
  [404, '/rostock/nothing-here'],
  [404, '/rostock/nothing-here/sign'],
  [404, '/styles/nothing.css'],
  [404, '/dev/mail'],
  [404, '/nirgendwo-in-der-welt'],
  // What no text of a database may hold.
  [404, '/%00'],
  [404, '/rostock/%00'],
  [404, '/rostock/x%00/people?guest=x'],
  [404, '/?city=%00'],
  [400, '/%E0%A4%A'],
  [400, '/rostock/%FF'],
  [403, '/new', { method: 'POST', headers: { Origin: 'https://elsewhere.example.org' } }],
  [413, '/sign-in', { method: 'POST', headers: form, body: `email=${'x'.repeat(70_000)}` }],
  [413, '/new', { method: 'POST', headers: form, body: 'x=1&'.repeat(1000) }],
  [400, '/new', { method: 'POST', headers: { ...form, 'Content-Encoding': 'x' }, body: 'x=1' }],
  [
    400,
    '/new',
    { method: 'POST', headers: { 'Content-Type': `${form['Content-Type']}; charset=x` }, body: 'x' },
  ],
];

for (const language of ['de', 'en'] as const)
  test(`every error has its page in ${language}, with a way home`, async () => {
    for (const [status, path, init] of asked) {
      const page = await fetch(site.origin + path, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), 'Accept-Language': language },
      });
      const text = await page.text();
      expect({ path, status: page.status }).toEqual({ path, status });
      expect(text).toContain(sayings[status][language]);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain('<main id="content"');
      expect(text).toMatch(/<a class="button" href="\/">/);
      expect(text).toContain('<meta name="robots" content="noindex">');
      expect(page.headers.get('cache-control')).toContain('no-store');
      expect(page.headers.get('content-language')).toBe(language);
      expect(text).not.toMatch(/node_modules|\.ts:\d|Error:|at async/);
    }
  });

test('a language that was chosen on a page is spoken by what goes wrong, too', async () => {
  const visitor = site.visitor('de');
  await visitor.get('/?lang=en');
  expect((await visitor.post('/sign-in', { email: 'x'.repeat(70_000) })).text).toContain(sayings[413].en);
  expect((await visitor.get('/nothing/here?lang=de')).text).toContain(sayings[404].de);
});

test('addresses that are none are not found, whatever is in them', async () => {
  for (const address of [
    '//',
    '//[',
    '//[::1',
    '///evil.example.org',
    '//x:99999/',
    '/\\',
    '/:::',
    '/?[',
    '*',
  ]) {
    const answer = await rawGet(address);
    expect({ address, ...answer }).toMatchObject({ address, status: expect.stringMatching(/^[234]\d\d$/) });
    expect(answer.text).not.toMatch(/node_modules|TypeError|Invalid URL/);
    // Nothing on the page leads away from the site.
    expect(answer.text).not.toMatch(/(?:href|action|src)="(?:\/\/|\/\\|\\)/);
  }
});

test('characters that no database takes are taken out of what is typed', async () => {
  const { path } = await announced(site);
  const answer = await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  for (const [address, field] of [
    ['/me', 'name'],
    [`${path}/rsvp`, 'name'],
    [answer, 'name'],
    [answer, 'working_on'],
  ] as const) {
    const taken = await ben.post(address, { answer: 'yes', [field]: 'B\u0000en\u0007' });
    expect({ address, field, status: taken.status }).toEqual({ address, field, status: 303 });
  }
  expect((await ben.get('/me')).text).toContain('Hallo, Ben<');
});

test('something broken says nothing but a number, and the number stands in the log', async () => {
  const { path } = await announced(site);
  await site.db.update(tweetups).set({ zone: 'Nowhere/Nothing' });
  for (const language of ['de', 'en'] as const) {
    const page = await site.visitor(language).get(path);
    expect(page.status).toBe(500);
    expect(page.text).toContain(sayings[500][language]);
    const reference = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.text)?.[0];
    expect(page.headers.get('x-request-id')).toBe(reference);
    expect(page.text).not.toMatch(/Nowhere|RangeError|node_modules|\.ts:\d/);
    expect(site.logged).toContainEqual(expect.objectContaining({ event: 'error', id: reference }));
  }
});

/** As it is typed, which fetch would tidy up. */
async function rawGet(address: string): Promise<{ status: string; text: string }> {
  const { port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('end', () => resolve({ status: /^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? '', text }));
    socket.on('error', reject);
    socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

test('where no page can be made at all, it is said in plain words, to those who ask without a body, too', async () => {
  const { db, config, gazetteer, outside, pictures, sealing } = site;
  const render = () => {
    throw new Error('no template can be read');
  };
  const parts = { db, config, gazetteer, outside, pictures, sealing, render, log: () => undefined };
  const where = { publicFiles: new Map(), readableMails: null };
  const app = createApp({ ...parts, clock: () => site.now(), ...where });
  const server = serverOf(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  for (const method of ['GET', 'POST']) {
    const answer = await fetch(`${origin}/nothing/here`, { method, signal: AbortSignal.timeout(5000) });
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('kaputt')]);
  }
  server.close();
});
