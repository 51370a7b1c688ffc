// An empty, migrated database of the engine that the test run is for.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';
import { getTableName } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { postgresDatabase } from '../../src/database/postgres.ts';
import * as schema from '../../src/database/schema.ts';
import { quickFolder } from './quick-folder.ts';
import { connectionTo } from './pglite.ts';
import { databaseAt, onServer, template } from './postgres-template.ts';

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

const addresses = new WeakMap<Database, string>();

/** Where another program reaches it: a file, or on a real server. */
export function addressOf(db: Database): string {
  const address = addresses.get(db);
  if (address === undefined) throw new Error('this database is inside this process alone');
  return address;
}

function withOpener(db: Database, open: () => Promise<Database>): Database {
  openers.set(db, open);
  return db;
}

let migrated: Promise<string> | undefined;

/** A copy of a database that was migrated once: all migrations again before each test cost more than many a test. */
export async function emptySqlite(): Promise<Database> {
  migrated ??= migratedSqlite();
  const folder = mkdtempSync(join(quickFolder(), 'tweetups-'));
  const file = join(folder, 'tweetup.db');
  copyFileSync(await migrated, file);
  const open = () => openDatabase(`file:${file}`, 'migrations');
  const db = await open();
  const close = async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  };
  const opened = withOpener({ ...db, close }, open);
  addresses.set(opened, `file:${file}`);
  return opened;
}

async function migratedSqlite(): Promise<string> {
  const folder = mkdtempSync(join(quickFolder(), 'tweetups-migrated-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'tweetup.db');
  // Closed, everything of it stands in this one file.
  await (await openDatabase(`file:${file}`, 'migrations')).close();
  return file;
}

let engine: Promise<PGlite> | undefined;
let real: Promise<Real> | undefined;

interface Real {
  readonly address: string;
  readonly db: Database;
  /** Beside it, with more rights. */
  readonly emptying: pg.Client;
}

/** One database for all tests of a worker, emptied before each. */
async function emptyPostgres(): Promise<Database> {
  const server = inject('postgresServer');
  if (server) {
    real ??= copyOfTemplate(server);
    const { address, db, emptying } = await real;
    await emptied({
      query: async (statement) => (await emptying.query<Size>(statement)).rows,
      exec: (statements) => emptying.query(statements),
    });
    const handle = { ...db, close: async () => undefined };
    addresses.set(handle, address);
    return withOpener(handle, () => openDatabase(address, 'migrations'));
  }
  engine ??= startedPglite();
  const pglite = await engine;
  await emptied({
    query: async (statement) => (await pglite.query<Size>(statement)).rows,
    exec: (statements) => pglite.exec(statements),
  });
  const connection = connectionTo(pglite);
  const open = () => postgresDatabase(connection, async () => undefined);
  return withOpener(open(), async () => open());
}

async function copyOfTemplate(server: string): Promise<Real> {
  const name = `tweetups_${process.pid}_${threadId}`;
  await onServer(server, [
    `drop database if exists ${name} with (force)`,
    `create database ${name} template ${template}`,
  ]);
  const address = databaseAt(server, name);
  const emptying = new pg.Client({ connectionString: address });
  // The server may end first.
  emptying.on('error', () => undefined);
  await emptying.connect();
  return { address, db: await openDatabase(address, 'migrations'), emptying };
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

interface Size {
  readonly name: string;
  readonly bytes: number | string;
}

interface Emptying {
  readonly query: (statement: string) => Promise<Size[]>;
  readonly exec: (statements: string) => Promise<unknown>;
}

/** Truncating makes every table and index anew, which takes longer than most tests: rows are deleted instead. */
async function emptied({ query, exec }: Emptying): Promise<void> {
  const looks = names.map(
    (name) =>
      `select '${name}' as name, pg_relation_size('"${name}"') as bytes where exists (select from "${name}")`,
  );
  const found = await query(looks.join(' union all '));
  // Deleted rows stay where they were, and are passed over by whoever looks next: after a crowd it is better to begin anew.
  const statements = found.some(({ bytes }) => Number(bytes) > 500_000)
    ? [`truncate ${names.map((name) => `"${name}"`).join(', ')} cascade`]
    : found.map(({ name }) => `delete from "${name}"`);
  // As a replica, the engine minds neither which row refers to which nor what is only ever added to.
  await exec(
    ['set session_replication_role = replica', ...statements, 'set session_replication_role = origin'].join(
      '; ',
    ),
  );
}

const names = Object.values(schema).flatMap((one) => (one instanceof PgTable ? [getTableName(one)] : []));
