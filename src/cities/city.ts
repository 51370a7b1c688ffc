// A city by its address.
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { cities } from './tables.ts';

export type KnownCity = Pick<
  typeof cities.$inferSelect,
  'slug' | 'name' | 'label' | 'region' | 'country' | 'latitude' | 'longitude' | 'zone'
>;

/** A city that has had a tweetup keeps its address; any other is where the gazetteer says. */
export async function cityAt(
  db: Queries,
  gazetteer: Gazetteer,
  slug: string,
): Promise<KnownCity | undefined> {
  const [kept] = await db.select().from(cities).where(eq(cities.slug, slug));
  return kept ?? gazetteer.at(slug);
}
