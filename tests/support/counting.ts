// Counts what a page asks the database, so that a list of a hundred costs as much as a list of one.
import { PGlite } from '@electric-sql/pglite';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { vi } from 'vitest';

/** @returns how many statements went to the engine while the work was done, whichever engine it is */
export async function statementsDuring(work: () => Promise<unknown>): Promise<number> {
  const statement = new Sqlite(':memory:').prepare('select 1');
  const prototype = Object.getPrototypeOf(statement) as Sqlite.Statement;
  const spies = [
    vi.spyOn(prototype, 'all'),
    vi.spyOn(prototype, 'run'),
    vi.spyOn(PGlite.prototype, 'query'),
    vi.spyOn(pg.Client.prototype, 'query'),
  ];
  try {
    await work();
    return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
