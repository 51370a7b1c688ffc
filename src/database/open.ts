// Opens the database that DATABASE_URL names, migrated and ready.
import { dirname, join } from 'node:path';
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
  sizes: Sizes = { connections: 10, lanes: 4 },
): Promise<Database> {
  if (address.startsWith('file:')) return openSqlite(address.slice('file:'.length), `${migrations}/sqlite`);
  // The other engine and its driver are read by those alone who use it.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(address, `${migrations}/postgres`, sizes);
}

/**
 * Where SQLite keeps it, and where the pictures lie beside it.
 * @throws for a database that is no file
 */
export function sqliteFiles(address: string): { readonly file: string; readonly pictures: string } {
  const file = address.startsWith('file:') ? address.slice('file:'.length) : '';
  if (file === '' || file === ':memory:')
    throw new Error('this command is for SQLite files; PostgreSQL is copied with pg_dump and pg_restore');
  return { file, pictures: join(dirname(file), 'pictures') };
}
