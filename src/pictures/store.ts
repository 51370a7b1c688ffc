// How pictures are kept: files named by their content, whole in their store before a row speaks of them, and gone when none does any more.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { after, hour } from '../time/clock.ts';
import { unfinished, type PictureFiles } from './files.ts';

export interface Picture {
  /** 32 hexadecimal digits of its content: the beginning of all its files' names. */
  readonly hash: string;
  /** Of the largest file, in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PictureFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface NewPicture extends Picture {
  readonly files: readonly PictureFile[];
}

/** @returns those of the hashes that somebody's row speaks of */
type UsesOfPictures = (db: Queries, hashes: readonly string[]) => Promise<string[]>;

export interface PictureStore {
  /** Of this machine's: for what is on its way in, and what can be drawn again. */
  readonly folder: string;
  readonly files: PictureFiles;
  /** Every place where a picture can be in use. */
  readonly uses: readonly UsesOfPictures[];
}

/** What is being uploaded, until it was looked at. */
export function incomingFolder({ folder }: PictureStore): string {
  return join(folder, 'incoming');
}

/** What was drawn here and can be drawn again. */
function drawnFolder({ folder }: PictureStore): string {
  return join(folder, 'drawn');
}

/** Before the transaction that speaks of it: writing takes time, and the database's one writer should not wait for a disk. */
export async function keepFiles({ files }: PictureStore, picture: NewPicture): Promise<void> {
  for (const { name, bytes } of picture.files) await files.put(name, bytes);
}

/** @returns undefined where there is no such file any more */
export async function readStored({ files }: PictureStore, name: string): Promise<Buffer | undefined> {
  return files.get(name);
}

/** Within that transaction: the same picture may have been nobody's until now, and have been removed since its files were written. */
export async function stillKept(tx: Transaction, store: PictureStore, picture: NewPicture): Promise<void> {
  await tx.holdName(`picture ${picture.hash}`);
  const there = new Set(await filesOf(store, picture.hash));
  if (picture.files.some(({ name }) => !there.has(name))) await keepFiles(store, picture);
}

async function filesOf({ files }: PictureStore, hash: string): Promise<string[]> {
  const names: string[] = [];
  for await (const name of files.names(`${hash}-`)) names.push(name);
  return names;
}

/** Removes the files of a picture unless somebody still uses it. */
export async function discard(db: Database, store: PictureStore, hash: string): Promise<void> {
  await db.transaction(async (tx) => {
    // Whoever keeps the same picture at this moment waits, and then looks whether its files are there.
    await tx.holdName(`picture ${hash}`);
    if ((await usedAmong(tx, store, [hash])).has(hash)) return;
    for (const name of await filesOf(store, hash)) await store.files.remove(name);
  });
}

/** Pictures whose tweetup or person is gone, uploads that broke off, and drawings that nobody has asked for lately. */
export async function removeOrphans(db: Database, now: Date, store: PictureStore): Promise<number> {
  const hashes = new Set<string>();
  for await (const name of store.files.names('')) {
    const hash = /^([0-9a-f]{32})-/.exec(name)?.[1];
    if (hash) hashes.add(hash);
  }
  const all = [...hashes];
  let gone = 0;
  for (let start = 0; start < all.length; start += 200) {
    const some = all.slice(start, start + 200);
    const used = await usedAmong(db, store, some);
    for (const hash of some.filter((one) => !used.has(one))) {
      await discard(db, store, hash);
      gone += 1;
    }
  }
  gone += await removeOlder(store.folder, after(now, -hour), (name) => name.endsWith(unfinished));
  gone += await removeOlder(incomingFolder(store), after(now, -hour));
  gone += await removeOlder(drawnFolder(store), after(now, -keptDrawnHours * hour));
  return gone;
}

const keptDrawnHours = 60 * 24;

/** From one place to another; each has its content in its name, so what is there is not copied again. */
export async function copyMissing(
  from: PictureFiles,
  to: PictureFiles,
): Promise<{ copied: number; there: number }> {
  const known = new Set<string>();
  for await (const name of to.names('')) known.add(name);
  const counted = { copied: 0, there: 0 };
  for await (const name of from.names('')) {
    const bytes = known.has(name) ? undefined : await from.get(name);
    if (bytes) await to.put(name, bytes);
    counted[bytes ? 'copied' : 'there'] += 1;
  }
  return counted;
}

/** Whether a row speaks of it: from the moment when none does it is shown nowhere, on no machine. */
export async function isUsed(db: Queries, store: PictureStore, hash: string): Promise<boolean> {
  return (await usedAmong(db, store, [hash])).has(hash);
}

async function usedAmong(
  db: Queries,
  { uses }: PictureStore,
  hashes: readonly string[],
): Promise<Set<string>> {
  const used = new Set<string>();
  for (const use of uses) for (const hash of await use(db, hashes)) used.add(hash);
  return used;
}

async function removeOlder(
  folder: string,
  than: Date,
  isMeant: (name: string) => boolean = () => true,
): Promise<number> {
  let gone = 0;
  for (const name of (await namesIn(folder)).filter(isMeant)) {
    const path = join(folder, name);
    const file = await stat(path).catch(() => undefined);
    if (!file?.isFile() || file.mtime >= than) continue;
    await rm(path, { force: true });
    gone += 1;
  }
  return gone;
}

/** Nothing was uploaded yet where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
