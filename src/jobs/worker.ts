// Runs the timetable inside the server's process: each job again and again, never twice at once, until it is told to stop.
import { errorForLog, type Log } from '../log.ts';
import type { Clock } from '../time/clock.ts';
import type { Job } from './job.ts';

/** @returns stops: no job begins any more, and those under way are waited for */
export function work(jobs: readonly Job[], clock: Clock, log: Log): () => Promise<void> {
  const stopping = new AbortController();
  const running = jobs.map((job) => repeat(job, { clock, log, stopping: stopping.signal }));
  return async () => {
    stopping.abort();
    await Promise.all(running);
  };
}

interface Running {
  readonly clock: Clock;
  readonly log: Log;
  readonly stopping: AbortSignal;
}

async function repeat(job: Job, { clock, log, stopping }: Running): Promise<void> {
  while (!stopping.aborted) {
    await runOnce(job, { clock, log, stopping });
    await pause(job.every, stopping);
  }
}

async function runOnce(job: Job, { clock, log, stopping }: Running): Promise<void> {
  const began = performance.now();
  try {
    const result = await job.run(clock(), stopping);
    const milliseconds = Math.round(performance.now() - began);
    // A line for every look into an empty outbox would drown the others.
    if (result !== 0) log({ event: 'job', name: job.name, milliseconds });
  } catch (error) {
    // The next run may go better; the one that failed is in the log.
    log({ event: 'job', name: job.name, error: errorForLog(error) });
  }
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
