// What concerns many guests is done in slices, each a transaction of its own: whoever signs in meanwhile waits for one slice at most.
import { setTimeout as pause } from 'node:timers/promises';

/** Written in some twenty milliseconds. */
export const guestsAtOnce = 100;

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
