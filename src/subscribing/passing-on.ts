// Tells those who want to hear at once of evenings: each once to a person, whatever they follow and however it changes.
import { and, asc, eq, exists, gt, isNull, lt, lte, notExists, or, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import { queueMail } from '../mail/outbox.ts';
import { contact } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { after, day, minute } from '../time/clock.ts';
import { seriesOfTweetup } from '../series/looking-up.ts';
import { isShownIn } from '../series/listed.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { announcedTo, followings, passedOn } from './tables.ts';

/** What was announced may be mended, or taken back, before anybody hears of it. */
const patience = 15 * minute;

/** What could not be told for so long is no news any more. */
const stale = 14 * day;

/** @returns how many evenings were passed on */
export async function passOnAtOnce(db: Database, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const found = await takenFrom(tx, now, await newsFor(tx, now));
    const news = new Map<string, Follower & { evenings: string[] }>();
    for (const tweetup of found)
      for (const follower of await newTo(tx, tweetup, await followersOf(tx, tweetup))) {
        const known = news.get(follower.personId) ?? { ...follower, evenings: [] };
        known.evenings.push(tweetup.id);
        news.set(follower.personId, known);
      }
    for (const { personId, email, language, evenings: ids } of news.values())
      await queueMail(tx, now, {
        kind: 'new-evenings',
        recipient: email,
        language,
        facts: { person: personId, evenings: ids.join(',') },
        dedupeKey: `${personId}:${ids[0] ?? ''}`,
      });
    return found.length;
  });
}

/** Announced a little while ago, still to come, and not passed on yet. */
async function newsFor(tx: Queries, now: Date): Promise<Tweetup[]> {
  const done = tx
    .select({ one: sql`1` })
    .from(passedOn)
    .where(eq(passedOn.tweetupId, tweetups.id));
  return tx
    .select()
    .from(tweetups)
    .where(
      and(
        lte(tweetups.announcedAt, after(now, -patience)),
        gt(tweetups.announcedAt, after(now, -stale)),
        gt(tweetups.startsAt, now),
        isNull(tweetups.cancelledAt),
        notExists(done),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(100);
}

/** Another worker may have taken some of them a moment ago. */
async function takenFrom(tx: Queries, now: Date, found: readonly Tweetup[]): Promise<Tweetup[]> {
  if (found.length === 0) return [];
  const taken = await tx
    .insert(passedOn)
    .values(found.map(({ id }) => ({ tweetupId: id, at: now })))
    .onConflictDoNothing()
    .returning({ id: passedOn.tweetupId });
  const mine = new Set(taken.map(({ id }) => id));
  return found.filter(({ id }) => mine.has(id));
}

interface Follower {
  readonly personId: string;
  readonly email: string;
  readonly language: Language;
}

/** Anyone who followed only afterwards has seen it on the page. */
async function followersOf(tx: Queries, tweetup: Tweetup): Promise<Follower[]> {
  const { announcedAt, city, visibility } = tweetup;
  const series = await seriesOfTweetup(tx, tweetup);
  const concerned = or(
    visibility === 'public' ? eq(followings.city, city) : undefined,
    series && isShownIn(series, tweetup) ? eq(followings.seriesId, series.id) : undefined,
  );
  if (!announcedAt || !concerned) return [];
  return tx
    .select({ personId: followings.personId, email: contact, language: followings.language })
    .from(followings)
    .innerJoin(persons, eq(persons.id, followings.personId))
    .where(and(eq(followings.rhythm, 'as-it-comes'), lte(followings.confirmedAt, announcedAt), concerned))
    .orderBy(asc(followings.personId), asc(followings.confirmedAt));
}

/** Remembers that they have heard of it. @returns those who had not, each once */
async function newTo(
  tx: Queries,
  { id: tweetupId }: Tweetup,
  followers: readonly Follower[],
): Promise<Follower[]> {
  const byPerson = new Map(followers.toReversed().map((follower) => [follower.personId, follower]));
  const people = [...byPerson.keys()];
  const fresh: string[] = [];
  for (let from = 0; from < people.length; from += 500) {
    const told = await tx
      .insert(announcedTo)
      .values(people.slice(from, from + 500).map((personId) => ({ personId, tweetupId })))
      .onConflictDoNothing()
      .returning({ personId: announcedTo.personId });
    fresh.push(...told.map(({ personId }) => personId));
  }
  return fresh.flatMap((personId) => byPerson.get(personId) ?? []);
}

/** Once an evening is over nobody needs to know any more who heard of it. */
export async function forgetWhoHeard(db: Queries, now: Date): Promise<void> {
  for (const heard of [announcedTo, passedOn]) {
    const over = db
      .select({ one: sql`1` })
      .from(tweetups)
      .where(and(eq(tweetups.id, heard.tweetupId), lt(tweetups.endsAt, after(now, -day))));
    await db.delete(heard).where(exists(over));
  }
}
