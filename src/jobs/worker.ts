// Runs the timetable: each job again and again, never twice at once, not even in several processes, until it is told to stop.
import { errorForLog, type Log } from '../log.ts';
import type { Clock } from '../time/clock.ts';
import type { Job } from './job.ts';
import { askedEvery, type Leases } from './leases.ts';

interface Ground {
  readonly clock: Clock;
  readonly log: Log;
  readonly leases: Leases;
}

/** @returns stops: no job begins any more, and those under way are waited for */
export function work(jobs: readonly Job[], ground: Ground): () => Promise<void> {
  const stopping = new AbortController();
  const running = jobs.map((job) => repeat(job, { ...ground, stopping: stopping.signal }));
  return async () => {
    stopping.abort();
    await Promise.all(running);
    // Whoever waits for them need not wait until they run out; if it does not work, they do.
    await ground.leases
      .giveBack()
      .catch((error: unknown) => ground.log({ event: 'error', error: errorForLog(error) }));
  };
}

interface Running extends Ground {
  readonly stopping: AbortSignal;
}

async function repeat(job: Job, running: Running): Promise<void> {
  const { stopping } = running;
  while (!stopping.aborted) {
    const ran = await runOnce(job, running);
    await pause(ran ? job.every : Math.max(job.every, askedEvery), stopping);
  }
}

/** @returns whether it was this process's turn */
async function runOnce(job: Job, { clock, log, leases, stopping }: Running): Promise<boolean> {
  const began = performance.now();
  try {
    if (!job.everywhere && !(await leases.isMine(job.name))) return false;
    const result = await job.run(clock(), stopping);
    const milliseconds = Math.round(performance.now() - began);
    // A line for every look into an empty outbox would drown the others.
    if (result !== 0) log({ event: 'job', name: job.name, milliseconds });
  } catch (error) {
    // The next run may go better; the one that failed is in the log.
    log({ event: 'job', name: job.name, error: errorForLog(error) });
  }
  return true;
}

function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) {
      resolve();
      return;
    }
    const timer = setTimeout(done, milliseconds);
    stopping.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      stopping.removeEventListener('abort', done);
      resolve();
    }
  });
}
