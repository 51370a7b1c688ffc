// An answer as it is kept, one for each person and tweetup, and how it is found. It is written in writing-answers.ts.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { persons } from '../people/tables.ts';
import { rsvps } from './tables.ts';

export type Rsvp = typeof rsvps.$inferSelect;

export async function answerOf(db: Queries, tweetupId: string, personId: string): Promise<Rsvp | undefined> {
  const [rsvp] = await ofPerson(db, { tweetupId, personId });
  return rsvp;
}

const ofPerson = prepared((db, given: { tweetupId: string; personId: string }) =>
  db
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, given.tweetupId), eq(rsvps.personId, given.personId))),
);

/** The answer of whoever owns the address. */
export async function answerByEmail(
  db: Queries,
  tweetupId: string,
  email: string,
): Promise<Rsvp | undefined> {
  const [found] = await db
    .select({ rsvp: rsvps })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(and(eq(rsvps.tweetupId, tweetupId), eq(persons.email, email)));
  return found?.rsvp;
}

export async function rsvpById(db: Queries, id: string): Promise<Rsvp | undefined> {
  const [rsvp] = await withId(db, { id });
  return rsvp;
}

const withId = prepared((db, given: { id: string }) => db.select().from(rsvps).where(eq(rsvps.id, given.id)));
