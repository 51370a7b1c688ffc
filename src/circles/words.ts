// What the members of a circle write: sealed before it is kept, opened for its members alone, taken back by one tap.
import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { circleMembers, circles, circleWords } from './tables.ts';

export interface CircleWord {
  readonly id: string;
  readonly personId: string;
  readonly turn: number;
  readonly week: number;
  readonly isFor: 'circle' | 'self';
  readonly words: string;
  readonly at: Date;
}

/** More is not read with a coffee. */
export const mostInWords = 3000;
export const mostWordsInGoal = 25;
const mostShown = 200;

export interface Writing {
  readonly circleId: string;
  readonly personId: string;
  readonly words: string;
  readonly isFor: 'circle' | 'self';
}

/** @returns whether they are still in the circle */
export async function writeWords(
  db: Database,
  now: Date,
  { circleId, personId, words, isFor, sealing }: Writing & { sealing: Sealing },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ circle: circles, leftAt: circleMembers.leftAt })
      .from(circleMembers)
      .innerJoin(circles, eq(circles.id, circleMembers.circleId))
      .where(and(eq(circleMembers.circleId, circleId), eq(circleMembers.personId, personId)));
    if (!found || (isFor === 'circle' && (found.leftAt ?? found.circle.endedAt))) return false;
    const { turn, week } = found.circle;
    await tx.insert(circleWords).values({
      id: newId(now),
      circleId,
      personId,
      turn,
      week,
      isFor,
      sealedWords: sealing.seal(words),
      at: now,
    });
    return true;
  });
}

/** Only the writer's own. */
export async function takeBackWords(
  db: Queries,
  { id, circleId, personId }: { id: string; circleId: string; personId: string },
): Promise<void> {
  await db
    .delete(circleWords)
    .where(
      and(eq(circleWords.id, id), eq(circleWords.circleId, circleId), eq(circleWords.personId, personId)),
    );
}

/** Newest first: what everybody wrote to the circle, and what this member wrote for themselves. */
export async function wordsFor(
  db: Queries,
  { circleId, personId, sealing }: { circleId: string; personId: string; sealing: Sealing },
): Promise<CircleWord[]> {
  const rows = await db
    .select()
    .from(circleWords)
    .where(eq(circleWords.circleId, circleId))
    .orderBy(desc(circleWords.at), desc(circleWords.id))
    .limit(mostShown);
  return opened(
    rows.filter((row) => row.isFor === 'circle' || row.personId === personId),
    sealing,
  );
}

/** For their file, and to take along: oldest first. */
export async function ownWords(
  db: Queries,
  { personId, sealing }: { personId: string; sealing: Sealing },
): Promise<(CircleWord & { circleId: string })[]> {
  const rows = await db
    .select()
    .from(circleWords)
    .where(eq(circleWords.personId, personId))
    .orderBy(asc(circleWords.at), asc(circleWords.id))
    .limit(5000);
  return rows.flatMap((row) => opened([row], sealing).map((word) => ({ ...word, circleId: row.circleId })));
}

export async function setGoal(
  db: Queries,
  {
    circleId,
    personId,
    goal,
    sealing,
  }: { circleId: string; personId: string; goal: string; sealing: Sealing },
): Promise<void> {
  await db
    .update(circleMembers)
    .set({ sealedGoal: goal === '' ? '' : sealing.seal(goal) })
    .where(and(eq(circleMembers.circleId, circleId), eq(circleMembers.personId, personId)));
}

export function goalOf({ sealedGoal }: { readonly sealedGoal: string }, sealing: Sealing): string {
  return sealedGoal === '' ? '' : (sealing.open(sealedGoal) ?? '');
}

/** What was sealed with another key says nothing to anybody any more. */
function opened(rows: readonly (typeof circleWords.$inferSelect)[], sealing: Sealing): CircleWord[] {
  return rows.flatMap(({ id, personId, turn, week, isFor, sealedWords, at }) => {
    const words = sealing.open(sealedWords);
    return words === null ? [] : [{ id, personId, turn, week, isFor, words, at }];
  });
}
