// A series has its hashtag for itself: for as long as it goes on, and somebody has met in it lately.
import { and, eq, gt, isNotNull, isNull, ne, notInArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { series, seriesHosts } from './tables.ts';

/** A series without an evening for so long frees its hashtag: nobody can keep one by a rule alone. */
const lately = 183 * day;

/** @param seriesId of the evening that asks: a series does not stand in its own way */
export async function anotherSeriesHolds(
  tx: Queries,
  host: Person,
  { key, startsAt, seriesId }: { key: string; startsAt: Date; seriesId: string | null },
): Promise<boolean> {
  const mine = tx
    .select({ id: seriesHosts.seriesId })
    .from(seriesHosts)
    .where(eq(seriesHosts.personId, host.id));
  const [other] = await tx
    .select({ id: series.id })
    .from(series)
    .innerJoin(tweetups, eq(tweetups.seriesId, series.id))
    .where(
      and(
        eq(series.hashtagKey, key),
        isNull(series.endedAt),
        isNotNull(tweetups.announcedAt),
        // Of what is found by its link alone nobody knows why a hashtag is taken: it has it for its own week.
        eq(tweetups.visibility, 'public'),
        gt(tweetups.endsAt, after(startsAt, -lately)),
        ne(series.id, seriesId ?? ''),
        notInArray(series.id, mine),
      ),
    )
    .limit(1);
  return other !== undefined;
}
