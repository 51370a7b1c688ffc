// A series: evenings that belong together by a rule. Setting one up, and ending it.
import type { Path } from '../addresses.ts';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { hashtagKey } from '../hashtags/hashtag.ts';
import type { Person } from '../people/person.ts';
import { wallTime } from '../time/zones.ts';
import type { Announcement } from '../tweetups/announcement.ts';
import { keepFindable } from '../tweetups/findable.ts';
import { sayAsHost, type HostWords } from '../tweetups/hosts.ts';
import { spanInAnyNight } from '../tweetups/span.ts';
import { tweetups, tweetupWishes } from '../tweetups/tables.ts';
import { hashtagIsTaken, type Tweetup } from '../tweetups/tweetup.ts';
import { keepCity } from '../tweetups/writing.ts';
import { forgetUntouchedDrafts, proposeWithin } from './proposing.ts';
import { sayAtDrafts } from './host-words.ts';
import { hostsOfSeries, seriesOf } from './looking-up.ts';
import { freeSeriesSlug } from './slug.ts';
import { series, seriesHosts, seriesWishes, type Series } from './tables.ts';

/** What a host says about a series. The date of the template is the day with which the rule begins. */
export interface SeriesPlan {
  readonly name: string;
  readonly rule: string;
  readonly weeksAhead: number;
  readonly publishing: Series['publishing'];
  readonly template: Announcement;
}

export type Started =
  { readonly outcome: 'started'; readonly series: Series } | { readonly outcome: 'hashtag-taken' };

interface Starting {
  readonly host: Person;
  readonly plan: SeriesPlan;
  readonly place: Place;
  /** An evening of the host that becomes its first. */
  readonly first?: Tweetup;
  /** Undefined: nobody was asked, and what they said last holds. */
  readonly words?: HostWords | undefined;
}

/** Asked for twice, it is the same series. */
export async function startSeries(
  db: Database,
  now: Date,
  { host, plan, place, first, words }: Starting,
): Promise<Started> {
  return db.transaction(async (tx): Promise<Started> => {
    await keepCity(tx, now, place);
    const twin = await startedAlready(tx, host, plan);
    if (twin) return { outcome: 'started', series: twin };
    const key = hashtagKey(plan.template.hashtag);
    if (await isTakenFor(tx, host, { plan, zone: place.zone })) return { outcome: 'hashtag-taken' };
    const { name, rule, weeksAhead, publishing } = plan;
    const { staysHere, ...template } = plan.template;
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
        slug: await freeSeriesSlug(tx, { city: place.slug, name, visibility: template.visibility }),
        zone: place.zone,
        hashtagKey: key,
        lookAt: now,
        since: now,
        changedAt: now,
      })
      .returning();
    if (!started) throw new Error('the series was not written');
    await tx.insert(seriesHosts).values({ seriesId: id, personId: host.id, since: now });
    if (staysHere || (first && (await isKeptHere(tx, first))))
      await tx.insert(seriesWishes).values({ seriesId: id, wish: 'keep' });
    if (first) await takeIn(tx, now, { seriesId: id, first });
    await proposeWithin(tx, now, started);
    if (words) await sayAtDrafts(tx, { seriesId: id, personId: host.id }, words);
    if (words && first) await sayAsHost(tx, { tweetupId: first.id, personId: host.id }, words);
    return { outcome: 'started', series: started };
  });
}

/** What is made of an evening that its host keeps from the fediverse is kept from it too. */
async function isKeptHere(tx: Transaction, { id }: Tweetup): Promise<boolean> {
  const [own] = await tx.select().from(tweetupWishes).where(eq(tweetupWishes.tweetupId, id));
  return own?.wish === 'keep';
}

/** The evening of which a series is made stands for its own day. */
async function takeIn(
  tx: Transaction,
  now: Date,
  { seriesId, first }: { seriesId: string; first: Tweetup },
): Promise<void> {
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
  { plan: { template }, zone, seriesId }: { plan: SeriesPlan; zone: string; seriesId?: string },
): Promise<boolean> {
  const span = spanInAnyNight(template, zone);
  const asked = seriesId === undefined ? span : { ...span, seriesId };
  return hashtagIsTaken(tx, host, { key: hashtagKey(template.hashtag), span: asked });
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

/** What is announced stays; drafts that nobody has touched go. Ending twice is ending once. */
export async function endSeries(db: Database, now: Date, seriesId: string): Promise<void> {
  await db.transaction(async (tx) => {
    await endWithin(tx, now, seriesId);
  });
}

async function endWithin(tx: Transaction, now: Date, seriesId: string): Promise<void> {
  await tx.hold(series, seriesId);
  const its = and(eq(series.id, seriesId), isNull(series.endedAt));
  await tx.update(series).set({ endedAt: now, changedAt: now }).where(its);
  await forgetUntouchedDrafts(tx, seriesId);
}

/** Whoever may host no more has no evenings made for them. They find their series again, should they come back. */
export async function endSeriesHostedAlone(tx: Transaction, now: Date, personId: string): Promise<void> {
  for (const { id } of await seriesOf(tx, personId))
    if ((await hostsOfSeries(tx, id)).length === 1) await endWithin(tx, now, id);
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

/** The address of a series that is found by its link alone stands on no page that everybody finds. */
export function mayBeNamedAt(
  { template, hiddenAt }: Pick<Series, 'template' | 'hiddenAt'>,
  { visibility }: Pick<Tweetup, 'visibility'>,
): boolean {
  if (hiddenAt) return false;
  return template.visibility === 'public' || visibility !== 'public';
}

export function addressOfSeries(one: { city: string; slug: string }): Path {
  return `/${one.city}/series/${one.slug}`;
}
