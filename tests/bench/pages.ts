// Pages beside a bare Express that sends the same bytes, in turns: kept, rendered anew, and while mails are written; and those of PostgreSQL beside SQLite's.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { outbox } from '../../src/mail/tables.ts';
import { databaseAt, onServer } from '../support/postgres-template.ts';
import { onTheWire } from '../support/on-the-wire.ts';
import { answersASecond, median, rounds } from './load.ts';
import { citiesFor, fillWithMany } from './many-tweetups.ts';
import { databaseOfDemo, folderFor, languages, packed, root, runBareExpress, runScript } from './sites.ts';
import type { Measured } from './table.ts';

const writesASecond = 60;
/** What asks and what answers share few processors, which other work on the machine slows for seconds at a time: many short turns, each beside its neighbour. */
export const turns = 9 * rounds;
const turn = 1; // seconds

interface Comparison {
  readonly what: string;
  readonly ours: () => Promise<number>;
  readonly beside: () => Promise<number>;
  readonly least: number;
}

export async function measurePages(): Promise<Measured[]> {
  const folder = folderFor('pages');
  const site = await runScript('demo', folder);
  const home = `${site.origin}/`;
  const evening = site.origin + (await eveningToCome(site.origin));
  for (const page of [home, evening]) await askOften(page);
  const files = await Promise.all([
    fileOf(join(folder, 'home-packed'), home, packed),
    fileOf(join(folder, 'home'), home, languages),
    fileOf(join(folder, 'evening-packed'), evening, packed),
  ]);
  const bare = await runBareExpress(files);
  const { headers } = await onTheWire(home, packed);
  const known = { ...packed, 'If-None-Match': headers.etag ?? '' };
  const db = await openDatabase(databaseOfDemo(folder), join(root, 'migrations'));
  const rows = await inTurns([
    { what: 'home, kept, brotli', ...besides(home, packed, `${bare.origin}/0`), least: 1 },
    { what: 'home, kept, plain', ...besides(home, languages, `${bare.origin}/1`), least: 1 },
    { what: 'home, kept, 304', ...besides(home, known, `${bare.origin}/0`), least: 1 },
    { what: 'evening, kept, brotli', ...besides(evening, packed, `${bare.origin}/2`), least: 1 },
    {
      what: `evening, kept, at ${writesASecond} mails a second`,
      ours: () => whileMailsAreWritten(db, asks(evening, packed)),
      beside: asks(`${bare.origin}/2`, packed),
      least: 0.5,
    },
    {
      what: 'home, rendered anew',
      ours: asks(home, { ...packed, Cookie: 'language=de' }),
      beside: asks(`${bare.origin}/0`, packed),
      least: 0.06,
    },
  ]);
  await db.close();
  await Promise.all([site.stop(), bare.stop()]);
  return rows;
}

/** @param server an address, without a database */
export async function measurePostgres(server: string): Promise<Measured[]> {
  await onServer(server, ['drop database if exists tweetups_bench', 'create database tweetups_bench']);
  const folder = folderFor('engines');
  const addresses = [databaseAt(server, 'tweetups_bench'), `file:${join(folder, 'site.db')}`] as const;
  for (const address of addresses) await fill(address);
  const [postgres, sqlite] = [
    await runScript('start', folder, { DATABASE_URL: addresses[0] }),
    await runScript('start', folder, { DATABASE_URL: addresses[1] }),
  ];
  for (const { origin } of [postgres, sqlite]) await askOften(`${origin}/`);
  const what = 'home, kept, brotli: PostgreSQL beside SQLite';
  const comparison = {
    what,
    ours: asks(`${postgres.origin}/`, packed),
    beside: asks(`${sqlite.origin}/`, packed),
    least: 0.8,
  };
  const rows = await inTurns([comparison]);
  await Promise.all([postgres.stop(), sqlite.stop()]);
  return rows;
}

async function fill(address: string): Promise<void> {
  const db = await openDatabase(address, join(root, 'migrations'));
  const now = new Date();
  await fillWithMany(db, now, citiesFor(openGazetteer(), 5, now), 1000);
  await db.close();
}

async function inTurns(comparisons: readonly Comparison[]): Promise<Measured[]> {
  const taken = comparisons.map((): { ours: number; beside: number }[] => []);
  for (let round = 0; round < turns; round += 1)
    for (const [at, { ours, beside }] of comparisons.entries())
      taken[at]?.push({ beside: await beside(), ours: await ours() });
  return comparisons.map(({ what, least }, at) => {
    const rates = taken[at] ?? [];
    return {
      what,
      least,
      ours: median(rates.map(({ ours }) => ours)),
      beside: median(rates.map(({ beside }) => beside)),
      ratio: median(rates.map(({ ours, beside }) => ours / beside)),
    };
  });
}

function besides(
  ours: string,
  headers: Record<string, string>,
  bare: string,
): Pick<Comparison, 'ours' | 'beside'> {
  return { ours: asks(ours, headers), beside: asks(bare, headers) };
}

function asks(address: string, headers: Record<string, string>): () => Promise<number> {
  return () => answersASecond(address, headers, turn);
}

/** From another process, as a worker would. */
async function whileMailsAreWritten(db: Database, work: () => Promise<number>): Promise<number> {
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

/** Then it is packed as small as can be. */
async function askOften(page: string): Promise<void> {
  for (let time = 0; time < 15; time += 1) {
    await onTheWire(page, packed);
    await onTheWire(page, languages);
  }
  await wait(1000);
}

async function fileOf(file: string, page: string, asked: Record<string, string>): Promise<string> {
  const { raw, headers } = await onTheWire(page, asked);
  const { 'content-type': type, 'content-encoding': packing, etag } = headers;
  const sent = { 'Content-Type': type, ETag: etag, ...(packing ? { 'Content-Encoding': packing } : {}) };
  writeFileSync(file, raw);
  writeFileSync(`${file}.json`, JSON.stringify(sent));
  return file;
}

/** @returns the path of one that takes answers */
export async function eveningToCome(origin: string): Promise<string> {
  const { text } = await onTheWire(`${origin}/`, languages);
  for (const [, path = ''] of text.matchAll(/href="(\/[a-z0-9-]+\/[a-z0-9-]+)"/g)) {
    const page = await onTheWire(origin + path, languages);
    if (page.status === 200 && page.text.includes(`action="${path}/rsvp"`)) return path;
  }
  throw new Error('no evening of the demo takes answers');
}
