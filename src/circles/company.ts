// Who is in a circle, and how all of them are told.
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import type { MailKind } from '../mail/kinds.ts';
import { queueMail } from '../mail/outbox.ts';
import { contact } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { circleHours, circleMembers, circles, circleTicks, circleWords } from './tables.ts';
import type { CircleRow } from './weeks.ts';

export type MemberRow = typeof circleMembers.$inferSelect;

export interface Addressed extends MemberRow {
  readonly email: string;
}

/** Those who are in it, in the order in which they always stand. */
export async function activeMembers(db: Queries, circleId: string): Promise<Addressed[]> {
  const rows = await db
    .select({ member: circleMembers, email: contact, spoken: persons.language })
    .from(circleMembers)
    .innerJoin(persons, eq(persons.id, circleMembers.personId))
    .where(and(eq(circleMembers.circleId, circleId), isNull(circleMembers.leftAt)))
    .orderBy(asc(circleMembers.name), asc(circleMembers.personId));
  return rows.map(({ member, email, spoken }) => ({
    ...member,
    language: spoken ?? member.language,
    email,
  }));
}

/** Paused, or away, nobody gets letters. */
export function getsLetters(
  { pausedAt, awayUntil }: Pick<MemberRow, 'pausedAt' | 'awayUntil'>,
  now: Date,
): boolean {
  return pausedAt === null && (awayUntil === null || awayUntil <= now);
}

export async function tellMembers(
  tx: Transaction,
  now: Date,
  {
    kind,
    members,
    circleId,
    about,
  }: { kind: MailKind; members: readonly Addressed[]; circleId: string; about: string },
): Promise<void> {
  for (const { personId, email, language } of members)
    await queueMail(tx, now, {
      kind,
      recipient: email,
      language,
      facts: { circle: circleId, person: personId, about },
      dedupeKey: `${circleId}:${about}:${personId}`,
    });
}

/** With all they wrote, and the hours at which they could come. */
export async function removeMember(
  tx: Queries,
  { circleId, personId }: Pick<MemberRow, 'circleId' | 'personId'>,
): Promise<void> {
  await tx
    .delete(circleWords)
    .where(and(eq(circleWords.circleId, circleId), eq(circleWords.personId, personId)));
  const hours = tx.select({ id: circleHours.id }).from(circleHours).where(eq(circleHours.circleId, circleId));
  await tx
    .delete(circleTicks)
    .where(and(eq(circleTicks.personId, personId), inArray(circleTicks.hourId, hours)));
  await tx
    .delete(circleMembers)
    .where(and(eq(circleMembers.circleId, circleId), eq(circleMembers.personId, personId)));
}

export async function circleById(db: Queries, id: string): Promise<CircleRow | undefined> {
  const [circle] = await db.select().from(circles).where(eq(circles.id, id));
  return circle;
}
