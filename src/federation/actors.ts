// Whom one can follow here: a city that has or had a public evening, a series, the site itself.
import { and, eq, isNull, or } from 'drizzle-orm';
import type { Path } from '../addresses.ts';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { defaultLanguage, sayIn } from '../language/translate.ts';
import { addressOfSeries } from '../series/series.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isAnnounced } from '../tweetups/tweetup.ts';
import type { ActorPath } from './ids.ts';
import { actorHandles, toldTweetups } from './tables.ts';

export interface OwnActor {
  readonly path: ActorPath;
  readonly kind: 'Group' | 'Application';
  /** The part before the @. */
  readonly handle: string;
  readonly name: string;
  readonly summary: string;
  readonly page: Path;
  readonly since: Date;
}

type Unnamed = Omit<OwnActor, 'handle'> & { readonly proposed: string };

interface Asking {
  readonly siteName: string;
  readonly now: Date;
}

/**
 * Reads only: before its handle is given it has the one that is proposed.
 * @returns undefined: there is nobody to follow
 */
export async function actorAt(db: Queries, path: ActorPath, asking: Asking): Promise<OwnActor | undefined> {
  const [kind = '', name = ''] = path.split('/');
  const found = await unnamedAt(db, { kind, name }, asking);
  if (!found) return undefined;
  const { proposed, ...actor } = found;
  return { ...actor, handle: (await handlesFor(db, { actor: path, proposed })).handle };
}

/** @param handle the part before the @, in lower case */
export async function actorCalled(
  db: Queries,
  handle: string,
  asking: Asking,
): Promise<OwnActor | undefined> {
  const [given] = await db.select().from(actorHandles).where(eq(actorHandles.handle, handle));
  if (given) return actorAt(db, given.actor, asking);
  if (handle === 'site') return actorAt(db, 'site', asking);
  if (/^[a-z0-9-]+$/.test(handle)) return actorAt(db, `cities/${handle}`, asking);
  const [, city, slug] = /^([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(handle) ?? [];
  if (!city || !slug) return undefined;
  const [found] = await db
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.city, city), eq(series.slug, slug)));
  const actor = found && (await actorAt(db, `series/${found.id}`, asking));
  return actor?.handle === handle ? actor : undefined;
}

async function unnamedAt(
  db: Queries,
  { kind, name }: { kind: string; name: string },
  asking: Asking,
): Promise<Unnamed | undefined> {
  switch (kind) {
    case 'site':
      return theSite(asking);
    case 'cities':
      return theCity(db, name, asking);
    case 'series':
      return theSeries(db, name);
    default:
      return undefined;
  }
}

function theSite({ siteName }: Asking): Unnamed {
  return {
    path: 'site',
    kind: 'Application',
    proposed: 'site',
    name: siteName,
    summary: sayIn(defaultLanguage)('federation.siteSummary', { site: siteName }),
    page: '/',
    since: new Date(0),
  };
}

async function theCity(db: Queries, slug: string, { siteName }: Asking): Promise<Unnamed | undefined> {
  const [city] = await db.select().from(cities).where(eq(cities.slug, slug));
  if (!city || !(await hadAPublicTweetup(db, slug))) return undefined;
  const say = sayIn(defaultLanguage);
  return {
    path: `cities/${slug}`,
    kind: 'Group',
    proposed: slug,
    name: say('federation.cityName', { site: siteName, city: city.name }),
    summary: say('federation.citySummary', { city: city.name }),
    page: `/${slug}`,
    since: city.since,
  };
}

async function hadAPublicTweetup(db: Queries, city: string): Promise<boolean> {
  const [open] = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.city, city), isAnnounced, eq(tweetups.visibility, 'public')))
    .limit(1);
  if (open) return true;
  // It has an actor for ever: what was told in its name is asked for there.
  const [told] = await db
    .select({ id: toldTweetups.tweetupId })
    .from(toldTweetups)
    .where(eq(toldTweetups.city, city))
    .limit(1);
  return told !== undefined;
}

async function theSeries(db: Queries, id: string): Promise<Unnamed | undefined> {
  const [found] = await db
    .select({ series, city: cities })
    .from(series)
    .innerJoin(cities, eq(cities.slug, series.city))
    .where(and(eq(series.id, id), isNull(series.hiddenAt)));
  if (!found || found.series.template.visibility !== 'public') return undefined;
  const [open] = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, id), isAnnounced, eq(tweetups.visibility, 'public')))
    .limit(1);
  if (!open) return undefined;
  const { name } = found.series;
  return {
    path: `series/${id}`,
    kind: 'Group',
    proposed: `${found.series.city}.${found.series.slug}`,
    name,
    summary: sayIn(found.series.template.language)('federation.seriesSummary', {
      name,
      city: found.city.name,
    }),
    page: addressOfSeries(found.series),
    since: found.series.since,
  };
}

/** Once others hear of it, its handle is its own for ever. */
export async function giveHandle(tx: Queries, path: ActorPath, asking: Asking): Promise<void> {
  const [kind = '', name = ''] = path.split('/');
  const found = await unnamedAt(tx, { kind, name }, asking);
  for (;;) {
    const next = found && (await handlesFor(tx, { actor: path, proposed: found.proposed }));
    if (!next || next.isGiven) return;
    await tx
      .insert(actorHandles)
      .values({ handle: next.handle, actor: path, since: asking.now })
      .onConflictDoNothing();
  }
}

async function handlesFor(
  db: Queries,
  { actor, proposed }: { actor: ActorPath; proposed: string },
): Promise<{ handle: string; isGiven: boolean }> {
  for (let number = 1; ; number += 1) {
    const handle = number === 1 ? proposed : `${proposed}-${number}`;
    const taken = await db
      .select()
      .from(actorHandles)
      .where(or(eq(actorHandles.actor, actor), eq(actorHandles.handle, handle)));
    const own = taken.find((one) => one.actor === actor);
    if (own) return { handle: own.handle, isGiven: true };
    if (taken.length === 0) return { handle, isGiven: false };
  }
}
