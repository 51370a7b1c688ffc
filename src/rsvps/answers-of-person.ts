// Reads the answers of one person, for their own eyes.
import { and, asc, count, desc, eq, gt, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Queries } from '../database/database.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { isAnnounced, type City, type Tweetup } from '../tweetups/tweetup.ts';
import type { Rsvp } from './rsvp.ts';
import { rememberedAnswers } from './remembered/tables.ts';
import { rsvpHandles, rsvps } from './tables.ts';
import type { Handles, HandleAudiences } from '../handles/handle.ts';
import { handleChecks } from '../handles/tables.ts';

export interface OwnAnswer {
  readonly rsvp: Rsvp;
  readonly tweetup: Tweetup;
  readonly city: City;
}

/** Latest evening first. */
export async function answersOf(db: Queries, personId: string): Promise<OwnAnswer[]> {
  return db
    .select({ rsvp: rsvps, tweetup: tweetups, city: cities })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(eq(rsvps.personId, personId))
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(100);
}

/** The next tweetup that they host, or answered with yes or maybe. */
export async function nextTweetupOf(
  db: Queries,
  now: Date,
  personId: string,
): Promise<{ tweetup: Tweetup; city: City; rsvp: Rsvp | null } | undefined> {
  const mine = db.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, personId));
  const comes = and(eq(rsvps.tweetupId, tweetups.id), eq(rsvps.personId, personId), ne(rsvps.answer, 'no'));
  const answered = db
    .select({ id: rsvps.tweetupId })
    .from(rsvps)
    .where(and(eq(rsvps.personId, personId), ne(rsvps.answer, 'no')));
  const [next] = await db
    .select({ tweetup: tweetups, city: cities, rsvp: rsvps })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .leftJoin(rsvps, comes)
    .where(
      and(
        isAnnounced,
        isNull(tweetups.cancelledAt),
        gt(tweetups.endsAt, now),
        or(inArray(tweetups.id, mine), inArray(tweetups.id, answered)),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(1);
  return next;
}

/** What is by invitation and theirs: they host it, or have not said no. A remembered device knows of what was answered on it alone. */
export function isTheirsByInvitation(
  db: Queries,
  { personId, deviceHash }: { personId: string; deviceHash?: string },
): SQL | undefined {
  const hosted = db.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, personId));
  const here =
    deviceHash === undefined
      ? undefined
      : inArray(
          rsvps.id,
          db
            .select({ id: rememberedAnswers.rsvpId })
            .from(rememberedAnswers)
            .where(eq(rememberedAnswers.deviceHash, deviceHash)),
        );
  const comesTo = db
    .select({ id: rsvps.tweetupId })
    .from(rsvps)
    .where(and(eq(rsvps.personId, personId), ne(rsvps.answer, 'no'), isNull(rsvps.removedAt), here));
  return and(
    eq(tweetups.visibility, 'invited'),
    isAnnounced,
    or(inArray(tweetups.id, comesTo), here ? undefined : inArray(tweetups.id, hosted)),
  );
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

/** Handles that a person gave for an evening but does not have on their own page yet, from the latest such evening. */
export async function handlesToTakeOver(
  db: Queries,
  personId: string,
  known: Handles,
): Promise<{ tweetup: Tweetup; handles: Handles; handleAudiences: HandleAudiences } | undefined> {
  const rows = await db
    .select({
      tweetup: tweetups,
      network: rsvpHandles.network,
      audience: rsvpHandles.audience,
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
  const ofThatTweetup = missing.filter(({ tweetup }) => tweetup.id === latest.tweetup.id);
  return {
    tweetup: latest.tweetup,
    handles: Object.fromEntries(ofThatTweetup.map(({ network, handle }) => [network, handle])),
    handleAudiences: Object.fromEntries(ofThatTweetup.map(({ network, audience }) => [network, audience])),
  };
}
