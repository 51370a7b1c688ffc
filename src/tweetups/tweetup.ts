// A tweetup: one evening in one place. Announcing it, finding it, and who hosts it.
import { and, asc, eq, gt, isNull, lt, notInArray } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Place } from '../cities/gazetteer.ts';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { unguessable } from '../secrets.ts';
import { NotFound } from '../errors.ts';
import { hashtagKey } from '../hashtag/hashtag.ts';
import { persons } from '../people/tables.ts';
import type { Person } from '../people/person.ts';
import { after, day, hour } from '../time/clock.ts';
import type { Announcement } from './announcement.ts';
import { slugOf } from './slug.ts';
import { spanOf } from './span.ts';
import { formerAddresses, hosts, tweetups } from './tables.ts';

export type Tweetup = typeof tweetups.$inferSelect;
export type City = typeof cities.$inferSelect;
export type Phase = 'before' | 'during' | 'after';

export type Announced =
  | { readonly outcome: 'announced'; readonly tweetup: Tweetup }
  | { readonly outcome: 'hashtag-taken' }
  | { readonly outcome: 'over' };

export async function announce(
  db: Database,
  now: Date,
  host: Person,
  announcement: Announcement,
  place: Place,
): Promise<Announced> {
  return db.transaction((tx) => announceWithin(tx, now, host, announcement, place));
}

/** For who does more in the same transaction. */
export async function announceWithin(
  tx: Transaction,
  now: Date,
  host: Person,
  announcement: Announcement,
  place: Place,
): Promise<Announced> {
  const span = spanOf(announcement.date, announcement.starts, announcement.ends, place.zone);
  if ('refused' in span)
    throw new Error(`an announcement with impossible times came through: ${span.refused}`);
  if (span.startsAt <= now) return { outcome: 'over' };
  await keepCity(tx, now, place);
  const twin = await announcedAlready(tx, host, announcement, span.startsAt);
  if (twin) return { outcome: 'announced', tweetup: twin };
  const key = hashtagKey(announcement.hashtag);
  if (await hashtagIsTaken(tx, host, key, span)) return { outcome: 'hashtag-taken' };

  const id = newId(now);
  const [tweetup] = await tx
    .insert(tweetups)
    .values({
      id,
      city: place.slug,
      slug: await freeSlug(tx, place.slug, announcement.title, announcement.visibility),
      title: announcement.title,
      description: announcement.description,
      venue: announcement.venue,
      address: announcement.address,
      startsAt: span.startsAt,
      endsAt: span.endsAt,
      zone: place.zone,
      hashtag: announcement.hashtag,
      hashtagKey: key,
      capacity: announcement.capacity,
      findUs: announcement.findUs,
      stepFree: announcement.stepFree,
      cost: announcement.cost,
      onlineAddress: announcement.onlineAddress,
      houseRules: announcement.houseRules,
      visibility: announcement.visibility,
      mayBring: announcement.mayBring,
      language: announcement.language,
      cancelWord: '',
      sequence: 0,
      announcedAt: now,
      changedAt: now,
    })
    .returning();
  if (!tweetup) throw new Error('the tweetup was not written');
  await tx.insert(hosts).values({ tweetupId: id, personId: host.id, since: now });
  return { outcome: 'announced', tweetup };
}

/** From its first tweetup on a city keeps its address, and whoever announces there takes its row first. */
export async function keepCity(tx: Transaction, now: Date, place: Place): Promise<void> {
  const { slug, geonameId, name, label, region, country, latitude, longitude, zone } = place;
  await tx
    .insert(cities)
    .values({ slug, geonameId, name, label, region, country, latitude, longitude, zone, since: now })
    .onConflictDoUpdate({ target: cities.slug, set: { slug } });
}

/** The button was pressed twice: nobody hosts two evenings of one name at once. */
async function announcedAlready(
  tx: Queries,
  host: Person,
  { city, title }: Announcement,
  startsAt: Date,
): Promise<Tweetup | undefined> {
  const [found] = await tx
    .select({ tweetup: tweetups })
    .from(tweetups)
    .innerJoin(hosts, eq(hosts.tweetupId, tweetups.id))
    .where(
      and(
        eq(hosts.personId, host.id),
        eq(tweetups.city, city),
        eq(tweetups.title, title),
        eq(tweetups.startsAt, startsAt),
        isNull(tweetups.cancelledAt),
      ),
    )
    .limit(1);
  return found?.tweetup;
}

