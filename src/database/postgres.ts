// PostgreSQL: the same verbs over a pool of connections, and transactions that try again after a deadlock, or when they waited for long.
import { AsyncLocalStorage } from 'node:async_hooks';
import { getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Connection, Drizzle } from './connection.ts';
import { causes } from './failures.ts';
import {
  innerHandle,
  outerHandle,
  refuseInside,
  type Database,
  type Running,
  type Transaction,
} from './database.ts';
import { migratePostgres } from './migrating-postgres.ts';
import { heldByName } from './name-locks.ts';
import { changesOnPostgres } from './page-changes-postgres.ts';
import { poolTo, type Sizes } from './postgres-pool.ts';

export async function openPostgres(
  address: string,
  migrationsFolder: string,
  sizes: Sizes,
): Promise<Database> {
  const { pool, connection, openThem } = poolTo(address, sizes);
  try {
    // What the server says of itself is told as it is, not as the failure of a query.
    (await pool.connect()).release();
    await migratePostgres(connection, migrationsFolder);
  } catch (error) {
    await pool.end();
    throw error;
  }
  openThem();
  return postgresDatabase(connection, () => pool.end());
}

/** Also for another way to reach such an engine: tests may run it inside their own process. */
export function postgresDatabase(connection: Connection, close: () => Promise<void>): Database {
  const inside = new AsyncLocalStorage<Running>();
  return {
    engine: 'postgres',
    ...outerHandle(connection.drizzle, inside),
    transaction: (work) => {
      refuseInside(inside);
      return againIfWorthIt(() => allOrNothing(connection, inside, work));
    },
    ...(connection.letOthersGoFirst && { letOthersGoFirst: connection.letOthersGoFirst }),
    changes: changesOnPostgres(connection),
    close,
  };
}

async function allOrNothing<Result>(
  connection: Connection,
  inside: AsyncLocalStorage<Running>,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const running = { isOver: false };
  return inside.run(running, () =>
    connection.inTransaction(async (tx) => {
      try {
        return await work({
          ...innerHandle(tx, running),
          of: inside,
          hold: (table, id) => hold(tx, table, id),
          holdAndRead: async (table, id) => {
            // Of any table: so Drizzle knows its columns only when it runs.
            const any: PgTable = table;
            const [row] = await tx
              .select()
              .from(any)
              .where(sql`id = ${id}`)
              .for('update');
            return row;
          },
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

async function hold(tx: Drizzle, table: PgTable, id: string): Promise<void> {
  await tx.execute(sql`select 1 from ${sql.identifier(getTableName(table))} where id = ${id} for update`);
}

const deadlock = '40P01';
const serialisation = '40001';
/** Somebody else holds it for too long. */
const held = '55P03';

async function againIfWorthIt<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const codes = causes(error).map(({ code }) => code);
      const mostAttempts = codes.includes(held) ? 2 : 5;
      const worthAnother = [deadlock, serialisation, held].some((code) => codes.includes(code));
      if (!worthAnother || attempt >= mostAttempts) throw error;
    }
  }
}
