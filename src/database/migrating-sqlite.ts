// Brings an SQLite file to the tables of this version; what drizzle-kit cannot make (triggers, the search) is made in the same transaction.
import type Sqlite from 'better-sqlite3';
import { appendOnlyMaking } from './append-only.ts';
import { notesOnSqlite, toMake, triggersBegin, triggersOnSqlite } from './page-changes.ts';
import {
  isAhead,
  notYetMade,
  oldestRelease,
  refuseTooOld,
  type Migrated,
  type Migration,
} from './releases.ts';
import { textSearchMaking } from './text-search.ts';

const journal = `create table if not exists __drizzle_migrations (
  id serial primary key, hash text not null, created_at numeric)`;

/** drizzle-kit rebuilds tables, which deletes every child row while foreign keys are on; within a transaction they stay as they are. */
export function migrateSqlite(connection: Sqlite.Database, known: readonly Migration[]): void {
  connection.pragma('foreign_keys = OFF');
  // Of several processes that start at once one migrates, and the others find it done.
  connection.exec('begin immediate');
  try {
    const migrated = migratedSqlite(connection);
    refuseTooOld(known, migrated, connection.name);
    if (!isAhead(known, migrated)) {
      migrate(connection, notYetMade(known, migrated));
      makeTheRest(connection);
    }
    connection.exec('commit');
  } catch (error) {
    if (connection.inTransaction) connection.exec('rollback');
    throw error;
  }
  const broken = connection.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows that refer to nothing.`);
  connection.pragma('foreign_keys = ON');
}

export function migratedSqlite(connection: Sqlite.Database): Migrated {
  const has = (table: string) =>
    connection.prepare('select 1 from sqlite_master where name = ?').get(table) !== undefined;
  const last = has('__drizzle_migrations')
    ? connection.prepare('select max(created_at) from __drizzle_migrations').pluck().get()
    : null;
  const oldest = has('site_facts')
    ? connection.prepare('select value from site_facts where name = ?').pluck().get(oldestRelease)
    : undefined;
  return {
    last: last === null || last === undefined ? undefined : Number(last),
    oldestRelease: oldest as string | undefined,
  };
}

function migrate(connection: Sqlite.Database, pending: readonly Migration[]): void {
  connection.exec(journal);
  if (pending.length === 0) return;
  // A column that a trigger names could not be dropped.
  for (const { name } of pageTriggers(connection)) drop(connection, name);
  for (const { sql, hash, folderMillis } of pending) {
    for (const statement of sql) carryOut(connection, statement);
    connection
      .prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
      .run(hash, folderMillis);
  }
  connection
    .prepare('insert into site_facts values (?, ?) on conflict (name) do update set value = excluded.value')
    .run(oldestRelease, pending.at(-1)?.oldestRelease);
}

/** What is there stays: a release beside this one may need it, and only a release that changes the tables replaces it. */
function makeTheRest(connection: Sqlite.Database): void {
  for (const statement of [...textSearchMaking.sqlite, ...appendOnlyMaking.sqlite, ...notesOnSqlite])
    connection.exec(statement);
  for (const { making } of toMake(triggersOnSqlite, pageTriggers(connection))) connection.exec(making);
}

function pageTriggers(connection: Sqlite.Database) {
  return connection
    .prepare(
      `select name, tbl_name as "table" from sqlite_master
       where type = 'trigger' and substr(name, 1, ${triggersBegin.length}) = '${triggersBegin}'`,
    )
    .all() as { name: string; table: string }[];
}

function drop(connection: Sqlite.Database, name: string): void {
  connection.exec(`drop trigger if exists "${name}"`);
}

function carryOut(connection: Sqlite.Database, statement: string): void {
  try {
    connection.exec(statement);
  } catch (error) {
    throw new Error(`A migration failed, and nothing was changed: ${statement}`, { cause: error });
  }
}
