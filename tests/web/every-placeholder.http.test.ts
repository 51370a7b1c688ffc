// Every route with anything in each of its placeholders, and in what it may be asked: names that every object has, what is long, what is odd. It is answered, and never by an error of ours.
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { busySeason, type Season } from '../support/busy-season.ts';
import { allRoutes } from '../support/routes.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

type Asker = 'ana' | 'operator';

let site: Site;
let season: Season;
beforeAll(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  season = await busySeason(site);
});
afterAll(() => site.close());
let broken: string[] = [];
beforeEach(() => {
  broken = [];
});

const inherited = [
  'constructor',
  '__proto__',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  'then',
];
const long = ['a'.repeat(2500), '9'.repeat(2500), '%C3%A4'.repeat(1500), 'a.'.repeat(3000)];
const odd = [
  '0000',
  '1999',
  '9999',
  '-1',
  '1e999',
  '%00',
  '%FF',
  '%E2%80%AE',
  '%F0%9F%8E%84',
  '%EF%BF%BF',
  '%22%3E',
  '%0D%0A',
  "'",
  'Tag.',
  'NaN',
  '%25',
];

/** What leads somewhere in each place, so that the other places are reached. */
function known(placeholder: string, season: Season): string {
  const [, city = '', slug = ''] = season.crowded.split('/');
  const last = (path: string) => path.split('?')[0]?.split('/').at(-1) ?? '';
  const values: Record<string, string> = {
    city,
    slug,
    series: last(season.series),
    tag: 'WOLRostock',
    year: '2026',
    token: last(season.links.yes),
    post: last(season.post),
    author: last(season.author),
  };
  return Object.hasOwn(values, placeholder) ? (values[placeholder] ?? '') : 'x';
}

function filled(path: string, season: Season, here?: { place: number; value: string }): string {
  let place = -1;
  return path.replaceAll(/:(\w+)/g, (_, placeholder: string) => {
    place += 1;
    return here?.place === place ? here.value : known(placeholder, season);
  });
}

test('years that nobody meets in, codes of too much, and words that every object has', async () => {
  const { crowded, series } = season;
  const { ana } = season;
  for (const year of ['0000', '0001', '1999', '2101', '9999'])
    expect((await ana.get(`/rostock/${year}`)).status, year).toBe(404);
  for (const year of ['2000', '2026', '2100'])
    expect((await ana.get(`/rostock/${year}`)).status, year).toBe(200);
  expect((await ana.get(`${crowded}/check-in/${'a'.repeat(2500)}/code.svg`)).status).toBe(404);
  expect((await ana.get(`${crowded}/check-in/constructor/code.svg`)).status).toBe(200);
  for (const word of inherited)
    for (const page of [
      series,
      `${crowded}/hosts`,
      `${crowded}/bluesky`,
      '/me/address',
      '/me/passkeys',
      '/me',
    ])
      expect((await ana.get(`${page}?said=${word}`)).status, `${page} ${word}`).toBe(200);
  for (const word of inherited) expect((await season.operator.get(`/admin?said=${word}`)).status).toBe(200);
});

test('in every placeholder of every route', async () => {
  for (const { method, path } of allRoutes) {
    const places = path.match(/:\w+/g)?.length ?? 0;
    for (let place = 0; place < places; place += 1)
      await Promise.all(
        valuesFor(path, place).flatMap((value) =>
          whoMayAsk(path).map((of) => watch(method, filled(path, season, { place, value }), of)),
        ),
      );
  }
  expect(broken).toEqual([]);
});

test('in every question that a page is asked', async () => {
  const questions = (
    'said told lang filter q page guest size answer city series starting next attempt round server screen ' +
    'network from to when within count font email to url token after format'
  ).split(' ');
  for (const { method, path } of allRoutes.filter((route) => route.method === 'GET'))
    for (const value of ['constructor', '__proto__', 'toString', '9'.repeat(2500), '%00', '9999-12-31']) {
      const asked = questions
        .map((name) => `${name}=${value}`)
        .join('&')
        .slice(0, 12_000);
      const nested = questions.map((name) => `${name}[${value.slice(0, 20)}]=x`).join('&');
      await Promise.all(
        whoMayAsk(path).flatMap((of) =>
          [asked, nested].map((question) => watch(method, `${filled(path, season)}?${question}`, of)),
        ),
      );
    }
  expect(broken).toEqual([]);
});

test('as the name and as the value of what a form sends', async () => {
  const bodies = inherited.flatMap((name) => [
    `${name}=x`,
    `x[${name}]=y`,
    `what=${name}&role=${name}&rhythm=${name}&nth=${name}&kind=${name}&answer=${name}&listed=${name}&filter=${name}`,
  ]);
  for (const { method, path } of allRoutes.filter((route) => route.method === 'POST'))
    for (const body of bodies)
      await Promise.all(whoMayAsk(path).map((of) => watch(method, filled(path, season), of, body)));
  expect(broken).toEqual([]);
});

/** All that every object has; of what is long and odd something else in each place. */
function valuesFor(path: string, place: number): string[] {
  const turn = path.length + place;
  const some = (of: readonly string[], most: number) =>
    Array.from({ length: most }, (_, index) => of[(turn * most + index) % of.length] ?? '');
  return [...inherited.slice(0, 4), ...some(long, 2), ...some(odd, 5)];
}

function whoMayAsk(path: string): (Asker | undefined)[] {
  // Ana stays to ask for the rest.
  if (/^\/(?:sign-out|me\/leave)/.test(path)) return [undefined];
  return [undefined, path.startsWith('/admin') ? 'operator' : 'ana'];
}

async function watch(method: string, path: string, of?: Asker, body = ''): Promise<void> {
  const status = await statusOf(method, path, { of, body });
  // 501 is what oEmbed says of a format that there is not.
  if (status >= 500 && status !== 501)
    broken.push(`${status} ${method} ${path.slice(0, 120)} ${of ?? ''} ${body.slice(0, 60)}`);
}

/** As it stands, without the repairs of a URL parser. */
function statusOf(
  method: string,
  path: string,
  { of, body }: { of: Asker | undefined; body: string },
): Promise<number> {
  const { port } = new URL(site.origin);
  const cookies = of ? [...season[of].cookies].map(([name, value]) => `${name}=${value}`).join('; ') : '';
  const headers = {
    Host: `localhost:${port}`,
    'Content-Type': 'application/x-www-form-urlencoded',
    'Sec-Fetch-Site': 'same-origin',
    ...(cookies ? { Cookie: cookies } : {}),
  };
  return new Promise((resolve, reject) => {
    const asking = request({ port, host: 'localhost', method, path, headers }, (answer) => {
      resolve(answer.statusCode ?? 0);
      // A live wall never ends; whatever does leaves its connection to the next one.
      if (answer.headers['content-type']?.startsWith('text/event-stream'))
        answer.once('error', () => undefined).destroy();
      else answer.resume();
    });
    asking.once('error', reject);
    asking.end(body);
  });
}
