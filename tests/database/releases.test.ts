// Which release may run on which tables: an older one is refused, or says that it is not ready; whatever adds asks nothing of it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oldestReleaseOn } from '../../src/database/facts.ts';
import { openDatabase } from '../../src/database/open.ts';
import { isOlder } from '../../src/database/releases.ts';
import { persons } from '../../src/people/tables.ts';
import { healthOf } from '../../src/operating/health.ts';
import { siteFacts } from '../../src/database/tables.ts';
import { addMigration } from './adding.ts';

const now = new Date('2026-11-22T12:00:00Z');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  cpSync('migrations', join(folder, 'migrations'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('tables that a newer release has added to are good for this one, which leaves them as they are', async () => {
  addMigration(folder, ['ALTER TABLE `persons` ADD `nickname` text;']);
  await (await open()).close();
  const older = await openDatabase(`file:${join(folder, 'tweetup.db')}`, 'migrations');
  await older
    .insert(persons)
    .values({ id: 'ana', email: 'ana@example.org', name: 'Ana', language: null, since: now });
  expect((await healthOf(older, now, 'file:x')).ready).toBe(true);
  expect(await oldestReleaseOn(older)).toBe('1.1.0');
  await older.close();
});

test('tables that want a newer release refuse an older one, and make one that runs not ready', async () => {
  await (await open()).close();
  const older = await openDatabase(`file:${join(folder, 'tweetup.db')}`, 'migrations');
  expect((await healthOf(older, now, 'file:x')).ready).toBe(true);

  addMigration(folder, ['ALTER TABLE `persons` ADD `nickname` text;'], { oldest: version });
  const newer = await open();
  expect((await healthOf(older, now, 'file:x')).ready).toBe(true);
  await newer.close();

  // The release that does this is one that knows it: as if it were here already.
  addMigration(folder, ['ALTER TABLE `persons` ADD `second_nickname` text;'], { oldest: '999.0.0' });
  await older.update(siteFacts).set({ value: '999.0.0' });
  expect((await healthOf(older, now, 'file:x')).ready).toBe(false);
  await older.close();
  await expect(open()).rejects.toThrow(
    /belongs to a newer version of this site \(999\.0\.0 at least, and this is/,
  );
});

test('a migration that takes something away names the oldest release that can do without', () => {
  const named = JSON.parse(readFileSync('migrations/oldest-releases.json', 'utf8')) as Record<string, string>;
  const files = readdirSync('migrations/postgres').filter((file) => file.endsWith('.sql'));
  const tags = files.map((file) => file.replace('.sql', ''));
  expect(Object.keys(named).filter((tag) => !tags.includes(tag))).toEqual([]);
  const taking = files.filter((file) =>
    /\b(DROP (TABLE|COLUMN)|RENAME|SET NOT NULL|SET DATA TYPE)\b/.test(
      readFileSync(join('migrations/postgres', file), 'utf8'),
    ),
  );
  expect(taking.map((file) => file.replace('.sql', '')).filter((tag) => !(tag in named))).toEqual([]);
  // None that is still to come: it could not run itself.
  expect(Object.values(named).filter((release) => isOlder(version, release))).toEqual([]);
});

test('releases are compared by their numbers', () => {
  expect(isOlder('1.9.0', '1.10.0')).toBe(true);
  expect(isOlder('1.10.0', '1.10.0')).toBe(false);
  expect(isOlder('2.0.0', '1.99.9')).toBe(false);
});

function open() {
  return openDatabase(`file:${join(folder, 'tweetup.db')}`, join(folder, 'migrations'));
}
