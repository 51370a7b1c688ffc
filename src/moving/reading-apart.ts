// Reads a file of evenings apart: a rule of a few words means a million days, and five megabytes are seconds in which nobody else would be served.
import { openApart } from '../outside/apart.ts';
import type { Found } from './evenings.ts';
import type { FileToRead } from './reading-worker.ts';

let last: Promise<unknown> = Promise.resolve();

/** One after the other in this process, however many bring a file at once. What nobody can read in that time and memory is unreadable. */
export async function readApart(bytes: Uint8Array, now: Date): Promise<Found> {
  const mine = last.then(() => readNow(bytes, now));
  last = mine.catch(() => undefined);
  return mine;
}

async function readNow(bytes: Uint8Array, now: Date): Promise<Found> {
  const apart = openApart<FileToRead, Found>(new URL('./reading-worker.ts', import.meta.url));
  try {
    return (await apart.read({ bytes, now })) ?? { outcome: 'unreadable' };
  } finally {
    await apart.close();
  }
}
