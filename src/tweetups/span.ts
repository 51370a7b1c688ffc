// From when to when: a date and two times on the city's wall become two instants.
import type { Language } from '../language/translate.ts';
import { after, day, hour } from '../time/clock.ts';
import { timeSpan, zoneName } from '../time/phrases.ts';
import { daysLater, instantAt, instantAtOrAfter, isOnHomeClock, wallTime } from '../time/zones.ts';

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

export interface Moments {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type Span = Moments | { readonly refused: 'start-is-skipped' | 'too-long' };

/** A start that the zone skips is asked about; an end there is read with the offset before it, so "until two" needs no thought in any night. */
export function spanOf(times: Times, zone: string): Span {
  if (!instantAt(times.date, times.starts, zone)) return { refused: 'start-is-skipped' };
  const span = spanInAnyNight(times, zone);
  return span.endsAt > after(span.startsAt, longestHours * hour) ? { refused: 'too-long' } : span;
}

/** Of what comes by itself, where nobody can be asked: a start that the zone skips comes later, and the end with it where it has to. */
export function spanInAnyNight({ date, starts, ends }: Times, zone: string): Moments {
  const startsAt = instantAtOrAfter(date, starts, zone);
  const endsAt = instantAtOrAfter(ends > starts ? date : daysLater(date, 1), ends, zone);
  return { startsAt, endsAt: endsAt > startsAt ? endsAt : after(startsAt, timeBetween(starts, ends)) };
}

/** On a clock that nobody changes, in milliseconds. */
function timeBetween(starts: string, ends: string): number {
  const [from, to] = [starts, ends].map((time) => Date.parse(`2000-01-01T${time}Z`)) as [number, number];
  return to > from ? to - from : to - from + day;
}

/** Whether the wall shows other times than were asked for, because the clock is changed that night. */
export function isMovedByClock({ startsAt, endsAt }: Moments, times: Times, zone: string): boolean {
  return wallTime(startsAt, zone).time !== times.starts || wallTime(endsAt, zone).time !== times.ends;
}

/** Three hours are an evening. @returns HH:MM, a time that there is; empty when there is no such start */
export function proposedEnd(date: string, starts: string, zone: string): string {
  const startsAt = instantAt(date, starts, zone);
  return startsAt ? wallTime(after(startsAt, 3 * hour), zone).time : '';
}

interface OnTheClock extends Moments {
  readonly zone: string;
  readonly onlineAddress: string;
}

/** "19:00–22:00 Uhr", and "(MEZ)" where it can be joined from elsewhere or is not on the clock of most readers. */
export function timeOf(tweetup: OnTheClock, language: Language): string {
  const span = timeSpan(tweetup, language);
  return namesZone(tweetup) ? `${span} (${zoneName(tweetup.startsAt, tweetup.zone, language)})` : span;
}

export function namesZone({
  startsAt,
  zone,
  onlineAddress,
}: Pick<OnTheClock, 'startsAt' | 'zone' | 'onlineAddress'>): boolean {
  return onlineAddress !== '' || !isOnHomeClock(startsAt, zone);
}
