// From when to when: a date and two times on the city's wall become two instants.
import { after, hour } from '../time/clock.ts';
import { daysLater, instantAt, wallTime } from '../time/zones.ts';

export const longestHours = 18;

/** On the city's wall. */
export interface Times {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly starts: string;
  /** HH:MM; at or before the start it is the next day. */
  readonly ends: string;
}

export type Span =
  | { readonly startsAt: Date; readonly endsAt: Date }
  | { readonly refused: 'start-is-skipped' | 'end-is-skipped' | 'too-long' };

export function spanOf({ date, starts, ends }: Times, zone: string): Span {
  const startsAt = instantAt(date, starts, zone);
  if (!startsAt) return { refused: 'start-is-skipped' };
  const endsAt = instantAt(ends > starts ? date : daysLater(date, 1), ends, zone);
  if (!endsAt) return { refused: 'end-is-skipped' };
  if (endsAt <= startsAt || endsAt > after(startsAt, longestHours * hour)) return { refused: 'too-long' };
  return { startsAt, endsAt };
}

/** Three hours are an evening. @returns HH:MM, a time that there is; empty when there is no such start */
export function proposedEnd(date: string, starts: string, zone: string): string {
  const startsAt = instantAt(date, starts, zone);
  return startsAt ? wallTime(after(startsAt, 3 * hour), zone).time : '';
}
