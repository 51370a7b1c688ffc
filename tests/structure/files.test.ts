// How files are: short, opened by one sentence, named in the words of a host; and the clock is an argument everywhere.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { templateFiles } from '../../src/rendering/compiled.ts';
import { sources } from './sources.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

const all = sources();
const written = [
  ...all.map(({ path, text }) => ({ path: `src/${path}`, text })),
  ...readdirSync('tests', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
];

test('every file opens with one sentence that says what it is for', () => {
  const wordless = written
    .filter(({ text }) => !/^\/\/ \S[^\n]{15,}[.:]\n/.test(text))
    .map(({ path }) => path);
  expect(wordless).toEqual([]);
});

test('no file of the site is longer than 250 lines', () => {
  const long = all.filter(({ text }) => text.split('\n').length > 251);
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
});

test('no line of a view is longer than 160 characters', () => {
  const long = templateFiles('views').flatMap(({ name, source }) =>
    source()
      .split('\n')
      .flatMap((line, at) => (line.length > 160 ? [`${name}:${at + 1}`] : [])),
  );
  expect(long).toEqual([]);
});

test('nothing lies at the top that does not belong there', () => {
  const belongs = ['migrations', 'public', 'src', 'tests', 'views', 'package.json', 'package-lock.json'];
  const forTools = [
    /^tsconfig\.json$/,
    /^knip\.json$/,
    /^[\w.]+\.config\.ts$/,
    /^Dockerfile$/,
    /^compose\.yaml$/,
  ];
  const forReaders = ['LICENSE', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  const madeHere = ['node_modules', 'data'];
  const known = new Set([...belongs, ...forReaders, ...madeHere]);
  const strange = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !known.has(name) && !forTools.some((one) => one.test(name)),
  );
  expect(strange).toEqual([]);
});

test('folders are two deep at most', () => {
  expect(all.map(({ path }) => path).filter((path) => path.split('/').length > 3)).toEqual([]);
});

test('files are named for what they are about', () => {
  const vague =
    /(?:^|[/-])(?:utils?|helpers?|common|misc|shared|managers?|services?|repositor(?:y|ies)|index|lib|types)(?:[/.-]|$)/i;
  expect(all.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  expect(all.map(({ path }) => path).filter((path) => !/^[a-z0-9/-]+\.(?:ts|js)$/.test(path))).toEqual([]);
});

test('what time it is stands in one place, and the log’s lines', () => {
  const readers = all
    .filter(({ text }) => /Date\.now\(\)|new Date\(\)|Temporal\.Now/.test(text))
    .map(({ path }) => path);
  expect(readers.toSorted()).toEqual(['log.ts', 'time/clock.ts']);
});

test('no file only hands on what others have, but those that put the rooms together', () => {
  const handingOn = all
    .filter(({ text }) => /^export (?:\*|\{[^}]*\}) from/m.test(text))
    .map(({ path }) => path);
  expect(handingOn.toSorted()).toEqual(['database/columns.ts', 'database/schema.ts']);
});

test('the project speaks of itself alone', () => {
  const elsewhere = /\b(?:chatgpt|copilot|claude|anthropic|openai)\b|\/work\/|\/home\/\w|registry\.npmjs/i;
  const speaking = written.filter(
    ({ path, text }) => !path.endsWith('structure/files.test.ts') && elsewhere.test(text),
  );
  expect(speaking.map(({ path }) => path)).toEqual([]);
});
