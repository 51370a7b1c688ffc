// Reads a file of evenings apart: a rule of a few words means a million days, and five megabytes are seconds in which nobody else would be served.
import { openApart } from '../outside/apart.ts';
import type { Found } from './evenings.ts';
import type { FileToRead } from './reading-worker.ts';

/** What nobody can read in that time and memory is unreadable. */
export async function readApart(bytes: Uint8Array, now: Date): Promise<Found> {
  const apart = openApart<FileToRead, Found>(new URL('./reading-worker.ts', import.meta.url));
  try {
    return (await apart.read({ bytes, now })) ?? { outcome: 'unreadable' };
  } finally {
    await apart.close();
  }
}
