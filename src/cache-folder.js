// The folder for what a start leaves to the next one, so that it need not do it again: data/cache.
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What lies there is run as code: it has to be this user's own, and nobody else's to write in. Not the pictures' folder, nor any
 * that strangers' files come to. It may be deleted at any time.
 * No TypeScript: Node would take off its types at each start, before it knows where it may keep them.
 * @param {string} data
 * @returns {string | undefined} undefined where there cannot be one: everything works without, a start takes longer
 */
export function cacheFolder(data) {
  const folder = join(data, 'cache');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(lstatSync(folder))) return undefined;
    // A copy of it may be readable by others, which harms nothing, but is closed.
    chmodSync(folder, 0o700);
    return folder;
  } catch {
    return undefined;
  }
}

/** @param {import('node:fs').Stats} folder */
function isOwn(folder) {
  // Windows knows no such owners.
  const isThisUsers =
    process.geteuid === undefined || (folder.uid === process.geteuid() && (folder.mode & 0o022) === 0);
  return folder.isDirectory() && isThisUsers;
}
