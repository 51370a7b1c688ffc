// Opens the database that DATABASE_URL names, migrated and ready.
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** @param address `file:data/tweetup.db`, `file::memory:` or `postgres://…` */
export async function openDatabase(address: string, migrations: string): Promise<Database> {
  return address.startsWith('file:')
    ? openSqlite(address.slice('file:'.length), `${migrations}/sqlite`)
    : await openPostgres(address, `${migrations}/postgres`);
}
