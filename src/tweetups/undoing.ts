// How long a host can take something back, before anybody hears of it: cancelling an evening, removing a guest.
import { after, minute } from '../time/clock.ts';
import type { Tweetup } from './tweetup.ts';

export const undoMinutes = 10;

export function canUndo(tweetup: Tweetup, now: Date): boolean {
  return tweetup.cancelledAt !== null && now < undoneUntil(tweetup);
}

/** Of one that is cancelled. */
export function undoneUntil({ cancelledAt }: Tweetup): Date {
  return after(cancelledAt ?? new Date(0), undoMinutes * minute);
}
