// A tweetup: one evening in one place. Announcing it, finding it, and who hosts it.
import type { Path } from '../addresses.ts';
import { and, asc, eq, gt, isNotNull, isNull, lt, ne, notInArray, or } from 'drizzle-orm';
import { personColumns } from '../people/contact.ts';
import type { City } from '../cities/tables.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { NotFound } from '../errors.ts';
import { hashtagKey } from '../hashtags/hashtag.ts';
import { persons } from '../people/tables.ts';
import type { Person } from '../people/person.ts';
import { after, day, hour } from '../time/clock.ts';
import type { Announcement } from './announcement.ts';
import { anotherSeriesHolds } from '../series/holding.ts';
import { announcesTooMuch, requestReview, mayAnnounce, open, type Welcome } from './held-back.ts';
import { hostsTweetup, type HostWords } from './hosts.ts';
import { inItsCity, type InItsCity } from './in-its-city.ts';
import { spanOf } from './span.ts';
import { hosts, tweetups, type Tweetup } from './tables.ts';
import { keepCity, writeTweetup } from './writing.ts';

export type { City, InItsCity, Tweetup };

/** What a tweetup's address says of it, decoded. */
export interface TweetupAddress {
  readonly city: string;
  readonly slug: string;
}

export type Phase = 'before' | 'during' | 'after';

/** Who announces what, and where. */
export interface Announcing {
  readonly host: Person;
  /** What they say of themselves. */
  readonly words?: HostWords | undefined;
  readonly announcement: Announcement;
  readonly place: Place;
  /** Left out: everybody is welcome at once. */
  readonly welcome?: Welcome;
}

export type Announced =
  | { readonly outcome: 'announced'; readonly tweetup: Tweetup }
  /** The operator looks at it first. */
  | { readonly outcome: 'waits'; readonly tweetup: Tweetup }
  | { readonly outcome: 'only-invited' }
  | { readonly outcome: 'too-many' }
  | { readonly outcome: 'hashtag-taken' }
  | { readonly outcome: 'over' };

export async function announce(db: Database, now: Date, announcing: Announcing): Promise<Announced> {
  return db.transaction((tx) => announceWithin(tx, now, announcing));
}

/** For callers that do more in the same transaction. */
export async function announceWithin(
  tx: Transaction,
  now: Date,
  { host, words, announcement, place, welcome = open }: Announcing,
): Promise<Announced> {
  const span = spanOf(announcement, place.zone);
  if ('refused' in span)
    throw new Error(`an announcement with impossible times came through: ${span.refused}`);
  if (span.startsAt <= now) return { outcome: 'over' };
  await keepCity(tx, now, place);
  const twin = await announcedAlready(tx, { host, announcement }, span.startsAt);
  if (twin) return { outcome: twin.announcedAt ? 'announced' : 'waits', tweetup: twin };
  const key = hashtagKey(announcement.hashtag);
  if (await hashtagIsTaken(tx, host, { key, span })) return { outcome: 'hashtag-taken' };

  if (await announcesTooMuch(tx, now, { host, welcome })) return { outcome: 'too-many' };
  const may = await mayAnnounce(tx, host, welcome);
  const written = { host, words, announcement, place, span };
  switch (may) {
    case 'only-invited':
      return { outcome: may };
    case 'at-once': {
      const tweetup = await writeTweetup(tx, now, { ...written, as: 'announced' });
      return { outcome: 'announced', tweetup };
    }
    case 'once-looked-at': {
      const tweetup = await writeTweetup(tx, now, { ...written, as: 'waiting' });
      await requestReview(tx, now, { tweetupId: tweetup.id, welcome });
      return { outcome: 'waits', tweetup };
    }
  }
}

/** The button was pressed twice: nobody hosts two evenings of one name at once. */
async function announcedAlready(
  tx: Queries,
  { host, announcement: { city, title } }: Pick<Announcing, 'host' | 'announcement'>,
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
        or(isAnnounced, eq(tweetups.heldBack, 'first-look')),
      ),
    )
    .limit(1);
  return found?.tweetup;
}

/**
 * Another host's tweetup from a week before to a week after has the hashtag for itself, and so has a series; a draft has nothing yet.
 * @param span of one of a series: the others of that series do not stand in its way
 */
