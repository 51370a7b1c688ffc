// Wanting a circle: guests say so with their answer, before the evening or in the days after it, and take it back as easily.
import { and, asc, eq, isNull, ne, or } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import { personColumns } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { rsvps } from '../rsvps/tables.ts';
import { after, day } from '../time/clock.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { circleWishes } from './tables.ts';

/** Counted from the end of the evening: guests who hear of it in the mail after have two days left. */
const wishDays = 3;

/** When the circles are proposed. */
export function wishesEnd({ endsAt }: Pick<Tweetup, 'endsAt'>): Date {
  return after(endsAt, wishDays * day);
}

export function canWish(tweetup: Tweetup, rsvp: Rsvp | null, now: Date): boolean {
  const comes = rsvp !== null && rsvp.answer !== 'no' && !rsvp.removedAt;
  return comes && !tweetup.cancelledAt && now < wishesEnd(tweetup);
}

export async function wishOf(db: Queries, rsvpId: string): Promise<readonly Language[] | undefined> {
  const [wish] = await db.select().from(circleWishes).where(eq(circleWishes.rsvpId, rsvpId));
  return wish?.languages;
}

export async function wishForCircle(
  db: Database,
  now: Date,
  { rsvp, languages }: { rsvp: Rsvp; languages: readonly Language[] },
): Promise<void> {
  const wish = { tweetupId: rsvp.tweetupId, languages: [...languages], since: now };
  await db
    .insert(circleWishes)
    .values({ rsvpId: rsvp.id, ...wish })
    .onConflictDoUpdate({ target: circleWishes.rsvpId, set: { languages: wish.languages } });
}

export async function takeBackWish(db: Database, rsvpId: string): Promise<void> {
  await db.delete(circleWishes).where(eq(circleWishes.rsvpId, rsvpId));
}

export interface Candidate {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly workingOn: string;
  readonly language: Language;
  readonly languages: readonly Language[];
}

/** The people who want a circle and were there, as far as anybody knows. */
export async function candidates(db: Queries, tweetupId: string): Promise<Candidate[]> {
  const rows = await db
    .select({ rsvp: rsvps, person: personColumns, languages: circleWishes.languages })
    .from(circleWishes)
    .innerJoin(rsvps, eq(rsvps.id, circleWishes.rsvpId))
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(
      and(
        eq(circleWishes.tweetupId, tweetupId),
        ne(rsvps.answer, 'no'),
        or(eq(rsvps.place, 'going'), eq(rsvps.answer, 'maybe')),
        isNull(rsvps.missedAt),
        isNull(rsvps.removedAt),
      ),
    )
    .orderBy(asc(persons.id));
  return rows.map(({ rsvp, person, languages }) => ({
    personId: person.id,
    email: person.contact,
    name: rsvp.name,
    workingOn: rsvp.workingOn,
    language: person.language ?? rsvp.language,
    languages,
  }));
}
