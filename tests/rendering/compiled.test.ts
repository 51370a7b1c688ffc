// Templates are compiled once: what was made is kept in a folder of the site's own, and read from there.
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { templates } from '../../src/rendering/templates.ts';

let folder = '';
let views = '';
let cache = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-compiled-'));
  [views, cache] = [join(folder, 'views'), join(folder, 'cache')];
  mkdirSync(views);
  mkdirSync(cache);
  writeFileSync(join(views, 'greeting.hbs'), '<p>Schönen Abend, {{name}} 🎉</p>');
});

afterEach(() => rmSync(folder, { recursive: true }));

const greeting = (keptIn?: string) =>
  templates(views, (path) => path, keptIn)('greeting', { language: 'de', name: 'Ana & Ben' });
const shown = '<p>Schönen Abend, Ana &amp; Ben 🎉</p>';

test('what was compiled is kept for this user alone, and read the next time', () => {
  expect(greeting(cache)).toBe(shown);
  const [kept = ''] = readdirSync(cache);
  expect(statSync(join(cache, kept)).mode & 0o777).toBe(0o600);
  expect(greeting(cache)).toBe(shown);
  expect(readdirSync(cache)).toEqual([kept]);
});

test('a template that was changed is compiled anew, and nothing old stays', () => {
  greeting(cache);
  writeFileSync(join(views, 'greeting.hbs'), 'Hallo {{name}}');
  expect(greeting(cache)).toBe('Hallo Ana &amp; Ben');
  expect(readdirSync(cache)).toHaveLength(1);
});

test('also one that is as long as before', () => {
  greeting(cache);
  writeFileSync(join(views, 'greeting.hbs'), '<p>Schönen Sonntag {{name}}</p>');
  writeFileSync(join(views, 'greeting.hbs'), '<p>Schönen Abend: {{name}} 🎉</p>');
  expect(greeting(cache)).toBe('<p>Schönen Abend: Ana &amp; Ben 🎉</p>');
});

test('what a running site shows is of one version, also what it shows for the first time', () => {
  writeFileSync(join(views, 'parting.hbs'), 'Bis morgen');
  greeting(cache);
  const running = templates(views, (path) => path, cache);
  writeFileSync(join(views, 'parting.hbs'), 'Bis dann');
  expect(templates(views, (path) => path, cache)('parting', { language: 'de' })).toBe('Bis dann');
  expect(running('parting', { language: 'de' })).toBe('Bis morgen');
});

test('what was lost of a kept file is compiled again', () => {
  greeting(cache);
  const [kept = ''] = readdirSync(cache);
  const [line = '', code = ''] = readFileSync(join(cache, kept), 'utf8').split('\n');
  writeFileSync(join(cache, kept), `${line}\n${'\0'.repeat(code.length)}`);
  expect(greeting(cache)).toBe(shown);
});

test('a kept file that is broken is replaced', () => {
  const other = join(folder, 'other');
  mkdirSync(other);
  greeting(cache);
  const [kept = ''] = readdirSync(cache);
  writeFileSync(join(other, kept), '[["greeting",');
  expect(greeting(other)).toBe(shown);
  expect(statSync(join(other, kept)).size).toBe(statSync(join(cache, kept)).size);
});

test('without a folder, or with one that cannot be written, everything works', () => {
  expect(greeting()).toBe(shown);
  expect(greeting(join(folder, 'not', 'there'))).toBe(shown);
});
