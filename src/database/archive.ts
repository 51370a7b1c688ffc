// Files in an SQLite archive (sqlite.org/sqlar.html): what a backup carries beside the database.
import { basename } from 'node:path';
import type Sqlite from 'better-sqlite3';

/** As pictures are kept, here or elsewhere. */
export interface Files {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Buffer | undefined>;
  names(beginning: string): AsyncIterable<string>;
}

/** @returns how many */
export async function addFiles(to: Sqlite.Database, files: Files): Promise<number> {
  to.pragma('journal_mode = delete');
  to.exec('CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)');
  const add = to.prepare('INSERT INTO sqlar VALUES (?, 33188, 0, ?, ?)');
  let count = 0;
  // It is nobody's until it is whole and has its name: then is early enough for the disk.
  to.exec('BEGIN');
  for await (const name of files.names('')) {
    const bytes = await files.get(name);
    // Taken back since it was listed.
    if (!bytes) continue;
    add.run(name, bytes.length, bytes);
    count += 1;
  }
  to.exec('COMMIT');
  return count;
}

export function isArchive(from: Sqlite.Database): boolean {
  return from.prepare(`select 1 from sqlite_master where name = 'sqlar'`).get() !== undefined;
}

/** @returns how many */
export async function takeOutFiles(from: Sqlite.Database, files: Pick<Files, 'put'>): Promise<number> {
  const names = from.prepare('select name from sqlar').pluck().all() as string[];
  const data = from.prepare('select data from sqlar where name = ?').pluck();
  // Whatever a file of somebody else's says: nothing is written outside the folder.
  for (const name of names) await files.put(basename(name), data.get(name) as Buffer);
  return names.length;
}
