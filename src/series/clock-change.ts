// A night in which the clock is changed may give an evening of a series other times than its rule says: its hosts are told.
import type { Say } from '../language/translate.ts';
import { isMovedByClock, spanInAnyNight, type Moments } from '../tweetups/span.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { wallTime } from '../time/zones.ts';
import type { Series } from './tables.ts';

/** @param tweetup undefined: it is not made yet @returns a sentence, or nothing when all is as usual, or a host has chosen its times themselves */
export function clockNote(
  one: Series,
  { date, tweetup }: { date: string; tweetup: Tweetup | undefined },
  say: Say,
): string {
  const times = { ...one.template, date };
  const span = spanInAnyNight(times, one.zone);
  if (!isMovedByClock(span, times, one.zone)) return '';
  if (tweetup && !isSpanOf(tweetup, span)) return '';
  const [starts, ends] = [span.startsAt, span.endsAt].map((moment) => wallTime(moment, one.zone).time);
  return say('series.clockChanges', { starts: starts ?? '', ends: ends ?? '' });
}

function isSpanOf({ startsAt, endsAt }: Moments, span: Moments): boolean {
  return startsAt.getTime() === span.startsAt.getTime() && endsAt.getTime() === span.endsAt.getTime();
}
