// Ten thousand guests of one evening: a larger room and a cancellation while others sign in, the pages that list them, and kill -9 in between.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { tweetupAt } from '../../src/tweetups/tweetup.ts';
import { prepare, type Prepared } from '../support/killed-site.ts';
import { startSite, type Started } from '../support/killed-start.ts';
import { crowdAddress, seatCrowd } from '../support/many-guests.ts';
import { openPostOffice, type PostOffice } from '../support/post-office.ts';
import { rearranged } from '../support/rearranged.ts';
import { visitorOf, type Visitor } from '../support/visitor.ts';
import { say } from './say.ts';

const crowd = Number(process.env['CROWD'] ?? 10_000);
const seats = 20;
const mostLatency = 200; // milliseconds
const mostMemory = 350; // MB
const mostPage = 300; // kB

let folder: string;
let office: PostOffice;
let prepared: Prepared;
let site: Started;
let looking: Sqlite.Database;
let tweetupId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tweetups-crowd-'));
  office = await openPostOffice();
  prepared = await prepare(folder, 0);
  const db = await openDatabase(`file:${prepared.file}`, 'migrations');
  const [, city = '', slug = ''] = prepared.path.split('/');
  tweetupId = (await tweetupAt(db, { city, slug })).tweetup.id;
  await seatCrowd(db, new Date(), { tweetupId, going: seats, waiting: crowd - seats });
  await db.close();
  site = await startSite(prepared, office.address);
  looking = new Sqlite(prepared.file);
});
afterAll(async () => {
  looking.close();
  await site.stop();
  await office.close();
  await rm(folder, { recursive: true });
});

test('pages that list all guests', async () => {
  const host = hostAt(site);
  const sizes: string[] = [];
  const signingIn = signInMeanwhile(site, 8000);
  for (const page of [
    '',
    '/guests',
    '/guests?page=100',
    '/guests?q=gast9999@',
    '/people',
    '/people?page=100',
    '/people?on=mastodon&page=100',
    '/check-in',
    '/door-list',
    '/badges',
    '/message',
    '/invite',
    '/cancel',
  ]) {
    const began = performance.now();
    const { status, text } = await host.get(prepared.path + page);
    expect(`${page} ${status}`).toBe(`${page} 200`);
    const kilobytes = Math.round(text.length / 1000);
    sizes.push(`${page || '/'} ${kilobytes} kB in ${Math.round(performance.now() - began)} ms`);
    expect.soft(kilobytes, page).toBeLessThan(mostPage);
  }
  for (const file of ['/guests.csv', '/people/mastodon.csv', '/people/contacts.vcf', '/people/list.json']) {
    const began = performance.now();
    const { text } = await host.get(prepared.path + file);
    sizes.push(`${file} ${Math.round(text.length / 1000)} kB in ${Math.round(performance.now() - began)} ms`);
    expect(text.match(/gast\d+@example\.social|@gast\d+/g)?.length).toBeGreaterThanOrEqual(crowd);
  }
  const latencies = await signingIn.end();
  say(`${crowd} guests: ${sizes.join(', ')}; ${saidOf(latencies)}; ${await memory(site)} MB at the most`);
  expect(at(latencies, 0.95)).toBeLessThan(mostLatency);
  expect(await memory(site)).toBeLessThan(mostMemory);
});

test('a room for everybody, while the process is killed in the middle: in order, never too many, each told once', async () => {
  const room = crowd - 500;
  const signingIn = signInMeanwhile(site, 0);
  const began = performance.now();
  await rearranged(hostAt(site), prepared.path, { capacity: String(room) });
  const answered = Math.round(performance.now() - began);
  while (goingNow().length < 2000) await wait(20);
  const latencies = await signingIn.end();
  await site.kill();
  const half = goingNow();
  expect(half).toEqual(half.map((_, index) => index + 1));
  expect(half.length).toBeLessThan(room);

  site = await startSite(prepared, office.address);
  const again = signInMeanwhile(site, 1000);
  while (goingNow().length < room) await wait(50);
  latencies.push(...(await again.end()));
  await wait(3000);
  expect(goingNow()).toEqual(Array.from({ length: room }, (_, index) => index + 1));
  const told = looking.prepare(`select dedupe_key from outbox where kind = 'moved-up'`).pluck().all();
  expect([told.length, new Set(told).size]).toEqual([room - seats, room - seats]);
  say(
    `a room for ${room}: answered in ${answered} ms, killed at ${half.length}, ` +
      `${saidOf(latencies)}; ${await memory(site)} MB at the most`,
  );
  expect(at(latencies, 0.95)).toBeLessThan(mostLatency);
  expect(await memory(site)).toBeLessThan(mostMemory);
});

