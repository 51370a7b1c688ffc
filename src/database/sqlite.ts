// SQLite: one writer with a queue, a reader beside it, and durability that is read back on every connection.
import { AsyncLocalStorage } from 'node:async_hooks';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
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
import { migratedSqlite, migrateSqlite } from './migrating-sqlite.ts';
import { migrationsIn, refuseTooOld, type Migration } from './releases.ts';
import { builtOnce, plannedOnce, withItsLimits, type CarryOut, type Found } from './sqlite-prepared.ts';
import { groupCommits } from './sqlite-writing.ts';
import { leaveMark, refuseDamaged, refuseToBeginAnew } from './sqlite-file.ts';

/** @param file a path, or `:memory:` */
export function openSqlite(file: string, migrationsFolder: string): Database {
  const inMemory = file === ':memory:';
  const migrations = migrationsIn(migrationsFolder);
  const writer = inMemory ? connect(file) : connectToFile(file, migrations);
  migrateSqlite(writer, migrations);
  if (!inMemory) leaveMark(file);
  keepAt(writer, {
    // From now on it is asked again instead: whoever waits within SQLite holds up the whole process.
    busy_timeout: 0,
    // What a savepoint keeps of the pages before it lies in memory (2), not in a new file for each group.
    temp_store: 2,
  });
  // A database in memory belongs to its one connection: there reading waits in the writer's queue.
  const reader = inMemory ? undefined : connect(file);
  const inside = new AsyncLocalStorage<Running>();
  const writing = groupCommits(writer);
  const write = executor(writer);
  const read = reader && executor(reader);

  // The reader sees what has been committed, also by another process, and nothing else.
  const pageChanges = (reader ?? writer).prepare('select number from page_changes').pluck();

  const anywhere: CarryOut = (statement, values) =>
    read?.ifReading(statement, values) ?? writing.write(() => write.run(statement, values));
  const within: CarryOut = (statement, values) => {
    // Also a query that was made in time may be run too late, beside one that failed.
    refuseOver(inside.getStore());
    if (!writer.inTransaction) throw new Error('SQLite has rolled this transaction back: end it.');
    return write.run(statement, values);
  };
  const [outer, inner] = [drizzleOver(anywhere), drizzleOver(within)];
  const [askOutside, askInside] = [builtOnce(outer, anywhere), builtOnce(inner, within)];

  return {
    engine: 'sqlite',
    ...outerHandle(outer, inside),
    askPrepared: (build, given) => {
      refuseInside(inside);
      return askOutside(build, given);
    },
    transaction: (work) => {
      refuseInside(inside);
      return writing.write(() => {
        const running = { isOver: false };
        const tx: Transaction = {
          ...innerHandle(inner, running),
          of: inside,
          askPrepared: (build, given) => {
            refuseOver(running);
            return askInside(build, given);
          },
          // The one writer already excludes everybody else.
          hold: () => Promise.resolve(),
          holdName: () => Promise.resolve(),
        };
        return inside.run(running, () => untilItIsOver(running, () => work(tx)));
      });
    },
    changes: () => {
      const look = () => pageChanges.get() as number;
      return reader ? look() : writing.write(look);
    },
    close: async () => {
      await writing.idle();
      reader?.close();
      writer.close();
    },
  };
}

type Drizzle = Parameters<typeof innerHandle>[0];

/** The verbs are the same; the type of the other engine hides `.all()`, `.get()` and `.run()`, which exist here alone. */
function drizzleOver(carryOut: CarryOut): Drizzle {
  // Drizzle takes `casing` only beside a callback for batches, which we never ask for.
  const noBatches = () => Promise.reject(new Error('no batches: use a transaction'));
  const ask = async (text: string, given: unknown[]) => {
    const { statement, values } = withItsLimits(text, given);
    return carryOut(statement, [...values]);
  };
  return drizzle(ask, noBatches, { casing }) as unknown as Drizzle;
}

function connectToFile(file: string, migrations: readonly Migration[]): Sqlite.Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  refuseToBeginAnew(file);
  // For this user's eyes alone; the log beside it gets the same mode.
  closeSync(openSync(file, 'a', 0o600));
  const looking = new Sqlite(file);
  try {
    refuseDamaged(looking, file);
    // Before anything of it is changed, be it only the kind of its journal.
    refuseTooOld(migrations, migratedSqlite(looking), file);
    return connect(file, looking);
  } catch (error) {
    looking.close();
    throw error;
  }
}

function connect(file: string, connection = new Sqlite(file)): Sqlite.Database {
  const wanted = {
    journal_mode: file === ':memory:' ? 'memory' : 'wal',
    synchronous: 2, // FULL: a commit is on disk before it is acknowledged. A reopened WAL file starts with NORMAL.
    foreign_keys: 1,
    busy_timeout: 5000,
  };
  keepAt(connection, wanted);
  return connection;
}

/** What is set is read back: SQLite says nothing when it does not obey. */
function keepAt(connection: Sqlite.Database, wanted: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(wanted)) {
    connection.pragma(`${name} = ${value}`);
    const kept = connection.pragma(name, { simple: true });
    if (kept !== value)
      throw new Error(`SQLite keeps ${name} at ${String(kept)} instead of ${value}: ${connection.name}`);
  }
}

function executor(connection: Sqlite.Database) {
  const kept = new Map<string, Sqlite.Statement>();
  const prepared = (statement: string) => {
    const known = kept.get(statement);
    if (known) return known;
    // Lists of varying length make ever new statements: start again rather than grow for ever.
    if (kept.size >= 500) kept.clear();
    const made = connection.prepare(plannedOnce(statement));
    kept.set(statement, made);
    return made;
  };
  const carryOut = (made: Sqlite.Statement, values: unknown[]): Found => {
    if (made.reader) return { rows: made.raw(true).all(...values) as unknown[][] };
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

async function untilItIsOver<Result>(running: Running, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    running.isOver = true;
  }
}
