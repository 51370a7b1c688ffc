// Looks for an evening together with the city that it is in.
import { eq, type SQL } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { tweetups } from './tables.ts';

export interface InItsCity {
  readonly tweetup: typeof tweetups.$inferSelect;
  readonly city: typeof cities.$inferSelect;
}

export function inItsCity(db: Queries, which: SQL | undefined): PromiseLike<InItsCity[]> {
  return db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(which);
}

/** Also a draft: for people who were asked to host it. */
export async function tweetupToHost(db: Queries, tweetupId: string): Promise<InItsCity | undefined> {
  const [found] = await inItsCity(db, eq(tweetups.id, tweetupId));
  return found;
}
