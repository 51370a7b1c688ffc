// What is told of an evening in the demo, and when it is: always seen from the moment at which the demo is filled.
import { after, hour, minute } from '../../time/clock.ts';
import { daysLater, wallTime } from '../../time/zones.ts';
import type { AnnouncementField } from '../../tweetups/form.ts';
import { datesBetween } from '../../series/recurrence.ts';
import { recurrenceOf } from '../../series/rhythms.ts';

export interface DemoTweetup {
  /** Names of people; the first announces it. */
  readonly hosts: readonly [string, ...string[]];
  readonly announcedDaysAgo: number;
  readonly when: 'now' | DayAndTimes;
  /** What the host typed, besides the times. */
  readonly typed: Readonly<Partial<Record<AnnouncementField, string>>>;
  /** Names, in the order in which they said yes. */
  readonly coming: string;
  readonly maybe?: string;
  /** Said late; whoever is among those coming too has changed their mind. */
  readonly not?: string;
  /** How many people somebody brings along. */
  readonly bringing?: Readonly<Record<string, number>>;
  readonly invited?: Invited;
  /** Of an evening that is running: who was let in at the door so far, in this order, with an answer or without. */
  readonly here?: string;
  readonly walkedIn?: string;
  /** It does not take place, and its guests know. */
  readonly cancelled?: { readonly daysAgo: number; readonly word: string };
  /** Whether it is one of Ana's series. */
  readonly isOfSeries?: true;
}

interface DayAndTimes {
  /** The first such weekday (1 is Monday) from so many days after today, or before it where negative; none: that very day. */
  readonly days: number;
  readonly weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** So many months later, or before where negative, on the same such weekday of the month: an evening of a series. */
  readonly months?: number;
  readonly starts: string;
  readonly ends: string;
}

interface Invited {
  readonly daysAgo: number;
  /** As pasted. Some of those who come were invited by it. */
  readonly emails: string;
  readonly word: string;
}

/** @returns the three fields of the form, on the wall of the city's zone */
export function timesOf(
  when: DemoTweetup['when'],
  now: Date,
  zone: string,
): { date: string; starts: string; ends: string } {
  if (when === 'now') return runningAt(now, zone);
  const { date: today } = wallTime(now, zone);
  const date = daysLater(today, when.days);
  const ahead = when.weekday === undefined ? 0 : (when.weekday - weekdayOf(date) + 7) % 7;
  const { months = 0, starts, ends } = when;
  return { date: inAnotherMonth(daysLater(date, ahead), months), starts, ends };
}

/** The rule of a series whose next evening is on that day. */
export function monthlyOn(date: string): string {
  return recurrenceOf({ rhythm: 'monthly', nth: '', rule: '' }, date)?.rule ?? '';
}

function inAnotherMonth(date: string, months: number): string {
  if (months === 0) return date;
  const start = daysLater(date, -400);
  const before = datesBetween({ rule: monthlyOn(date), from: start }, { earliest: start, latest: date }, 20);
  const after = datesBetween(
    { rule: monthlyOn(date), from: start },
    { earliest: date, latest: daysLater(date, 400) },
    20,
  );
  return (months < 0 ? before.at(months - 1) : after.at(months)) ?? date;
}

/** Began at a full or half hour, an hour ago or a little more; goes on for two hours at least. */
function runningAt(now: Date, zone: string) {
  const half = 30 * minute;
  const start = new Date(Math.floor(after(now, -hour).getTime() / half) * half);
  const { date, time: starts } = wallTime(start, zone);
  return { date, starts, ends: wallTime(after(start, 4 * hour), zone).time };
}

/** 1 is Monday, as in ISO 8601. */
function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}