/** Another host's tweetup from a week before to a week after has the hashtag for itself. */
export async function hashtagIsTaken(
  tx: Transaction,
  host: Person,
  key: string,
  span: { startsAt: Date; endsAt: Date },
): Promise<boolean> {
  // Two hosts in different cities may ask at the same moment.
  await tx.holdName(`hashtag ${key}`);
  const mine = tx.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, host.id));
  const [other] = await tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(
      and(
        eq(tweetups.hashtagKey, key),
        lt(tweetups.startsAt, after(span.endsAt, 7 * day)),
        gt(tweetups.endsAt, after(span.startsAt, -7 * day)),
        notInArray(tweetups.id, mine),
      ),
    )
    .limit(1);
  return other !== undefined;
}

/** An unlisted tweetup's address ends in something that cannot be guessed. */
export async function freeSlug(
  tx: Queries,
  city: string,
  title: string,
  visibility: Announcement['visibility'],
): Promise<string> {
  const wanted = visibility === 'unlisted' ? `${slugOf(title)}-${unguessable()}` : slugOf(title);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(tx, city, slug))) return slug;
  }
}

/** Also by a tweetup that has moved away: its old address leads to it for ever. */
async function isTaken(tx: Queries, city: string, slug: string): Promise<boolean> {
  const here = and(eq(tweetups.city, city), eq(tweetups.slug, slug));
  const [now] = await tx.select({ id: tweetups.id }).from(tweetups).where(here);
  if (now) return true;
  const wasHere = and(eq(formerAddresses.city, city), eq(formerAddresses.slug, slug));
  const [before] = await tx.select({ id: formerAddresses.tweetupId }).from(formerAddresses).where(wasHere);
  return before !== undefined;
}

/** @throws NotFound */
export async function tweetupAt(
  db: Queries,
  city: string,
  slug: string,
): Promise<{ tweetup: Tweetup; city: City }> {
  const [found] = await db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(and(eq(tweetups.city, city), eq(tweetups.slug, slug)));
  if (!found) throw new NotFound(`no tweetup ${city}/${slug}`);
  return found;
}

/** @throws NotFound */
export async function tweetupById(db: Queries, id: string): Promise<{ tweetup: Tweetup; city: City }> {
  const [found] = await db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(eq(tweetups.id, id));
  if (!found) throw new NotFound(`no tweetup ${id}`);
  return found;
}

/**
 * Finding is authorising: who does not host it does not find it.
 * @throws NotFound
 */
export async function tweetupHostedBy(
  db: Queries,
  person: Person,
  city: string,
  slug: string,
): Promise<{ tweetup: Tweetup; city: City }> {
  const found = await tweetupAt(db, city, slug);
  if (!(await isHost(db, found.tweetup, person))) throw new NotFound('somebody else hosts this tweetup');
  return found;
}

export async function isHost(db: Queries, tweetup: Tweetup, person: Person | null): Promise<boolean> {
  if (!person) return false;
  const [row] = await db
    .select({ since: hosts.since })
    .from(hosts)
    .where(and(eq(hosts.tweetupId, tweetup.id), eq(hosts.personId, person.id)));
  return row !== undefined;
}

/** The first host is who announced it. */
export async function hostsOf(db: Queries, tweetupId: string): Promise<Person[]> {
  const rows = await db
    .select({ person: persons })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .where(eq(hosts.tweetupId, tweetupId))
    .orderBy(asc(hosts.since), asc(hosts.personId))
    .limit(20);
  return rows.map(({ person }) => person);
}

/** From an hour before the start to the end it is now. */
export function phaseOf(tweetup: Tweetup, now: Date): Phase {
  if (now >= tweetup.endsAt) return 'after';
  return now >= after(tweetup.startsAt, -hour) ? 'during' : 'before';
}

export function addressOf(tweetup: { city: string; slug: string }): string {
  return `/${tweetup.city}/${tweetup.slug}`;
}
