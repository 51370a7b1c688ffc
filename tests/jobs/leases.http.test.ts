// Of several processes one runs a job: its row says which, until it gives the job back or is gone.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { leasesIn, type Leases } from '../../src/jobs/leases.ts';
import { forgetRests, shareRests } from '../../src/jobs/sharing-rests.ts';
import { restingServers } from '../../src/jobs/tables.ts';
import type { Rests } from '../../src/outside/rate-limits.ts';
import { after, minute, second } from '../../src/time/clock.ts';
import { emptyDatabase, openAgain } from '../support/databases.ts';

let db: Database;
let other: Database;
let now = new Date('2026-11-22T12:00:00Z');
let one: Leases;
let another: Leases;
beforeEach(async () => {
  db = await emptyDatabase();
  other = await openAgain(db);
  one = leasesIn(db, () => now, 'one');
  another = leasesIn(other, () => now, 'another');
});
afterEach(async () => {
  await one.giveBack();
  await another.giveBack();
  await other.close();
  await db.close();
});

test('a job is one process’s, of many that ask at once, and stays theirs', async () => {
  const asked = await Promise.all([one.isMine('remind guests'), another.isMine('remind guests')]);
  expect(asked.filter(Boolean)).toEqual([true]);
  const [holder, waiting] = asked[0] ? [one, another] : [another, one];
  now = after(now, 10 * second);
  expect([await holder.isMine('remind guests'), await waiting.isMine('remind guests')]).toEqual([
    true,
    false,
  ]);
  // Another job is another row.
  expect(await waiting.isMine('thank guests')).toBe(true);
});

test('what is given back is taken at once; what a process leaves that is gone, after twenty seconds', async () => {
  expect(await one.isMine('remind guests')).toBe(true);
  expect(await another.isMine('remind guests')).toBe(false);
  await one.giveBack();
  expect(await another.isMine('remind guests')).toBe(true);

  expect(await one.isMine('remind guests')).toBe(false);
  now = after(now, 21 * second);
  expect(await one.isMine('remind guests')).toBe(true);
  expect(await another.isMine('remind guests')).toBe(false);
});

test('a server out there that wants to be left alone is left alone by all processes', async () => {
  const until = after(now, minute);
  const mine: Rests = new Map([['slow.example', { until, failures: 3 }]]);
  const theirs: Rests = new Map();
  await shareRests(db, now, mine);
  await shareRests(other, now, theirs);
  expect(theirs.get('slow.example')).toEqual({ until, failures: 3 });
  // Whoever is told of a longer rest tells the others.
  const longer = after(now, 10 * minute);
  theirs.set('slow.example', { until: longer, failures: 4 });
  await shareRests(other, now, theirs);
  await shareRests(db, now, mine);
  expect(mine.get('slow.example')?.until).toEqual(longer);
  await forgetRests(db, after(now, 11 * minute));
  expect(await db.select().from(restingServers)).toEqual([]);
});
