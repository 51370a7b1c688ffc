// Looking a series up, and who hosts it. Finding is authorising.
import { and, asc, eq, gt, isNull, type SQL } from 'drizzle-orm';
import { personColumns } from '../people/contact.ts';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { NotFound } from '../errors.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { isAnnounced, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { seenInSeries, shownInSeries } from './listed.ts';
import { series, seriesHosts, type Series } from './tables.ts';

export interface SeriesInItsCity {
  readonly series: Series;
  readonly city: City;
}

/** What a series' address says of it, decoded. */
export interface SeriesAddress {
  readonly city: string;
  readonly series: string;
}

/** Who looks at a series. */
export interface SeriesReader {
  readonly viewer: Person | null;
  /** The evenings by invitation of which they may know. */
  readonly closed?: SQL | undefined;
}

/**
 * As long as none of its evenings was announced for those who see it, a series is its hosts' own: nobody makes a public page by a form alone.
 * @returns also whether anybody finds it who has its address
 * @throws NotFound
 */
export async function seriesSeenBy(
  db: Queries,
  { viewer, closed }: SeriesReader,
  address: SeriesAddress,
): Promise<SeriesInItsCity & { readonly isOpen: boolean }> {
  const found = await seriesAt(db, address);
  const { series: its } = found;
  const has = async (which: SQL | undefined) =>
    (await db.select({ id: tweetups.id }).from(tweetups).where(which).limit(1)).length > 0;
  const isOpen = its.hiddenAt === null && (await has(shownInSeries(its)));
  const isSeen = isOpen || (closed && its.hiddenAt === null && (await has(seenInSeries(its, closed))));
  if (!isSeen && !(await hostsSeries(db, its.id, viewer)))
    throw new NotFound('nothing of this series is announced');
  return { ...found, isOpen };
}

/**
 * Finding is authorising: whoever does not host it does not find it.
 * @throws NotFound
 */
export async function seriesHostedBy(
  db: Queries,
  person: Person,
  { city, series: slug }: SeriesAddress,
): Promise<SeriesInItsCity> {
  const found = await seriesAt(db, { city, series: slug });
  if (!(await hostsSeries(db, found.series.id, person)))
    throw new NotFound('somebody else hosts this series');
  return found;
}

async function seriesAt(db: Queries, { city, series: slug }: SeriesAddress): Promise<SeriesInItsCity> {
  const [found] = await db
    .select({ series, city: cities })
    .from(series)
    .innerJoin(cities, eq(cities.slug, series.city))
    .where(and(eq(series.city, city), eq(series.slug, slug)));
  if (!found) throw new NotFound('no such series');
  return found;
}

export async function hostsSeries(db: Queries, seriesId: string, person: Person | null): Promise<boolean> {
  if (!person) return false;
  const [row] = await db
    .select({ since: seriesHosts.since })
    .from(seriesHosts)
    .where(and(eq(seriesHosts.seriesId, seriesId), eq(seriesHosts.personId, person.id)));
  return row !== undefined;
}

/** The first one set it up. */
export async function hostsOfSeries(db: Queries, seriesId: string): Promise<Person[]> {
  const rows = await db
    .select({ person: personColumns })
    .from(seriesHosts)
    .innerJoin(persons, eq(persons.id, seriesHosts.personId))
    .where(eq(seriesHosts.seriesId, seriesId))
    .orderBy(asc(seriesHosts.since), asc(seriesHosts.personId))
    .limit(20);
  return rows.map(({ person }) => person);
}

/** Those that go on, by name. */
export async function seriesOf(db: Queries, personId: string): Promise<Series[]> {
  const rows = await db
    .select({ series })
    .from(series)
    .innerJoin(seriesHosts, eq(seriesHosts.seriesId, series.id))
    .where(and(eq(seriesHosts.personId, personId), isNull(series.endedAt)))
    .orderBy(asc(series.name), asc(series.id))
    .limit(100);
  return rows.map((row) => row.series);
}

export async function seriesById(db: Queries, id: string): Promise<Series | undefined> {
  const [found] = await db.select().from(series).where(eq(series.id, id));
  return found;
}

/** The series of an evening, whether it goes on or not. */
export async function seriesOfTweetup(db: Queries, tweetup: Tweetup): Promise<Series | undefined> {
  return tweetup.seriesId === null ? undefined : seriesById(db, tweetup.seriesId);
}

/** The evening of a series that comes first of those somebody hosts. */
export async function nextHostedOf(
  db: Queries,
  now: Date,
  { seriesId, personId }: { seriesId: string; personId: string },
): Promise<Tweetup | undefined> {
  const [next] = await db
    .select({ tweetup: tweetups })
    .from(tweetups)
    .innerJoin(hosts, and(eq(hosts.tweetupId, tweetups.id), eq(hosts.personId, personId)))
    .where(
      and(
        eq(tweetups.seriesId, seriesId),
        isAnnounced,
        isNull(tweetups.cancelledAt),
        gt(tweetups.endsAt, now),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(1);
  return next?.tweetup;
}

/** An evening of a series, also as a draft: for mails to its hosts. */
export async function tweetupOfSeries(
  db: Queries,
  tweetupId: string,
): Promise<{ tweetup: Tweetup; city: City; series: Series } | undefined> {
  const [found] = await db
    .select({ tweetup: tweetups, city: cities, series })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .innerJoin(series, eq(series.id, tweetups.seriesId))
    .where(eq(tweetups.id, tweetupId));
  return found;
}
