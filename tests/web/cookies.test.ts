// The cookies: two at most, bound to this host, out of reach for scripts and other sites.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announced, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let secure: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('over http, at a developer’s, cookies have plain names', async () => {
  const { path, host } = await announced(site);
  expect([...host.cookies.keys()]).toEqual(['session']);
  const reader = site.visitor();
  const chosen = await reader.get(`${path}?lang=en`);
  expect(chosen.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^language=en; Max-Age=31536000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/),
  ]);
});

test('over https cookies are bound to the host and to https', async () => {
  secure = await openSite({ BASE_URL: 'https://tweetups.example.org' });
  const ana = await signIn(secure, 'ana@example.org');
  await ana.get('/?lang=en');
  expect([...ana.cookies.keys()].toSorted()).toEqual(['__Host-language', '__Host-session']);
  const visitor = secure.visitor('de');
  const sent = await visitor.post('/sign-in', { email: 'ben@example.org' });
  const link = (await secure.mailTo('ben@example.org')).text?.match(/\/sign-in\/\S+/)?.[0] ?? '';
  expect(sent.headers.getSetCookie()).toEqual([]);
  const signedIn = await visitor.post(link, {});
  expect(signedIn.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^__Host-session=[\w-]{32}; Max-Age=7776000; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ]);
  // A cookie that somebody else's subdomain could have planted is not looked at.
  const planted = await fetch(`${secure.origin}/me`, {
    redirect: 'manual',
    headers: { Cookie: `session=${visitor.cookies.get('__Host-session')}` },
  });
  expect(planted.status).toBe(303);
  await secure.close();
});

test('nobody gets a cookie for looking around', async () => {
  const visitor = site.visitor('de');
  for (const address of [
    '/',
    '/rostock',
    '/about',
    '/guide',
    '/privacy',
    '/new',
    '/sign-in',
    '/rsvp/gone',
    '/x/y',
  ])
    expect((await visitor.get(address)).headers.getSetCookie()).toEqual([]);
  await visitor.post('/sign-in', { email: 'ben@example.org' });
  expect([...visitor.cookies]).toEqual([]);
});

test('nonsense in cookies signs nobody in and breaks nothing', async () => {
  const cookies = [
    'session=',
    'session',
    '=;=;;',
    'session=%',
    'session="x"',
    `session=${'x'.repeat(8000)}`,
    'language=xx',
  ];
  for (const Cookie of cookies) {
    const page = await fetch(`${site.origin}/me`, { redirect: 'manual', headers: { Cookie } });
    expect({ Cookie, status: page.status }).toEqual({ Cookie, status: 303 });
  }
});
