// Whatever stands in the line of a request: it is answered by a page, and no redirect leads away from the site.
import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { announced } from '../support/evenings.ts';
import { allRoutes } from '../support/routes.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 240_000 });

let site: Site;
let path: string;
let answered = 0;
beforeAll(async () => {
  site = await openSite();
  ({ path } = await announced(site));
});
beforeEach(() => {
  answered = 0;
});
afterAll(() => site.close());

const wild = fc.constantFrom(
  '..',
  '.',
  '',
  '%2e%2e',
  '%2F',
  '%5C',
  '\\',
  '%00',
  '%0d%0aX-Evil:1',
  '%FF',
  '%E0%A4%A',
  '%',
  'Rostock',
  'ROSTOCK',
  'K%C3%B6ln',
  'evil.example',
  '@evil.example',
  ':80',
  '%2f%2fevil.example',
  '__proto__',
  'constructor',
  ';x=1',
  '1e999',
  '-1',
  '{{x}}',
  '%25',
  'a'.repeat(3000),
);
const segment = fc.oneof(
  wild,
  fc.constantFrom(
    'rostock',
    'wol-im-advent',
    'people',
    'wall',
    'series',
    'rsvp',
    'hashtag',
    'api',
    'v1',
    '2026',
  ),
  fc.webSegment(),
);
const query = fc.array(
  fc.tuple(
    fc.constantFrom(
      'lang',
      'city',
      'page',
      'next',
      'guest',
      'q',
      'within',
      'said',
      'screen',
      'x',
      'server',
      'from',
    ),
    fc.oneof(
      wild,
      fc.constantFrom('//evil.example', 'https://evil.example', 'javascript:1'),
      fc.webQueryParameters(),
    ),
  ),
  { maxLength: 4 },
);

test('two thousand addresses made of anything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 6 }), query, async (segments, asked) => {
      const questions = asked.map(([name, value]) => `${name}=${value}`).join('&');
      const address = `/${segments.join('/')}${questions ? `?${questions}` : ''}`;
      expect(whatIsWrong(await statusOf('GET', address)), address).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThanOrEqual(2000);
});

test('every route, with anything in place of what it asks for', async () => {
  const routes = allRoutes.map((route) => route.path);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.array(wild, { minLength: 4, maxLength: 4 }),
      query,
      async (route, values, pairs) => {
        let next = 0;
        const filled = route.replaceAll(/:\w+/g, () => values[next++] ?? 'x');
        const questions = pairs.map(([name, value]) => `${name}=${value}`).join('&');
        const asked = `${filled}?${questions}`;
        expect(whatIsWrong(await statusOf('GET', asked)), asked).toEqual([]);
        expect(whatIsWrong(await statusOf('HEAD', filled)), filled).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
  expect(answered).toBeGreaterThanOrEqual(2000);
});

test('methods that nobody uses', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])
    for (const address of ['/', path, '/sign-in', '/me'])
      expect(whatIsWrong(await statusOf(method, address)), `${method} ${address}`).toEqual([]);
});

interface Answered {
  readonly status: number;
  readonly location: string;
  readonly milliseconds: number;
}

/** In words: what comes once in a thousand runs is not seen again. */
function whatIsWrong({ status, location, milliseconds }: Answered): string[] {
  const staysHere =
    location === '' || /^\/(?![/\\])/.test(location) || location.startsWith(`${site.origin}/`);
  return [
    ...(status < 500 ? [] : [`status ${status}`]),
    ...(staysHere && !location.includes('\n') ? [] : [`leads to ${location}`]),
    ...(milliseconds < 500 ? [] : [`takes ${milliseconds} ms`]),
  ];
}

/** As it stands: fetch would tidy it up first. */
function statusOf(method: string, address: string): Promise<Answered> {
  const { hostname, port } = new URL(site.origin);
  const began = process.threadCpuUsage();
  return new Promise((resolve, reject) => {
    const asking = request(
      { hostname, port, method, path: address.replaceAll(/[^\u0021-\u007E]/g, encodeURIComponent) },
      (answer) => {
        answer.resume().on('end', () => {
          const { user, system } = process.threadCpuUsage(began);
          answered += 1;
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? '',
            milliseconds: (user + system) / 1000,
          });
        });
      },
    );
    asking.on('error', reject).end();
  });
}
