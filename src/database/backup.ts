// A backup is one file: the database as it was at one moment, with the pictures in it as an SQLite archive (sqlite.org/sqlar.html).
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { leaveMark, markOf, refuseDamaged, sizeOf } from './sqlite-file.ts';

export interface Copied {
  readonly pages: number;
  readonly pictures: number;
}

/**
 * While the site runs: it goes on reading and writing. What was acknowledged before this began is in the copy.
 * @param pictures a folder without folders in it; need not exist
 * @throws when `to` is there already: no backup is written over another
 */
export async function backUp(file: string, pictures: string, to: string): Promise<Copied> {
  if (existsSync(to)) throw new Error(`${to} is there already: give the backup another name`);
  const begun = `${to}.begun`;
  rmSync(begun, { force: true });
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const source = new Sqlite(file, { fileMustExist: true });
  try {
    // In one step: from one state of the database, however busily others write into it.
    closeSync(openSync(begun, 'wx', 0o600));
    const { totalPages } = await source.backup(begun, { progress: () => everything });
    const count = addPictures(begun, pictures);
    putDown(begun, to);
    return { pages: totalPages, pictures: count };
  } finally {
    source.close();
    rmSync(begun, { force: true });
  }
}

/**
 * Puts a backup where no database is.
 * @throws when there is one, or when the backup is damaged
 */
export function restore(from: string, file: string, pictures: string): Copied {
  if (sizeOf(file) > 0)
    throw new Error(
      `${file} is there already: stop the site and move it away, with ${basename(file)}-wal beside it`,
    );
  const begun = `${file}.begun`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  copyFileSync(from, begun);
  chmodSync(begun, 0o600);
  try {
    const copy = new Sqlite(begun);
    try {
      refuseDamaged(copy, from);
      const count = takeOutPictures(copy, pictures);
      copy.exec('DROP TABLE sqlar; VACUUM');
      const pages = Number(copy.pragma('page_count', { simple: true }));
      copy.close();
      for (const part of ['-wal', '-shm']) rmSync(file + part, { force: true });
      putDown(begun, file);
      rmSync(markOf(file), { force: true });
      leaveMark(file);
      return { pages, pictures: count };
    } finally {
      copy.close();
    }
  } finally {
    rmSync(begun, { force: true });
  }
}

const everything = 2 ** 31 - 1;

function addPictures(into: string, folder: string): number {
  const copy = new Sqlite(into);
  try {
    copy.pragma('journal_mode = delete');
    copy.exec('CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)');
    const add = copy.prepare('INSERT INTO sqlar VALUES (?, 33188, 0, ?, ?)');
    // What is only on its way in, or can be drawn again, lies in folders of its own.
    const names = (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.new'))
      .map(({ name }) => name);
    copy.transaction(() => {
      for (const name of names) {
        const picture = readFileSync(join(folder, name));
        add.run(name, picture.length, picture);
      }
    })();
    refuseDamaged(copy, into);
    return names.length;
  } finally {
    copy.close();
  }
}

function takeOutPictures(copy: Sqlite.Database, folder: string): number {
  const isOurs = copy.prepare(`select 1 from sqlite_master where name = 'sqlar'`).get();
  if (!isOurs) throw new Error('this is no backup of this site: one is made with "npm run backup -- FILE"');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let count = 0;
  for (const { name, data } of copy.prepare('select name, data from sqlar').iterate() as Iterable<Archived>) {
    // Whatever a file of somebody else's says: nothing is written outside the folder.
    const path = join(folder, basename(name));
    writeFileSync(path, data, { mode: 0o600 });
    flush(path);
    count += 1;
  }
  return count;
}

interface Archived {
  readonly name: string;
  readonly data: Buffer;
}

/** All of it is on disk before it has its name. */
function putDown(begun: string, file: string): void {
  flush(begun);
  renameSync(begun, file);
  flush(dirname(file));
}

function flush(path: string): void {
  const opened = openSync(path, 'r');
  fsyncSync(opened);
  closeSync(opened);
}