export async function hashtagIsTaken(
  tx: Transaction,
  host: Person,
  { key, span }: { key: string; span: { startsAt: Date; endsAt: Date; seriesId?: string | null } },
): Promise<boolean> {
  // Two hosts in different cities may ask at the same moment.
  await tx.holdName(`hashtag ${key}`);
  const { startsAt, endsAt, seriesId = null } = span;
  const mine = tx.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, host.id));
  const [other] = await tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(
      and(
        isAnnounced,
        eq(tweetups.hashtagKey, key),
        lt(tweetups.startsAt, after(endsAt, 7 * day)),
        gt(tweetups.endsAt, after(startsAt, -7 * day)),
        notInArray(tweetups.id, mine),
        seriesId === null ? undefined : or(isNull(tweetups.seriesId), ne(tweetups.seriesId, seriesId)),
      ),
    )
    .limit(1);
  return other !== undefined || anotherSeriesHolds(tx, host, { key, startsAt, seriesId });
}

/** Of a draft everybody else knows nothing: whatever looks for tweetups asks for this, or for its hosts. */
export const isAnnounced = isNotNull(tweetups.announcedAt);

/**
 * No draft is found here, not even by its hosts.
 * @throws NotFound
 */
export async function tweetupAt(db: Queries, { city, slug }: TweetupAddress): Promise<InItsCity> {
  return theOne(await announcedAt(db, { city, slug }));
}

const announcedAt = prepared((db, given: { city: string; slug: string }) =>
  inItsCity(db, and(eq(tweetups.city, given.city), eq(tweetups.slug, given.slug), isAnnounced)),
);

/**
 * No draft is found here.
 * @throws NotFound
 */
export async function tweetupById(db: Queries, id: string): Promise<InItsCity> {
  return theOne(await announcedWithId(db, { id }));
}

const announcedWithId = prepared((db, given: { id: string }) =>
  inItsCity(db, and(eq(tweetups.id, given.id), isAnnounced)),
);

/**
 * Finding is authorising: whoever does not host it does not find it. Nor is a draft found.
 * @throws NotFound
 */
export async function tweetupHostedBy(
  db: Queries,
  person: Person,
  { city, slug }: TweetupAddress,
): Promise<InItsCity> {
  const found = await tweetupAt(db, { city, slug });
  if (!(await isHost(db, found.tweetup, person))) throw new NotFound('somebody else hosts this tweetup');
  return found;
}

/**
 * What is announced is seen by everybody, a draft by its hosts.
 * @throws NotFound
 */
async function tweetupSeenBy(
  db: Queries,
  viewer: Person | null,
  { city, slug }: TweetupAddress,
): Promise<InItsCity> {
  const seen = theOne(await inItsCity(db, and(eq(tweetups.city, city), eq(tweetups.slug, slug))));
  if (seen.tweetup.announcedAt === null && !(await isHost(db, seen.tweetup, viewer)))
    throw new NotFound('a draft of somebody else');
  return seen;
}

/**
 * For the hosts who prepare it: a draft is found as well.
 * @throws NotFound
 */
export async function tweetupPreparedBy(
  db: Queries,
  person: Person,
  { city, slug }: TweetupAddress,
): Promise<InItsCity> {
  const found = await tweetupSeenBy(db, person, { city, slug });
  if (!(await isHost(db, found.tweetup, person))) throw new NotFound('somebody else hosts this tweetup');
  return found;
}

function theOne([one]: readonly InItsCity[]): InItsCity {
  if (!one) throw new NotFound('no such tweetup');
  return one;
}

export async function isHost(
  db: Queries,
  tweetup: Pick<Tweetup, 'id'>,
  person: Person | null,
): Promise<boolean> {
  if (!person) return false;
  return hostsTweetup(db, { tweetupId: tweetup.id, personId: person.id });
}

/** The first host is the one who announced it. */
export async function hostsOf(db: Queries, tweetupId: string): Promise<Person[]> {
  const rows = await db
    .select({ person: personColumns })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .where(eq(hosts.tweetupId, tweetupId))
    .orderBy(asc(hosts.since), asc(hosts.personId))
    .limit(20);
  return rows.map(({ person }) => person);
}

/** From an hour before the start to the end it is now. */
export function phaseOf(tweetup: Pick<Tweetup, 'startsAt' | 'endsAt'>, now: Date): Phase {
  if (now >= tweetup.endsAt) return 'after';
  return now >= after(tweetup.startsAt, -hour) ? 'during' : 'before';
}

export function addressOf(tweetup: TweetupAddress): Path {
  return `/${tweetup.city}/${tweetup.slug}`;
}
