// A series: evenings that belong together by a rule. Setting one up, finding it, who hosts it, and ending it.
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Place } from '../../cities/gazetteer.ts';
import { cities } from '../../cities/tables.ts';
import type { Database, Queries, Transaction } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { NotFound } from '../../errors.ts';
import { hashtagKey } from '../../hashtag/hashtag.ts';
import type { Person } from '../../people/person.ts';
import { persons } from '../../people/tables.ts';
import { wallTime } from '../../time/zones.ts';
import type { Announcement } from '../announcement.ts';
import { keepFindable } from '../findable.ts';
import { spanOf } from '../span.ts';
import { tweetups } from '../tables.ts';
import { hashtagIsTaken, type City, type Tweetup } from '../tweetup.ts';
import { keepCity } from '../writing.ts';
import { forgetUntouchedDrafts, proposeWithin } from './proposing.ts';
import { freeSeriesSlug } from './slug.ts';
import { series, seriesHosts } from './tables.ts';

export type Series = typeof series.$inferSelect;

/** What a host says about a series. The date of the template is the day with which the rule begins. */
export interface SeriesPlan {
  readonly name: string;
  readonly rule: string;
  readonly weeksAhead: number;
  readonly publishing: Series['publishing'];
  readonly template: Announcement;
}

export interface SeriesInItsCity {
  readonly series: Series;
  readonly city: City;
}

export type Started =
  { readonly outcome: 'started'; readonly series: Series } | { readonly outcome: 'hashtag-taken' };

/** @param first an evening of the host that becomes its first. Asked for twice, it is the same series. */
export async function startSeries(
  db: Database,
  now: Date,
  host: Person,
  plan: SeriesPlan,
  place: Place,
  first?: Tweetup,
): Promise<Started> {
  return db.transaction(async (tx): Promise<Started> => {
    await keepCity(tx, now, place);
    const twin = await startedAlready(tx, host, plan);
    if (twin) return { outcome: 'started', series: twin };
    const key = hashtagKey(plan.template.hashtag);
    if (await isTakenFor(tx, host, plan, place.zone)) return { outcome: 'hashtag-taken' };
    const { name, rule, weeksAhead, publishing, template } = plan;
    const id = newId(now);
    const [started] = await tx
      .insert(series)
      .values({
        id,
        name,
        rule,
        weeksAhead,
        publishing,
        template,
        city: place.slug,
        slug: await freeSeriesSlug(tx, place.slug, name, template.visibility),
        zone: place.zone,
        hashtagKey: key,
        lookAt: now,
        since: now,
        changedAt: now,
      })
      .returning();
    if (!started) throw new Error('the series was not written');
    await tx.insert(seriesHosts).values({ seriesId: id, personId: host.id, since: now });
    if (first) await takeIn(tx, now, id, first);
    await proposeWithin(tx, now, started);
    return { outcome: 'started', series: started };
  });
}

/** The evening of which a series is made stands for its own day. */
async function takeIn(tx: Transaction, now: Date, seriesId: string, first: Tweetup): Promise<void> {
  const { date } = wallTime(first.startsAt, first.zone);
  const [taken] = await tx
    .update(tweetups)
    .set({ seriesId, seriesDate: date, changedAt: now })
    .where(and(eq(tweetups.id, first.id), isNull(tweetups.seriesId)))
    .returning();
  if (taken) await keepFindable(tx, taken);
}

/** The hashtag is asked for around the first evening; each evening is asked about again when it is published. */
export async function isTakenFor(
  tx: Transaction,
  host: Person,
  { template }: SeriesPlan,
  zone: string,
  seriesId?: string,
): Promise<boolean> {
  const span = spanOf(template.date, template.starts, template.ends, zone);
  if ('refused' in span) throw new Error(`a series with impossible times came through: ${span.refused}`);
  const asked = seriesId === undefined ? span : { ...span, seriesId };
  return hashtagIsTaken(tx, host, hashtagKey(template.hashtag), asked);
}

/** The button was pressed twice: nobody hosts two series of one name in a city. */
async function startedAlready(tx: Queries, host: Person, plan: SeriesPlan): Promise<Series | undefined> {
  const same = and(
    eq(seriesHosts.personId, host.id),
    eq(series.city, plan.template.city),
    eq(series.name, plan.name),
    eq(series.rule, plan.rule),
    isNull(series.endedAt),
  );
  const [found] = await tx
    .select({ series })
    .from(series)
    .innerJoin(seriesHosts, eq(seriesHosts.seriesId, series.id))
    .where(same)
    .limit(1);
  return found?.series;
}

/** @throws NotFound */
export async function seriesAt(db: Queries, city: string, slug: string): Promise<SeriesInItsCity> {
  const [found] = await db
    .select({ series, city: cities })
    .from(series)
    .innerJoin(cities, eq(cities.slug, series.city))
    .where(and(eq(series.city, city), eq(series.slug, slug)));
  if (!found) throw new NotFound('no such series');
  return found;
}

/**
 * Finding is authorising: who does not host it does not find it.
 * @throws NotFound
 */
export async function seriesHostedBy(
  db: Queries,
  person: Person,
  city: string,
  slug: string,
): Promise<SeriesInItsCity> {
  const found = await seriesAt(db, city, slug);
  if (!(await hostsSeries(db, found.series.id, person)))
    throw new NotFound('somebody else hosts this series');
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

/** The first is who set it up. */
export async function hostsOfSeries(db: Queries, seriesId: string): Promise<Person[]> {
  const rows = await db
    .select({ person: persons })
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
export async function seriesOfEvening(db: Queries, tweetup: Tweetup): Promise<Series | undefined> {
  return tweetup.seriesId === null ? undefined : seriesById(db, tweetup.seriesId);
}

/** An evening of a series, also as a draft: for mails to its hosts. */
export async function eveningOfSeries(
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

/** What is announced stays; drafts that nobody has touched go. Ending twice is ending once. */
export async function endSeries(db: Database, now: Date, seriesId: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(series, seriesId);
    const its = and(eq(series.id, seriesId), isNull(series.endedAt));
    await tx.update(series).set({ endedAt: now, changedAt: now }).where(its);
    await forgetUntouchedDrafts(tx, seriesId);
  });
}

/** It goes on: the next evenings are proposed again. */
export async function resumeSeries(db: Database, now: Date, seriesId: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(series, seriesId);
    const [again] = await tx
      .update(series)
      .set({ endedAt: null, changedAt: now })
      .where(and(eq(series.id, seriesId), isNotNull(series.endedAt)))
      .returning();
    if (again) await proposeWithin(tx, now, again);
  });
}

/** An evening that is found by its link alone is shown only where the series itself is. */
export function isShownIn({ template }: Series, { visibility }: Tweetup): boolean {
  return visibility === 'public' || template.visibility === 'unlisted';
}

export function addressOfSeries(one: { city: string; slug: string }): string {
  return `/${one.city}/series/${one.slug}`;
}
