// PostgreSQL: a pool whose every connection is asked whether its commits are durable, and transactions that try again after a deadlock.
import { AsyncLocalStorage } from 'node:async_hooks';
import { getTableName, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { causes } from './failures.ts';
import {
  casing,
  innerHandle,
  outerHandle,
  refuseInside,
  type Database,
  type Running,
  type Transaction,
} from './database.ts';
import { heldByName } from './name-locks.ts';
import { migratePostgres } from './migrating-postgres.ts';
import { changesOnPostgres } from './page-changes-postgres.ts';

export async function openPostgres(address: string, migrationsFolder: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: address,
    // Rather a page that says "in a few minutes" than one that never comes.
    connectionTimeoutMillis: 10_000,
    verify: (client: pg.PoolClient, done: (error?: Error) => void) => {
      isDurable(client).then(
        () => done(),
        (error: Error) => done(error),
      );
    },
  });
  // A server that restarts ends its connections, also in the middle of a transaction. Whoever asks next over one of them is told;
  // the pool opens others. Without these listeners the process would end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    // What the server says of itself is told as it is, not as the failure of a query.
    (await pool.connect()).release();
    await migratePostgres(drizzle(pool, { casing }), migrationsFolder);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return postgresDatabase(drizzle(pool, { casing }), () => pool.end());
}

/** Also for another way to reach such an engine: the tests run it inside their own process. */
export function postgresDatabase(
  connection: PgDatabase<PgQueryResultHKT>,
  close: () => Promise<void>,
): Database {
  const inside = new AsyncLocalStorage<Running>();
  return {
    engine: 'postgres',
    ...outerHandle(connection, inside),
    transaction: (work) => {
      refuseInside(inside);
      return againAfterDeadlock(() => allOrNothing(connection, inside, work));
    },
    changes: changesOnPostgres(connection),
    close,
  };
}

async function allOrNothing<Result>(
  connection: PgDatabase<PgQueryResultHKT>,
  inside: AsyncLocalStorage<Running>,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const running = { isOver: false };
  return inside.run(running, () =>
    connection.transaction(async (tx) => {
      try {
        return await work({
          ...innerHandle(tx, running),
          hold: (table, id) => hold(tx, table, id),
          holdName: async (name) => {
            await tx.execute(heldByName(name));
          },
        });
      } finally {
        // Before it is committed or rolled back: what came later would be written by itself.
        running.isOver = true;
      }
    }),
  );
}

async function hold(tx: PgDatabase<PgQueryResultHKT>, table: PgTable, id: string): Promise<void> {
  await tx.execute(sql`select 1 from ${sql.identifier(getTableName(table))} where id = ${id} for update`);
}

async function isDurable(client: pg.PoolClient): Promise<void> {
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const { rows } = await client.query<Record<string, string>>(`show ${setting}`);
    if (rows[0]?.[setting] === 'off')
      throw new Error(
        `PostgreSQL runs with ${setting} off, so it may forget what it acknowledged. Turn it on.`,
      );
  }
}

const deadlock = '40P01';
const serialisation = '40001';

async function againAfterDeadlock<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const worthAnother = causes(error).some(({ code }) => code === deadlock || code === serialisation);
      if (!worthAnother || attempt === 5) throw error;
    }
  }
}
