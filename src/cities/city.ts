// A city by its address.
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
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
  const [kept] = await known(db, { slug });
  return kept ?? gazetteer.at(slug);
}

const known = prepared((db, given: { slug: string }) =>
  db.select().from(cities).where(eq(cities.slug, given.slug)),
);
