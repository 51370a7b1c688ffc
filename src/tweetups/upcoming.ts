// Lists of tweetups: what is coming up, and what has been.
import { and, asc, desc, eq, exists, gt, inArray, lte, ne, type SQL } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { prepared, preparedForMany } from '../database/prepared.ts';
import { persons } from '../people/tables.ts';
import { after, hour } from '../time/clock.ts';
import { longestHours } from './span.ts';
import { hosts, tweetups } from './tables.ts';
import { isAnnounced, type City, type Tweetup } from './tweetup.ts';

export interface Listed {
  readonly tweetup: Tweetup;
  readonly city: City;
  readonly hostNames: readonly string[];
}

export interface WhichPage {
  /** From 1. */
  readonly page: number;
  /** Its slug; left out: anywhere. */
  readonly city?: string;
}

export interface ListedPage {
  readonly listed: Listed[];
  readonly hasMore: boolean;
}

export const perPage = 40;

/** Unlisted ones are found by their link alone, drafts by their hosts. */
export const isListed = and(eq(tweetups.visibility, 'public'), isAnnounced);

/** Also for people who know of an unlisted one; what is by invitation is found by nobody. */
export const isForWhoKnows = and(ne(tweetups.visibility, 'invited'), isAnnounced);

/** No evening is longer, not even in a night in which the clock goes back: what began before this has ended. A list is walked from here on, and not from the first evening that ever was. */
export function longAgo(now: Date): Date {
  return after(now, -(longestHours + 3) * hour);
}

/** When the first of the evenings began that still run; nothing runs: now. Told by the index alone, without a look at those that have ended. */
export async function earliestRunning(db: Queries, now: Date): Promise<Date> {
  const runs = and(
    gt(tweetups.startsAt, longAgo(now)),
    lte(tweetups.startsAt, now),
    gt(tweetups.endsAt, now),
  );
  const [first] = await db
    .select({ startsAt: tweetups.startsAt })
    .from(tweetups)
    .where(runs)
    .orderBy(asc(tweetups.startsAt))
    .limit(1);
  return first?.startsAt ?? now;
}

/** What has not ended. */
export function isComing(now: Date): SQL | undefined {
  return and(isListed, gt(tweetups.startsAt, longAgo(now)), gt(tweetups.endsAt, now));
}

/** What has not ended, soonest first. */
export async function upcoming(db: Queries, now: Date, { page, city }: WhichPage): Promise<ListedPage> {
  return listed(db, and(isComing(now), city === undefined ? undefined : eq(tweetups.city, city)), {
    order: [asc(tweetups.startsAt), asc(tweetups.id)],
    page,
  });
}

/** What has ended, latest first. */
export async function past(db: Queries, now: Date, { page, city }: Required<WhichPage>): Promise<ListedPage> {
  return listed(
    db,
    and(isListed, lte(tweetups.startsAt, now), lte(tweetups.endsAt, now), eq(tweetups.city, city)),
    { order: [desc(tweetups.startsAt), desc(tweetups.id)], page },
  );
}

/** @param personId whose listed tweetups, latest first */
export async function listedHostedBy(db: Queries, personId: string): Promise<Listed[]> {
  const theirs = db.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, personId));
  const order = [desc(tweetups.startsAt), desc(tweetups.id)];
  return (await listed(db, and(isListed, inArray(tweetups.id, theirs)), { order, page: 1 })).listed;
}

/** @param personId whose tweetups, latest first; without drafts */
export async function hostedBy(db: Queries, personId: string): Promise<Listed[]> {
  const mine = db.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, personId));
  const { listed: found } = await listed(db, and(inArray(tweetups.id, mine), isAnnounced), {
    order: [desc(tweetups.startsAt), desc(tweetups.id)],
    page: 1,
  });
  return found;
}

export async function withHashtag(db: Queries, key: string): Promise<Listed[]> {
  const { listed: found } = await listed(db, and(isListed, eq(tweetups.hashtagKey, key)), {
    order: [desc(tweetups.startsAt), desc(tweetups.id)],
    page: 1,
  });
  return found;
}

/** Cities where something is coming up, by name. */
export const citiesWithTweetups = oncePerChange((db, now, { most }: { most: number }) =>
  citiesWithComing(db, { now, longAgo: longAgo(now), most }),
);

// City after city, until there are enough: all evenings to come may be a hundred thousand.
const citiesWithComing = prepared((db, given: { now: Date; longAgo: Date; most: number }) =>
  db
    .select()
    .from(cities)
    .where(
      exists(
        db
          .select({ city: tweetups.city })
          .from(tweetups)
          .where(
            and(
              eq(tweetups.city, cities.slug),
              isListed,
              gt(tweetups.startsAt, given.longAgo),
              gt(tweetups.endsAt, given.now),
            ),
          ),
      ),
    )
    .orderBy(asc(cities.name), asc(cities.slug))
    .limit(given.most),
);

/** Those of the ids that are listed, in the order of the ids. */
export async function listedByIds(db: Queries, ids: readonly string[]): Promise<Listed[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(and(isListed, inArray(tweetups.id, [...ids])))
    .limit(ids.length);
  const names = await hostNames(db, ids);
  const byId = new Map(rows.map((row) => [row.tweetup.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...row, hostNames: names.get(id) ?? [] }] : [];
  });
}

/** @param order of the whole list */
export async function listed(
  db: Queries,
  which: SQL | undefined,
  { order, page }: { order: SQL[]; page: number },
): Promise<ListedPage> {
  const rows = await db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(which)
    .orderBy(...order)
    .limit(perPage + 1)
    .offset((page - 1) * perPage);
  const shown = rows.slice(0, perPage);
  const names = await hostNames(
    db,
    shown.map(({ tweetup }) => tweetup.id),
  );
  return {
    listed: shown.map((row) => ({ ...row, hostNames: names.get(row.tweetup.id) ?? [] })),
    hasMore: rows.length > perPage,
  };
}

/** In the order in which they came. */
export async function hostNames(db: Queries, ids: readonly string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  if (ids.length === 0) return names;
  for (const { tweetupId, name } of await namesOfHosts(db, ids))
    names.set(tweetupId, [...(names.get(tweetupId) ?? []), name]);
  return names;
}

const namesOfHosts = preparedForMany((db, ids) =>
  db
    .select({ tweetupId: hosts.tweetupId, name: persons.name })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .where(inArray(hosts.tweetupId, [...ids]))
    .orderBy(asc(hosts.since), asc(hosts.personId)),
);
