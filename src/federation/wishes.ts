// Whether hosts want an evening, or the evenings of a series, to be known on the fediverse.
import { desc, eq } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { seriesWishes } from '../series/tables.ts';
import { tweetups, tweetupWishes } from '../tweetups/tables.ts';
import { bringUpToDate } from './tweetup-telling.ts';
import type { Federating } from './ground.ts';

export type Wish = 'tell' | 'keep';

export async function wishForTweetup(federating: Federating, tweetupId: string, wish: Wish): Promise<void> {
  await federating.db
    .insert(tweetupWishes)
    .values({ tweetupId, wish })
    .onConflictDoUpdate({ target: tweetupWishes.tweetupId, set: { wish } });
  await bringUpToDate(federating, tweetupId);
}

export async function wishForSeries(federating: Federating, seriesId: string, wish: Wish): Promise<void> {
  const { db } = federating;
  await db
    .insert(seriesWishes)
    .values({ seriesId, wish })
    .onConflictDoUpdate({ target: seriesWishes.seriesId, set: { wish } });
  for (const id of await tweetupsOf(db, seriesId)) await bringUpToDate(federating, id);
}

export async function wishOfSeries(db: Queries, seriesId: string): Promise<Wish | undefined> {
  const [found] = await db.select().from(seriesWishes).where(eq(seriesWishes.seriesId, seriesId));
  return found?.wish;
}

async function tweetupsOf(db: Database, seriesId: string): Promise<string[]> {
  const rows = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(eq(tweetups.seriesId, seriesId))
    // Those that are still to come first; of the others the daily look takes care.
    .orderBy(desc(tweetups.startsAt))
    .limit(500);
  return rows.map(({ id }) => id);
}
