// The folder for what a start leaves to the next one, so that it need not do it again: data/cache.
import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What lies there is run as code: it has to be this user's own, and nobody else's to write in. Not the pictures' folder, nor any
 * that strangers' files come to. It may be deleted at any time.
 * @returns undefined where there cannot be one: everything works without, a start takes longer
 */
export function cacheFolder(data: string): string | undefined {
  const folder = join(data, 'cache');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOwn(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function isOwn(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  // Windows knows no such owners.
  if (process.geteuid === undefined) return true;
  return lstatSync(folder).isDirectory() && uid === process.geteuid() && (mode & 0o077) === 0;
}
