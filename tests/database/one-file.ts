// A database in a file of its own, looked at from outside: what everybody else sees of it, and how often it was committed.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Database, Queries } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { persons } from '../../src/people/tables.ts';

export interface OneFile {
  readonly db: Database;
  /** Once more, as another process would. */
  openAgain(migrations?: string): Promise<Database>;
  /** On a connection of its own, as in another process. */
  besides(statement: string): Sqlite.Database;
  /** Of all persons, as everybody else sees them. */
  names(): unknown[];
  commits(): number;
  /** Migrations that leave little room to whoever opens it with them. */
  withFewPagesLeft(): string;
  close(): Promise<void>;
}

export async function openOneFile(): Promise<OneFile> {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  const file = join(folder, 'tweetup.db');
  const closing: (() => unknown)[] = [];
  const openAgain = async (migrations = 'migrations') => {
    const db = await openDatabase(`file:${file}`, migrations);
    closing.unshift(() => db.close());
    return db;
  };
  return {
    db: await openAgain(),
    openAgain,
    besides: (statement) => {
      const other = new Sqlite(file);
      closing.unshift(() => other.close());
      other.exec(statement);
      return other;
    },
    names: () => looking(file, (db) => db.prepare('select id from persons order by id').pluck().all()),
    commits: () => commitsIn(`${file}-wal`),
    withFewPagesLeft: () => {
      const pages = looking(file, (db) => db.pragma('page_count', { simple: true }) as number);
      return limited(join(folder, 'migrations'), pages + 20);
    },
    close: async () => {
      for (const close of closing) await close();
      rmSync(folder, { recursive: true });
    },
  };
}

function looking<Result>(file: string, look: (db: Sqlite.Database) => Result): Result {
  const db = new Sqlite(file, { readonly: true });
  try {
    return look(db);
  } finally {
    db.close();
  }
}

/** A frame of the log that ends a commit says how large the database is then (https://sqlite.org/fileformat2.html#walformat). */
function commitsIn(logFile: string): number {
  const log = readFileSync(logFile);
  const frame = 24 + log.readUInt32BE(8);
  let found = 0;
  for (let at = 32; at + frame <= log.length; at += frame) if (log.readUInt32BE(at + 4) > 0) found += 1;
  return found;
}

/** The limit counts for the connection that sets it, which is the one that migrates and writes. */
function limited(copy: string, pages: number): string {
  cpSync('migrations', copy, { recursive: true });
  const journalFile = join(copy, 'sqlite/meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: { when: number }[] };
  const when = Math.max(...journal.entries.map((entry) => entry.when)) + 1;
  const entry = { idx: journal.entries.length, version: '6', when, tag: '9999_limit', breakpoints: true };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  writeFileSync(join(copy, 'sqlite/9999_limit.sql'), `PRAGMA max_page_count = ${pages};`);
  return copy;
}

/** In a transaction of its own. */
export async function add(db: Database, name: string): Promise<void> {
  await db.transaction((tx) => insert(tx, person(name)));
}

export async function insert(tx: Queries, row: typeof persons.$inferInsert): Promise<void> {
  await tx.insert(persons).values(row);
}

export function person(name: string) {
  return {
    id: name,
    email: `${name}@example.org`,
    name,
    language: null,
    since: new Date('2026-11-22T12:00:00Z'),
  };
}

export async function turns(many: number): Promise<void> {
  for (let turn = 0; turn < many; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
