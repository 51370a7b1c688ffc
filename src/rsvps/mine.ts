// A person's own answers, for their own eyes.
import { and, count, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import type { Handles } from '../people/person.ts';
import { handleChecks } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { City, Tweetup } from '../tweetups/tweetup.ts';
import type { Rsvp } from './rsvp.ts';
import { rsvpHandles, rsvps } from './tables.ts';

export interface MyAnswer {
  readonly rsvp: Rsvp;
  readonly tweetup: Tweetup;
  readonly city: City;
}

/** Latest evening first. */
export async function answersOf(db: Queries, personId: string): Promise<MyAnswer[]> {
  return db
    .select({ rsvp: rsvps, tweetup: tweetups, city: cities })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(eq(rsvps.personId, personId))
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(100);
}

/** How many said yes or maybe to each. */
export async function answerCounts(db: Queries, tweetupIds: readonly string[]): Promise<Map<string, number>> {
  if (tweetupIds.length === 0) return new Map();
  const rows = await db
    .select({ tweetupId: rsvps.tweetupId, answers: count() })
    .from(rsvps)
    .where(and(inArray(rsvps.tweetupId, [...tweetupIds]), ne(rsvps.answer, 'no')))
    .groupBy(rsvps.tweetupId);
  return new Map(rows.map(({ tweetupId, answers }) => [tweetupId, answers]));
}

/** What a person said of themselves at an evening and has not taken over yet: the latest evening that has something. */
export async function handlesToTakeOver(
  db: Queries,
  personId: string,
  known: Handles,
): Promise<{ tweetup: Tweetup; handles: Handles } | undefined> {
  const rows = await db
    .select({
      tweetup: tweetups,
      network: rsvpHandles.network,
      handle: sql<string>`coalesce(${handleChecks.calledNow}, ${rsvpHandles.handle})`,
    })
    .from(rsvpHandles)
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, rsvpHandles.network), eq(handleChecks.handle, rsvpHandles.handle)),
    )
    .innerJoin(rsvps, eq(rsvps.id, rsvpHandles.rsvpId))
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(eq(rsvps.personId, personId))
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(100);
  const missing = rows.filter(({ network }) => known[network] === undefined);
  const [latest] = missing;
  if (!latest) return undefined;
  const ofThatEvening = missing.filter(({ tweetup }) => tweetup.id === latest.tweetup.id);
  return {
    tweetup: latest.tweetup,
    handles: Object.fromEntries(ofThatEvening.map(({ network, handle }) => [network, handle])),
  };
}
