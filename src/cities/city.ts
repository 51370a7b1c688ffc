// A city by its address.
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { NotFound } from '../errors.ts';
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

/** @throws NotFound where the gazetteer knows none at this address either */
export async function cityOrNotFound(
  { db, gazetteer }: { readonly db: Queries; readonly gazetteer: Gazetteer },
  slug: string,
): Promise<KnownCity> {
  const city = await cityAt(db, gazetteer, slug);
  if (!city) throw new NotFound(`no city ${slug}`);
  return city;
}

const known = prepared((db, given: { slug: string }) =>
  db.select().from(cities).where(eq(cities.slug, given.slug)),
);
