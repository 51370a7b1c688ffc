// Pages beside followers being told: as fast as without, measured in turns, since a machine is not equally fast all the time. SERVERS, FOLLOWERS and ROUNDS make it smaller.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import type { Database } from '../../src/database/database.ts';
import { remoteFollowers } from '../../src/federation/tables.ts';
import { tweetups, tweetupWishes } from '../../src/tweetups/tables.ts';
import { prepare, type Prepared } from '../support/killed-site.ts';
import { startSite, type Started } from '../support/killed-start.ts';
import { openPostOffice, type PostOffice } from '../support/post-office.ts';
import { askMeanwhile, openCrowd, percentile, processorSeconds, type Crowd } from './fediverse-load.ts';
import { say } from './say.ts';

const servers = Number(process.env['SERVERS'] ?? 1000);
const followers = Number(process.env['FOLLOWERS'] ?? 10_000);
const rounds = Number(process.env['ROUNDS'] ?? 5);
/** A fifth of the servers answers nothing, or refuses. */
const living = servers - 2 * Math.floor(servers / 10);

let folder: string;
let prepared: Prepared;
let postOffice: PostOffice;
let crowd: Crowd;
let started: Started;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'told-'));
  prepared = await prepare(folder, 0);
  postOffice = await openPostOffice();
  crowd = await openCrowd();
});
afterEach(async () => {
  await started.kill();
  await crowd.close();
  await postOffice.close();
  await rm(folder, { recursive: true, force: true });
});

test(`pages while ${followers} followers on ${servers} servers hear of an evening, and while nobody does, in turns`, async () => {
  const heard = new Set<string>();
  crowd.behave((req, body) => {
    if (req.headers.host?.startsWith('127.2.')) return new Promise<number>(() => undefined);
    heard.add(`${req.headers.host} ${(JSON.parse(body) as { id: string }).id}`);
    return 202;
  });
  await withDatabase(followersOn(new URL(crowd.origin).port));
  started = await startSite(prepared, postOffice.address, { FEDERATION: 'on', FETCH_PRIVATE: 'on' });
  const page = started.origin + prepared.path;
  const quiet: number[] = [];
  const beside: number[] = [];
  let used = 0;
  // What a start leaves to do afterwards is no quiet.
  await wait(10_000);
  for (const { id } of prepared.evenings.slice(0, rounds)) {
    // What is tried again of the round before would be no quiet.
    const calm = askMeanwhile(page);
    await wait(20_000);
    const calmly = await calm();
    const before = processorSeconds(started.pid);
    const stop = askMeanwhile(page);
    await withDatabase(async (db) => {
      await db.insert(tweetupWishes).values({ tweetupId: id, wish: 'tell' });
      await db.update(tweetups).set({ changedAt: new Date() }).where(eq(tweetups.id, id));
    });
    heard.clear();
    // An evening and its question: two for each server that lives.
    await until(() => heard.size >= 2 * living);
    const meanwhile = await stop();
    used += processorSeconds(started.pid) - before;
    say(`pages ${said(calmly)} in quiet, ${said(meanwhile)} beside telling`);
    quiet.push(...calmly);
    beside.push(...meanwhile);
  }
  for (const took of [quiet, beside]) took.sort((one, two) => one - two);
  say(
    `${rounds} rounds: pages ${said(quiet)} in quiet, ${said(beside)} beside telling; ${(used / rounds).toFixed(1)} s of processor a round`,
  );
  // A machine that has other things to do is slow in quiet as well.
  expect(percentile(beside, 0.95)).toBeLessThan(Math.max(10, 1.5 * percentile(quiet, 0.95)));
});

function said(took: readonly number[]): string {
  return `p50 ${percentile(took, 0.5)} p95 ${percentile(took, 0.95)} ms of ${took.length}`;
}

function followersOn(port: string) {
  return async (db: Database) => {
    const since = new Date();
    for (let number = 0; number < servers; number += 1) {
      const rest = `${Math.floor(number / 250) + 1}.${(number % 250) + 1}`;
      const net = number % 10 === 9 ? '127.2' : '127.1';
      const host = number % 10 === 8 ? `127.3.${rest}:9` : `${net}.${rest}:${port}`;
      await db.insert(remoteFollowers).values(
        Array.from({ length: followers / servers }, (_, guest) => ({
          actor: 'cities/rostock' as const,
          follower: `http://${host}/users/gast${guest}`,
          inbox: `http://${host}/inbox`,
          host,
          kind: 'person' as const,
          followId: `http://${host}/users/gast${guest}#follow`,
          since,
        })),
      );
    }
  };
}

async function until(isSo: () => boolean, patience = 600): Promise<void> {
  const end = performance.now() + patience * 1000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`not so after ${patience} s: ${isSo.toString()}`);
    await wait(100);
  }
}

async function withDatabase(work: (db: Database) => Promise<void>): Promise<void> {
  const db = await openDatabase(`file:${prepared.file}`, 'migrations');
  try {
    await work(db);
  } finally {
    await db.close();
  }
}
