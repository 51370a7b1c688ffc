// A backup is one file: the database as it was at one moment, with the pictures in it as an SQLite archive (sqlite.org/sqlar.html).
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { addFiles, isArchive, takeOutFiles, type Files } from './archive.ts';
import { leaveMark, markOf, refuseDamaged, sizeOf } from './sqlite-file.ts';

export interface Copied {
  readonly pages: number;
  readonly pictures: number;
}

/**
 * While the site runs: it goes on reading and writing. What was acknowledged before this began is in the copy.
 * @throws when `to` is there already: no backup is written over another
 */
export async function backUp(file: string, pictures: Files, to: string): Promise<Copied> {
  if (existsSync(to)) throw new Error(`${to} is there already: give the backup another name`);
  const begun = `${to}.begun`;
  rmSync(begun, { force: true });
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const source = new Sqlite(file, { fileMustExist: true });
  try {
    // In one step: from one state of the database, however busily others write into it.
    closeSync(openSync(begun, 'wx', 0o600));
    const { totalPages } = await source.backup(begun, { progress: () => everything });
    const count = await addPictures(begun, pictures);
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
export async function restore(from: string, file: string, pictures: Pick<Files, 'put'>): Promise<Copied> {
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
      if (!isArchive(copy) || isBesideDump(copy)) throw new Error(noBackup);
      const count = await takeOutFiles(copy, pictures);
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

async function addPictures(into: string, pictures: Files): Promise<number> {
  const copy = new Sqlite(into);
  try {
    const count = await addFiles(copy, pictures);
    refuseDamaged(copy, into);
    return count;
  } finally {
    copy.close();
  }
}

const noBackup = 'this is no backup of this site: one is made with "npm run backup -- FILE"';

/** Of what lies beside a PostgreSQL database: the dump is the rest of it. */
const besideDump = 'sealing_key';

/**
 * What a dump of a PostgreSQL database leaves out: the pictures, and the key of what is sealed in it.
 * @returns how many pictures
 */
export async function archiveBeside(pictures: Files, key: Buffer | undefined, to: string): Promise<number> {
  if (existsSync(to)) throw new Error(`${to} is there already: give the backup another name`);
  const begun = `${to}.begun`;
  rmSync(begun, { force: true });
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(begun, 'wx', 0o600));
    const copy = new Sqlite(begun);
    try {
      const count = await addFiles(copy, pictures);
      copy.exec(`CREATE TABLE ${besideDump} (data BLOB)`);
      if (key) copy.prepare(`INSERT INTO ${besideDump} VALUES (?)`).run(key);
      copy.close();
      putDown(begun, to);
      return count;
    } finally {
      copy.close();
    }
  } finally {
    rmSync(begun, { force: true });
  }
}

/** @throws when it is no such archive, or damaged */
export async function takeOutBeside(
  from: string,
  pictures: Pick<Files, 'put'>,
): Promise<{ pictures: number; key: Buffer | undefined }> {
  const copy = new Sqlite(from, { readonly: true, fileMustExist: true });
  try {
    refuseDamaged(copy, from);
    if (!isArchive(copy) || !isBesideDump(copy)) throw new Error(noBackup);
    const key = copy.prepare(`select data from ${besideDump}`).pluck().get() as Buffer | undefined;
    return { pictures: await takeOutFiles(copy, pictures), key };
  } finally {
    copy.close();
  }
}

function isBesideDump(copy: Sqlite.Database): boolean {
  return copy.prepare(`select 1 from sqlite_master where name = '${besideDump}'`).get() !== undefined;
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
