// Queries of hot paths: on SQLite their SQL is built once, and each time only its values are given.
import type { Build, Queries } from './database.ts';

/** To build SQL is a third of what a small query costs, and it is the same SQL each time. */
export function prepared<Given extends object, Rows>(build: Build<Given, Rows>) {
  return (db: Queries, given: Given): PromiseLike<Rows> =>
    db.askPrepared ? db.askPrepared(build, given) : build(db, given);
}

/**
 * For a list of ids, of which there are now more and now fewer: built once for two, for four, for eight …
 * The last one is asked for again until there are so many; so there has to be one.
 */
export function preparedForMany<Rows>(
  build: (db: Queries, ids: readonly string[]) => PromiseLike<Rows>,
): (db: Queries, ids: readonly string[]) => PromiseLike<Rows> {
  const sizes = new Map<number, Build<Record<string, string>, Rows>>();
  const buildFor = (names: readonly string[]): Build<Record<string, string>, Rows> => {
    const known = sizes.get(names.length);
    if (known) return known;
    const made: Build<Record<string, string>, Rows> = (db, places) =>
      build(
        db,
        names.map((name) => places[name] ?? ''),
      );
    sizes.set(names.length, made);
    return made;
  };
  return (db, ids) => {
    if (!db.askPrepared) return build(db, ids);
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, ids.length)));
    const given: Record<string, string> = {};
    for (let at = 0; at < size; at += 1) given[`id${at}`] = ids[Math.min(at, ids.length - 1)] ?? '';
    return db.askPrepared(buildFor(Object.keys(given)), given);
  };
}
