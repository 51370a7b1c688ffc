// A city by its address.
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cities } from './tables.ts';

/** A city that has had a tweetup keeps its address; any other is where the gazetteer says. */
export async function cityAt(
  db: Queries,
  gazetteer: Gazetteer,
  slug: string,
): Promise<{ readonly name: string; readonly label: string; readonly zone: string } | undefined> {
  const [kept] = await db
    .select({ name: cities.name, label: cities.label, zone: cities.zone })
    .from(cities)
    .where(eq(cities.slug, slug));
  return kept ?? gazetteer.at(slug);
}
