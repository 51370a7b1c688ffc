// What a circle writes is in a backup sealed: neither its listing nor its dump nor any byte of it says a word.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compiledBefore } from '../support/compiled.ts';
import { addressOf } from '../support/databases.ts';
import { announced, answered, lastMail } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
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
  const ben = await circleOfTwo();
  const secrets = ['XYZZY-Wort', 'XYZZY-Vorhaben', 'XYZZY-Selbst', 'XYZZY-Antwort'];
  const [words = '', goal = '', self = '', changed = ''] = secrets;
  const post = (fields: Record<string, string>) => site.visitor('de').post(ben, fields);
  await post({ deed: 'write', words });
  await post({ deed: 'goal', goal });
  await post({ deed: 'self', self });
  // What it replaces lies in pages that are free again.
  await post({ deed: 'write', words: changed });
  site.setClock('2026-12-14T08:00:00Z');
  await site.run('write letters of circles');
  expect((await lastMail(site, 'caro@example.org', /^Woche 2/)).text).toContain(changed);

  const backup = join(folder, 'of-today.backup');
  const said = await backUp(backup);
  const held = everyRowIn(backup);
  for (const secret of secrets) {
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
  expect(opened).toEqual(expect.arrayContaining([goal, self, changed]));
});

/** @returns Ben's link */
async function circleOfTwo(): Promise<string> {
  const { host, path } = await announced(site);
  for (const name of ['Ben', 'Caro']) {
    const link = await answered(site, path, `${name.toLowerCase()}@example.org`);
    await site.visitor('de').post(link, { name, working_on: `Werk von ${name}`, listed: 'guests' });
    await site.visitor('de').post(`${link}/circle`, { speaks_de: 'yes' });
  }
  site.setClock('2026-12-06T21:00:00Z');
  await site.run('propose circles');
  await host.post(`${path}/circles`, { circles: 'send' });
  const link = linkIn(await lastMail(site, 'ben@example.org', /^Dein Kreis/), '/circles/');
  site.setClock('2026-12-07T08:00:00Z');
  await site.run('write letters of circles');
  return link;
}

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
