// Installing needs no compiler: what is native brings its binary, and npm, old or new, is told not to build it anew.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
const { packages } = read('package-lock.json') as {
  packages: Record<string, { hasInstallScript?: boolean; gypfile?: boolean }>;
};

test('only the package of Node runs a script, which fetches the one for this machine', () => {
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
});

/** npm 10 builds whatever has a binding.gyp unless its line in the lock file says `gypfile: false`; npm 11 asks `allowScripts`. */
test('the database driver is not compiled', () => {
  expect(allowScripts['better-sqlite3']).toBe(false);
  const told = packages['node_modules/better-sqlite3']?.gypfile;
  // npm leaves the line out when it writes the file anew: then put `"gypfile": false` back into the lines of better-sqlite3.
  expect(told).toBe(false);
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
