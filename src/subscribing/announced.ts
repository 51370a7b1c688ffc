// What calendars and feeds are made of: the listed tweetups of everywhere, a city, a series, or a hashtag; and by what they are known to have changed.
import { and, asc, count, desc, eq, gt, max } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Series } from '../tweetups/series/series.ts';
import { isListed, shownInSeries } from '../tweetups/upcoming.ts';
import type { City, Tweetup } from '../tweetups/tweetup.ts';

/** Everything, or one city's, one hashtag's (by its key), or one series'. */
export type Which = { readonly city?: string; readonly hashtagKey?: string; readonly series?: Series };

export interface Announced {
  readonly tweetup: Tweetup;
  readonly city: City;
}

/** An evening stays in calendars for a while after it is over, so that people find again where they were. */
const keptDays = 90;

export async function forCalendar(db: Queries, now: Date, which: Which): Promise<Announced[]> {
  return db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(wanted(now, which))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(500);
}

/** Latest announcement first, as readers of feeds expect. */
export async function forFeed(db: Queries, now: Date, which: Which): Promise<Announced[]> {
  return db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(wanted(now, which))
    .orderBy(desc(tweetups.announcedAt), desc(tweetups.id))
    .limit(50);
}

/** Cheap to ask by thousands of readers: only when this differs is there anything to send. */
export async function lastChange(
  db: Queries,
  now: Date,
  which: Which,
): Promise<{ tweetups: number; changedAt: Date | null }> {
  const [row] = await db
    .select({ tweetups: count(), changedAt: max(tweetups.changedAt) })
    .from(tweetups)
    .where(wanted(now, which));
  return { tweetups: row?.tweetups ?? 0, changedAt: row?.changedAt ?? null };
}

function wanted(now: Date, { city, hashtagKey, series }: Which) {
  return and(
    series ? shownInSeries(series) : isListed,
    gt(tweetups.endsAt, after(now, -keptDays * day)),
    city === undefined ? undefined : eq(tweetups.city, city),
    hashtagKey === undefined ? undefined : eq(tweetups.hashtagKey, hashtagKey),
  );
}
