// The last release's own tests on the tables of this one: whoever upgrades machine by machine has both for a while. Wants the history of a clone.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from './say.ts';

const root = join(import.meta.dirname, '../..');
/** `postgres` as well: there the tests run in PGlite, as the last release had them. */
const engine = process.env['ENGINE'] === 'postgres' ? 'postgres' : 'sqlite';

/** They say that there is nothing but what that release knew; and a column more is what this is about. */
const aboutTheTablesThemselves = ['tests/database/schema.http.test.ts'];

interface Results {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

test(`the last release's tests on today's tables (${engine})`, async () => {
  const release = lastRelease();
  if (!release) return say('LEFT OUT: this is no clone with its history.');
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-last-release-'));
  const packed = execFileSync('git', ['archive', release], { cwd: root, maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', folder], { input: packed });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };

  rmSync(join(folder, 'migrations'), { recursive: true });
  cpSync(join(root, 'migrations'), join(folder, 'migrations'), { recursive: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  const results = await resultsIn(folder);
  const failed = results.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.slice(folder.length + 1);
    if (aboutTheTablesThemselves.includes(file)) return [];
    const titles = assertionResults.filter((one) => one.status === 'failed').map(({ title }) => title);
    // A file that could not even begin has no results.
    return titles.length === 0 && status === 'failed'
      ? [`${file}: ${message}`]
      : titles.map((title) => `${file}: ${title}`);
  });
  say(
    `${version} (${release.slice(0, 7)}) on today's tables, ${engine}: ${results.numPassedTests} of its tests pass in ` +
      `${results.testResults.length} files, ${failed.length} do not`,
  );
  for (const one of failed) say(one);
  rmSync(folder, { recursive: true });
  expect(failed).toEqual([]);
  expect(results.numPassedTests).toBeGreaterThan(500);
});

/** The commit of the last version that CHANGELOG.md names: the one before somebody wrote "Unreleased" above it. */
function lastRelease(): string | undefined {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const named = process.env['RELEASE'];
  try {
    if (named) return git('rev-parse', `${named}^{commit}`);
    const turned = git('log', '-1', '--format=%H', '-S## Unreleased', '--', 'CHANGELOG.md');
    const isOpened = git('show', `${turned}:CHANGELOG.md`).includes('## Unreleased');
    return git('rev-parse', isOpened ? `${turned}^` : turned);
  } catch {
    return undefined;
  }
}

async function resultsIn(folder: string): Promise<Results> {
  const file = join(folder, 'results.json');
  const words = ['run', '--project', engine, '--reporter=json', `--outputFile=${file}`];
  // On a busy machine too: how long it takes is not the question here.
  const config = join(folder, 'vitest.config.ts');
  const patience = 'testTimeout: 300_000, hookTimeout: 300_000,';
  writeFileSync(config, readFileSync(config, 'utf8').replaceAll(/\btestTimeout: [\d_]+,/g, patience));
  const running = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'] },
  });
  await once(running, 'close');
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}
