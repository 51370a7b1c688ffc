// Opens the database that DATABASE_URL names, migrated and ready.
import type { Database } from './database.ts';
import type { Sizes } from './postgres-pool.ts';
import { openSqlite } from './sqlite.ts';

/**
 * @param address `file:data/tweetup.db`, `file::memory:` or `postgres://…`
 * @param sizes of PostgreSQL's pool
 */
export async function openDatabase(
  address: string,
  migrations: string,
  sizes: Sizes = { connections: 10, lanes: 4, statements: 'named' },
): Promise<Database> {
  if (address.startsWith('file:')) return openSqlite(address.slice('file:'.length), `${migrations}/sqlite`);
  // The other engine and its driver are read by those alone who use it.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(address, `${migrations}/postgres`, sizes);
}

/** Where SQLite keeps it; undefined: PostgreSQL. @throws for a database in memory */
export function sqliteFile(address: string): string | undefined {
  if (!address.startsWith('file:')) return undefined;
  const file = address.slice('file:'.length);
  if (file === ':memory:') throw new Error('a database in memory is kept nowhere');
  return file;
}
