// What processes of the site have compiled, kept for those that the same worker starts after them: reading its own code is most of a start.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quickFolder } from './quick-folder.ts';

let folder: string | undefined;

/** For the environment of a process. */
export function compiledBefore(): { NODE_COMPILE_CACHE: string } {
  folder ??= ownFolder();
  return { NODE_COMPILE_CACHE: folder };
}

function ownFolder(): string {
  const made = mkdtempSync(join(quickFolder(), 'tweetups-compiled-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
