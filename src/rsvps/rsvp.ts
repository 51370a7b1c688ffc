// An answer as it is kept, one for each person and tweetup, and how it is found. It is written in writing-answers.ts.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { personByContact } from '../people/person.ts';
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

/** The answer of whoever owns the address or the account. */
export async function answerByContact(
  db: Queries,
  tweetupId: string,
  contact: string,
): Promise<Rsvp | undefined> {
  const person = await personByContact(db, contact);
  return person && answerOf(db, tweetupId, person.id);
}

export async function rsvpById(db: Queries, id: string): Promise<Rsvp | undefined> {
  const [rsvp] = await withId(db, { id });
  return rsvp;
}

const withId = prepared((db, given: { id: string }) => db.select().from(rsvps).where(eq(rsvps.id, given.id)));
