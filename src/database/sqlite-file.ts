// The file of an SQLite database before it is opened: never an empty new one where an old one was, never one that is damaged.
import { closeSync, existsSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import type Sqlite from 'better-sqlite3';

/** Lies beside the database from its first day on, and says that there is one. */
export function markOf(file: string): string {
  return `${file}.made`;
}

/** @throws when there was a database, and now there is none */
export function refuseToBeginAnew(file: string): void {
  if (sizeOf(file) > 0) return;
  if (existsSync(markOf(file)) || sizeOf(`${file}-wal`) > 0)
    throw new Error(
      `there was one at ${file}, and now it is ${existsSync(file) ? 'empty' : 'gone'}: put it back, or restore a backup ` +
        `with "npm run restore -- BACKUP"; only to begin with nothing, delete ${markOf(file)}`,
    );
}

/** @throws when something in it cannot be read */
export function refuseDamaged(connection: Sqlite.Database, file: string): void {
  const damage = trouble(connection);
  if (damage)
    throw new Error(
      `${file} is damaged (${damage}): move it away and restore a backup with "npm run restore -- BACKUP"`,
    );
}

function trouble(connection: Sqlite.Database): string | undefined {
  try {
    const found = connection.pragma('quick_check(1)', { simple: true });
    return found === 'ok' ? undefined : String(found).replaceAll(/\s+/g, ' ');
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT')) return (error as Error).message;
    throw error;
  }
}

/** From now on the database is missed when it is gone. */
export function leaveMark(file: string): void {
  if (existsSync(markOf(file))) return;
  const mark = openSync(markOf(file), 'w', 0o600);
  writeSync(
    mark,
    `${basename(file)} was made beside this file, which keeps the site from starting with an empty one should it ever be gone.\n`,
  );
  fsyncSync(mark);
  closeSync(mark);
}

export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
