// The database's file at start: what is missing, empty, damaged or too new is said, and never replaced by an empty one.
import {
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { persons } from '../../src/people/tables.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  file = join(folder, 'tweetup.db');
  const db = await open();
  const now = new Date('2026-11-22T12:00:00Z');
  await db
    .insert(persons)
    .values({ id: 'ana', email: 'ana@example.org', name: 'Ana', language: null, since: now });
  await db.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a database that is gone is missed', async () => {
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
  await expect(open()).rejects.toThrow(/^there was one at .*, and now it is gone: put it back/);
  expect(existsSync(file)).toBe(false);
  // As the sentence says.
  rmSync(`${file}.made`);
  await (await open()).close();
  expect(existsSync(file)).toBe(true);
});

test('an empty file is not taken for a new database', async () => {
  truncateSync(file);
  await expect(open()).rejects.toThrow('and now it is empty');
  expect(statSync(file).size).toBe(0);
});

test('a file that is no database is left as it is', async () => {
  writeFileSync(file, 'Dear diary, today it rained in Rostock. '.repeat(50));
  await expect(open()).rejects.toThrow(/is damaged \(file is not a database\): .*npm run restore/);
  expect(readFileSync(file, 'utf8')).toContain('Dear diary');
});

test('a file whose pages were overwritten is not opened', async () => {
  const size = statSync(file).size;
  const into = openSync(file, 'r+');
  for (let at = 4096 * 2; at < size; at += 4096) writeSync(into, Buffer.alloc(4096, 0xff), 0, 4096, at);
  await expect(open()).rejects.toThrow(/is damaged \(.*\): .*npm run restore/);
});

test('a database of a newer version is not touched', async () => {
  const ahead = new Sqlite(file);
  ahead.prepare(`update site_facts set value = '999.0.0' where name = 'oldest release'`).run();
  ahead.prepare(`insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)`).run();
  ahead.close();
  await expect(open()).rejects.toThrow('belongs to a newer version of this site');
});

test('a healthy one opens, also beside the log of a crash', async () => {
  const crashed = new Sqlite(file);
  crashed.pragma('wal_autocheckpoint = 0');
  crashed.prepare(`update persons set name = 'Ana B.'`).run();
  // Not closed: what was written lies in the log alone.
  const db = await open();
  expect(await db.select({ name: persons.name }).from(persons)).toEqual([{ name: 'Ana B.' }]);
  await db.close();
  crashed.close();
});

function open() {
  return openDatabase(`file:${file}`, 'migrations');
}
