// What calendars and feeds are made of: the listed tweetups of everywhere, a city, a series, or a hashtag; and by what they are known to have changed.
import { and, asc, count, desc, eq, gt, inArray, lte, max, type SQL } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { after, day } from '../time/clock.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Series } from '../series/tables.ts';
import { shownInSeries } from '../series/listed.ts';
import { hostNames, isListed, longAgo, type Listed } from '../tweetups/upcoming.ts';
import type { City, Tweetup } from '../tweetups/tweetup.ts';

/** Everything, or one city's, one hashtag's (by its key), one series', or one host's (by their id). */
export type Which = {
  readonly city?: string;
  readonly hashtagKey?: string;
  readonly series?: Series;
  readonly host?: string;
};

export interface Announced {
  readonly tweetup: Tweetup;
  readonly city: City;
}

/** An evening stays in calendars for a while after it is over, so that people find again where they were. */
const keptDays = 90;

/** Soonest first. What has been gives way to what is coming. */
export async function forCalendar(db: Queries, now: Date, which: Which): Promise<Announced[]> {
  const coming = await announced(db, { which: and(wanted(db, which), isAhead(now)), order: asc, most: 400 });
  const been = await announced(db, {
    which: and(wanted(db, which), isKept(now), lte(tweetups.startsAt, now), lte(tweetups.endsAt, now)),
    order: desc,
    most: 100,
  });
  return [...been.toReversed(), ...coming];
}

async function announced(
  db: Queries,
  { which, order, most }: { which: SQL | undefined; order: typeof asc; most: number },
): Promise<Announced[]> {
  return db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(which)
    .orderBy(order(tweetups.startsAt), order(tweetups.id))
    .limit(most);
}

/** Latest announcement first, as readers of feeds expect. */
export async function forFeed(db: Queries, now: Date, which: Which): Promise<Listed[]> {
  const found = await db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(and(wanted(db, which), isKept(now)))
    .orderBy(desc(tweetups.announcedAt), desc(tweetups.id))
    .limit(50);
  const names = await hostNames(
    db,
    found.map(({ tweetup }) => tweetup.id),
  );
  return found.map((one) => ({ ...one, hostNames: names.get(one.tweetup.id) ?? [] }));
}

/** Cheap to ask by thousands of readers: only when this differs is there anything to send. */
export async function lastChange(
  db: Queries,
  now: Date,
  which: Which,
): Promise<{ tweetups: number; changedAt: Date | null }> {
  // Of everything nobody counts hundreds of thousands: what is taken away was changed, too.
  if (Object.keys(which).length === 0) {
    const [row] = await db.select({ changedAt: max(tweetups.changedAt) }).from(tweetups);
    return { tweetups: 0, changedAt: row?.changedAt ?? null };
  }
  const [row] = await db
    .select({ tweetups: count(), changedAt: max(tweetups.changedAt) })
    .from(tweetups)
    .where(and(wanted(db, which), isKept(now)));
  return { tweetups: row?.tweetups ?? 0, changedAt: row?.changedAt ?? null };
}

function wanted(db: Queries, { city, hashtagKey, series, host }: Which): SQL | undefined {
  const hosted = db
    .select({ id: hosts.tweetupId })
    .from(hosts)
    .where(eq(hosts.personId, host ?? ''));
  return and(
    host === undefined ? undefined : inArray(tweetups.id, hosted),
    series ? shownInSeries(series) : isListed,
    city === undefined ? undefined : eq(tweetups.city, city),
    hashtagKey === undefined ? undefined : eq(tweetups.hashtagKey, hashtagKey),
  );
}

function isAhead(now: Date): SQL | undefined {
  return and(gt(tweetups.startsAt, longAgo(now)), gt(tweetups.endsAt, now));
}

function isKept(now: Date): SQL | undefined {
  const since = after(now, -keptDays * day);
  return and(gt(tweetups.startsAt, longAgo(since)), gt(tweetups.endsAt, since));
}
