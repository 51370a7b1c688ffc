// What a circle writes is in a backup sealed: neither its listing nor its dump nor any byte of it says a word.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { circleThatWrote, secretsOfCircle } from '../support/circles.ts';
import { compiledBefore } from '../support/compiled.ts';
import { addressOf } from '../support/databases.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let folder: string;
beforeEach(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'tweetups-circle-'));
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('an actual backup of a site with a circle, searched', async () => {
  await circleThatWrote(site);
  const backup = join(folder, 'of-today.backup');
  const said = await backUp(backup);
  const held = everyRowIn(backup);
  for (const secret of secretsOfCircle) {
    expect([secret, readFileSync(backup).includes(secret)]).toEqual([secret, false]);
    expect([secret, `${said}${JSON.stringify(held)}`.includes(secret)]).toEqual([secret, false]);
  }
  // The search finds what is there: names, and what was written, for whoever has the key.
  expect(readFileSync(backup).includes('Werk von Ben')).toBe(true);
  const sealed = [
    ...(held['circle_words'] ?? []).map((row) => row['sealed_words']),
    ...(held['circle_members'] ?? []).map((row) => row['sealed_goal']),
  ];
  const opened = sealed.map((one) => site.sealing.open(String(one)));
  expect(opened).toEqual(expect.arrayContaining(secretsOfCircle.slice(1)));
});

/** As operators do. @returns what the command says */
async function backUp(to: string): Promise<string> {
  const start = join(import.meta.dirname, '../../src/start.js');
  const env = { DATABASE_URL: addressOf(site.db), ...compiledBefore() };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [start, 'backup', to], {
    cwd: folder,
    env,
  });
  return stdout + stderr;
}

/** Its dump, and the listing of the files in it. */
function everyRowIn(backup: string): Record<string, Record<string, unknown>[]> {
  const copy = new Sqlite(backup, { readonly: true });
  const names = copy.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  const rows = names.map((name) => [name, copy.prepare(`select * from "${name}"`).all()]);
  copy.close();
  return Object.fromEntries(rows) as Record<string, Record<string, unknown>[]>;
}
