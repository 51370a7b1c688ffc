// Pages that are kept rendered: only for who has no cookie, never longer than until something changes, and never in another's language.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { persons } from '../../src/people/tables.ts';
import { announced, answered, described } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import { statementsDuring } from '../support/counting.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ path } = await announced(site));
});
afterEach(() => site.close());

test('the second stranger is shown what the first was, without asking the database again', async () => {
  const first = await look('de');
  let second = first;
  // One statement asks whether anything has changed.
  const statements = await statementsDuring(async () => {
    second = await look('de');
  });
  expect(statements).toBe(0);
  expect(second).toEqual(first);
  expect(site.logged.filter(({ event }) => event === 'request').slice(-2)).toMatchObject([
    { route: '/:city/:slug', status: 200 },
    { route: '/:city/:slug', status: 200 },
  ]);
});

test('each language is its own page, and so is every address', async () => {
  const german = await look('de');
  const english = await look('en');
  expect(english.text).not.toBe(german.text);
  expect((await look('de')).text).toBe(german.text);
  expect((await fetch(`${site.origin}${path}?lang=en`)).headers.get('set-cookie')).toContain('language=en');
  expect((await fetch(`${site.origin}${path}?lang=en`)).headers.get('set-cookie')).toContain('language=en');
});

test('who comes or withdraws is there or gone at once', async () => {
  await look('de');
  const link = await answered(site, path, 'ben@example.org', 'yes', 'Ben');
  await described(site, link, { name: 'Ben', listed: 'public' });
  expect((await look('de')).text).toContain('</span>Ben</li>');
  await described(site, link, { name: 'Ben', listed: 'nobody' });
  expect((await look('de')).text).not.toContain('</span>Ben</li>');
});

test('an evening that begins is another page', async () => {
  site.setClock('2026-12-03T17:59:59Z');
  const before = await look('de');
  site.setClock('2026-12-03T18:00:01Z');
  expect((await look('de')).text).not.toBe(before.text);
});

test('whoever has a cookie is shown their own page', async () => {
  const visitor = site.visitor('de');
  await look('de');
  await visitor.get('/?lang=en');
  expect((await visitor.get(path)).text).toContain('<html lang="en">');
});

test('what another process writes is seen as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  const address = `file:${join(folder, 'x.db')}`;
  const [one, other] = [await openDatabase(address, 'migrations'), await openDatabase(address, 'migrations')];
  const before = one.changes();
  expect(one.changes()).toBe(before);
  const since = new Date('2026-11-22T12:00:00Z');
  await other
    .insert(persons)
    .values({ id: 'ana', email: 'ana@example.org', name: '', language: null, since });
  const after = one.changes();
  expect(after).not.toBe(before);
  await one.insert(persons).values({ id: 'ben', email: 'ben@example.org', name: '', language: null, since });
  expect(one.changes()).not.toBe(after);
  await Promise.all([one.close(), other.close()]);
  rmSync(folder, { recursive: true });
});

async function look(language: string) {
  const shown = await fetch(site.origin + path, { headers: { 'Accept-Language': language } });
  const headers = Object.fromEntries(shown.headers);
  delete headers['x-request-id'];
  delete headers['date'];
  return { status: shown.status, headers, text: await shown.text() };
}
