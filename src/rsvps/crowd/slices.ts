// What concerns many guests is done in slices, each a transaction of its own: whoever signs in meanwhile waits for one slice at most.
import { setImmediate as others, setTimeout as pause } from 'node:timers/promises';

/** Written in some ten milliseconds. */
export const guestsAtOnce = 50;

/** Between two slices the process reads and answers what has arrived meanwhile. */
const breath = 25; // milliseconds

/** @param slice returns whether there is more to do */
export async function sliceBySlice(slice: () => Promise<boolean>, stopping?: AbortSignal): Promise<void> {
  let isLeft = true;
  while (isLeft) {
    if (stopping?.aborted) return;
    isLeft = await slice();
    if (isLeft) await pause(breath);
  }
}

/** Read in some ten milliseconds. */
export const readAtOnce = 500;

/** Before the first of an evening's answers. */
const beforeAll = -1;

/**
 * Reads as many as there are. Between two slices others are served.
 * @param slice reads on after an arrival, up to `readAtOnce`; it returns what it read, in the order of arrival, and ends the reading with nothing
 */
export async function readSliceBySlice(
  slice: (arrival: number) => Promise<readonly { readonly arrival: number }[]>,
): Promise<void> {
  let read = await slice(beforeAll);
  while (read.length === readAtOnce) {
    await others();
    read = await slice(read.at(-1)?.arrival ?? beforeAll);
  }
}
