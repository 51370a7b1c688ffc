// What Mozilla's HTTP Observatory asks of a site (developer.mozilla.org/observatory), asked of ours over https: every rule at its best mark.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announced, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Page, Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let ana: Visitor;
let path: string;
beforeAll(async () => {
  site = await openSite({ BASE_URL: 'https://tweetups.example.org' });
  ({ host: ana, path } = await announced(site));
});
afterAll(() => site.close());

interface Rule {
  readonly name: string;
  /** Above the hundred that everybody begins with. */
  readonly bonus: number;
  readonly holds: (page: Page) => boolean;
}

const rules: readonly Rule[] = [
  {
    name: 'a policy that allows nothing by default, and nothing unsafe',
    bonus: 10,
    holds: ({ headers }) => {
      const policy = headers.get('content-security-policy') ?? '';
      return /^default-src 'none'(?:;|$)/.test(policy) && !/unsafe-|https?:|\*|data:|blob:/.test(policy);
    },
  },
  {
    name: 'cookies only for this host, over https, out of reach of scripts and of other sites',
    bonus: 5,
    holds: ({ headers }) =>
      headers
        .getSetCookie()
        .every(
          (cookie) =>
            cookie.startsWith('__Host-') &&
            ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'].every((word) => cookie.includes(`; ${word}`)),
        ),
  },
  {
    name: 'nothing is shared with pages of other origins',
    bonus: 0,
    holds: ({ headers }) => !headers.has('access-control-allow-origin'),
  },
  {
    name: 'addresses stay private',
    bonus: 5,
    holds: ({ headers }) =>
      /^(?:strict-origin-when-cross-origin|same-origin)$/.test(headers.get('referrer-policy') ?? ''),
  },
  {
    name: 'https for at least half a year',
    bonus: 0,
    holds: ({ headers }) =>
      Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]) >= 15_768_000,
  },
  {
    name: 'scripts come from here alone',
    bonus: 0,
    holds: ({ text }) =>
      [...text.matchAll(/<script[^>]* src="([^"]*)"/g)].every(([, src]) => src?.startsWith('/')),
  },
  {
    name: 'no type is guessed',
    bonus: 0,
    holds: ({ headers }) => headers.get('x-content-type-options') === 'nosniff',
  },
  {
    name: 'stands in no frame, said by the policy',
    bonus: 5,
    holds: ({ headers }) =>
      headers.get('content-security-policy')?.includes("frame-ancestors 'none'") === true &&
      headers.get('x-frame-options') === 'DENY',
  },
  {
    name: 'other origins load nothing of it',
    bonus: 10,
    holds: ({ headers }) => headers.get('cross-origin-resource-policy') === 'same-origin',
  },
];

test('every rule holds on every kind of page, which is an A+ with 135 of the 100 that a site begins with', async () => {
  const stranger = site.visitor('de');
  const signedIn = site.visitor('de');
  await signIn(site, 'ben@example.org', signedIn);
  const pages: [name: string, page: Page][] = [
    ['home', await stranger.get('/')],
    ['evening', await stranger.get(path)],
    ['form', await stranger.get('/new')],
    ['refused form', await stranger.post('/sign-in', { email: 'x' })],
    ['not found', await stranger.get('/nothing/here')],
    ['own things', await ana.get('/me')],
    ['signing out', await signedIn.post('/sign-out', {})],
    ['choosing a language', await stranger.post('/language', { language: 'en', next: '/' })],
  ];
  const broken = pages.flatMap(([name, page]) =>
    rules.filter(({ holds }) => !holds(page)).map((rule) => `${name}: ${rule.name}`),
  );
  expect(broken).toEqual([]);
  expect(100 + rules.reduce((sum, { bonus }) => sum + bonus, 0)).toBe(135);
  const cookies = pages.flatMap(([, { headers }]) => headers.getSetCookie());
  expect(cookies.length).toBeGreaterThan(0);
});
