// Series where people look for them: those that go on in a city; and the evening of a series that came before another.
import { and, asc, desc, eq, exists, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { isListed } from '../tweetups/upcoming.ts';
import type { Series } from './series.ts';
import { series } from './tables.ts';

/** Those that somebody has met in or can go to, by name; of the others nobody but their hosts knows. */
export async function seriesIn(db: Queries, city: string): Promise<Series[]> {
  const somebodyMeets = db
    .select({ one: sql`1` })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, series.id), isListed));
  const found = await db
    .select()
    .from(series)
    .where(and(eq(series.city, city), isNull(series.endedAt), isNull(series.hiddenAt), exists(somebodyMeets)))
    .orderBy(asc(series.name), asc(series.id))
    .limit(60);
  return found.filter(({ template }) => template.visibility === 'public');
}

/** The evening that this one repeats, or the last one of its series: its guests may have agreed to be invited again. @returns its id */
export async function lastTime(db: Queries, tweetup: Tweetup): Promise<string | undefined> {
  return tweetup.againOf ?? (await eveningBefore(db, tweetup))?.id;
}

/** The last one that was announced, and not cancelled. */
async function eveningBefore(db: Queries, { seriesId, startsAt }: Tweetup): Promise<Tweetup | undefined> {
  if (seriesId === null) return undefined;
  const [before] = await db
    .select()
    .from(tweetups)
    .where(
      and(
        eq(tweetups.seriesId, seriesId),
        isNotNull(tweetups.announcedAt),
        isNull(tweetups.cancelledAt),
        lt(tweetups.startsAt, startsAt),
      ),
    )
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(1);
  return before;
}
