// Where a language is named: in the lists that every language is in, and wherever else there is a reason. So one more language is no search.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const reasons: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^src\/language\//, 'the list of languages'],
  [/^src\/time\/phrases\.ts$/, 'what Intl calls each: the compiler asks for every language'],
  [/^src\/series\/holidays-making\.ts$/, 'the list of holidays has a column for each'],
  [/^src\/commands\/demo\//, 'the demo’s people write in the language that they write in'],
  [/^src\/subscribing\/api\/shapes\.ts$/, 'the example’s host writes German'],
];

test('no other code names a language', () => {
  const naming = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !reasons.some(([path]) => path.test(file)))
    .filter((file) => /['"_](?:de|en)(?:-[A-Z]{2})?['"]/.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual([]);
});

test('every page in prose is there in the language of every other', () => {
  const files = readdirSync('views/operating').flatMap(
    (file) => /^(\w+)\.(\w\w)\.hbs$/.exec(file)?.slice(1, 3).join(' ') ?? [],
  );
  const names = new Set(files.map((file) => file.split(' ')[0]));
  const spoken = new Set(files.map((file) => file.split(' ')[1]));
  expect(spoken.size).toBeGreaterThan(1);
  expect(files).toHaveLength(names.size * spoken.size);
});
