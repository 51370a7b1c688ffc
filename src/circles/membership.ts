// Being in a circle: who else is in it, being away from it for a while, and leaving it.
import { and, eq } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { isAccount } from '../mail/contact.ts';
import { tweetupById, type City, type Tweetup } from '../tweetups/tweetup.ts';
import {
  activeMembers,
  circleById,
  removeMember,
  tellMembers,
  type Addressed,
  type MemberRow,
} from './company.ts';
import { fixHour } from './hours.ts';
import { endCircle } from './living.ts';
import { circleMembers, circles } from './tables.ts';
import type { CircleRow } from './weeks.ts';

export interface Membership {
  readonly circle: CircleRow;
  readonly own: MemberRow;
  /** By name; none for people who did not go on with them. */
  readonly others: readonly Addressed[];
  /** After which it began; null: its people wished for it in a city. */
  readonly origin: { readonly tweetup: Tweetup; readonly city: City } | null;
}

/** What a link in a mail opens. */
export function subjectOf({ circleId, personId }: Pick<MemberRow, 'circleId' | 'personId'>): string {
  return `${circleId} ${personId}`;
}

export async function membershipOf(db: Queries, subject: string): Promise<Membership | undefined> {
  const [circleId = '', personId = ''] = subject.split(' ');
  const [own] = await db
    .select()
    .from(circleMembers)
    .where(and(eq(circleMembers.circleId, circleId), eq(circleMembers.personId, personId)));
  const circle = own && (await circleById(db, circleId));
  if (!circle) return undefined;
  const members = own.leftAt ? [] : await activeMembers(db, circleId);
  return {
    circle,
    own,
    others: members.filter((member) => member.personId !== personId),
    origin: circle.tweetupId === null ? null : await tweetupById(db, circle.tweetupId),
  };
}

/** The circles that somebody is in, the newest first. */
export async function circlesOfPerson(db: Queries, personId: string): Promise<Membership[]> {
  const rows = await db
    .select({ circleId: circleMembers.circleId, startedAt: circles.startedAt })
    .from(circleMembers)
    .innerJoin(circles, eq(circles.id, circleMembers.circleId))
    .where(eq(circleMembers.personId, personId))
    .limit(50);
  const begun = rows
    .filter(({ startedAt }) => startedAt !== null)
    .toSorted((one, other) => (other.startedAt?.getTime() ?? 0) - (one.startedAt?.getTime() ?? 0));
  const found = await Promise.all(
    begun.map(({ circleId }) => membershipOf(db, subjectOf({ circleId, personId }))),
  );
  return found.filter((one) => one !== undefined);
}

/** Their name, their address and all they wrote are gone from the others' page; of one alone there is no circle. */
export async function leaveCircle(db: Database, now: Date, own: MemberRow): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(circles, own.circleId);
    await removeMember(tx, own);
    const circle = await circleById(tx, own.circleId);
    if (!circle || circle.endedAt) return;
    const left = await activeMembers(tx, own.circleId);
    if (left.length < 2) return endCircle(tx, now, circle);
    await fixHour(tx, now, circle.id);
    if (left.length > 2 || circle.askedToJoinAt) return;
    await tx.update(circles).set({ askedToJoinAt: now }).where(eq(circles.id, circle.id));
    await tellMembers(tx, now, { kind: 'circle-two', members: left, circleId: circle.id, about: 'two' });
  });
}

/** Nobody waits for them when an hour is looked for. */
export async function pauseInCircle(
  db: Database,
  now: Date,
  who: Pick<MemberRow, 'circleId' | 'personId'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await changeStaying(tx, who, { pausedAt: now });
    await fixHour(tx, now, who.circleId);
  });
}

export type Staying = Pick<Partial<MemberRow>, 'pausedAt' | 'awayUntil' | 'again' | 'joinsAt'>;

export async function changeStaying(
  db: Queries,
  { circleId, personId }: Pick<MemberRow, 'circleId' | 'personId'>,
  staying: Staying,
): Promise<void> {
  await db
    .update(circleMembers)
    .set(staying)
    .where(and(eq(circleMembers.circleId, circleId), eq(circleMembers.personId, personId)));
}

/** Of those who have a mail address: an account elsewhere is none. */
export function addressesOf(others: readonly { readonly email: string }[]): string | null {
  return (
    others
      .map(({ email }) => email)
      .filter((email) => !isAccount(email))
      .join(', ') || null
  );
}
