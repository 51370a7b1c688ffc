// Ten thousand who want to read one wall, over four processes on one database: how many have a line that stays open, how soon all of them hear a post, and what it costs.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { openFleet, type Fleet } from '../machines/fleet.ts';
import { lookAgain } from './looking.ts';
import { eveningWithWall, postOnWall } from './one-wall.ts';
import { openReaders } from './reading.ts';
import { say } from './say.ts';

const wanted = Number(process.env['CROWD'] ?? 10_000);
const processes = 4;
const posts = 5;
/** Those of one wall, in one process: whoever comes after them looks again by themselves. */
const placesOfAWall = 1500;
const hasServer = inject('postgresServer') !== undefined;

let fleet: Fleet;
let db: Database;
beforeAll(async () => {
  if (!hasServer) return say('LEFT OUT: there is no PostgreSQL server for this platform.');
  fleet = await openFleet();
});
afterAll(async () => {
  await db?.close();
  await fleet?.close();
});

test(`${wanted} readers of one wall over ${processes} processes`, async () => {
  if (!hasServer) return;
  const machines = await Promise.all(Array.from({ length: processes }, () => fleet.web()));
  fleet.balancer.lead(machines.map(({ port }) => port));
  db = await openDatabase(fleet.address, 'migrations');
  const { id, path } = await eveningWithWall(db);
  const host = new URL(fleet.origin).host;
  const memory = () =>
    machines.map(({ process }) => {
      const status = readFileSync(`/proc/${process.pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    });
  for (const { port } of machines) await (await fetch(`http://127.0.0.1:${port}/health`)).text();
  const before = memory();

  const number = wanted / processes;
  const began = performance.now();
  const readers = await Promise.all(
    machines.map(({ port }) => openReaders({ port, host, path: `${path}/wall/live`, number })),
  );
  const opened = (performance.now() - began) / 1000;
  const open = readers.reduce((sum, one) => sum + one.open, 0);
  const looking = await lookAgain(['/', path], { ports: machines.map(({ port }) => port), host });
  const waits: number[] = [];
  for (let one = 1; one <= posts; one += 1) {
    const heard = Promise.all(readers.map((some) => some.heardByAll()));
    const written = performance.now();
    await postOnWall(db, id, one);
    await heard;
    waits.push(performance.now() - written);
  }
  const { took, statuses } = await looking.stop();
  const after = memory();
  for (const one of readers) one.process.kill();
  // Whoever has no line asks by itself, and is told the same.
  const asked = await fetch(`http://127.0.0.1:${machines[0]?.port}${path}/wall/live`);
  const { version } = (await asked.json()) as { version: number };
  say(
    `${wanted} readers of one wall over ${processes} processes: ${open} have a line that stays open (in ${opened.toFixed(0)} s), the others look again by themselves; ` +
      `each of ${posts} posts was heard by all of them after ${waits.map((wait) => (wait / 1000).toFixed(1)).join(', ')} s; ` +
      `${before.join(', ')} MB before, ${after.join(', ')} MB with them; a page meanwhile ${Math.round(took[took.length >> 1] ?? 0)} ms, the slowest ${Math.round(took.at(-1) ?? 0)} ms`,
  );
  expect({ open, version, statuses }).toEqual({
    open: processes * Math.min(number, placesOfAWall),
    version: posts,
    statuses: [200],
  });
});
