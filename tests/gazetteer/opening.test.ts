// Opening the gazetteer: from the packages the first time, from its cache afterwards.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gazetteer-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('several that open it for the first time at once leave one whole file', async () => {
  const cache = join(folder, 'new', 'data');
  const opened = await Promise.all([openGazetteer(cache), openGazetteer(cache)]);
  for (const gazetteer of opened) expect(gazetteer.at('rostock')?.name).toBe('Rostock');
  expect(await readdir(cache)).toEqual([expect.stringMatching(/^gazetteer-[0-9a-f]{16}\.json$/)]);
}, 60_000);

test('what was kept opens quickly, and is the same', async () => {
  const cache = join(folder, 'new', 'data');
  const start = performance.now();
  const gazetteer = await openGazetteer(cache);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(gazetteer.at('koeln')).toMatchObject({ name: 'Köln', region: 'Nordrhein-Westfalen', country: 'DE' });
});

test('a broken file is replaced', async () => {
  const cache = join(folder, 'new', 'data');
  const [file = ''] = await readdir(cache);
  await writeFile(join(cache, file), '{"geonameIds":[1,');
  expect((await openGazetteer(cache)).at('rostock')?.name).toBe('Rostock');
  expect((await openGazetteer(cache)).at('wien')?.name).toBe('Wien');
}, 60_000);

test('a folder that cannot be written is no hindrance', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  expect((await openGazetteer(join(file, 'data'))).at('rostock')?.name).toBe('Rostock');
}, 60_000);
