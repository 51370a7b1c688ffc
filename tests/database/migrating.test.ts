// Migrations on SQLite with people's data in the tables: nothing is lost, nothing is left that refers to nothing.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { persons, sessions } from '../../src/people/tables.ts';
import { addMigration } from './adding.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ana = { id: 'ana', email: 'ana@example.org', name: 'Ana', language: null, since: now };
const session = { tokenHash: 'x', personId: 'ana', passkeyId: null, since: now, seenAt: now };

// As drizzle-kit writes it when a column changes: the table is dropped while others refer to it.
const rebuild = [
  'PRAGMA foreign_keys=OFF;',
  'CREATE TABLE `__new_persons` (`id` text PRIMARY KEY NOT NULL, `email` text NOT NULL, `name` text NOT NULL, `language` text, `since` integer NOT NULL);',
  'INSERT INTO `__new_persons` SELECT "id", "email", "name", "language", "since" FROM `persons`;',
  'DROP TABLE `persons`;',
  'ALTER TABLE `__new_persons` RENAME TO `persons`;',
  'PRAGMA foreign_keys=ON;',
  'CREATE UNIQUE INDEX `persons_email_unique` ON `persons` (`email`);',
];

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  cpSync('migrations', join(folder, 'migrations'), { recursive: true });
  const db = await open();
  await db.insert(persons).values(ana);
  await db.insert(sessions).values(session);
  await db.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a table that is rebuilt keeps the rows that refer to it', async () => {
  addMigration(folder, rebuild);
  const db = await open();
  expect(await db.select().from(persons)).toEqual([ana]);
  expect(await db.select().from(sessions)).toEqual([session]);
  await db.close();
});

test('after a migration foreign keys are on again', async () => {
  addMigration(folder, rebuild);
  const db = await open();
  await expect(async () =>
    db.insert(sessions).values({ ...session, tokenHash: 'y', personId: 'nobody' }),
  ).rejects.toThrow('Failed query');
  await db.delete(persons);
  expect(await db.select().from(sessions)).toEqual([]);
  await db.close();
});

test('a migration that leaves rows that refer to nothing stops the start', async () => {
  addMigration(folder, ['DELETE FROM `persons`;']);
  await expect(open()).rejects.toThrow('A migration left 1 rows that refer to nothing.');
  // Not only the first time: it stays wrong until somebody mends it.
  await expect(open()).rejects.toThrow('A migration left 1 rows that refer to nothing.');
});

test('a migration that fails in the middle changes nothing, and is tried again', async () => {
  addMigration(folder, [
    'ALTER TABLE `persons` RENAME COLUMN `name` TO `nickname`;',
    'DROP TABLE `nothing`;',
  ]);
  await expect(open()).rejects.toThrow(/DROP TABLE `nothing`/);
  cpSync('migrations', join(folder, 'migrations'), { recursive: true });
  const db = await open();
  expect(await db.select().from(persons)).toEqual([ana]);
  await db.close();
});

test('a column that is added asks nothing of the rows that are there', () => {
  const refused = ['sqlite', 'postgres'].flatMap((engine) =>
    readdirSync(join('migrations', engine))
      .filter((file) => file.endsWith('.sql'))
      .flatMap((file) => requiredColumnsAddedIn(readFileSync(join('migrations', engine, file), 'utf8'))),
  );
  // In tables.ts: .notNull().default('').
  expect(refused).toEqual([]);
  expect(requiredColumnsAddedIn('ALTER TABLE `tweetups` ADD `dress_code` text NOT NULL;')).toHaveLength(1);
  expect(requiredColumnsAddedIn("ALTER TABLE `tweetups` ADD `dress_code` text DEFAULT '' NOT NULL;")).toEqual(
    [],
  );
});

function requiredColumnsAddedIn(sql: string): string[] {
  const added = sql.match(/^ALTER TABLE \S+ ADD [^;]*/gm) ?? [];
  return added.filter((statement) => statement.includes('NOT NULL') && !statement.includes('DEFAULT'));
}

test('opening again migrates nothing twice', async () => {
  for (let time = 0; time < 2; time += 1) {
    const db = await open();
    expect(await db.select().from(persons)).toEqual([ana]);
    await db.close();
  }
});

function open() {
  return openDatabase(`file:${join(folder, 'tweetup.db')}`, join(folder, 'migrations'));
}
