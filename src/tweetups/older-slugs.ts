// Evenings whose address has a word that was kept free for something else only later: they keep it.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { tweetups } from './tables.ts';

export async function isSlugTaken(db: Queries, city: string, slug: string): Promise<boolean> {
  const rows = await withSlug(db, { city, slug });
  return rows.length > 0;
}

const withSlug = prepared((db, given: { city: string; slug: string }) =>
  db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.city, given.city), eq(tweetups.slug, given.slug))),
);
