// Pages beside a bare Express that sends the same bytes, everything in one run and in turns: kept, rendered anew, and while mails are written.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { outbox } from '../../src/mail/tables.ts';
import type { Database } from '../../src/database/database.ts';
import { onTheWire } from '../support/on-the-wire.ts';
import { freePort } from '../web/running-site.ts';
import { answersASecond, loadedBy, median } from './load.ts';
import { sayTable, type Measured } from './table.ts';

const rounds = Number(process.env['ROUNDS'] ?? 3);
const writesASecond = 60;
const root = join(import.meta.dirname, '../..');
const languages = { 'Accept-Language': 'de' };
const packed = { ...languages, 'Accept-Encoding': 'br' };

const folder = mkdtempSync(join(tmpdir(), 'tweetups-bench-'));
const running: ChildProcess[] = [];
let db: Database;
let site: string;
let bare: string;
let evening: string;
let etag: string;

beforeAll(async () => {
  const [port, other] = [await freePort(), await freePort()];
  site = `http://localhost:${port}`;
  bare = `http://localhost:${other}`;
  const address = process.env['POSTGRES_FOR_TESTS'] ?? `file:${join(folder, 'site.db')}`;
  const env = { ...process.env, PORT: String(port), BASE_URL: site, DATABASE_URL: address, FETCH: 'off' };
  start(['--max-semi-space-size=4', join(root, 'src/start.js'), 'demo'], env);
  await answers(site);
  evening = await tweetupToCome();
  db = await openDatabase(address, join(root, 'migrations'));
  // Asked for often, they are packed as small as can be.
  for (const page of ['/', evening])
    for (let time = 0; time < 15; time += 1) {
      await onTheWire(site + page, packed);
      await onTheWire(site + page, languages);
    }
  await wait(1000);
  const files = [await fileOf('/', packed), await fileOf('/', languages), await fileOf(evening, packed)];
  start([join(import.meta.dirname, 'bare-express.js'), String(other), ...files], process.env);
  await answers(`${bare}/0`);
});
afterAll(async () => {
  for (const one of running) one.kill();
  await db.close();
  rmSync(folder, { recursive: true });
});

test(`pages beside a bare Express, by ${loadedBy}`, async () => {
  const known = { ...packed, 'If-None-Match': etag };
  const measures: readonly [
    what: string,
    ours: () => Promise<number>,
    beside: () => Promise<number>,
    least: number,
  ][] = [
    ['home, kept, brotli', asks(`${site}/`, packed), asks(`${bare}/0`, packed), 1],
    ['home, kept, plain', asks(`${site}/`, languages), asks(`${bare}/1`, languages), 1],
    ['home, kept, 304', asks(`${site}/`, known), asks(`${bare}/0`, known), 1],
    ['evening, kept, brotli', asks(site + evening, packed), asks(`${bare}/2`, packed), 1],
    [
      `evening, kept, at ${writesASecond} mails a second`,
      () => whileMailsAreWritten(asks(site + evening, packed)),
      asks(`${bare}/2`, packed),
      0.5,
    ],
    [
      'home, rendered anew',
      asks(`${site}/`, { ...packed, Cookie: 'language=de' }),
      asks(`${bare}/0`, packed),
      0.06,
    ],
  ];
  const rates = measures.map(() => ({ ours: [] as number[], beside: [] as number[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const [at, [, ours, beside]] of measures.entries()) {
      rates[at]?.beside.push(await beside());
      rates[at]?.ours.push(await ours());
    }
  const rows = measures.map(([what, , , least], at): Measured => ({
    what,
    least,
    ours: median(rates[at]?.ours ?? []),
    beside: median(rates[at]?.beside ?? []),
  }));
  sayTable(`Answers a second beside a bare Express (${db.engine}, ${loadedBy}, medians of ${rounds})`, rows);
  const short = rows.filter(({ ours, beside, least }) => ours < least * beside);
  expect(short.map(({ what }) => what)).toEqual([]);
});

function asks(address: string, headers: Record<string, string>): () => Promise<number> {
  return () => answersASecond(address, headers);
}

/** From another process, as a worker would. */
async function whileMailsAreWritten(work: () => Promise<number>): Promise<number> {
  const over = new AbortController();
  const writing = (async () => {
    for (let number = 0; !over.signal.aborted; number += 1) {
      await db.insert(outbox).values(mail(number));
      await wait(1000 / writesASecond);
    }
  })();
  try {
    return await work();
  } finally {
    over.abort();
    await writing;
  }
}

function mail(number: number): typeof outbox.$inferInsert {
  const now = new Date();
  const id = `bench-${now.getTime()}-${number}`;
  const who = { kind: 'sign-in', recipient: 'ana@example.org', language: 'de', facts: {} } as const;
  const sent = { state: 'sent', urgency: 1, attempts: 1, dueAt: now, since: now, endedAt: now } as const;
  return { id, dedupeKey: id, messageId: id, ...who, ...sent };
}

let files = 0;

async function fileOf(page: string, headers: Record<string, string>): Promise<string> {
  const answer = await onTheWire(site + page, headers);
  const file = join(folder, `page-${(files += 1)}`);
  const { 'content-type': type, 'content-encoding': packing, etag: tag } = answer.headers;
  writeFileSync(file, answer.raw);
  writeFileSync(
    `${file}.json`,
    JSON.stringify({ 'Content-Type': type, ETag: tag, ...(packing ? { 'Content-Encoding': packing } : {}) }),
  );
  if (page === '/') etag = tag ?? '';
  return file;
}

async function tweetupToCome(): Promise<string> {
  const { text } = await onTheWire(`${site}/`, languages);
  for (const [, path = ''] of text.matchAll(/href="(\/[a-z0-9-]+\/[a-z0-9-]+)"/g)) {
    const page = await onTheWire(site + path, languages);
    if (page.status === 200 && page.text.includes(`action="${path}/rsvp"`)) return path;
  }
  throw new Error('no evening of the demo takes answers');
}

function start(command: readonly string[], env: NodeJS.ProcessEnv): void {
  const one = spawn(process.execPath, command, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  // Read, as whoever keeps the log would.
  one.stdout.resume();
  running.push(one);
}

async function answers(address: string): Promise<void> {
  for (let time = 0; time < 600; time += 1) {
    if ((await onTheWire(address, languages).catch(() => null))?.status === 200) return;
    await wait(200);
  }
  throw new Error(`${address} does not answer`);
}
