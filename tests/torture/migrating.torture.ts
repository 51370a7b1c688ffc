// `kill -9` in the middle of a migration with data in the tables: everything is as before or as after it, and the next start goes on.
// On a real PostgreSQL server too.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { databaseAt, onServer } from '../support/postgres-template.ts';
import { say } from './say.ts';

const root = join(import.meta.dirname, '../..');
const kills = Number(process.env['KILLS'] ?? 100);
const people = 50_000;

test(`SQLite: killed while a table with ${people} rows is rebuilt that others refer to`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-migrating-'));
  const before = join(folder, 'before.db');
  const file = join(folder, 'tweetup.db');
  const migrations = await copyOfMigrations(folder);
  await (await openDatabase(`file:${before}`, migrations)).close();
  const filled = new Sqlite(before);
  filled.exec(filling);
  // All of it in one file, to be copied.
  filled.pragma('wal_checkpoint(truncate)');
  const rebuild = rebuilding(filled);
  filled.close();
  await add(migrations, 'sqlite', rebuild);
  await cp(before, file);
  const whole = await migrated(`file:${file}`, migrations);

  const counted = { before: 0, after: 0, neither: 0, notGoingOn: 0 };
  for (let round = 0; round < kills; round += 1) {
    for (const part of ['', '-wal', '-shm', '.made']) await rm(file + part, { force: true });
    await cp(before, file);
    await migrated(`file:${file}`, migrations, (whole * (round + 1)) / kills);
    const db = new Sqlite(file);
    const isNew = db.prepare(`select 1 from sqlite_master where name = 'added_later'`).get() !== undefined;
    const applied = db.prepare('select count(*) from __drizzle_migrations where created_at = ?').pluck();
    const isNoted = applied.get(later) === 1;
    const rows = db.prepare('select count(*) from persons').pluck().get();
    const sessions = db.prepare('select count(*) from sessions').pluck().get();
    const isWhole =
      db.pragma('integrity_check', { simple: true }) === 'ok' &&
      (db.pragma('foreign_key_check') as unknown[]).length === 0;
    db.close();
    if (isNew !== isNoted || rows !== people || sessions !== people || !isWhole) counted.neither += 1;
    else if (isNew) counted.after += 1;
    else counted.before += 1;
    const goesOn = await openDatabase(`file:${file}`, migrations).then(
      async (opened) => {
        await opened.close();
        return true;
      },
      () => false,
    );
    if (!goesOn) counted.notGoingOn += 1;
  }
  say(
    `SQLite: killed ${kills} times while migrating (${Math.round(whole)} ms): ${counted.before} as before, ${counted.after} as after, ` +
      `${counted.neither} neither, ${counted.notGoingOn} did not start again`,
  );
  await rm(folder, { recursive: true });
  expect(counted).toMatchObject({ neither: 0, notGoingOn: 0 });
  expect(counted.before).toBeGreaterThan(0);
});

