// A start reads what a first page needs; the rest is read when it is asked for, or begins.
import { readFileSync } from 'node:fs';
import { join, resolve, dirname, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');

test('before the first page neither jobs nor mails are read', () => {
  const read = [...readAtStart(join(src, 'main.ts'))].map((file) => relative(src, file));
  expect(read).toContain('app.ts');
  expect(read.filter((file) => /^(?:work|endings|mail-writers|jobs\/timetable)\.ts$/.test(file))).toEqual([]);
  // Three hundred files take a third of a second.
  expect(read.length).toBeLessThan(300);
});

/** What is imported as it stands, and not only for its types. */
function readAtStart(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )([^;]*?) from '(\.[^']+)';/gm,
  );
  for (const [, names = '', path = ''] of found)
    if (!/^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names)) readAtStart(resolve(dirname(file), path), known);
  return known;
}
