// Connections to a PostgreSQL server: a pool whose every connection is asked whether its commits are durable, and lanes before it for whoever writes.
import { AsyncLocalStorage } from 'node:async_hooks';
import { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { NodePgSession } from 'drizzle-orm/node-postgres/session';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg from 'pg';
import type { Connection } from './connection.ts';
import { casing } from './database.ts';
import { lanesOf } from './lanes.ts';
import { naming, type Naming } from './naming.ts';

export interface Sizes {
  /** How many connections a process has at most. */
  readonly connections: number;
  /** How many of them may be writing. */
  readonly lanes: number;
  /** A pooler older than its version 1.21 forgets the names of statements. */
  readonly statements: 'named' | 'unnamed';
}

/**
 * With the transaction and not with the connection, which a pooler in between may hand to others. A process that stands still in the
 * middle of a transaction is let go after eight seconds. Whoever waits for a row waits for six, and once more (see postgres.ts): so what
 * such a process has waiting in the line is gone before its turn comes, and the living come again.
 */
const limits = {
  idle_in_transaction_session_timeout: '8s',
  lock_timeout: '6s',
  statement_timeout: '30s',
};

/** One message to the server. */
const begin = [
  'begin',
  ...Object.entries(limits).map(([name, value]) => `set local ${name} = '${value}'`),
].join('; ');

export function poolTo(address: string, { connections, lanes, statements }: Sizes) {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    // Rather a page that says "in a few minutes" than one that never comes.
    connectionTimeoutMillis: 10_000,
    // To open one takes longer than to ask ten questions, and a busy evening comes in waves.
    idleTimeoutMillis: 5 * 60_000,
    min: connections - lanes,
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
  // Half of those that are left to whoever reads.
  const inTurn = lanesOf(Math.max(1, Math.floor((connections - lanes) / 2)));
  const goingLast = new AsyncLocalStorage<true>();
  const dialect = new PgDialect({ casing });
  const nameOf = statements === 'named' ? naming() : () => undefined;
  const over = (ask: Asking) => {
    const asking = { query: (query: Query, values: unknown[]) => ask(named(query, values, nameOf), values) };
    const session = new NodePgSession(asking as unknown as pg.Pool, dialect, undefined, {});
    return new NodePgDatabase(dialect, session, undefined);
  };

  const connection: Connection = {
    drizzle: over((query, values) => {
      const ask = () => pool.query(query, values);
      if (!reads(query.text)) return inLane(ask);
      return goingLast.getStore() ? inTurn(ask) : ask();
    }),
    ask: async (text, values) => {
      const question = { text, values: [...values], rowMode: 'array' as const };
      return (await pool.query<string[]>(named(question, question.values, nameOf) as typeof question)).rows;
    },
    inTransaction: (work) =>
      inLane(() => transaction(pool, (client) => work(over((query, values) => client.query(query, values))))),
    letOthersGoFirst: (work) => goingLast.run(true, work),
  };
  /** Those that are kept, before anybody asks: whoever comes first would wait until one is open. */
  const openThem = () => {
    for (let number = lanes; number < connections; number += 1)
      pool.connect().then(
        (client) => client.release(),
        () => undefined,
      );
  };
  return { pool, connection, openThem };
}

type Query = pg.QueryConfig & { readonly rowMode?: string };
type Asking = (query: Query, values: unknown[]) => Promise<unknown>;

function named(query: Query, values: unknown[], nameOf: Naming): Query {
  // Without values it may be several statements in one message.
  const name = values.length > 0 ? nameOf(query.text) : undefined;
  return name === undefined ? query : { ...query, name };
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

const promises = ['fsync', 'synchronous_commit', 'full_page_writes'];

async function isDurable(client: pg.PoolClient): Promise<void> {
  // Three statements in one message: as many results.
  const asked = promises.map((name) => `show ${name}`).join('; ');
  const told = (await client.query(asked)) as unknown as pg.QueryResult<Record<string, string>>[];
  const off = promises.find((name, at) => told[at]?.rows[0]?.[name] === 'off');
  if (off !== undefined)
    throw new Error(`PostgreSQL runs with ${off} off, so it may forget what it acknowledged. Turn it on.`);
}
