// Reads a page in a thread of its own, with little time and memory: the rules of HTML let a small page of somebody's malice grow without bounds.
import { Worker } from 'node:worker_threads';
import { second } from '../time/clock.ts';
import type { Page, PageRead } from './reading.ts';

const limits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const longest = 5 * second;

/** @returns null: it does not link to the tweetup, or nobody can read it in that time */
export async function readApart(page: Page): Promise<PageRead | null> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    workerData: page,
    resourceLimits: limits,
    // It writes nothing, and knows nothing of how the site is set up.
    stdout: true,
    stderr: true,
    env: {},
  });
  const { promise, resolve } = Promise.withResolvers<PageRead | null>();
  const tooLong = setTimeout(() => resolve(null), longest);
  worker.once('message', (read: PageRead | null) => resolve(read));
  worker.once('error', () => resolve(null));
  worker.once('exit', () => resolve(null));
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    await worker.terminate();
  }
}
