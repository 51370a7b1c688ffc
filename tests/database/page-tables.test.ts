// Which tables count as shown on pages: every one is decided about, and no page for everybody reads another one.
import Sqlite from 'better-sqlite3';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { shownOnNoPage, shownOnPages } from '../../src/database/page-tables.ts';
import * as schema from '../../src/database/schema.ts';
import { readOnce } from '../../src/guest-list/people-on-page.ts';
import { tweetupAt } from '../../src/tweetups/tweetup.ts';
import { busySeason, type Season } from '../support/busy-season.ts';
import { everyPage } from '../support/every-page.ts';
import { onTheWire } from '../support/on-the-wire.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const tables = Object.entries(schema).flatMap(([named, table]) =>
  is(table, PgTable) ? [{ named, config: getTableConfig(table) }] : [],
);

let site: Site;
let season: Season;
beforeAll(async () => {
  site = await openSite();
  season = await busySeason(site);
});
afterAll(() => site.close());

test('every table is either shown on pages or not, with a reason', () => {
  const decided = [...Object.keys(shownOnPages), ...Object.keys(shownOnNoPage)];
  expect(decided.toSorted()).toEqual(tables.map(({ named }) => named).toSorted());
  expect(Object.entries(shownOnNoPage).filter(([, reason]) => reason === '')).toEqual([]);
});

test('columns that say nothing to anybody are columns', () => {
  const columns = Object.fromEntries(
    tables.map(({ named, config }) => [named, config.columns.map(({ name }) => name)]),
  );
  const unknown = Object.entries(shownOnPages).flatMap(([named, unseen]) =>
    unseen.filter((column) => !columns[named]?.includes(column)).map((column) => `${named}.${column}`),
  );
  expect(unknown).toEqual([]);
});

const counted: ReadonlySet<string> = new Set([
  ...tables.filter(({ named }) => named in shownOnPages).map(({ config }) => config.name),
  // Made from the words of tweetups, in the same transaction.
  'tweetup_search',
  // By an empty token: a page that was asked for with one is kept by nobody.
  'mail_links',
]);

/** Tells which tables are read. */
function watchReading() {
  const statement = new Sqlite(':memory:').prepare('select 1');
  const asked = vi.spyOn(Object.getPrototypeOf(statement) as Sqlite.Statement, 'all');
  return {
    statements: () => asked.mock.contexts.length,
    forget: () => void asked.mockClear(),
    /** Since then, beside those that count. */
    others: () => {
      const statements = asked.mock.contexts.map((one) => (one as Sqlite.Statement).source);
      const read = statements.join('\n').matchAll(/(?:from|join) "([a-z_]+)"/g);
      return new Set([...read].map(([, table = '']) => table).filter((table) => !counted.has(table)));
    },
    end: () => asked.mockRestore(),
  };
}

test('pages that are kept read no other table', async () => {
  const reading = watchReading();
  const others = new Set<string>();
  let kept = 0;
  for (const { path, of, typed } of everyPage(season)) {
    if (of || typed) continue;
    reading.forget();
    const { headers } = await onTheWire(site.origin + path, { 'Accept-Language': 'de' });
    // The people page is kept by nobody, but put into words once for all strangers.
    if (headers['cache-control'] !== 'public, no-cache' && !path.endsWith('/people')) continue;
    kept += 1;
    for (const table of reading.others()) others.add(`${path} reads ${table}`);
  }
  reading.end();
  expect(kept).toBeGreaterThan(40);
  expect([...others]).toEqual([]);
});

test('nor does what the people page reads once for its guests, or for its hosts', async () => {
  const [, city = '', slug = ''] = season.crowded.split('/');
  const { tweetup } = await tweetupAt(site.db, { city, slug });
  for (const role of ['guest', 'host'] as const)
    for (const phase of ['before', 'during', 'after'] as const) {
      const reading = watchReading();
      await readOnce(site.db, tweetup.startsAt, { id: tweetup.id, role, phase });
      expect(reading.statements()).toBeGreaterThan(3);
      const others = [...reading.others()];
      reading.end();
      expect({ role, phase, others }).toEqual({ role, phase, others: [] });
    }
});

test('a host’s people page reads beside it who they are, and what hosts have asked', async () => {
  await season.ana.get(`${season.full}/people`);
  const reading = watchReading();
  await season.ana.get(`${season.full}/people`);
  const others = [...reading.others()].toSorted();
  reading.end();
  expect(others).toEqual(['host_questions', 'sessions']);
});
