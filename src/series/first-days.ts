// The next days that come out of what a host has chosen so far, so that a rule can be looked at before it counts.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Say } from '../language/translate.ts';
import { longDay } from '../time/phrases.ts';
import { daysLater, isDate, wallTime } from '../time/zones.ts';
import type { SeriesTyped } from './form.ts';
import { holidaysOn } from './holidays.ts';
import { datesBetween } from './recurrence.ts';
import { nths, recurrenceOf, rhythms } from './rhythms.ts';

const shown = 6;

export interface FirstDay {
  readonly day: string;
  readonly holiday: string;
}

/** @returns nothing while there is no first day or no rule yet */
export async function firstDays(
  { ofSeries, ofTweetups }: SeriesTyped,
  { gazetteer, now, say }: { gazetteer: Gazetteer; now: Date; say: Say },
): Promise<FirstDay[]> {
  const rhythm = rhythms.find((one) => one === ofSeries.rhythm);
  const nth = nths.find((one) => one === ofSeries.nth) ?? '';
  if (!rhythm || !isDate(ofTweetups.date)) return [];
  const recurrence = recurrenceOf({ rhythm, nth, rule: ofSeries.rule }, ofTweetups.date);
  if (!recurrence) return [];
  const { rule, from } = recurrence;
  const place = gazetteer.at(ofTweetups.city) ?? gazetteer.named(ofTweetups.city)[0];
  const { date: today } = wallTime(now, place?.zone ?? 'UTC');
  const start = today > from ? today : from;
  const dates = datesBetween({ rule, from }, { earliest: start, latest: daysLater(start, 3 * 366) }, shown);
  const holidays = place ? await holidaysOn(dates, place, say.language) : new Map<string, string>();
  return dates.map((date) => {
    const holiday = holidays.get(date);
    return {
      day: longDay(new Date(`${date}T12:00Z`), 'UTC', say.language),
      holiday: holiday ? say('series.onHoliday', { holiday }) : '',
    };
  });
}
