// What a host has brought is kept for a day, and becomes what they choose: drafts of what is to come, and evenings that are over, of which nobody is told.
import { and, count, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import { beginningOf } from '../forms/words.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import { hashtagKey } from '../hashtags/hashtag.ts';
import type { Language } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import { after, day } from '../time/clock.ts';
import { wallTime } from '../time/zones.ts';
import type { Announcement } from '../tweetups/announcement.ts';
import { detailForm, detailsIn } from '../tweetups/details.ts';
import { saveDraft } from '../tweetups/drafts.ts';
import { announcesTooMuch, hasAnnounced, mayAnnounce, type Welcome } from '../tweetups/held-back.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { hashtagIsTaken, type Tweetup } from '../tweetups/tweetup.ts';
import { keepCity, writeTweetup } from '../tweetups/writing.ts';
import { mostFound, spanOfFound, type FoundEvening } from './evenings.ts';
import { luggage } from './tables.ts';

export type Luggage = typeof luggage.$inferSelect;

const keptFor = day;
/** Nobody brings more at once: a day has room for them. */
const mostDrafts = 30;
/** Of what is over, in a day: as many as are read at once. */
const mostPastADay = mostFound;

export async function keepLuggage(
  db: Database,
  now: Date,
  { personId, source, evenings }: { personId: string; source: string; evenings: readonly FoundEvening[] },
): Promise<string> {
  const id = newId(now);
  await db.transaction(async (tx) => {
    // One at a time: what was brought before and not chosen from is put away.
    await tx.delete(luggage).where(eq(luggage.personId, personId));
    await tx.insert(luggage).values({ id, personId, source, evenings: [...evenings], since: now });
  });
  return id;
}

export async function luggageOf(db: Queries, personId: string, id: string): Promise<Luggage | undefined> {
  const [found] = await db
    .select()
    .from(luggage)
    .where(and(eq(luggage.personId, personId), eq(luggage.id, id)));
  return found;
}

/** Whoever was interrupted goes on choosing. */
export async function lastLuggageOf(db: Queries, personId: string): Promise<Luggage | undefined> {
  const [found] = await db
    .select()
    .from(luggage)
    .where(eq(luggage.personId, personId))
    .orderBy(desc(luggage.since))
    .limit(1);
  return found;
}

export async function forgetLuggage(db: Queries, now: Date): Promise<void> {
  await db.delete(luggage).where(lt(luggage.since, after(now, -keptFor)));
}

/** An archive is read by everybody, and nobody looks at what is over: it is brought by hosts who have announced something here. */
export async function mayBringPast(db: Queries, host: Person, welcome: Welcome): Promise<boolean> {
  return (await hasAnnounced(db, host)) && (await mayAnnounce(db, host, welcome)) === 'at-once';
}

export interface Unpacking {
  readonly host: Person;
  readonly chosen: readonly FoundEvening[];
  readonly place: Place;
  readonly hashtag: string;
  readonly language: Language;
  /** What stands where nobody says where it is. */
  readonly noVenue: string;
  readonly welcome: Welcome;
}

export interface Unpacked {
  readonly drafts: number;
  readonly past: number;
  /** Those that could not become one. */
  readonly left: number;
}

/** Done twice, it is done once: an evening of the same name and start is there already. */
export async function unpack(db: Database, now: Date, unpacking: Unpacking): Promise<Unpacked> {
  const { chosen, host, place, welcome } = unpacking;
  const may = await mayBringPast(db, host, welcome);
  let [drafts, past, left] = [0, 0, 0];
  for (const found of chosen) {
    const announcement = announcementOf(found, unpacking);
    const { startsAt } = spanOfFound(found, place.zone);
    const isToCome = startsAt > now;
    if (!announcement) left += 1;
    else if (isToCome && drafts < mostDrafts && !(await announcesTooMuch(db, now, { host, welcome }))) {
      await saveDraft(db, now, { host, announcement, place });
      drafts += 1;
    } else if (!isToCome && may && (await writePast(db, now, { found, announcement, unpacking }))) past += 1;
    else left += 1;
  }
  return { drafts, past, left };
}

/** What a host would have typed: what our own form would refuse is nothing. */
function announcementOf(
  found: FoundEvening,
  { place, hashtag, language, noVenue }: Unpacking,
): Announcement | undefined {
  const { title, description, address } = found;
  const values = acceptedValues(
    readForm(detailForm, {
      title: beginningOf(title, 120),
      description: beginningOf(description, 10_000),
      venue: beginningOf(found.venue, 120) || noVenue,
      address: beginningOf(address, 200),
      language,
    }),
  );
  if (!values) return undefined;
  const { startsAt, endsAt } = spanOfFound(found, place.zone);
  const start = wallTime(startsAt, place.zone);
  return {
    ...detailsIn(values),
    city: place.slug,
    latitude: null,
    longitude: null,
    date: start.date,
    starts: start.time,
    ends: wallTime(endsAt, place.zone).time,
    hashtag,
  };
}

/** As it was: nobody is told of it by mail, nothing is sent to other servers, and no mail after it is written. @returns whether it could be */
async function writePast(
  db: Database,
  now: Date,
  {
    found,
    announcement,
    unpacking,
  }: { found: FoundEvening; announcement: Announcement; unpacking: Unpacking },
): Promise<boolean> {
  const { host, place, hashtag } = unpacking;
  const span = spanOfFound(found, place.zone);
  return db.transaction(async (tx) => {
    await keepCity(tx, now, place);
    await tx.holdName(`brought by ${host.id}`);
    if (await heldAlready(tx, { host, announcement }, span.startsAt)) return true;
    if ((await broughtToday(tx, now, host)) >= mostPastADay) return false;
    if (await hashtagIsTaken(tx, host, { key: hashtagKey(hashtag), span })) return false;
    const { id } = await writeTweetup(tx, now, { host, announcement, place, span, as: 'announced' });
    const { startsAt } = span;
    await tx
      .update(tweetups)
      .set({ announcedAt: startsAt, broughtAt: now, remindedOf: startsAt, thankedAt: now })
      .where(eq(tweetups.id, id));
    // It was hosted then.
    await tx.update(hosts).set({ since: startsAt }).where(eq(hosts.tweetupId, id));
    return true;
  });
}

async function broughtToday(tx: Queries, now: Date, host: Person): Promise<number> {
  const [found] = await tx
    .select({ evenings: count() })
    .from(hosts)
    .innerJoin(tweetups, eq(tweetups.id, hosts.tweetupId))
    .where(and(eq(hosts.personId, host.id), gt(tweetups.broughtAt, after(now, -day))));
  return found?.evenings ?? 0;
}

async function heldAlready(
  tx: Queries,
  { host, announcement: { city, title } }: { host: Person; announcement: Announcement },
  startsAt: Date,
): Promise<Tweetup | undefined> {
  const mine = tx.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, host.id));
  const [found] = await tx
    .select()
    .from(tweetups)
    .where(
      and(
        eq(tweetups.city, city),
        eq(tweetups.title, title),
        eq(tweetups.startsAt, startsAt),
        inArray(tweetups.id, mine),
      ),
    )
    .limit(1);
  return found;
}