test('a cancellation, while the process is killed in the middle: each told once', async () => {
  const signingIn = signInMeanwhile(site, 2000);
  const began = performance.now();
  await hostAt(site).post(`${prepared.path}/cancel`, { word: 'Der Saal steht unter Wasser.' });
  const answered = Math.round(performance.now() - began);
  looking.prepare('update circulars set due_at = ?').run(Date.now());
  while (cancelledTold() < 2000) await wait(20);
  const latencies = await signingIn.end();
  await site.kill();
  const half = cancelledTold();
  expect(half).toBeLessThan(crowd);
  site = await startSite(prepared, office.address);
  const again = signInMeanwhile(site, 3000);
  while (cancelledTold() < crowd) await wait(50);
  latencies.push(...(await again.end()));
  await wait(3000);
  const told = looking.prepare(`select dedupe_key from outbox where kind = 'cancelled'`).pluck().all();
  expect([told.length, new Set(told).size]).toEqual([crowd, crowd]);
  say(
    `a cancellation: answered in ${answered} ms, killed at ${half}, ` +
      `${saidOf(latencies)}; ${await memory(site)} MB at the most`,
  );
  expect(at(latencies, 0.95)).toBeLessThan(mostLatency);
  expect(await memory(site)).toBeLessThan(mostMemory);
});

test('what is long over is forgotten', async () => {
  await site.stop();
  const writing = new Sqlite(prepared.file);
  const longAgo = Date.now() - 100 * 24 * 60 * 60_000;
  writing.prepare('update tweetups set starts_at = ?, ends_at = ?').run(longAgo, longAgo);
  writing.prepare(`update rsvps set listed = 'nobody', here_since = ?`).run(longAgo);
  writing.prepare('update persons set since = ?').run(longAgo);
  writing.prepare('update outbox set state = ?, ended_at = ?').run('sent', longAgo);
  writing.close();
  site = await startSite(prepared, office.address);
  const signingIn = signInMeanwhile(site, 20_000);
  const began = performance.now();
  while (leftIn('rsvps') > 0 || leftIn('persons') > 500) await wait(50);
  const took = Math.round(performance.now() - began);
  const latencies = await signingIn.end();
  say(`${crowd} guests forgotten in ${took} ms, ${saidOf(latencies)}; ${await memory(site)} MB at the most`);
  expect(at(latencies, 0.95)).toBeLessThan(mostLatency);
  expect(await memory(site)).toBeLessThan(mostMemory);
});

function leftIn(table: 'rsvps' | 'persons'): number {
  return looking.prepare(`select count(*) from ${table}`).pluck().get() as number;
}

function hostAt({ origin }: Started): Visitor {
  return visitorOf(origin, { 'Accept-Language': 'de', Cookie: `session=${prepared.session}` });
}

/** Each with an address of their own. */
function signInMeanwhile({ origin }: Started, first: number) {
  const found: number[] = [];
  const over = new AbortController();
  const signing = (async () => {
    for (let number = first + 1; !over.signal.aborted; number += 1) {
      const began = performance.now();
      const sent = await visitorOf(origin, {}).post('/sign-in', { email: crowdAddress(number) });
      expect(sent.status).toBe(303);
      found.push(performance.now() - began);
      await wait(10);
    }
  })();
  return {
    end: async () => {
      over.abort();
      await signing;
      return found;
    },
  };
}

function goingNow(): number[] {
  return looking
    .prepare(`select arrival from rsvps where tweetup_id = ? and place = 'going' order by arrival`)
    .pluck()
    .all(tweetupId) as number[];
}

function cancelledTold(): number {
  return looking.prepare(`select count(*) from outbox where kind = 'cancelled'`).pluck().get() as number;
}

function saidOf(latencies: readonly number[]): string {
  const [middle, most, longest] = [0.5, 0.95, 1].map((share) => Math.round(at(latencies, share)));
  return `${latencies.length} others asked to sign in meanwhile: ${middle} ms in the middle, ${most} at the 95th percentile, ${longest} at the most`;
}

function at(latencies: readonly number[], share: number): number {
  const sorted = latencies.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** What the process has taken at the most, in MB. */
async function memory({ pid }: Started): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
}
