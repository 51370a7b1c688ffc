// What another site sends in a visitor's name is refused: every unsafe route that the router knows, with every combination of headers.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announced } from '../support/evenings.ts';
import { allRoutes, type Route } from '../support/routes.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

/** By name, and why they are open: see PRODUCT.md, "Cross-site exceptions". */
const open = ['/unsubscribe/:token', '/webmention', '/ap/inbox'];

let site: Site;
let host: Visitor;
let path: string;
let routes: Route[];
beforeAll(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
  routes = allRoutes.filter(({ method }) => !['GET', 'HEAD'].includes(method));
});
afterAll(() => site.close());

const refused = (own: string): Record<string, string>[] => [
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { 'Sec-Fetch-Site': 'cross-site', Origin: own },
  { 'Sec-Fetch-Site': 'same-origin, cross-site' },
  { 'Sec-Fetch-Site': 'nonsense' },
  { Origin: 'https://elsewhere.example.org' },
  { Origin: 'null' },
  { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
  { Origin: `${own}.example.org` },
  { Origin: own.replace(/:\d+$/, ':1') },
  { Origin: own.replace('http:', 'https:') },
  { Origin: own.toUpperCase() },
  { Origin: 'https://elsewhere.example.org', Referer: `${own}/new` },
  { Origin: 'https://elsewhere.example.org', Host: 'elsewhere.example.org' },
];

const letThrough = (own: string): Record<string, string>[] => [
  { 'Sec-Fetch-Site': 'same-origin' },
  { 'Sec-Fetch-Site': 'none' },
  { 'Sec-Fetch-Site': 'same-origin', Origin: own },
  { Origin: own },
  // A script or an old browser.
  {},
];

test('the router knows unsafe routes', () => {
  const known = routes.map(({ method, path: declared }) => `${method} ${declared}`);
  expect(known).toEqual(expect.arrayContaining(['POST /new', 'POST /:city/:slug/rsvp', 'POST /rsvp/:token']));
});

test('every unsafe route refuses what another site sends, but for the named exceptions', async () => {
  const passed = new Set<string>();
  for (const { method, path: route } of routes)
    for (const headers of refused(site.origin)) {
      const { status } = await send(method, filled(route), headers);
      if (status !== 403) passed.add(route);
    }
  expect([...passed]).toEqual(open);
});

test('a route that does not exist is refused as well, whatever the method', async () => {
  const statuses = ['POST', 'PUT', 'PATCH', 'DELETE'].map(
    async (method) => (await send(method, '/nothing/here', { 'Sec-Fetch-Site': 'cross-site' })).status,
  );
  expect(await Promise.all(statuses)).toEqual([403, 403, 403, 403]);
});

test('an exception is open to other sites for its own address alone', async () => {
  const headers = { Origin: 'https://elsewhere.example.org' };
  expect((await send('POST', '/unsubscribe/x', headers)).status).toBe(410);
  expect((await send('POST', '/unsubscribe/x/../../new', headers)).status).toBe(403);
  expect((await send('POST', '/unsubscribe/x/y', headers)).status).toBe(403);
  expect((await send('POST', '/new?/unsubscribe/x', headers)).status).toBe(403);
});

test('what comes from here is taken', async () => {
  const statuses = letThrough(site.origin).map(
    async (headers) => (await send('POST', '/sign-in', headers, 'email=')).status,
  );
  expect(await Promise.all(statuses)).toEqual(letThrough(site.origin).map(() => 422));
});

test('links from other sites open pages', async () => {
  const opened = await send('GET', path, { 'Sec-Fetch-Site': 'cross-site' });
  expect(opened.status).toBe(200);
});

test('what was refused has changed nothing', async () => {
  const body = 'name=Eve&answer=yes&email=eve%40example.org';
  await send('POST', `${path}/rsvp`, { Origin: 'https://elsewhere.example.org' }, body);
  await send('POST', '/me', { 'Sec-Fetch-Site': 'cross-site' }, body);
  expect(await site.mailsTo('eve@example.org')).toEqual([]);
  expect((await host.get('/me')).text).toContain('Hallo, Ana');
});

async function send(method: string, to: string, headers: Record<string, string>, body = 'x=1') {
  const cookie = [...host.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const type = 'application/x-www-form-urlencoded';
  return fetch(site.origin + to, {
    method,
    redirect: 'manual',
    headers: { Cookie: cookie, 'Content-Type': type, ...headers },
    ...(method === 'GET' ? {} : { body }),
  });
}

function filled(route: string): string {
  const [, city = '', slug = ''] = path.split('/');
  return route.replace(':city', city).replace(':slug', slug).replaceAll(/:\w+/g, 'x');
}
