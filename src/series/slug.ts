// Addresses of series: one that nothing else has had, and the way from those that it had before.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { unguessable } from '../secrets/tokens.ts';
import type { Announcement } from '../tweetups/announcement.ts';
import { slugOf } from '../tweetups/slug.ts';
import { formerSeriesAddresses, series } from './tables.ts';

/** That of an unlisted series ends in something that cannot be guessed. */
export async function freeSeriesSlug(
  tx: Queries,
  { city, name, visibility }: { city: string; name: string; visibility: Announcement['visibility'] },
): Promise<string> {
  const wanted = visibility !== 'public' ? `${slugOf(name)}-${unguessable()}` : slugOf(name);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(tx, city, slug))) return slug;
  }
}

async function isTaken(tx: Queries, city: string, slug: string): Promise<boolean> {
  const here = and(eq(series.city, city), eq(series.slug, slug));
  const [now] = await tx.select({ id: series.id }).from(series).where(here);
  if (now) return true;
  const wasHere = and(eq(formerSeriesAddresses.city, city), eq(formerSeriesAddresses.slug, slug));
  const [before] = await tx
    .select({ id: formerSeriesAddresses.seriesId })
    .from(formerSeriesAddresses)
    .where(wasHere);
  return before !== undefined;
}

/** Where the series is now that was once there. */
export async function presentSeries(
  db: Queries,
  city: string,
  slug: string,
): Promise<{ city: string; slug: string } | undefined> {
  const [now] = await db
    .select({ city: series.city, slug: series.slug })
    .from(formerSeriesAddresses)
    .innerJoin(series, eq(series.id, formerSeriesAddresses.seriesId))
    .where(and(eq(formerSeriesAddresses.city, city), eq(formerSeriesAddresses.slug, slug)));
  return now;
}
