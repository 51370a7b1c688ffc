// One list of reserved words: no city and no evening can take an address that the site uses itself.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isReserved, reservedSegments } from '../../src/gazetteer/reserved.ts';
import { slugOf } from '../../src/tweetups/slug.ts';
import { allRoutes } from '../support/routes.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let routes: string[];
beforeAll(async () => {
  site = await openSite();
  routes = allRoutes.map(({ path }) => path);
});
afterAll(() => site.close());

test('every first part of a route is reserved', () => {
  const first = routes
    .map((route) => route.split('/')[1] ?? '')
    .filter((part) => part && !part.startsWith(':'));
  expect(first.length).toBeGreaterThan(10);
  expect([...new Set(first)].filter((part) => !isReserved(part))).toEqual([]);
});

test('so is every address that PRODUCT.md promises for later, and every folder of files', () => {
  const promised =
    'new rsvp people sign-in sign-out me unsubscribe hashtag search near embed api webmention guide about imprint privacy ' +
    'report admin health dev calendar.ics feed.atom feed.rss feed.json robots.txt favicon.ico sitemap.xml .well-known series';
  const files = readdirSync('public');
  expect([...promised.split(' '), ...files].filter((part) => !isReserved(part))).toEqual([]);
});

test('reserved words are written as addresses are', () => {
  const odd = [...reservedSegments].filter(
    (word) => word !== word.toLowerCase() || !/^[a-z0-9._-]+$/.test(word),
  );
  expect(odd).toEqual([]);
});

test('no place of the gazetteer has a reserved word for its address', () => {
  const taken = [...site.gazetteer.places].filter(
    ({ slug }) => isReserved(slug) || !/^[a-z0-9-]+$/.test(slug),
  );
  expect(taken.map(({ slug }) => slug)).toEqual([]);
});

test('no title makes an evening’s address out of what the site has below a city', () => {
  const second = routes
    .filter((route) => route.startsWith('/:city/'))
    .map((route) => route.split('/')[2] ?? '')
    .filter((part) => part && !part.startsWith(':'));
  const promised = ['series', 'calendar.ics', 'feed.atom', 'feed.rss', 'feed.json', '2026', '1999'];
  expect([...second, ...promised].filter((part) => slugOf(part) === part)).toEqual([]);
});
