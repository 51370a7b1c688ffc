// Backups: made while the site writes, restored elsewhere, and never over anything.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backUpDaily, tooMany } from '../../src/operating/backups.ts';
import { day } from '../../src/time/clock.ts';
import { compiledBefore } from '../support/compiled.ts';
import { runSite, type RunningSite } from '../web/running-site.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 40_000 });

const start = join(import.meta.dirname, '../../src/start.js');
let folder: string;
const running: RunningSite[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-backup-'));
});
afterEach(() => {
  for (const site of running.splice(0)) site.process.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('made while the site writes it holds everything that was acknowledged before it began', async () => {
  const site = await aSite();
  mkdirSync(join(site.folder, 'pictures'));
  writeFileSync(join(site.folder, 'pictures', 'abc.webp'), 'a picture');
  const acknowledged: string[] = [];
  const stopping = new AbortController();
  const writing = Promise.all(
    [1, 2, 3, 4].map(async (writer) => {
      for (let count = 0; !stopping.signal.aborted; count += 1) {
        const email = `guest-${writer}-${count}@example.org`;
        const { status } = await fetch(`${site.origin}/sign-in`, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams({ email }),
        });
        if (status === 200 || status === 303) acknowledged.push(email);
      }
    }),
  );
  while (acknowledged.length < 40) await new Promise((resolve) => setImmediate(resolve));
  const before = [...acknowledged];
  const backup = join(folder, 'of-today.backup');
  const said = await command(site.folder, 'backup', backup);
  const meanwhile = acknowledged.length - before.length;
  stopping.abort();
  await writing;
  expect(said).toMatch(/holds the database \(\d+ pages\) and 1 pictures/);
  // People were answered while it was made.
  expect(meanwhile).toBeGreaterThan(0);
  expect(statSync(backup).mode & 0o077).toBe(0);

  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  expect(await command(elsewhere, 'restore', backup)).toContain('is back');
  expect(readFileSync(join(elsewhere, 'pictures', 'abc.webp'), 'utf8')).toBe('a picture');
  const restored = new Sqlite(join(elsewhere, 'site.db'));
  expect(restored.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(restored.pragma('foreign_key_check')).toEqual([]);
  const kept = new Set(restored.prepare('select email from sign_in_attempts').pluck().all());
  restored.close();
  expect(before.filter((email) => !kept.has(email))).toEqual([]);
  // And a site starts from it, with the key, which is in no backup.
  const restoredOne = `file:${join(elsewhere, 'site.db')}`;
  const withoutKey = await aSite({ DATABASE_URL: restoredOne });
  expect(await withoutKey.gone).toBe(1);
  expect(withoutKey.said()).toMatch(
    /^The site did not start\. The key in data\/key is gone, .*forget-sealed/,
  );
  const key = join(site.folder, 'data', 'key');
  const again = await aSite({ DATABASE_URL: restoredOne, SEALING_KEY_FILE: key });
  expect((await fetch(`${again.origin}/health`)).status).toBe(200);
});

test('nothing is written over anything, and what is no backup is not restored', async () => {
  const site = await aSite();
  const backup = join(folder, 'a.backup');
  await command(site.folder, 'backup', backup);
  expect(await refusal(site.folder, 'backup', backup)).toContain('is there already');
  expect(await refusal(site.folder, 'restore', backup)).toContain('is there already');
  expect(await refusal(site.folder, 'backup')).toContain('npm run backup -- FILE');

  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const bytes = readFileSync(backup);
  const damaged = join(folder, 'damaged.backup');
  writeFileSync(damaged, Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(bytes.length - 8192, 0xff)]));
  const foreign = join(folder, 'foreign.backup');
  new Sqlite(foreign).exec('CREATE TABLE x (y)').close();
  for (const [file, words] of [
    [damaged, 'damaged'],
    [foreign, 'no backup of this site'],
    [join(folder, 'gone.backup'), 'no such file'],
  ] as const)
    expect(await refusal(elsewhere, 'restore', file)).toContain(words);
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('once a day one is made by itself', async () => {
  const site = await aSite();
  // Vite sets one of its own.
  vi.stubEnv('BASE_URL', undefined);
  vi.stubEnv('DATABASE_URL', `file:${join(site.folder, 'site.db')}`);
  const backups = join(folder, 'backups');
  const today = new Date('2026-11-22T12:00:00Z');
  expect(await backUpDaily(today, backups)).toBe('made');
  expect(await backUpDaily(today, backups)).toBe('there');
  expect(await backUpDaily(new Date('2026-11-23T00:00:01Z'), backups)).toBe('made');
  vi.unstubAllEnvs();
  expect(readdirSync(backups).toSorted()).toEqual([
    'tweetups-2026-11-22.backup',
    'tweetups-2026-11-23.backup',
  ]);
});

test('old ones are thinned out: a week of days, five weeks, a year of months', () => {
  const made: string[] = [];
  let kept: string[] = [];
  const first = Date.UTC(2025, 0, 1);
  for (let count = 0; count < 800; count += 1) {
    const now = new Date(first + count * day + 3_600_000);
    kept = [...kept, now.toISOString().slice(0, 10)];
    const gone = new Set(tooMany(kept, now));
    kept = kept.filter((date) => !gone.has(date));
    made.push(...kept.slice(-1));
  }
  expect(kept.slice(-7)).toEqual(made.slice(-7));
  expect(kept.length).toBeGreaterThanOrEqual(20);
  expect(kept.length).toBeLessThanOrEqual(26);
  const oldest = new Date(kept[0] ?? '');
  expect((first + 800 * day - oldest.getTime()) / day).toBeGreaterThan(300);
});

test('whichever days are there, the newest stays', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.integer({ min: 0, max: 365 }), fc.array(fc.integer({ min: 0, max: 900 }))),
      ([age, more]) => {
        const ages = [age, ...more.map((one) => age + one)];
        const now = new Date('2026-11-22T12:00:00Z');
        const days = ages.map((age) => new Date(now.getTime() - age * day).toISOString().slice(0, 10));
        const newest = days.toSorted().at(-1) ?? '';
        expect(tooMany(days, now)).not.toContain(newest);
      },
    ),
  );
});

async function aSite(settings: Record<string, string> = {}): Promise<RunningSite> {
  const site = await runSite(settings);
  running.push(site);
  return site;
}

/** In the folder of a site, whose database is `site.db`. */
async function command(cwd: string, ...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [start, ...words], {
    cwd,
    env: { DATABASE_URL: 'file:site.db', ...compiledBefore() },
  });
  return stdout;
}

async function refusal(cwd: string, ...words: string[]): Promise<string> {
  const error = await command(cwd, ...words).then(
    () => undefined,
    (refused: { stderr: string; code: number }) => refused,
  );
  expect(error?.code).toBe(1);
  expect(error?.stderr).toMatch(/^[^\n]+\.\n$/);
  return error?.stderr ?? '';
}
