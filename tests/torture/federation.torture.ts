// Thousands of followers, activities and votes on the real process: none twice, none lost, pages as fast as before. FOLLOWERS, ACTIVITIES and VOTES make it smaller.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import type { Database } from '../../src/database/database.ts';
import { heardActivities, remoteFollowers } from '../../src/federation/tables.ts';
import { prepare, type Prepared } from '../support/killed-site.ts';
import { startSite, type Started } from '../support/killed-start.ts';
import { openPostOffice, type PostOffice } from '../support/post-office.ts';
import {
  askMeanwhile,
  openCrowd,
  percentile,
  processorSeconds,
  sendAll,
  signedActivity,
  type Crowd,
} from './fediverse-load.ts';
import { say } from './say.ts';

const activities = Number(process.env['ACTIVITIES'] ?? 5000);
const seconds = Number(process.env['SECONDS'] ?? 60);

let folder: string;
let prepared: Prepared;
let postOffice: PostOffice;
let crowd: Crowd;
let started: Started;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fediverse-'));
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

test(`${activities} activities in ${seconds} seconds at the inbox: none that is signed is lost, pages stay fast`, async () => {
  started = await federated();
  const page = started.origin + prepared.path;
  const quiet = await meanwhile(page, 5);
  const inbox = new URL('/ap/inbox', started.origin);
  const letters = Array.from({ length: activities }, (_, number) => {
    const { id, keyId } = crowd.account(number);
    return signedActivity(
      inbox,
      { keyId, privateKey: crowd.privateKey },
      { id: `${id}#follow`, type: 'Follow', actor: id, object: `${started.origin}/ap/cities/rostock` },
    );
  });
  const stop = askMeanwhile(page);
  const before = processorSeconds(started.pid);
  const statuses = await sendAll(inbox, letters, { seconds, atOnce: 20 });
  const took = await stop();
  const used = processorSeconds(started.pid) - before;
  say(
    `${activities} activities: ${JSON.stringify([...statuses])}, ${used.toFixed(1)} s of processor; pages p50 ${percentile(took, 0.5)} p95 ${percentile(took, 0.95)} p99 ${percentile(took, 0.99)} ms, before p95 ${percentile(quiet, 0.95)} ms`,
  );
  const [followers, heard] = await withDatabase(async (db) => [
    await db.select().from(remoteFollowers),
    await db.select().from(heardActivities),
  ]);
  expect(followers).toHaveLength(activities);
  expect(heard).toHaveLength(activities);
  expect(percentile(took, 0.95)).toBeLessThan(50);
});

function federated(): Promise<Started> {
  return startSite(prepared, postOffice.address, { FEDERATION: 'on', FETCH_PRIVATE: 'on' });
}

async function meanwhile(page: string, forSeconds: number): Promise<number[]> {
  const stop = askMeanwhile(page);
  await new Promise((resolve) => setTimeout(resolve, forSeconds * 1000));
  return stop();
}

async function withDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await openDatabase(`file:${prepared.file}`, 'migrations');
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
