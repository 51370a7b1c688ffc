// When a circle might meet first: on the weekday and at the hour of the evening, which suited all of them once.
import { daysBetween, daysLater, instantAtOrAfter, wallTime } from '../time/zones.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';

/** Long enough to write to each other before. */
const leastDays = 8;

/** @param now when the circle hears of it */
export function firstDate({ startsAt, zone }: Pick<Tweetup, 'startsAt' | 'zone'>, now: Date): Date {
  const wall = wallTime(startsAt, zone);
  const weeks = Math.ceil((daysBetween(startsAt, now, zone) + leastDays) / 7);
  const date = daysLater(wall.date, weeks * 7);
  return instantAtOrAfter(date, wall.time, zone);
}
