// Connections to a PostgreSQL server: a pool whose every connection is asked whether its commits are durable, and lanes before it for whoever writes.
import { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { NodePgSession } from 'drizzle-orm/node-postgres/session';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg from 'pg';
import type { Connection } from './connection.ts';
import { casing } from './database.ts';
import { lanesOf } from './lanes.ts';

/** How many connections a process has at most, and how many of them may be writing. */
export interface Sizes {
  readonly connections: number;
  readonly lanes: number;
}

/**
 * With the transaction and not with the connection, which a pooler in between may hand to others. A process that stands still in the
 * middle of a transaction is let go before those who wait for its rows give up.
 */
const limits = {
  idle_in_transaction_session_timeout: '8s',
  lock_timeout: '12s',
  statement_timeout: '30s',
};

/** One message to the server. */
const begin = [
  'begin',
  ...Object.entries(limits).map(([name, value]) => `set local ${name} = '${value}'`),
].join('; ');

export function poolTo(address: string, { connections, lanes }: Sizes) {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    // Rather a page that says "in a few minutes" than one that never comes.
    connectionTimeoutMillis: 10_000,
    // Whatever stands in between forgets connections on which nothing is said.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
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

  const inLane = lanesOf(lanes);
  const dialect = new PgDialect({ casing });
  const over = (client: Pick<pg.Pool, 'query'>) =>
    new NodePgDatabase(dialect, new NodePgSession(client as pg.Pool, dialect, undefined, {}), undefined);

  const connection: Connection = {
    drizzle: over({
      query: ((query: pg.QueryConfig, values: unknown[]) =>
        reads(query.text)
          ? pool.query(query, values)
          : inLane(() => pool.query(query, values))) as pg.Pool['query'],
    }),
    inTransaction: (work) => inLane(() => transaction(pool, (client) => work(over(client)))),
  };
  return { pool, connection };
}

/** What Drizzle writes begins with its verb. */
function reads(statement: string): boolean {
  return /^\(*select /.test(statement);
}

async function transaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let isGone = false;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    // Where even that is not possible, the connection is no good any more.
    await client.query('rollback').catch(() => (isGone = true));
    throw error;
  } finally {
    client.release(isGone);
  }
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
