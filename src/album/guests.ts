// What an album says of guests: who added a picture, and who wants to be in none; by name where that may be seen.
import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { audiencesOpenTo, type ViewerRole } from '../guest-list/guest-list.ts';
import { rsvps } from '../rsvps/tables.ts';

export interface PhotoWishes {
  readonly names: readonly string[];
  /** People who said no, and whom this viewer may not see. */
  readonly others: number;
}

/** Whoever has said nothing is asked in the room: here stand those who said no. */
export async function noPicturesOf(db: Queries, tweetupId: string, role: ViewerRole): Promise<PhotoWishes> {
  const unwilling = await db
    .select({ name: rsvps.name, listed: rsvps.listed })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        eq(rsvps.photos, 'no'),
        ne(rsvps.answer, 'no'),
        isNull(rsvps.removedAt),
      ),
    )
    .orderBy(asc(rsvps.arrival))
    .limit(200);
  const seen = audiencesOpenTo(role);
  const names = unwilling.flatMap(({ name, listed }) => (name && seen.includes(listed) ? [name] : []));
  return { names, others: unwilling.length - names.length };
}

/** Those of these people whom this viewer may see, by their names at that evening. */
export async function namesSeenBy(
  db: Queries,
  { tweetupId, role }: { tweetupId: string; role: ViewerRole },
  personIds: readonly string[],
): Promise<[personId: string, name: string][]> {
  const found = await db
    .select({ personId: rsvps.personId, name: rsvps.name })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        inArray(rsvps.personId, [...personIds]),
        inArray(rsvps.listed, audiencesOpenTo(role)),
        isNull(rsvps.removedAt),
      ),
    );
  return found.map(({ personId, name }) => [personId, name]);
}
