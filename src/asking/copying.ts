// What is asked at one evening is asked at the next: the questions go along, never what was said to them.
import { and, asc, desc, eq, lt, ne } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { tweetups } from '../tweetups/tables.ts';
import { hostQuestions } from './tables.ts';

export async function copyQuestions(
  tx: Transaction,
  now: Date,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const there = await tx
    .select()
    .from(hostQuestions)
    .where(eq(hostQuestions.tweetupId, from))
    .orderBy(asc(hostQuestions.number), asc(hostQuestions.id));
  if (there.length === 0) return;
  await tx
    .insert(hostQuestions)
    .values(there.map((one) => ({ ...one, id: newId(now), tweetupId: to, since: now })));
}

/** Of the evening of the series before this one, announced or not. */
export async function copyQuestionsInSeries(
  tx: Transaction,
  now: Date,
  { seriesId, to }: { seriesId: string; to: { readonly id: string; readonly startsAt: Date } },
): Promise<void> {
  const last = await lastInSeries(tx, seriesId, to);
  if (last) await copyQuestions(tx, now, { from: last, to: to.id });
}

async function lastInSeries(
  tx: Queries,
  seriesId: string,
  to: { readonly id: string; readonly startsAt: Date },
): Promise<string | undefined> {
  const [last] = await tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, seriesId), ne(tweetups.id, to.id), lt(tweetups.startsAt, to.startsAt)))
    .orderBy(desc(tweetups.startsAt))
    .limit(1);
  return last?.id;
}
