// The next days of a series as its hosts see them: announced, a draft, planned, or left out; and which is a public holiday.
import { and, asc, eq, gte, isNotNull } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { longDay, shortDay } from '../time/phrases.ts';
import { daysLater, wallTime } from '../time/zones.ts';
import { tweetups } from '../tweetups/tables.ts';
import { spanInAnyNight } from '../tweetups/span.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { clockNote } from './clock-change.ts';
import { nextDates, proposedAt, publishesAt } from './dates.ts';
import { holidaysOn } from './holidays.ts';
import type { SeriesInItsCity } from './looking-up.ts';
import { leftOutDates, type Series } from './tables.ts';

interface SeriesDay {
  readonly series: Series;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly tweetup: Tweetup | undefined;
}

/** So many days are shown, or those of a year. */
const most = 8;

export async function dayViews(
  db: Queries,
  { series: one, city }: SeriesInItsCity,
  { now, say }: { now: Date; say: Say },
) {
  const { date: today } = wallTime(now, one.zone);
  const tweetups = await tweetupsFrom(db, one, today);
  const left = await leftOutFrom(db, one, today);
  const byRule = nextDates(one, { earliest: today, latest: daysLater(today, 366) }, most);
  const extra = [...tweetups.keys()].filter((date) => !byRule.includes(date));
  const dates = [...byRule, ...extra].toSorted().slice(0, most);
  const holidays = await holidaysOn(dates, city, say.language);
  return dates.map((date) => {
    const tweetup = tweetups.get(date);
    const holiday = holidays.get(date);
    const { startsAt } = spanInAnyNight({ ...one.template, date }, one.zone);
    const isLeftOut = left.has(date) && !tweetup;
    return {
      date,
      day: longDay(startsAt, one.zone, say.language),
      state: isLeftOut ? say('series.dateLeftOut') : stateOf({ series: one, date, tweetup }, say),
      holiday: holiday ? say('series.onHoliday', { holiday }) : '',
      clock: clockNote(one, { date, tweetup }, say),
      address: tweetup ? addressOf(tweetup) : '',
      title: tweetup?.title ?? '',
      isDraft: tweetup !== undefined && isDraft(tweetup),
      isLeftOut,
      canLeaveOut: !isLeftOut && (!tweetup || isDraft(tweetup)),
    };
  });
}

/** What the operator holds back is none: its hosts can do nothing with it. */
function isDraft({ announcedAt, heldBack }: Tweetup): boolean {
  return announcedAt === null && heldBack === null;
}

function stateOf({ series: one, date, tweetup }: SeriesDay, say: Say): string {
  const state = plainStateOf({ series: one, date, tweetup }, say);
  if (!tweetup || wallTime(tweetup.startsAt, tweetup.zone).date === date) return state;
  const day = shortDay(tweetup.startsAt, tweetup.zone, say.language);
  return say('series.dateMovedTo', { state, day });
}

function plainStateOf({ series: one, date, tweetup }: SeriesDay, say: Say): string {
  const day = (moment: Date) => shortDay(moment, one.zone, say.language);
  if (!tweetup) return say('series.datePlanned', { day: day(proposedAt(one, date)) });
  if (tweetup.cancelledAt) return say('series.dateCancelled');
  if (tweetup.announcedAt) return say('series.dateAnnounced');
  if (tweetup.heldBack)
    return say(tweetup.heldBack === 'hidden' ? 'tweetups.hiddenHeading' : 'tweetups.waitsHeading');
  return one.publishing === 'by-itself'
    ? say('series.dateDraftUntil', { day: day(publishesAt(one, date)) })
    : say('series.dateDraft');
}

async function tweetupsFrom(db: Queries, one: Series, today: string): Promise<Map<string, Tweetup>> {
  const rows = await db
    .select()
    .from(tweetups)
    .where(
      and(eq(tweetups.seriesId, one.id), isNotNull(tweetups.seriesDate), gte(tweetups.seriesDate, today)),
    )
    .orderBy(asc(tweetups.seriesDate))
    .limit(60);
  return new Map(rows.map((row) => [row.seriesDate ?? '', row]));
}

async function leftOutFrom(db: Queries, one: Series, today: string): Promise<Set<string>> {
  const rows = await db
    .select({ date: leftOutDates.date })
    .from(leftOutDates)
    .where(and(eq(leftOutDates.seriesId, one.id), gte(leftOutDates.date, today)))
    .orderBy(asc(leftOutDates.date))
    .limit(400);
  return new Set(rows.map(({ date }) => date));
}
