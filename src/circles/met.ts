// Who has been in a room with whom, and how often.
import { and, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { MetBefore } from './grouping.ts';
import { circleMembers } from './tables.ts';

/** Counted are evenings that both were at, and circles that both were in, as far as they are not forgotten yet. */
export async function meetingsOf(db: Queries, now: Date, personIds: readonly string[]): Promise<MetBefore> {
  const atTweetups = await db
    .select({ person: rsvps.personId, place: rsvps.tweetupId })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(
      and(
        inArray(rsvps.personId, [...personIds]),
        eq(rsvps.place, 'going'),
        isNull(rsvps.missedAt),
        isNull(rsvps.removedAt),
        isNull(tweetups.cancelledAt),
        lte(tweetups.endsAt, now),
      ),
    );
  const circles = await db
    .select({ person: circleMembers.personId, place: circleMembers.circleId })
    .from(circleMembers)
    .where(inArray(circleMembers.personId, [...personIds]));
  const placesOf = new Map<string, Set<string>>();
  for (const { person, place } of [...atTweetups, ...circles])
    placesOf.set(person, (placesOf.get(person) ?? new Set()).add(place));
  return (one, other) => {
    const [here, there] = [placesOf.get(one), placesOf.get(other)];
    return here && there ? [...here].filter((place) => there.has(place)).length : 0;
  };
}
