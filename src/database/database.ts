// What every room knows of the database: the same five verbs on SQLite and PostgreSQL, always asynchronous.
import type { AsyncLocalStorage } from 'node:async_hooks';
import type { PgDatabase, PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core';

/** Columns are camelCase in code and snake_case in the database. */
export const casing = 'snake_case';

type Drizzle = PgDatabase<PgQueryResultHKT>;

type Verbs = Pick<Drizzle, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>;

/** @param given to be put into the query as it is: while SQL is built it holds only the places of what comes later */
export type Build<Given, Rows> = (db: Queries, given: Given) => PromiseLike<Rows>;

/** What an engine does that builds a query once; another one builds it each time. */
export type AskPrepared = <Given extends object, Rows>(
  build: Build<Given, Rows>,
  given: Given,
) => Promise<Rows>;

/** What can be asked and changed, inside a transaction or out of it. */
export interface Queries extends Verbs {
  /** See prepared.ts, through which it is asked. */
  readonly askPrepared?: AskPrepared;
}

export interface Transaction extends Queries {
  /** The same for all transactions of one database: by it a process keeps what it remembers of that. */
  readonly of: object;
  /** Until the end of this transaction no other changes what belongs to this row: taken first by whatever counts places. */
  hold(table: PgTable, id: string): Promise<void>;
  /** The same, and the row as it is then: where each question is a way to a server and back. */
  readonly holdAndRead?: <Held extends PgTable>(
    table: Held,
    id: string,
  ) => Promise<Held['$inferSelect'] | undefined>;
  /** The same for something that has no row yet: whoever comes later with the same word waits. */
  holdName(name: string): Promise<void>;
}

export interface Database extends Queries {
  readonly engine: 'sqlite' | 'postgres';
  /**
   * All of `work` happens or none of it. It may run twice, so it touches nothing but its `tx`, and it never waits for the
   * network. Within it the outer handle is refused: a query there would see another state, or wait for ever.
   */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * What this work asks, also later on, leaves connections to others who read: so many may send a form in the same second, and
   * somebody else only wants to see a page. Not there where nobody waits for a connection.
   */
  readonly letOthersGoFirst?: <Result>(work: () => Result) => Result;
  /** Another number after every change of what pages show (see page-tables.ts), by whomever: what was committed before it is asked is in it. */
  changes(): number | Promise<number>;
  close(): Promise<void>;
}

/** A transaction from its begin to its end. */
export interface Running {
  isOver: boolean;
}

/** Wraps an engine's Drizzle so that using it inside one of its own transactions is a loud mistake instead of a quiet one. */
export function outerHandle(drizzle: Drizzle, inside: AsyncLocalStorage<Running>): Queries {
  return guarded(drizzle, () => refuseInside(inside));
}

export function refuseInside(inside: AsyncLocalStorage<Running>): void {
  if (inside.getStore()?.isOver === false)
    throw new Error('A transaction is running: use its tx here, not the outer database.');
}

/** What is asked of a transaction after its end would be written by itself, or within somebody else's. */
export function innerHandle(drizzle: Drizzle, running: Running): Queries {
  return guarded(drizzle, () => refuseOver(running));
}

export function refuseOver(running: Running | undefined): void {
  if (running?.isOver !== false) throw new Error('This transaction is over: await all of its queries in it.');
}

function guarded(drizzle: Drizzle, guard: () => void): Queries {
  const guardedVerb = <Verb extends keyof Verbs>(verb: Verb): Drizzle[Verb] => {
    const ask = drizzle[verb] as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => {
      guard();
      return ask.apply(drizzle, given);
    }) as Drizzle[Verb];
  };
  return {
    select: guardedVerb('select'),
    selectDistinct: guardedVerb('selectDistinct'),
    insert: guardedVerb('insert'),
    update: guardedVerb('update'),
    delete: guardedVerb('delete'),
  };
}
