// Between the clock on a city's wall and the instant in UTC, by the rules of its IANA zone.
import type * as Temporal from 'temporal-polyfill';
import { lazily } from '../lazily.ts';
import { day } from './clock.ts';

/** Of days that belong to no city (when somebody was written to, when a report was answered), and of most readers' clocks. */
export const homeZone = 'Europe/Berlin';

const temporal = lazily<typeof Temporal>('temporal-polyfill');

/** @param date YYYY-MM-DD @param time HH:MM @returns undefined when the zone skips that hour; the first of two when it repeats it */
export function instantAt(date: string, time: string, zone: string): Date | undefined {
  const wall = temporal().Temporal.PlainDateTime.from(`${date}T${time}`);
  const there = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return there.toPlainDateTime().equals(wall) ? new Date(there.epochMilliseconds) : undefined;
}

/** An hour that the zone skips is read with the offset before it (RFC 5545, 3.3.5): 02:30 is 03:30 then. The first of two when it repeats one. */
export function instantAtOrAfter(date: string, time: string, zone: string): Date {
  const wall = temporal().Temporal.PlainDateTime.from(`${date}T${time}`);
  return new Date(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** @returns YYYY-MM-DD and HH:MM as the city's wall shows them */
export function wallTime(moment: Date, zone: string): WallTime {
  const key = `${moment.getTime()} ${zone}`;
  const known = wallTimes.get(key);
  if (known) return known;
  if (wallTimes.size >= mostWallTimes) wallTimes.clear();
  const made = wallTimeAnew(moment, zone);
  wallTimes.set(key, made);
  return made;
}

/** Whether clocks there show what they show at home, by whatever name: Copenhagen, Paris, Vienna and Warsaw do. */
export function isOnHomeClock(moment: Date, zone: string): boolean {
  return zone === homeZone || wallTime(moment, zone).time === wallTime(moment, homeZone).time;
}

interface WallTime {
  readonly date: string;
  readonly time: string;
}

/** A list says the same moments each time it is shown. */
const wallTimes = new Map<string, WallTime>();
const mostWallTimes = 5000;

function wallTimeAnew(moment: Date, zone: string): WallTime {
  const there = temporal().Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  return {
    date: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** @returns as in `2026-12-03T19:00:00+01:00` */
export function wallTimeWithOffset(moment: Date, zone: string): string {
  const there = temporal().Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  return there.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

/** @param date YYYY-MM-DD @param days may be negative @returns YYYY-MM-DD */
export function daysLater(date: string, days: number): string {
  return temporal().Temporal.PlainDate.from(date).add({ days }).toString();
}

/** From 2000 to 2100: nobody meets on any other day, and not every reckoning knows them. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '2000-01-01' || text >= '2101-01-01') return false;
  try {
    temporal().Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Days between the dates on the wall, not 24-hour spans: tomorrow is 1, whatever the time. */
export function daysBetween(earlier: Date, later: Date, zone: string): number {
  const midnight = (moment: Date) => Date.parse(`${wallTime(moment, zone).date}T00:00Z`);
  return Math.round((midnight(later) - midnight(earlier)) / day);
}
