// An empty, migrated database of the engine that the test run is for.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { getTableName, sql } from 'drizzle-orm';
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

async function emptySqlite(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  const open = () => openDatabase(`file:${join(folder, 'tweetup.db')}`, 'migrations');
  const db = await open();
  const close = async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  };
  return withOpener({ ...db, close }, open);
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
  engine ??= PGlite.create({ loadDataDir: new Blob([readFileSync(inject('postgresTemplate'))]) });
  const connection = drizzle(await engine, { casing });
  const names = tables.map((table) => `"${getTableName(table)}"`);
  await connection.execute(sql.raw(`truncate ${names.join(', ')} cascade`));
  const open = () => postgresDatabase(connection, async () => undefined);
  return withOpener(open(), async () => open());
}

/** Whatever refers to another comes before it. */
const tables = Object.values(schema)
  .flatMap((one) => (one instanceof PgTable ? [one] : []))
  .toSorted((one, other) => depth(other) - depth(one));

function depth(table: PgTable): number {
  const above = getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
  return 1 + Math.max(0, ...above.filter((one) => one !== table).map(depth));
}
