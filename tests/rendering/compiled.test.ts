// Templates are compiled once: what was made is kept in a folder of the site's own, and read from there.
import {
  chmodSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cache-folder.ts';
import { templates } from '../../src/rendering/templates.ts';

let folder = '';
let views = '';
let data = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-compiled-'));
  [views, data] = [join(folder, 'views'), join(folder, 'data')];
  mkdirSync(views);
  writeFileSync(join(views, 'greeting.hbs'), '<p>Schönen Abend, {{name}} 🎉</p>');
});

afterEach(() => rmSync(folder, { recursive: true }));

const greeting = (cache?: string) =>
  templates(views, (path) => path, cache)('greeting', { language: 'de', name: 'Ana & Ben' });
const shown = '<p>Schönen Abend, Ana &amp; Ben 🎉</p>';

test('what was compiled is kept for this user alone, and read the next time', () => {
  const cache = cacheFolder(data) ?? '';
  expect(greeting(cache)).toBe(shown);
  const [kept = ''] = readdirSync(cache);
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  expect(statSync(join(cache, kept)).mode & 0o777).toBe(0o600);
  expect(greeting(cache)).toBe(shown);
  expect(readdirSync(cache)).toEqual([kept]);
});

test('a template that was changed is compiled anew, and nothing old stays', () => {
  const cache = cacheFolder(data) ?? '';
  greeting(cache);
  writeFileSync(join(views, 'greeting.hbs'), 'Hallo {{name}}');
  expect(greeting(cache)).toBe('Hallo Ana &amp; Ben');
  expect(readdirSync(cache)).toHaveLength(1);
});

test('a kept file that is broken is replaced', () => {
  const cache = cacheFolder(data) ?? '';
  greeting(cache);
  const [kept = ''] = readdirSync(cache);
  writeFileSync(join(cache, kept), 'module.exports = ({"greeting": ');
  expect(greeting(cache)).toBe(shown);
});

test('without a folder everything works, and nothing is kept in one that others may write in', () => {
  expect(greeting()).toBe(shown);
  expect(greeting(join(folder, 'not', 'there'))).toBe(shown);
  mkdirSync(join(data, 'cache'), { recursive: true });
  chmodSync(join(data, 'cache'), 0o770);
  expect(cacheFolder(data)).toBeUndefined();
  rmSync(join(data, 'cache'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'), { mode: 0o700 });
  symlinkSync(join(folder, 'elsewhere'), join(data, 'cache'));
  expect(cacheFolder(data)).toBeUndefined();
  writeFileSync(join(folder, 'file'), '');
  expect(cacheFolder(join(folder, 'file'))).toBeUndefined();
});
