// What the log tells and what it must not; and that links are built from BASE_URL, whatever a request says.
import { request } from 'node:http';
import { DrizzleQueryError } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { errorForLog } from '../../src/log.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { addressesIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('every request is one line with its route, never with its address', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  await ben.get('/me');
  await ben.get(link);
  await ben.get('/nothing/here');
  const routes = site.logged.filter(({ event }) => event === 'request').map(({ route }) => route);
  expect(new Set(routes)).toEqual(
    new Set(['/new', '/new/:token', '/:city/:slug/rsvp', '/rsvp/:token', '/sign-in', '/me', '/:city/:slug']),
  );
  for (const line of site.logged.filter(({ event }) => event === 'request'))
    expect(line).toEqual({
      event: 'request',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: expect.stringMatching(/^(GET|POST)$/),
      route: expect.any(String),
      status: expect.any(Number),
      finished: true,
      milliseconds: expect.any(Number),
    });
});

test('the log knows no token, no address, no name, also when everything goes wrong', async () => {
  const { path, host } = await announced(site);
  await host.post(`${path}/invite`, { emails: 'caro@example.org', word: 'Komm bitte!' });
  const link = await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  await ben.post(link, { name: 'Ben', working_on: 'Seegras', listed: 'public' });
  site.postOffice.refuse = (recipient) =>
    Object.assign(new Error(`550 no ${recipient}`), { responseCode: 550 });
  await ben.post('/sign-in', { email: 'ana@example.org' });
  await site.run('deliver mails');
  const secrets = [...secretsIn(everythingSent()), ...ben.cookies.values(), ...host.cookies.values()];

  await site.db.update(tweetups).set({ zone: 'Nowhere' });
  expect((await ben.get(link)).status).toBe(500);
  expect((await ben.get(path)).status).toBe(500);
  const logged = JSON.stringify(site.logged);
  expect(site.logged.filter(({ event }) => event === 'error').length).toBeGreaterThan(0);
  for (const secret of [...secrets, 'example.org', 'Seegras', 'Komm bitte', '"Ben"']) {
    expect({ secret, isLogged: logged.includes(secret) }).toEqual({ secret, isLogged: false });
  }
});

test('a query that failed is logged without the values that it carried', () => {
  const cause = Object.assign(new Error('UNIQUE constraint failed: persons.email'), {
    detail: 'ana@example.org',
  });
  const failed = new DrizzleQueryError('insert into persons values (?)', ['ana@example.org'], cause);
  const logged = JSON.stringify(errorForLog(new Error('around it', { cause: failed })));
  expect(logged).toContain('insert into persons values (?)');
  expect(logged).toContain('UNIQUE constraint failed');
  expect(logged).not.toContain('example.org');
});

test('links are built from BASE_URL, whatever host a request names', async () => {
  await announced(site);
  const evil = 'evil.example.org';
  const headers = {
    Host: evil,
    'X-Forwarded-Host': evil,
    'X-Forwarded-Proto': 'https',
    Forwarded: `host=${evil};proto=https`,
    'X-Original-URL': `//${evil}/`,
    'Sec-Fetch-Site': 'same-origin',
    'Accept-Language': 'de',
  };
  for (const path of [
    '/',
    '/rostock/wol-im-advent',
    '/rostock/wol-im-advent/tweetup.ics',
    '/Rostock/',
    '/me',
  ]) {
    const { text, location } = await ask('GET', path, headers);
    expect({ path, named: text.includes(evil) || location.includes(evil) }).toEqual({ path, named: false });
  }
  await ask('POST', '/sign-in', headers, 'email=caro%40example.org');
  expect(await site.mailsTo('caro@example.org')).toEqual([]);
  headers.Host = new URL(site.origin).host;
  await ask('POST', '/sign-in', headers, 'email=caro%40example.org');
  await ask('POST', '/rostock/wol-im-advent/rsvp', headers, 'name=Caro&answer=yes&email=caro%40example.org');
  const mails = await site.mailsTo('caro@example.org');
  expect(mails).toHaveLength(2);
  for (const mail of mails) {
    // Maps and calendars are others'; everything else is ours.
    const elsewhere = [
      'https://www.openstreetmap.org',
      'https://calendar.google.com',
      'https://outlook.live.com',
    ];
    const origins = new Set(addressesIn(mail).map((address) => new URL(address).origin));
    expect([...origins].filter((origin) => !elsewhere.includes(origin))).toEqual([site.origin]);
    expect(mail.raw).not.toContain(evil);
  }
});

function everythingSent(): string {
  return site.postOffice.arrived.map(({ text, subject }) => `${subject} ${text}`).join('\n');
}

function secretsIn(text: string): string[] {
  const found = text.match(/[\w-]{32}|\b\d{6}\b/g) ?? [];
  if (found.length < 5) throw new Error('there should be more secrets');
  return found;
}

/** With any headers, which fetch would not let through. */
async function ask(method: string, path: string, headers: Record<string, string>, body = '') {
  const type = body ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {};
  return new Promise<{ text: string; location: string }>((resolve, reject) => {
    const asking = request(site.origin + path, { method, headers: { ...headers, ...type } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ text, location: answer.headers.location ?? '' }));
    });
    asking.on('error', reject).end(body);
  });
}
