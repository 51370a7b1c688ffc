// Being in a circle: who else is in it, saying how it went, and leaving it.
import { and, asc, eq } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { persons } from '../people/tables.ts';
import { tweetupById, type City, type Tweetup } from '../tweetups/tweetup.ts';
import type { Member } from './circle.ts';
import { circleMembers, circles } from './tables.ts';

export interface Membership {
  readonly own: Member;
  /** By name. */
  readonly others: readonly (Member & { readonly email: string })[];
  readonly tweetup: Tweetup;
  readonly city: City;
}

export type Went = NonNullable<Member['went']>;

/** What a link in a mail opens. */
export function subjectOf({ circleId, personId }: Pick<Member, 'circleId' | 'personId'>): string {
  return `${circleId} ${personId}`;
}

export async function membershipOf(db: Queries, subject: string): Promise<Membership | undefined> {
  const [circleId = '', personId = ''] = subject.split(' ');
  const rows = await db
    .select({ member: circleMembers, email: persons.email, tweetupId: circles.tweetupId })
    .from(circleMembers)
    .innerJoin(circles, eq(circles.id, circleMembers.circleId))
    .innerJoin(persons, eq(persons.id, circleMembers.personId))
    .where(eq(circleMembers.circleId, circleId))
    .orderBy(asc(circleMembers.name), asc(circleMembers.personId));
  const own = rows.find(({ member }) => member.personId === personId);
  if (!own) return undefined;
  return {
    own: own.member,
    others: rows.filter((row) => row !== own).map(({ member, email }) => ({ ...member, email })),
    ...(await tweetupById(db, own.tweetupId)),
  };
}

/** @param word to the others in the circle, and nobody else; may be empty */
export async function sayHowItWent(
  db: Database,
  own: Member,
  { went, word }: { went: Went; word: string },
): Promise<void> {
  await db.update(circleMembers).set({ went, word }).where(itself(own));
}

export async function leaveCircle(db: Database, own: Member): Promise<void> {
  await db.delete(circleMembers).where(itself(own));
}

function itself({ circleId, personId }: Member) {
  return and(eq(circleMembers.circleId, circleId), eq(circleMembers.personId, personId));
}
