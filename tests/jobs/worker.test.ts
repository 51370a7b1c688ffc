// The worker: each job again and again, none stopped by another’s failure, and all of them waited for at the end.
import { expect, test } from 'vitest';
import type { Job } from '../../src/jobs/job.ts';
import { noLeases } from '../../src/jobs/leases.ts';
import { work } from '../../src/jobs/worker.ts';

const now = new Date('2026-11-22T12:00:00Z');

test('a job that fails is logged and runs again, and stops no other', async () => {
  const logged: Record<string, unknown>[] = [];
  const runs = { bad: 0, good: 0 };
  const jobs: Job[] = [
    { name: 'bad', every: 1, run: () => Promise.reject(new Error(`no ${(runs.bad += 1)}`)) },
    { name: 'good', every: 1, run: async (moment) => expect([moment, (runs.good += 1)]).toBeDefined() },
  ];
  const stop = work(jobs, { clock: () => now, log: (line) => logged.push(line), leases: noLeases });
  while (runs.bad < 3 || runs.good < 3) await turn();
  await stop();
  expect(logged).toContainEqual({
    event: 'job',
    name: 'bad',
    error: expect.objectContaining({ message: 'no 2' }),
  });
});

test('a job never runs twice at once, and stopping waits for the run that is under way', async () => {
  const runs = { atOnce: 0, most: 0, ended: 0 };
  const job: Job = {
    name: 'slow',
    every: 0,
    run: async () => {
      runs.atOnce += 1;
      runs.most = Math.max(runs.most, runs.atOnce);
      for (let turns = 0; turns < 5; turns += 1) await turn();
      runs.atOnce -= 1;
      runs.ended += 1;
    },
  };
  const stop = work([job], { clock: () => now, log: () => undefined, leases: noLeases });
  while (runs.ended < 3) await turn();
  await stop();
  const atTheEnd = runs.ended;
  for (let turns = 0; turns < 20; turns += 1) await turn();
  expect(runs).toEqual({ most: 1, atOnce: 0, ended: atTheEnd });
});

test('a long run is told that it is time to stop, and a pause is cut short', async () => {
  let wasTold = false;
  const long: Job = {
    name: 'long',
    every: 1,
    run: async (_now, stopping) => {
      await new Promise((resolve) => stopping?.addEventListener('abort', resolve));
      wasTold = true;
    },
  };
  const rare: Job = { name: 'rare', every: 60 * 60_000, run: () => Promise.resolve() };
  const stop = work([long, rare], { clock: () => now, log: () => undefined, leases: noLeases });
  await turn();
  await stop();
  expect(wasTold).toBe(true);
});

test('a look into an empty outbox is not worth a line', async () => {
  const logged: unknown[] = [];
  const runs = { count: 0 };
  const job: Job = { name: 'deliver mails', every: 0, run: () => Promise.resolve((runs.count += 1) && 0) };
  const stop = work([job], { clock: () => now, log: (line) => logged.push(line), leases: noLeases });
  while (runs.count < 5) await turn();
  await stop();
  expect(logged).toEqual([]);
});

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
