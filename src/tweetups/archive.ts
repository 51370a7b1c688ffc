// A city's past, year by year; and evenings whose address has a word that was kept free for something else only later: they keep it.
import { and, asc, eq, gte, lt, min } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { wallTime } from '../time/zones.ts';
import { tweetups } from './tables.ts';
import type { Tweetup } from './tweetup.ts';
import { isListed } from './upcoming.ts';

/** From the first of the year on, so that a year reads as it went. */
export async function betweenInCity(
  db: Queries,
  city: string,
  { from, to }: { from: Date; to: Date },
): Promise<Tweetup[]> {
  return db
    .select()
    .from(tweetups)
    .where(and(isListed, eq(tweetups.city, city), gte(tweetups.startsAt, from), lt(tweetups.startsAt, to)))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(1000);
}

/** From this year back to the first in which there was something. */
export async function yearsOf(db: Queries, city: string, now: Date): Promise<number[]> {
  const [row] = await db
    .select({ first: min(tweetups.startsAt) })
    .from(tweetups)
    .where(and(isListed, eq(tweetups.city, city)));
  if (!row?.first) return [];
  const yearOf = (moment: Date) => Number(wallTime(moment, 'UTC').date.slice(0, 4));
  const latest = yearOf(now);
  return Array.from({ length: Math.max(1, latest - yearOf(row.first) + 1) }, (_, back) => latest - back);
}

export async function isTweetupAt(db: Queries, city: string, slug: string): Promise<boolean> {
  const rows = await withSlug(db, { city, slug });
  return rows.length > 0;
}

const withSlug = prepared((db, given: { city: string; slug: string }) =>
  db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.city, given.city), eq(tweetups.slug, given.slug))),
);
