// Where people of an evening may meet next: in its series, else in its city, else nearby.
import { and, asc, eq, gt, isNull, ne, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { City, Tweetup } from '../tweetups/tweetup.ts';
import { isForWhoKnows, isListed, listed, type Listed } from '../tweetups/upcoming.ts';
import { near } from './near.ts';

/** Kilometres. */
const nearby = 100;

export async function nextTweetupNear(
  db: Queries,
  now: Date,
  { tweetup, city }: { tweetup: Tweetup; city: City },
): Promise<Listed | undefined> {
  const { seriesId, visibility } = tweetup;
  // Whoever knows an unlisted evening may know those that follow it.
  const mayKnow = visibility === 'public' ? isListed : isForWhoKnows;
  return (
    (seriesId === null
      ? undefined
      : await soonest(db, now, { tweetup, which: and(eq(tweetups.seriesId, seriesId), mayKnow) })) ??
    (await soonest(db, now, { tweetup, which: and(eq(tweetups.city, tweetup.city), isListed) })) ??
    (await nearest(db, now, { tweetup, city }))
  );
}

async function soonest(
  db: Queries,
  now: Date,
  { tweetup, which }: { tweetup: Tweetup; which: SQL | undefined },
): Promise<Listed | undefined> {
  const isAnother = and(which, ne(tweetups.id, tweetup.id), isNull(tweetups.cancelledAt));
  const order = [asc(tweetups.startsAt), asc(tweetups.id)];
  return (await listed(db, and(isAnother, gt(tweetups.endsAt, now)), { order, page: 1 })).listed[0];
}

async function nearest(
  db: Queries,
  now: Date,
  { tweetup, city }: { tweetup: Tweetup; city: City },
): Promise<Listed | undefined> {
  const { latitude, longitude } = city;
  const around = {
    middle: { latitude, longitude },
    within: nearby,
    from: null,
    until: null,
    language: null,
    online: 'no',
  } as const;
  const found = await near(db, now, { around, page: 1 });
  return found.listed.find((one) => one.tweetup.id !== tweetup.id && !one.tweetup.cancelledAt);
}
