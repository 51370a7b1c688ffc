// How a member stands at each evening of the course: looked up where it is said, since each is answered for itself too.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { CourseMember } from './course.ts';
import { courseTweetups } from './tables.ts';

export type Place = 'going' | 'waiting' | 'no' | 'not-on-it';

/** By the ids of the evenings. */
export async function placesOf(
  db: Queries,
  { courseId, personId }: Pick<CourseMember, 'courseId' | 'personId'>,
): Promise<ReadonlyMap<string, Place>> {
  const rows = await db
    .select({ tweetupId: courseTweetups.tweetupId, rsvp: rsvps })
    .from(courseTweetups)
    .leftJoin(rsvps, and(eq(rsvps.tweetupId, courseTweetups.tweetupId), eq(rsvps.personId, personId)))
    .where(eq(courseTweetups.courseId, courseId));
  return new Map(rows.map(({ tweetupId, rsvp }) => [tweetupId, placeIn(rsvp)]));
}

function placeIn(rsvp: Rsvp | null): Place {
  if (!rsvp || rsvp.removedAt || rsvp.answer === 'maybe') return 'not-on-it';
  return rsvp.place ?? 'no';
}
