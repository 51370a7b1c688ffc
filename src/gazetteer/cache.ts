// Reduces the gazetteer's data once for each version of data and code, and keeps the outcome in a file.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorrections } from './corrections.ts';
import { reduce, type ReducedGazetteer } from './reduced.ts';
import { readSource, sourceVersion } from './source.ts';

/** Works without the folder too, if it cannot be written: then every start takes a second or two. */
export async function readReducedGazetteer(cacheFolder: string): Promise<ReducedGazetteer> {
  const file = join(cacheFolder, `gazetteer-${await version()}.json`);
  const kept = await readKept(file);
  if (kept !== undefined) return kept;
  const text = JSON.stringify(reduce(await readSource(), await readCorrections()));
  await keep(file, cacheFolder, text);
  // Not the object itself: its strings would hold on to the 30 MB of text that they were cut out of.
  const reduced: ReducedGazetteer = JSON.parse(text);
  return reduced;
}

/** Of the data, and of everything in this folder that it goes through. */
async function version(): Promise<string> {
  const folder = new URL('.', import.meta.url);
  const names = (await readdir(folder)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const hash = createHash('sha256').update(await sourceVersion());
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}

/** What is missing, or was broken off while another process wrote it, is as good as not there. */
async function readKept(file: string): Promise<ReducedGazetteer | undefined> {
  try {
    const kept: ReducedGazetteer = JSON.parse(await readFile(file, 'utf8'));
    return kept;
  } catch {
    return undefined;
  }
}

/** Several processes may do this at once: each writes a file of its own, and the name goes to one that is whole. */
async function keep(file: string, folder: string, text: string): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
