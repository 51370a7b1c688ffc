// No page, search, calendar or feed walks through a whole table: SQLite says itself how it finds what is asked for.
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { oneOfMany } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

/** Walked in order and left after a page. */
const inOrder = [
  /^SCAN tweetup_search VIRTUAL TABLE/,
  /^SCAN cities USING INDEX cities_name/,
  /^SCAN tweetups USING (?:COVERING )?INDEX tweetups_(?:announced|start)/,
];

const asked = [
  '/',
  '/?page=3',
  '/rostock',
  '/rostock/2026',
  '/hashtag/WOLRostock',
  '/near?city=rostock&within=100&when=week&online=too&language=de',
  '/search?q=rostock',
  '/search?q=am+langen+Tisch&page=2',
  '/search?q=abend&page=4',
  '/search?q=rostokc',
  '/calendar.ics',
  '/rostock/calendar.ics',
  '/feed.atom',
  '/rostock/feed.json',
  '/embed/rostock',
  '/api/v1/tweetups?city=rostock&when=past',
  '/api/v1/search?q=wol',
  '/api/v1/near?city=rostock',
];

let site: Site;
const prepare = vi.spyOn(Sqlite.prototype, 'prepare');
beforeAll(async () => {
  site = await openSite();
  await oneOfMany(site, { title: 'Eins' });
  await oneOfMany(site, { title: 'Am langen Tisch', city: 'Schwerin' });
});
afterAll(async () => {
  prepare.mockRestore();
  await site.close();
});

test.each(asked)('%s', async (path) => {
  prepare.mockClear();
  expect((await site.visitor('de').get(path)).status).toBe(200);
  const selects = prepare.mock.calls.map(([sql], at) => ({
    sql,
    connection: prepare.mock.contexts[at] as Sqlite.Database,
  }));
  const scans = selects
    .filter(({ sql }) => /^select/i.test(sql))
    .flatMap(({ sql, connection }) => {
      const values = Array.from(sql.matchAll(/\?/g), () => 'x');
      const plan = connection.prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[];
      return plan
        .map(({ detail }) => detail)
        .filter((detail) => detail.startsWith('SCAN') && !inOrder.some((one) => one.test(detail)));
    });
  expect(scans).toEqual([]);
});
