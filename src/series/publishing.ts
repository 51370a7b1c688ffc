// Drafts of a series that publish themselves, because its host wants it so.
import { and, asc, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { after, day } from '../time/clock.ts';
import { wallTime } from '../time/zones.ts';
import { publish } from '../tweetups/drafts.ts';
import { open, type Welcome } from '../tweetups/held-back.ts';
import { tweetups } from '../tweetups/tables.ts';
import { hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { publishesAt } from './dates.ts';
import { tellHosts } from './proposing.ts';
import { series, type Series } from './tables.ts';

/** @returns how many were published */
export async function publishProposed(db: Database, now: Date, welcome: Welcome = open): Promise<number> {
  const waiting = await db
    .select({ tweetup: tweetups, series })
    .from(tweetups)
    .innerJoin(series, eq(series.id, tweetups.seriesId))
    .where(
      and(
        isNull(tweetups.announcedAt),
        isNull(tweetups.heldBack),
        gt(tweetups.startsAt, now),
        lt(tweetups.startsAt, after(now, 90 * day)),
        eq(series.publishing, 'by-itself'),
        isNull(series.endedAt),
        isNull(series.hiddenAt),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(500);
  let published = 0;
  for (const { tweetup, series: one } of waiting) {
    if (now < selfPublishing(one, tweetup)) continue;
    const [host] = await hostsOf(db, tweetup.id);
    if (!host) continue;
    switch (await publish(db, now, { host, tweetupId: tweetup.id, welcome })) {
      case 'published':
        published += 1;
        break;
      case 'hashtag-taken':
        await db.transaction((tx) => tellHosts(tx, now, { series: one, draft: tweetup, what: 'stuck' }));
        break;
      case 'held-back':
      case 'only-invited':
      case 'over':
        break;
    }
  }
  return published;
}

/** When a draft publishes itself if its series does so. */
export function selfPublishing(one: Series, tweetup: Tweetup): Date {
  return publishesAt(one, tweetup.seriesDate ?? wallTime(tweetup.startsAt, tweetup.zone).date);
}
