// What only torture wants, and most machines need not have: packages of the registry, installed once into a cache of our own.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { say } from './say.ts';

const minutesToInstall = 8;

/**
 * @param name what it is, in words
 * @param dependencies packages and their exact versions; none of their scripts is run
 * @returns the folder that has them in its node_modules; null: they cannot be had, which has been said
 */
export async function installed(
  name: string,
  dependencies: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>> = {},
): Promise<string | null> {
  const versions = Object.entries(dependencies).map(([one, version]) => `${one}-${version}`);
  const called = versions.join('+').replaceAll(/[^\w.+-]/g, '-');
  const folder = join(import.meta.dirname, '../../node_modules/.cache', called);
  if (existsSync(join(folder, 'is-whole'))) return folder;
  say(`installing ${name} into ${folder}, once: this can take minutes`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies, overrides }));
    await promisify(execFile)(
      'npm',
      ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: folder, timeout: minutesToInstall * 60_000 },
    );
    await writeFile(join(folder, 'is-whole'), '');
    return folder;
  } catch (error) {
    const [why = ''] = String((error as { stderr?: string }).stderr || error).split('\n');
    say(`LEFT OUT: ${name} could not be installed (${why.trim()}). Try again with the registry in reach.`);
    return null;
  }
}
