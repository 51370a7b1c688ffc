// After signing in one goes on to where one came from, and never to another site.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pathHere } from '../../src/people/form.ts';
import { announced, signIn } from '../support/evenings.ts';
import { codeIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import { minute } from '../../src/time/clock.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let path: string;
beforeAll(async () => {
  site = await openSite();
  ({ path } = await announced(site));
});
afterAll(() => site.close());

const elsewhere = [
  'https://evil.example.org/',
  '//evil.example.org/',
  '///evil.example.org/',
  '/\\evil.example.org',
  '\\\\evil.example.org',
  '/\t/evil.example.org',
  '/\n/evil.example.org',
  '/.//evil.example.org',
  '/..//evil.example.org',
  '/x/..//evil.example.org',
  '/./\\evil.example.org',
  '/%2e//evil.example.org',
  '/%2e%2e//evil.example.org',
  ' //evil.example.org',
  'http:evil.example.org',
  'http://here/x',
  'http://here//evil.example.org',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example.org',
  '?//evil.example.org',
  '',
];

test('where one goes on to is on this site, whatever is asked for', () => {
  const leads = elsewhere.map((next) => [next, new URL(pathHere(next), site.origin).origin]);
  expect(leads).toEqual(elsewhere.map((next) => [next, site.origin]));
  const pieces = fc.array(
    fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '\t',
      '\n',
      ':',
      '@',
      '?',
      '#',
      'evil.example.org',
      'http:',
      'x',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((some) => some.join('')),
        fc.webUrl(),
        fc.string(),
      ),
      (next) => {
        const went = pathHere(next);
        expect(new URL(went, site.origin).origin).toBe(site.origin);
        expect(went).toMatch(/^\/(?![/\\])/);
        // Led on once more, it stays where it is.
        expect(pathHere(went)).toBe(went);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a path of this site is where one goes on to, with its question', () => {
  for (const next of ['/me', '/rostock/wol-im-advent/invite', '/new?city=rostock', '/?page=2', '/k%C3%B6ln'])
    expect(pathHere(next)).toBe(next);
});

test('the page that needs somebody asks to sign in, and leads back', async () => {
  const visitor = site.visitor('de');
  const asked = await visitor.get(`${path}/invite`);
  expect(asked).toMatchObject({
    status: 303,
    location: `/sign-in?next=${encodeURIComponent(`${path}/invite`)}`,
  });
  const form = await visitor.get(asked.location);
  const next = /name="next" value="([^"]*)"/.exec(form.text)?.[1] ?? '';
  expect(next).toBe(`${path}/invite`);
  const sent = await visitor.post('/sign-in', { email: 'ana@example.org', next });
  const attempt = new URL(sent.location, site.origin).searchParams.get('attempt') ?? '';
  const signedIn = await visitor.post('/sign-in', {
    attempt,
    code: codeIn(await site.mailTo('ana@example.org')),
  });
  expect(signedIn).toMatchObject({ status: 303, location: `${path}/invite` });
  // Whoever is signed in by now, in another window, goes on at once.
  expect(await visitor.get(asked.location)).toMatchObject({ status: 303, location: `${path}/invite` });
});

test('a next that leads elsewhere is not even carried along', async () => {
  const visitor = site.visitor('de');
  for (const next of elsewhere.slice(0, 12)) {
    site.advance(15 * minute);
    const form = await visitor.get(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(/name="next" value="([^"]*)"/.exec(form.text)?.[1]).toMatch(/^(\/me)?$/);
    const sent = await visitor.post('/sign-in', { email: 'ben@example.org', next });
    const attempt = new URL(sent.location, site.origin).searchParams.get('attempt') ?? '';
    const code = codeIn(await site.mailTo('ben@example.org'));
    expect(await site.visitor('de').post('/sign-in', { attempt, code })).toMatchObject({
      status: 303,
      location: '/me',
    });
  }
});

test('a next of 60 kB is not kept', async () => {
  const visitor = await signIn(site, 'caro@example.org');
  const sent = await visitor.post('/sign-in', { email: 'caro@example.org', next: `/${'x'.repeat(60_000)}` });
  const attempt = new URL(sent.location, site.origin).searchParams.get('attempt') ?? '';
  const code = codeIn(await site.mailTo('caro@example.org'));
  expect(await visitor.post('/sign-in', { attempt, code })).toMatchObject({ status: 303, location: '/me' });
});
