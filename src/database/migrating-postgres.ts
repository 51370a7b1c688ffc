// Brings a PostgreSQL database to the tables of this version; what drizzle-kit cannot make (triggers, the search) is made in the same transaction.
import { sql } from 'drizzle-orm';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { appendOnlyMaking } from './append-only.ts';
import { notesOnPostgres, toMake, triggersBegin, triggersOnPostgres } from './page-changes.ts';
import { rowsOf } from './rows.ts';
import { textSearchMaking } from './text-search.ts';

type Connection = PgDatabase<PgQueryResultHKT>;

const journal = [
  'create schema if not exists drizzle',
  'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
];

export async function migratePostgres(connection: Connection, migrationsFolder: string): Promise<void> {
  await connection.transaction(async (tx) => {
    for (const statement of journal) await tx.execute(sql.raw(statement));
    await migrate(tx, readMigrationFiles({ migrationsFolder }));
    await makeTheRest(tx);
  });
}

async function migrate(tx: Connection, migrations: readonly MigrationMeta[]): Promise<void> {
  const [found] = await rowsOf<{ last: number | string | null }>(
    tx,
    sql`select max(created_at) as last from drizzle.__drizzle_migrations`,
  );
  const pending = migrations.filter(({ folderMillis }) => folderMillis > Number(found?.last ?? -1));
  // A column that a trigger names could not be dropped.
  if (pending.length > 0) for (const one of await pageTriggers(tx)) await drop(tx, one);
  for (const { sql: statements, hash, folderMillis } of pending) {
    for (const statement of statements) await tx.execute(sql.raw(statement));
    await tx.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`,
    );
  }
}

/** Triggers that are there stay: to make one again would wait for everybody who writes to the table. */
async function makeTheRest(tx: Connection): Promise<void> {
  const making = [...textSearchMaking.postgres, ...appendOnlyMaking.postgres, ...notesOnPostgres];
  for (const statement of making) await tx.execute(sql.raw(statement));
  const { outdated, missing } = toMake(triggersOnPostgres, await pageTriggers(tx));
  for (const one of outdated) await drop(tx, one);
  for (const one of missing) await tx.execute(sql.raw(one.making));
}

function pageTriggers(tx: Connection): Promise<{ name: string; table: string }[]> {
  return rowsOf(
    tx,
    sql`select tgname as name, relname as table from pg_trigger join pg_class on pg_class.oid = tgrelid
        where starts_with(tgname, ${triggersBegin})`,
  );
}

async function drop(tx: Connection, { name, table }: { name: string; table: string }): Promise<void> {
  await tx.execute(sql.raw(`drop trigger "${name}" on "${table}"`));
}
