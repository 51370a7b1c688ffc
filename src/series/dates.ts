// The days of a series: which evenings are due to be proposed, and when they publish themselves.
import { daysLater, instantAtOrAfter, wallTime } from '../time/zones.ts';
import { datesBetween } from './recurrence.ts';
import type { Series } from './tables.ts';

/** Drafts are made, and published, at an hour at which a mail disturbs nobody. */
const civilHour = '10:00';

/** More than this many evenings ahead are nobody's plan. */
const mostAhead = 26;

/** @returns YYYY-MM-DD, from today on; days that are left out are among them */
export function datesToPropose(one: Series, now: Date): string[] {
  const { date: today, time } = wallTime(now, one.zone);
  const latest = daysLater(today, 7 * one.weeksAhead - (time >= civilHour ? 0 : 1));
  return nextDates(one, { earliest: today, latest }, mostAhead);
}

/** @param today and `latest`, both included */
export function nextDates(
  one: Series,
  { earliest: today, latest }: { earliest: string; latest: string },
  most: number,
): string[] {
  return datesBetween({ rule: one.rule, from: one.template.date }, { earliest: today, latest }, most);
}

/** When there may be something to propose again. */
export function nextLook(one: Series, now: Date): Date {
  const { date: today, time } = wallTime(now, one.zone);
  return civil(time < civilHour ? today : daysLater(today, 1), one.zone);
}

/** A draft lies there for a week before it publishes itself. @param date of the evening, YYYY-MM-DD */
export function publishesAt(one: Series, date: string): Date {
  return civil(daysLater(date, -7 * (one.weeksAhead - 1)), one.zone);
}

export function proposedAt(one: Series, date: string): Date {
  return civil(daysLater(date, -7 * one.weeksAhead), one.zone);
}

function civil(date: string, zone: string): Date {
  return instantAtOrAfter(date, civilHour, zone);
}
