// A site on PostgreSQL is copied and put back elsewhere: its pictures and key by our commands, the database by PostgreSQL's own where they are here.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { openSealing } from '../../src/operating/sealed-things.ts';
import { persons } from '../../src/people/tables.ts';
import { databaseAt, onServer } from '../support/postgres-template.ts';

const run = promisify(execFile);
const start = join(import.meta.dirname, '../../src/start.js');
const now = new Date('2026-11-22T12:00:00Z');
const [name, copy] = [`tweetups_kept_${process.pid}`, `tweetups_back_${process.pid}`];
const server = inject('postgresServer') ?? '';

let folder: string;
const machine = (which: string) => join(folder, which);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-kept-'));
  await onServer(
    server,
    [name, copy].flatMap((one) => [`drop database if exists ${one}`, `create database ${one}`]),
  );
  for (const which of ['here', 'there'])
    mkdirSync(join(machine(which), 'data/pictures'), { recursive: true });
});
afterAll(async () => {
  await onServer(
    server,
    [name, copy].map((one) => `drop database if exists ${one} with (force)`),
  );
  rmSync(folder, { recursive: true });
});

test('pictures and key are in one file, and come back where none are; a key that is there stays', async () => {
  const db = await openDatabase(databaseAt(server, name), 'migrations');
  const key = join(machine('here'), 'data/key');
  await openSealing(db, key);
  await db
    .insert(persons)
    .values({ id: 'ana', email: 'ana@example.org', name: 'Ana', language: null, since: now });
  await db.close();
  writeFileSync(join(machine('here'), 'data/pictures/abc-400.webp'), 'a picture');

  const backup = join(folder, 'of-today.backup');
  const said = await command('here', 'backup', backup);
  expect(said).toContain('1 pictures and the key');
  expect(said).toContain('pg_dump --format=custom');
  expect(said).not.toContain('postgres://');
  expect(statSync(backup).mode & 0o077).toBe(0);

  expect(await command('there', 'restore', backup)).toContain('pg_restore');
  expect(readFileSync(join(machine('there'), 'data/pictures/abc-400.webp'), 'utf8')).toBe('a picture');
  expect(readFileSync(join(machine('there'), 'data/key'))).toEqual(readFileSync(key));
  writeFileSync(join(machine('there'), 'data/key'), Buffer.alloc(32, 9));
  expect(await command('there', 'restore', backup)).toContain('is another one and stays');
  writeFileSync(join(machine('there'), 'data/key'), readFileSync(key));
});

test('the dump is put back, and the machine there finds its database, with its key', async () => {
  if (!(await dumpsThisServer())) return;
  const dump = join(folder, 'database.dump');
  await run('pg_dump', ['--format=custom', `--file=${dump}`, databaseAt(server, name)]);
  await run('pg_restore', ['--no-owner', '--exit-on-error', `--dbname=${databaseAt(server, copy)}`, dump]);
  const db = await openDatabase(databaseAt(server, copy), 'migrations');
  await openSealing(db, join(machine('there'), 'data/key'));
  expect((await db.select().from(persons)).map(({ email }) => email)).toEqual(['ana@example.org']);
  // Its triggers came along: the log of deeds stays one that is only added to.
  const before = await db.changes();
  await db.update(persons).set({ name: 'Anna' });
  expect(await db.changes()).not.toBe(before);
  await db.close();
});

test('a dump that is under way holds up no start', async () => {
  await (await openDatabase(databaseAt(server, name), 'migrations')).close();
  const dump = new pg.Client({ connectionString: databaseAt(server, name) });
  await dump.connect();
  // As it does: every table, for as long as it takes.
  const { rows } = await dump.query<{ all: string }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as all from pg_tables
     where schemaname in ('public', 'drizzle')`,
  );
  await dump.query('begin');
  await dump.query(`lock table ${rows[0]?.all} in access share mode`);
  const beside = await openDatabase(databaseAt(server, name), 'migrations');
  expect(await beside.changes()).toBe(1);
  await beside.close();
  await dump.query('rollback');
  await dump.end();
});

/** The package that brings the server for the tests brings none, and an older one does not read a newer server. */
async function dumpsThisServer(): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseAt(server, 'postgres') });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  const wanted = Number.parseInt(rows[0]?.server_version ?? '', 10);
  try {
    const here = /(\d+)\./.exec(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))?.[1];
    if (Number(here) >= wanted) return true;
  } catch {
    // Not on the path.
  }
  process.stderr.write(`LEFT OUT: there is no pg_dump of version ${wanted} here.\n`);
  return false;
}

async function command(where: string, ...words: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [start, ...words], {
    cwd: machine(where),
    env: { DATABASE_URL: databaseAt(server, name) },
  });
  return stdout;
}
