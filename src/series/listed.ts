// Series where people look for them: those that go on in a city; and the evening of a series that came before another.
import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { prepared } from '../database/prepared.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isAnnounced, type Tweetup } from '../tweetups/tweetup.ts';
import { isListed, listed, type ListedPage } from '../tweetups/upcoming.ts';
import { series, type Series } from './tables.ts';

/** Those that somebody has met in or can go to, by name; of the others nobody but their hosts knows. */
export const seriesIn = oncePerChange(async (db, _now, asked: { city: string }): Promise<Series[]> => {
  const found = await goingOnIn(db, asked);
  return found.filter(({ template }) => template.visibility === 'public');
});

const goingOnIn = prepared((db, given: { city: string }) =>
  db
    .select()
    .from(series)
    .where(
      and(
        eq(series.city, given.city),
        isNull(series.endedAt),
        isNull(series.hiddenAt),
        exists(
          db
            .select({ one: sql`1` })
            .from(tweetups)
            .where(and(eq(tweetups.seriesId, series.id), isListed)),
        ),
      ),
    )
    .orderBy(asc(series.name), asc(series.id))
    .limit(60),
);

/** An evening that is found by its link alone is shown only where the series itself is; one by invitation is in no list at all. */
function shownBy({ template }: Series): Tweetup['visibility'][] {
  return template.visibility === 'public' ? ['public'] : ['public', 'unlisted'];
}

/** Of an evening that is announced. */
export function isShownIn(series: Series, { visibility }: Tweetup): boolean {
  return shownBy(series).includes(visibility);
}

export function shownInSeries(series: Series): SQL | undefined {
  return and(eq(tweetups.seriesId, series.id), inArray(tweetups.visibility, shownBy(series)), isAnnounced);
}

/** With those by invitation of which somebody may know. */
export function seenInSeries(series: Series, closed: SQL | undefined): SQL | undefined {
  if (!closed) return shownInSeries(series);
  return or(shownInSeries(series), and(eq(tweetups.seriesId, series.id), closed));
}

/** What has not ended, soonest first; or what has, latest first. @param page from 1 */
export async function ofSeries(
  db: Queries,
  now: Date,
  {
    series,
    which,
    page,
    closed,
  }: { series: Series; which: 'coming' | 'past'; page: number; closed: SQL | undefined },
): Promise<ListedPage> {
  const when = which === 'coming' ? gt(tweetups.endsAt, now) : lte(tweetups.endsAt, now);
  const order = which === 'coming' ? asc : desc;
  return listed(db, and(seenInSeries(series, closed), when), {
    order: [order(tweetups.startsAt), order(tweetups.id)],
    page,
  });
}

/** The evening that this one repeats, or the last one of its series: its guests may have agreed to be invited again. @returns its id */
export async function lastTime(db: Queries, tweetup: Tweetup): Promise<string | undefined> {
  return tweetup.againOf ?? (await tweetupBefore(db, tweetup))?.id;
}

/** The last one that was announced, and not cancelled. */
async function tweetupBefore(db: Queries, { seriesId, startsAt }: Tweetup): Promise<Tweetup | undefined> {
  if (seriesId === null) return undefined;
  const [before] = await lastBefore(db, { seriesId, startsAt });
  return before;
}

const lastBefore = prepared((db, given: { seriesId: string; startsAt: Date }) =>
  db
    .select()
    .from(tweetups)
    .where(
      and(
        eq(tweetups.seriesId, given.seriesId),
        isNotNull(tweetups.announcedAt),
        isNull(tweetups.cancelledAt),
        lt(tweetups.startsAt, given.startsAt),
      ),
    )
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(1),
);
