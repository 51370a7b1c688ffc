// SQLite: one writer with a queue, a reader beside it, and durability that is read back on every connection.
import { AsyncLocalStorage } from 'node:async_hooks';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle, type AsyncRemoteCallback, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import {
  casing,
  innerHandle,
  outerHandle,
  refuseInside,
  refuseOver,
  type Database,
  type Running,
  type Transaction,
} from './database.ts';
import { migrateSqlite } from './migrating-sqlite.ts';
import { leaveMark, refuseDamaged, refuseNewer, refuseToBeginAnew } from './sqlite-file.ts';

/** @param file a path, or `:memory:` */
export function openSqlite(file: string, migrationsFolder: string): Database {
  const inMemory = file === ':memory:';
  const writer = inMemory ? connect(file) : connectToFile(file, migrationsFolder);
  migrateSqlite(writer, migrationsFolder);
  if (!inMemory) leaveMark(file);
  // A database in memory belongs to its one connection: there reading waits in the writer's queue.
  const reader = inMemory ? undefined : connect(file);
  const inside = new AsyncLocalStorage<Running>();
  const queue = oneAtATime();
  const write = executor(writer);
  const read = reader && executor(reader);

  // The reader sees what has been committed, also by another process, and nothing else.
  const pageChanges = (reader ?? writer).prepare('select number from page_changes').pluck();

  const outer = drizzleOver(
    async (statement, values) =>
      read?.ifReading(statement, values) ?? (await queue(() => write.run(statement, values))),
  );
  const inner = drizzleOver(async (statement, values) => {
    // Also a query that was made in time may be run too late, beside one that failed.
    refuseOver(inside.getStore());
    return write.run(statement, values);
  });

  return {
    engine: 'sqlite',
    ...outerHandle(asPostgres(outer), inside),
    transaction: (work) => {
      refuseInside(inside);
      return queue(() => {
        const running = { isOver: false };
        return inside.run(running, () => allOrNothing(writer, inner, running, work));
      });
    },
    changes: () => {
      const look = () => pageChanges.get() as number;
      return reader ? Promise.resolve(look()) : queue(look);
    },
    close: () =>
      queue(() => {
        reader?.close();
        writer.close();
      }),
  };
}

/** Drizzle takes `casing` only beside a callback for batches, which we never ask for. */
function drizzleOver(ask: AsyncRemoteCallback): SqliteRemoteDatabase {
  const noBatches = () => Promise.reject(new Error('no batches: use a transaction'));
  return drizzle(ask, noBatches, { casing });
}

function connectToFile(file: string, migrationsFolder: string): Sqlite.Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  refuseToBeginAnew(file);
  // For this user's eyes alone; the log beside it gets the same mode.
  closeSync(openSync(file, 'a', 0o600));
  const looking = new Sqlite(file);
  try {
    refuseDamaged(looking, file);
    refuseNewer(
      looking,
      file,
      readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis),
    );
  } finally {
    looking.close();
  }
  return connect(file);
}

function connect(file: string): Sqlite.Database {
  const connection = new Sqlite(file);
  const wanted = {
    journal_mode: file === ':memory:' ? 'memory' : 'wal',
    synchronous: 2, // FULL: a commit is on disk before it is acknowledged. A reopened WAL file starts with NORMAL.
    foreign_keys: 1,
    busy_timeout: 5000,
  };
  for (const [name, value] of Object.entries(wanted)) {
    connection.pragma(`${name} = ${value}`);
    const kept = connection.pragma(name, { simple: true });
    if (kept !== value)
      throw new Error(`SQLite keeps ${name} at ${String(kept)} instead of ${value}: ${file}`);
  }
  return connection;
}

function executor(connection: Sqlite.Database) {
  const kept = new Map<string, Sqlite.Statement>();
  const prepared = (statement: string) => {
    const known = kept.get(statement);
    if (known) return known;
    // Lists of varying length make ever new statements: start again rather than grow for ever.
    if (kept.size >= 500) kept.clear();
    const made = connection.prepare(statement);
    kept.set(statement, made);
    return made;
  };
  const carryOut = (made: Sqlite.Statement, values: unknown[]) => {
    if (made.reader) return { rows: made.raw(true).all(...values) };
    made.run(...values);
    return { rows: [] };
  };
  return {
    run: (statement: string, values: unknown[]) => carryOut(prepared(statement), values),
    ifReading: (statement: string, values: unknown[]) => {
      const made = prepared(statement);
      return made.readonly ? carryOut(made, values) : undefined;
    },
  };
}

function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function allOrNothing<Result>(
  writer: Sqlite.Database,
  inner: SqliteRemoteDatabase,
  running: Running,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  writer.exec('BEGIN IMMEDIATE');
  try {
    const result = await work({
      ...innerHandle(asPostgres(inner), running),
      // The one writer already excludes everybody else.
      hold: () => Promise.resolve(),
      holdName: () => Promise.resolve(),
    });
    writer.exec('COMMIT');
    return result;
  } catch (error) {
    // After some errors, a full disk among them, SQLite has already rolled back by itself.
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw error;
  } finally {
    running.isOver = true;
  }
}

/** The verbs are the same; the type of the other engine hides `.all()`, `.get()` and `.run()`, which exist here alone. */
function asPostgres(drizzle: SqliteRemoteDatabase): Parameters<typeof innerHandle>[0] {
  return drizzle as unknown as Parameters<typeof innerHandle>[0];
}