test(`PostgreSQL: killed while ${people} rows are written anew`, async () => {
  const server = inject('postgresServer');
  if (!server) return say('LEFT OUT: there is no PostgreSQL server for this platform.');
  const address = databaseAt(server, 'tweetups_migrating');
  await onServer(server, [
    'drop database if exists tweetups_migrating',
    'create database tweetups_migrating',
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-migrating-'));
  const migrations = await copyOfMigrations(folder);
  const pool = new pg.Pool({ connectionString: address, max: 2 });
  const ask = async (words: string) => Number(Object.values((await pool.query(words)).rows[0] ?? {})[0]);
  await (await openDatabase(address, migrations)).close();
  await pool.query(filling);
  await add(migrations, 'postgres', [
    'ALTER TABLE "persons" ADD COLUMN "added_later" text;',
    `UPDATE "persons" SET "added_later" = "name" || 'x';`,
    'CREATE INDEX "added_later_index" ON "persons" ("added_later");',
  ]);
  const undo = async () => {
    await pool.query('alter table persons drop column if exists added_later');
    await pool.query(`delete from drizzle.__drizzle_migrations where created_at = ${later}`);
  };
  const whole = await migrated(address, migrations);
  const counted = { before: 0, after: 0, neither: 0, notGoingOn: 0 };
  for (let round = 0; round < kills; round += 1) {
    await undo();
    await migrated(address, migrations, (whole * (round + 1)) / kills);
    // The server finds out by itself that whoever asked has gone; whoever waits for the lock of migrations waits for that.
    const opened = await openDatabase(address, migrations).catch(() => null);
    if (!opened) counted.notGoingOn += 1;
    await opened?.close();
    const rows = await ask('select count(*) from persons where added_later is not null');
    const noted = await ask(`select count(*) from drizzle.__drizzle_migrations where created_at = ${later}`);
    if (rows === people && noted === 1) counted.after += 1;
    else counted.neither += 1;
  }
  say(
    `PostgreSQL: killed ${kills} times while migrating (${Math.round(whole)} ms) and started again: ${counted.after} whole, ` +
      `${counted.neither} not, ${counted.notGoingOn} did not start again`,
  );
  await undo();
  await pool.end();
  await rm(folder, { recursive: true });
  expect(counted).toMatchObject({ neither: 0, notGoingOn: 0 });
});

/** Later than any that there is. */
const later = 9_000_000_000_000;

const filling = `
with recursive x(n) as (select 1 union all select n + 1 from x where n < ${people}) insert into persons (id, email, name, since)
select 'p' || n, 'guest' || n || '@example.org', 'Gast', 1 from x;
with recursive x(n) as (select 1 union all select n + 1 from x where n < ${people}) insert into sessions (token_hash, person_id, since, seen_at)
select 't' || n, 'p' || n, 1, 1 from x;`;

/** As drizzle-kit writes it when a column changes: the table is made anew while others refer to it. */
function rebuilding(db: Sqlite.Database): string[] {
  const made = db.prepare(`select sql from sqlite_master where name = 'persons'`).pluck().get() as string;
  const indexes = db
    .prepare(
      `select sql from sqlite_master where tbl_name = 'persons' and type = 'index' and sql is not null`,
    )
    .pluck()
    .all() as string[];
  return [
    made.replace(/persons/, '__new_persons'),
    'INSERT INTO `__new_persons` SELECT * FROM `persons`;',
    'DROP TABLE `persons`;',
    'ALTER TABLE `__new_persons` RENAME TO `persons`;',
    ...indexes,
    'CREATE TABLE `added_later` (`id` text);',
  ];
}

async function copyOfMigrations(folder: string): Promise<string> {
  const migrations = join(folder, 'migrations');
  await cp(join(root, 'migrations'), migrations, { recursive: true });
  return migrations;
}

async function add(migrations: string, engine: string, statements: readonly string[]): Promise<void> {
  const journalFile = join(migrations, engine, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(journalFile, 'utf8')) as { entries: object[] };
  const entry = {
    idx: journal.entries.length,
    version: '6',
    when: later,
    tag: '9999_later',
    breakpoints: true,
  };
  await writeFile(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  await writeFile(
    join(migrations, engine, '9999_later.sql'),
    statements.join('\n--> statement-breakpoint\n'),
  );
}

/**
 * Opens the database in a process of its own, as a start does.
 * @param killedAfter milliseconds since it began to open it
 * @returns how many it took
 */
async function migrated(address: string, migrations: string, killedAfter?: number): Promise<number> {
  const open = pathToFileURL(join(root, 'src/database/open.ts')).href;
  const words = `const { openDatabase } = await import(${JSON.stringify(open)}); process.stdout.write('begins');
    await (await openDatabase(${JSON.stringify(address)}, ${JSON.stringify(migrations)})).close();`;
  const opening = spawn(process.execPath, ['--input-type=module', '-e', words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => opening.once('exit', () => resolve()));
  let began = 0;
  opening.stdout.once('data', () => {
    began = performance.now();
    // The moment is what is tried here.
    if (killedAfter !== undefined) setTimeout(() => opening.kill('SIGKILL'), killedAfter);
  });
  await gone;
  return performance.now() - began;
}
