// An empty, migrated database of the engine that the test run is for.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { getTableName } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { inject } from 'vitest';
import { casing, type Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { postgresDatabase } from '../../src/database/postgres.ts';
import * as schema from '../../src/database/schema.ts';

export async function emptyDatabase(): Promise<Database> {
  return inject('engine') === 'postgres' ? emptyPostgres() : emptySqlite();
}

const openers = new WeakMap<Database, () => Promise<Database>>();

/** The same database, as another process has it. */
export async function openAgain(db: Database): Promise<Database> {
  const open = openers.get(db);
  if (!open) throw new Error('this is no database that emptyDatabase() gave');
  return open();
}

function withOpener(db: Database, open: () => Promise<Database>): Database {
  openers.set(db, open);
  return db;
}

let migrated: Promise<string> | undefined;

/** A copy of a database that was migrated once: all migrations again before each test cost more than many a test. */
async function emptySqlite(): Promise<Database> {
  migrated ??= migratedSqlite();
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  const file = join(folder, 'tweetup.db');
  copyFileSync(await migrated, file);
  const open = () => openDatabase(`file:${file}`, 'migrations');
  const db = await open();
  const close = async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  };
  return withOpener({ ...db, close }, open);
}

async function migratedSqlite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-migrated-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'tweetup.db');
  // Closed, everything of it stands in this one file.
  await (await openDatabase(`file:${file}`, 'migrations')).close();
  return file;
}

let engine: Promise<PGlite> | undefined;
let server: Promise<Database> | undefined;

/** One engine for all tests of a worker, emptied before each. A real server is used instead where the environment names one. */
async function emptyPostgres(): Promise<Database> {
  const address = process.env['POSTGRES_FOR_TESTS'];
  if (address) {
    server ??= openDatabase(address, 'migrations');
    const db = await server;
    // What is only ever added to is emptied as a whole.
    for (const table of tables.filter((one) => one !== schema.operatorLog)) await db.delete(table);
    return withOpener({ ...db, close: async () => undefined }, () => openDatabase(address, 'migrations'));
  }
  engine ??= startedPglite();
  await emptied(await engine);
  const connection = drizzle(await engine, { casing });
  const open = () => postgresDatabase(connection, async () => undefined);
  return withOpener(open(), async () => open());
}

/** Types that our columns and counts have and that are no text. */
const typesRead = [types.BOOL, types.INT4, types.INT8, types.FLOAT4, types.FLOAT8].map(String);

async function startedPglite(): Promise<PGlite> {
  const pglite = await PGlite.create({
    loadDataDir: new Blob([readFileSync(inject('postgresTemplate'))]),
  });
  // Each query copies the list of how types are read, most of it arrays that nothing here has: that took longer than the query itself.
  pglite.parsers = Object.fromEntries(
    Object.entries(pglite.parsers).filter(([type]) => typesRead.includes(type)),
  );
  return pglite;
}

/** Truncating makes every table and index anew, for which an engine without a disk takes longer than for most tests: rows are deleted instead. */
async function emptied(pglite: PGlite): Promise<void> {
  const looks = names.map(
    (name) =>
      `select '${name}' as name, pg_relation_size('"${name}"') as bytes where exists (select from "${name}")`,
  );
  const { rows } = await pglite.query<{ name: string; bytes: number }>(looks.join(' union all '));
  // Deleted rows stay where they were, and are passed over by whoever looks next: after a crowd it is better to begin anew.
  if (rows.some(({ bytes }) => bytes > 500_000)) {
    const truncating = `truncate ${names.map((name) => `"${name}"`).join(', ')} cascade`;
    await pglite.exec(
      `set session_replication_role = replica; ${truncating}; set session_replication_role = origin`,
    );
    return;
  }
  // As a replica, the engine minds neither which row refers to which nor what is only ever added to.
  const deleting = rows.map(({ name }) => `delete from "${name}";`).join(' ');
  await pglite.exec(
    `set session_replication_role = replica; ${deleting} set session_replication_role = origin`,
  );
}

/** Whatever refers to another comes before it. */
const tables = Object.values(schema)
  .flatMap((one) => (one instanceof PgTable ? [one] : []))
  .toSorted((one, other) => depth(other) - depth(one));

const names = tables.map((table) => getTableName(table));

function depth(table: PgTable): number {
  const above = getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
  return 1 + Math.max(0, ...above.filter((one) => one !== table).map(depth));
}
