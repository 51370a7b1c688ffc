// Where the files of pictures are: four verbs, for a folder of this machine's, and for a store that all machines share (s3-files.ts).
import { mkdir, open, opendir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newToken } from '../secrets/tokens.ts';

export interface PictureFiles {
  /** Whole or not at all, and kept for good when this returns. What is there already is the same: a name tells its content. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** @returns undefined where there is no such file any more */
  get(name: string): Promise<Buffer | undefined>;
  /** @param beginning of their names; empty: all */
  names(beginning: string): AsyncIterable<string>;
  /** Whether it is there or not. */
  remove(name: string): Promise<void>;
}

/** @param folder need not exist; folders in it are none of these files */
export function filesIn(folder: string): PictureFiles {
  return {
    put: (name, bytes) => writeDurably(join(folder, name), bytes),
    get: (name) => readFile(join(folder, name)).catch(unlessGone),
    names: (beginning) => namesIn(folder, beginning),
    remove: (name) => rm(join(folder, name), { force: true }),
  };
}

/** Ends the name of what is not whole yet. */
export const unfinished = '.new';

async function* namesIn(folder: string, beginning: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(unlessGone);
  if (!entries) return;
  for await (const entry of entries)
    if (entry.isFile() && entry.name.startsWith(beginning) && !entry.name.endsWith(unfinished))
      yield entry.name;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${newToken()}${unfinished}`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Nothing was uploaded yet where there is no folder. */
function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
