// Brings a PostgreSQL database to the tables of this version; what drizzle-kit cannot make (triggers, the search) is made in the same transaction.
import { sql } from 'drizzle-orm';
import { appendOnlyMaking } from './append-only.ts';
import type { Connection, Drizzle } from './connection.ts';
import { causes } from './failures.ts';
import { nameLocksMaking } from './name-locks.ts';
import { notesOnPostgres, toMake, triggersBegin, triggersOnPostgres } from './page-changes.ts';
import { pageTables } from './page-tables.ts';
import {
  isAhead,
  migrationsIn,
  notYetMade,
  oldestRelease,
  refuseTooOld,
  type Migrated,
  type Migration,
} from './releases.ts';
import { rowsOf } from './rows.ts';
import { textSearchMaking } from './text-search.ts';

/** The one row is held by whoever migrates: processes that start at once come one after the other, and a dump holds no rows. */
const journal = [
  'create schema if not exists drizzle',
  'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  'create table if not exists drizzle.migrating (one integer primary key)',
  'insert into drizzle.migrating values (1) on conflict do nothing',
];

/** Whoever waits for a table holds up all who come after: so it is given up soon, and tried again. */
const patience = '1s';
const attempts = 8;

export async function migratePostgres(connection: Connection, migrationsFolder: string): Promise<void> {
  const known = migrationsIn(migrationsFolder);
  await again(beginning, 3, () => makeJournal(connection.drizzle));
  await again(heldByOthers, attempts, () =>
    connection.inTransaction(async (tx) => {
      // It may take long, and whoever waits for it has time.
      for (const limit of ['lock_timeout', 'statement_timeout'])
        await tx.execute(sql.raw(`set local ${limit} = 0`));
      await tx.execute(sql`select 1 from drizzle.migrating for update`);
      const migrated = await migratedPostgres(tx);
      refuseTooOld(known, migrated, 'The database');
      // A newer release has been here: what it made is left as it is.
      if (isAhead(known, migrated)) return;
      await tx.execute(sql.raw(`set local lock_timeout = '${patience}'`));
      await migrate(tx, notYetMade(known, migrated));
      await makeTheRest(tx);
    }),
  ).catch((error: unknown) => {
    if (!hasCode(error, heldByOthers)) throw error;
    throw new Error(
      'Its tables have to be changed, and somebody holds them (a dump, or a transaction that does not end): start again when that is over',
      { cause: error },
    );
  });
}

const heldByOthers = ['55P03'];
/** Two make the same table at the same moment. */
const beginning = ['23505', '42P06', '42P07'];

async function again(codes: readonly string[], times: number, work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!hasCode(error, codes) || attempt === times) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return causes(error).some(({ code }) => typeof code === 'string' && codes.includes(code));
}

/** Asked first, since even what is there already wants rights to be made. */
async function makeJournal(drizzle: Drizzle): Promise<void> {
  const [found] = await rowsOf<{ there: boolean }>(
    drizzle,
    sql`select to_regclass('drizzle.migrating') is not null as there`,
  );
  if (!found?.there) for (const statement of journal) await drizzle.execute(sql.raw(statement));
}

async function migratedPostgres(tx: Drizzle): Promise<Migrated> {
  const [found] = await rowsOf<{ last: number | string | null; facts: boolean }>(
    tx,
    sql`select max(created_at) as last, to_regclass('site_facts') is not null as facts from drizzle.__drizzle_migrations`,
  );
  const [oldest] = found?.facts
    ? await rowsOf<{ value: string }>(tx, sql`select value from site_facts where name = ${oldestRelease}`)
    : [];
  return { last: found?.last ? Number(found.last) : undefined, oldestRelease: oldest?.value };
}

async function migrate(tx: Drizzle, pending: readonly Migration[]): Promise<void> {
  if (pending.length === 0) return;
  const changing = pending.flatMap(({ sql: some }) => some).filter((one) => changesColumns.test(one));
  for (const one of await pageTriggers(tx))
    // A column that a trigger names could not be dropped. Others stay, since to drop one waits for whoever reads its table.
    if (isNeedless(one) || changing.some((statement) => statement.includes(`"${one.table}"`)))
      await tx.execute(sql.raw(`drop trigger "${one.name}" on "${one.table}"`));
  for (const { sql: some, hash, folderMillis } of pending) {
    for (const statement of some) await tx.execute(sql.raw(statement));
    await tx.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`,
    );
  }
  await tx.execute(
    sql`insert into site_facts values (${oldestRelease}, ${pending.at(-1)?.oldestRelease})
        on conflict (name) do update set value = excluded.value`,
  );
}

/** What is there stays: to make it again would wait for everybody who writes to the table, and a release beside this one may need it. */
async function makeTheRest(tx: Drizzle): Promise<void> {
  for (const statement of [
    ...nameLocksMaking,
    ...textSearchMaking.postgres,
    ...appendOnlyMaking.postgres,
    ...notesOnPostgres,
  ])
    await tx.execute(sql.raw(statement));
  for (const { making } of toMake(triggersOnPostgres, await pageTriggers(tx)))
    await tx.execute(sql.raw(making));
}

const changesColumns = /\b(?:drop|alter) column\b/i;

interface Found {
  readonly name: string;
  readonly table: string;
  /** Of an update: those that it watches. */
  readonly columns: readonly string[];
}

/** An older one, all of whose columns ours watch. Where one does not, the release that made it may still run and write there alone. */
function isNeedless({ name, table, columns }: Found): boolean {
  if (triggersOnPostgres.some((one) => one.name === name)) return false;
  const watched = pageTables.find((one) => one.name === table)?.columns;
  return watched !== undefined && columns.every((column) => watched.includes(column));
}

function pageTriggers(tx: Drizzle): Promise<Found[]> {
  return rowsOf(
    tx,
    sql`select tgname as name, relname as table, array(select attname::text from pg_attribute
          where attrelid = tgrelid and attnum = any (tgattr)) as columns
        from pg_trigger join pg_class on pg_class.oid = tgrelid where starts_with(tgname, ${triggersBegin})`,
  );
}
