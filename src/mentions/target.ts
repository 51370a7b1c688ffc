// Which tweetup an address means: its own, or one that it had before.
import { and, asc, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { formerAddresses, tweetups } from '../tweetups/tables.ts';
import { addressOf, isAnnounced, type Tweetup } from '../tweetups/tweetup.ts';
import { pathOf, type Target } from './target-path.ts';

/** @returns the announced tweetup whose page that is */
export async function tweetupByAddress(
  db: Queries,
  baseUrl: string,
  address: string,
): Promise<Tweetup | undefined> {
  const [city, slug] = pathOf(baseUrl, address)?.split('/').slice(1) ?? [];
  if (!city || !slug) return undefined;
  const [now] = await db
    .select()
    .from(tweetups)
    .where(and(eq(tweetups.city, city), eq(tweetups.slug, slug), isAnnounced));
  if (now) return now;
  const [formerly] = await db
    .select({ tweetup: tweetups })
    .from(formerAddresses)
    .innerJoin(tweetups, eq(tweetups.id, formerAddresses.tweetupId))
    .where(and(eq(formerAddresses.city, city), eq(formerAddresses.slug, slug), isAnnounced));
  return formerly?.tweetup;
}

export async function targetOf(db: Queries, baseUrl: string, tweetup: Tweetup): Promise<Target> {
  const former = await db
    .select({ city: formerAddresses.city, slug: formerAddresses.slug })
    .from(formerAddresses)
    .where(eq(formerAddresses.tweetupId, tweetup.id))
    .orderBy(asc(formerAddresses.city), asc(formerAddresses.slug))
    .limit(100);
  return { baseUrl, paths: [tweetup, ...former].map(addressOf) };
}
