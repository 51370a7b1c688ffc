// Whatever `npm run` names is there: a command that nobody lists is refused before it begins.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { compiledBefore } from '../support/compiled.ts';
import { openObjectStore } from '../support/object-store.ts';

const start = join(import.meta.dirname, '../../src/start.js');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('each command of package.json is one of those that the start knows', () => {
  const known = /const commands = \[([^\]]*)\]/.exec(readFileSync(start, 'utf8'))?.[1] ?? '';
  const named = Object.values(scripts).flatMap((script) => /src\/start\.js ([\w-]+)/.exec(script)?.[1] ?? []);
  expect(named).toContain('pictures-move');
  expect(named.filter((name) => !known.includes(`'${name}'`))).toEqual([]);
});

test('`npm start`, its worker and demo, the container and the unit in README start Node alike, and where the site stays its threads share their memory', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
  const container = read('Dockerfile');
  const cmd = JSON.parse(/^CMD (.*)$/m.exec(container)?.[1] ?? '[]') as readonly string[];
  const readme = read('README.md');
  const flagsOf = (line = '') => line.split(' ').filter((word) => word.startsWith('--'));
  const flags = flagsOf(scripts['start']);
  expect(flags.length).toBeGreaterThan(3);
  for (const other of ['worker', 'demo']) expect(flagsOf(scripts[other])).toEqual(flags);
  expect(cmd.filter((word) => word.startsWith('--'))).toEqual(flags);
  expect(flagsOf(/^ExecStart=(.*)$/m.exec(readme)?.[1])).toEqual(flags);

  for (const where of [container, readme])
    expect(where).toMatch(/^(?:ENV |Environment=)MALLOC_ARENA_MAX=1\b/m);
  // Windows' own shell knows no setting before a command.
  for (const script of Object.values(scripts)) expect(script).not.toMatch(/^[A-Z_]+=/);
});

test('pictures go from a folder into a store, and back into another folder; a second time nothing is left to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-moving-'));
  const store = await openObjectStore();
  mkdirSync(join(folder, 'here/data/pictures'), { recursive: true });
  mkdirSync(join(folder, 'there'));
  for (const name of ['a-240.webp', 'b-960.jpg'])
    writeFileSync(join(folder, 'here/data/pictures', name), name);

  const toStore = () =>
    command(join(folder, 'here'), { PICTURES_URL: store.address }, 'pictures-move', 'data/pictures');
  expect(await toStore()).toContain('2 files were copied, 0 were there already');
  expect(await toStore()).toContain('0 files were copied, 2 were there already');
  expect(await command(join(folder, 'there'), {}, 'pictures-move', store.address)).toContain(
    '2 files were copied',
  );
  expect(
    readdirSync(join(folder, 'there/data/pictures'))
      .filter((name) => name.includes('-'))
      .toSorted(),
  ).toEqual(['a-240.webp', 'b-960.jpg']);
  await expect(command(folder, {}, 'pictures-move', 'nothing')).rejects.toThrow('there is no folder nothing');
  await store.close();
  rmSync(folder, { recursive: true });
});

async function command(cwd: string, settings: Record<string, string>, ...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [start, ...words], {
    cwd,
    env: { ...settings, ...compiledBefore() },
  });
  return stdout;
}
