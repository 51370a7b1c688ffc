// An empty, migrated database of the engine that the test run is for.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { getTableName, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { inject } from 'vitest';
import { casing, type Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { postgresDatabase } from '../../src/database/postgres.ts';
import * as schema from '../../src/database/schema.ts';

export async function emptyDatabase(): Promise<Database> {
  return inject('engine') === 'postgres' ? emptyPostgres() : emptySqlite();
}

async function emptySqlite(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  const db = await openDatabase(`file:${join(folder, 'tweetup.db')}`, 'migrations');
  return {
    ...db,
    close: async () => {
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

let engine: Promise<PGlite> | undefined;

/** One engine for all tests of a worker, emptied before each. */
async function emptyPostgres(): Promise<Database> {
  engine ??= PGlite.create({ loadDataDir: new Blob([readFileSync(inject('postgresTemplate'))]) });
  const connection = drizzle(await engine, { casing });
  const names = Object.values(schema).flatMap((one) => (one instanceof PgTable ? [getTableName(one)] : []));
  await connection.execute(sql.raw(`truncate ${names.map((name) => `"${name}"`).join(', ')} cascade`));
  return postgresDatabase(connection, async () => undefined);
}
