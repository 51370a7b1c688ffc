// The real process on a disk that is full, and on one that fails to write: pages are served, writes answer 503, nothing is lost.
// The same injected, where nothing can be mounted: tests/database/full-disk.test.ts.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { runSite, type RunningSite } from '../web/running-site.ts';
import { advent } from '../support/evenings.ts';
import { say } from './say.ts';

const run = promisify(execFile);
const rounds = Number(process.env['ROUNDS'] ?? 10);

test(`a disk of 12 MB that fills up, ${rounds} times`, async () => {
  const disk = await mkdtemp(join(tmpdir(), 'tweetups-disk-'));
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk]).then(
    () => true,
    () => false,
  );
  if (!mounted)
    return say('LEFT OUT: this user may not mount a small disk. The injected one is in npm test.');
  try {
    const file = join(disk, 'site.db');
    const site = await runSite({ DATABASE_URL: `file:${file}` });
    const counted = count();
    for (let round = 0; round < rounds; round += 1) {
      await writeUntilFull(join(disk, 'filler'));
      await readAndWrite(site, counted, `full-${round}`);
      await rm(join(disk, 'filler'));
      await recovers(site, counted, `free-${round}`);
    }
    expect(await ended(site, file, counted, 'a full disk (tmpfs of 12 MB)')).toEqual(well);
  } finally {
    await run('umount', [disk]);
    await rm(disk, { recursive: true });
  }
});

test(`a disk that takes not one byte more of any file, ${rounds} times`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-disk-'));
  const file = join(folder, 'site.db');
  const site = await runSite({ DATABASE_URL: `file:${file}` });
  const limit = (bytes: string) =>
    run('prlimit', ['--pid', String(site.process.pid), `--fsize=${bytes}:unlimited`]);
  const may = await limit('unlimited').then(
    () => true,
    () => false,
  );
  if (!may) {
    say('LEFT OUT: there is no prlimit here, with which writing fails with an error of input and output.');
    site.process.kill('SIGKILL');
    return;
  }
  const counted = count();
  for (let round = 0; round < rounds; round += 1) {
    // Whatever would make a file longer than this fails; SQLite says SQLITE_IOERR_WRITE or SQLITE_FULL.
    await limit(String(Math.min((await stat(file)).size, 4096)));
    await readAndWrite(site, counted, `failing-${round}`);
    await limit('unlimited');
    await recovers(site, counted, `healthy-${round}`);
  }
  expect(await ended(site, file, counted, 'writing that fails')).toEqual(well);
  await rm(folder, { recursive: true });
});

function count() {
  return {
    read: 0,
    unread: [] as string[],
    refused: 0,
    unrefused: [] as string[],
    acknowledged: [] as string[],
  };
}
type Counted = ReturnType<typeof count>;

/** To the last byte: in ever smaller pieces. */
async function writeUntilFull(file: string): Promise<void> {
  for (let size = 1 << 20; size > 0; size = Math.floor(size / 2))
    for (;;) {
      const whole = await writeFile(file, Buffer.alloc(size), { flag: 'a' }).then(
        () => true,
        () => false,
      );
      if (!whole) break;
    }
}

async function readAndWrite(site: RunningSite, counted: Counted, name: string): Promise<void> {
  // What room is left in the database's own file is used up first.
  for (let number = 0; number < 200; number += 1) {
    const email = `${name}-${number}@example.org`;
    const { status, text } = await announce(site, email);
    if (status === 303) counted.acknowledged.push(email);
    else {
      if (status === 503 && text.includes('Gerade können wir nichts aufschreiben')) counted.refused += 1;
      else counted.unrefused.push(`${status}`);
      break;
    }
  }
  for (const path of ['/', '/rostock', '/new', '/guide']) {
    const { status } = await fetch(site.origin + path);
    if (status === 200) counted.read += 1;
    else counted.unread.push(`${path} ${status}`);
  }
}

async function recovers(site: RunningSite, counted: Counted, name: string): Promise<void> {
  const email = `${name}@example.org`;
  const { status } = await announce(site, email);
  if (status === 303) counted.acknowledged.push(email);
  else counted.unrefused.push(`after it ${status}`);
}

async function announce({ origin }: RunningSite, email: string): Promise<{ status: number; text: string }> {
  const description = 'Ein langer Tisch. '.repeat(500);
  const answered = await fetch(`${origin}/new`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Accept-Language': 'de' },
    body: new URLSearchParams({ ...advent, date: '2027-12-02', description, name: 'Ben', email }),
  });
  return { status: answered.status, text: await answered.text() };
}

async function ended(site: RunningSite, file: string, counted: Counted, what: string) {
  site.process.kill('SIGTERM');
  const code = await site.gone;
  const db = new Sqlite(file);
  const kept = new Set(db.prepare('select email from unconfirmed_announcements').pluck().all());
  const mails = db
    .prepare("select count(*) from outbox where once like 'confirm-announcement:%'")
    .pluck()
    .get();
  const integrity = db.pragma('integrity_check', { simple: true });
  db.close();
  const lost = counted.acknowledged.filter((email) => !kept.has(email)).length;
  say(
    `${what}: ${rounds} times, ${counted.read} pages served and ${counted.unread.length} not, ${counted.refused} writes refused with 503 and ` +
      `${counted.unrefused.length} otherwise; ${counted.acknowledged.length} acknowledged, ${lost} lost, integrity ${String(integrity)}`,
  );
  const { unread, unrefused, refused } = counted;
  return { code, lost, integrity, withoutMail: kept.size - Number(mails), unread, unrefused, refused };
}

const well = {
  code: 0,
  lost: 0,
  integrity: 'ok',
  withoutMail: 0,
  unread: [],
  unrefused: [],
  refused: rounds,
};
