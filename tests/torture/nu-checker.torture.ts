// Every page in every state, read by the Nu checker of the W3C: no error. It is written in Java, and left out where there is none.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { busySeason } from '../support/busy-season.ts';
import { everyPage } from '../support/every-page.ts';
import { openSite } from '../support/site.ts';
import { visit } from '../support/visiting.ts';
import { installed } from './installed.ts';
import { say } from './say.ts';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'tweetups-pages-'));
afterAll(() => rm(folder, { recursive: true }));

test('the Nu checker finds no error on any page', async () => {
  const java = await run('java', ['-version']).catch(() => null);
  if (!java) return say('LEFT OUT: there is no Java on this machine.');
  const where = await installed('the Nu checker', { 'vnu-jar': '26.9.27' });
  if (!where) return;
  const names = await writtenDown();
  const found = await errorsIn(join(where, 'node_modules/vnu-jar/build/dist/vnu.jar'));
  say(`${names.size} pages read by the Nu checker, ${found.length} errors`);
  const told = found.map(
    ({ url, message, extract = '' }) => `${names.get(fileOf(url))}: ${message} in ${extract}`,
  );
  for (const [kind, count] of countedByMessage(found)) say(`${count} × ${kind}`);
  expect(told).toEqual([]);
});

/** @returns what each file holds */
async function writtenDown(): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const site = await openSite();
  const [season, browser] = await Promise.all([busySeason(site), openBrowser()]);
  for (const language of ['de', 'en'] as const)
    for (const one of everyPage(season)) {
      const { page, context } = await browser.open(site.origin, { language, width: 800, scripts: 'off' });
      const cookies = one.of ? [...season[one.of].cookies] : [];
      await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: site.origin })));
      const path = `${one.path}${one.path.includes('?') ? '&' : '?'}lang=${language}`;
      const file = `${names.size}.html`;
      await writeFile(join(folder, file), await visit(page, { ...one, path }));
      names.set(file, `${one.name} (${language})`);
      await context.close();
    }
  await browser.close();
  await site.close();
  return names;
}

interface Found {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

async function errorsIn(jar: string): Promise<Found[]> {
  const told = await run('java', ['-jar', jar, '--errors-only', '--format', 'json', folder], {
    maxBuffer: 100_000_000,
  }).catch((error: unknown) => error as { stderr: string });
  return (JSON.parse(told.stderr) as { messages: Found[] }).messages;
}

function fileOf(url: string): string {
  return url.replace(/^.*\//, '');
}

function countedByMessage(found: readonly Found[]): [string, number][] {
  return [...Map.groupBy(found, ({ message }) => message)].map(([message, all]) => [message, all.length]);
}
