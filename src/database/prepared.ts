// Queries of hot paths: on SQLite their SQL is built once, and each time only its values are given.
import type { Build, Queries } from './database.ts';

/** To build SQL is a third of what a small query costs, and it is the same SQL each time. */
export function prepared<Given extends object, Rows>(build: Build<Given, Rows>) {
  return (db: Queries, given: Given): PromiseLike<Rows> =>
    db.askPrepared ? db.askPrepared(build, given) : build(db, given);
}
