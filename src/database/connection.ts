// A way to reach an engine that speaks PostgreSQL's language: over a pool, or, in tests, inside this process.
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

export type Drizzle = PgDatabase<PgQueryResultHKT>;

export interface Connection {
  /** For what is asked or changed by a single statement. */
  readonly drizzle: Drizzle;
  /** All of the work or none of it. */
  inTransaction<Result>(work: (tx: Drizzle) => Promise<Result>): Promise<Result>;
  /** See Database. */
  readonly letOthersGoFirst?: <Result>(work: () => Result) => Result;
}
