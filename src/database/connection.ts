// A way to reach an engine that speaks PostgreSQL's language: over a pool, or, in tests, inside this process.
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

export type Drizzle = PgDatabase<PgQueryResultHKT>;

export interface Connection {
  /** For what is asked or changed by a single statement. */
  readonly drizzle: Drizzle;
  /**
   * For a question that is put thousands of times in a second, of which Drizzle's part would be a fifth.
   * @returns its rows, each value as PostgreSQL writes it
   */
  readonly ask: (
    question: string,
    values: readonly (string | null)[],
  ) => Promise<readonly (readonly string[])[]>;
  /** All of the work or none of it. */
  inTransaction<Result>(work: (tx: Drizzle) => Promise<Result>): Promise<Result>;
  /** See Database. */
  readonly letOthersGoFirst?: <Result>(work: () => Result) => Result;
}
