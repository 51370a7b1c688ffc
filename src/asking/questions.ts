// A host's own questions to the guests: up to three, asked on the ticket after the yes, fixed as soon as somebody has answered.
import { and, asc, count, eq, isNull, lt, or } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { prepared } from '../database/prepared.ts';
import { takeBackCircular, tellGuests, type Telling } from '../rsvps/crowd/circular.ts';
import { rsvps } from '../rsvps/tables.ts';
import { after, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { undoMinutes } from '../tweetups/undoing.ts';
import {
  accessNeeds,
  askedByMail,
  hostQuestions,
  questionReplies,
  type QuestionKind,
  type Readers,
} from './tables.ts';

export type HostQuestion = typeof hostQuestions.$inferSelect;

/** What a host says of a question. */
export interface QuestionWords {
  readonly words: string;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
  readonly readBy: Readers;
}

export const mostQuestions = 3;

/** In the order in which they are asked. */
export async function questionsOf(db: Queries, tweetupId: string): Promise<HostQuestion[]> {
  return questionsAt(db, { tweetupId });
}

const questionsAt = prepared((db, { tweetupId }: { tweetupId: string }) =>
  db
    .select()
    .from(hostQuestions)
    .where(eq(hostQuestions.tweetupId, tweetupId))
    .orderBy(asc(hostQuestions.number), asc(hostQuestions.id)),
);

export type Asked = 'asked' | 'too-many' | 'answered-already' | 'asked-already' | 'gone';

/** Whoever said yes before is written to once, after the minutes in which it can still be changed. */
export async function ask(
  db: Database,
  now: Date,
  { tweetup, question }: { tweetup: Tweetup; question: QuestionWords },
): Promise<Asked> {
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    const there = await questionsOf(tx, tweetup.id);
    if (there.some(({ words }) => words === question.words)) return 'asked-already';
    if (there.length >= mostQuestions) return 'too-many';
    await tx.insert(hostQuestions).values({
      ...question,
      options: [...question.options],
      id: newId(now),
      tweetupId: tweetup.id,
      number: 1 + (there.at(-1)?.number ?? 0),
      since: now,
    });
    await writeToEarlierGuests(tx, now, tweetup);
    return 'asked';
  });
}

/** While nobody has answered: afterwards it would be another question below their answers. It gets another id, so that no ticket that is still open answers what it does not show. */
export async function changeQuestion(
  db: Database,
  now: Date,
  { tweetupId, id, question }: { tweetupId: string; id: string; question: QuestionWords },
): Promise<Asked> {
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    if ((await repliesTo(tx, id)) > 0) return 'answered-already';
    const others = (await questionsOf(tx, tweetupId)).filter((one) => one.id !== id);
    if (others.some(({ words }) => words === question.words)) return 'asked-already';
    const changed = await tx
      .update(hostQuestions)
      .set({ ...question, options: [...question.options], id: newId(now) })
      .where(its(tweetupId, id))
      .returning({ id: hostQuestions.id });
    return changed.length > 0 ? 'asked' : 'gone';
  });
}

/** Fewer may always read it; more only what is said from the beginning. @returns whether it is there */
export async function keepForHosts(db: Queries, tweetupId: string, id: string): Promise<boolean> {
  const kept = await db
    .update(hostQuestions)
    .set({ readBy: 'hosts' })
    .where(its(tweetupId, id))
    .returning({ id: hostQuestions.id });
  return kept.length > 0;
}

/** What was answered to it goes with it. @returns whether it was there, and whether anything was answered */
export async function removeQuestion(
  db: Database,
  now: Date,
  { tweetupId, id }: { tweetupId: string; id: string },
): Promise<'removed' | 'removed-with-replies' | 'gone'> {
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    const replies = await repliesTo(tx, id);
    const gone = await tx.delete(hostQuestions).where(its(tweetupId, id)).returning({ id: hostQuestions.id });
    if (gone.length === 0) return 'gone';
    if ((await questionsOf(tx, tweetupId)).length === 0 && (await mailWaits(tx, now, tweetupId))) {
      await takeBackCircular(tx, { tweetupId, kind: askedOnce.kind });
      // Nobody has heard of it: the next question is the first.
      await tx.delete(askedByMail).where(eq(askedByMail.tweetupId, tweetupId));
    }
    return replies > 0 ? 'removed-with-replies' : 'removed';
  });
}

async function repliesTo(tx: Queries, id: string): Promise<number> {
  let all = 0;
  for (const table of [questionReplies, accessNeeds]) {
    const [found] = await tx.select({ replies: count() }).from(table).where(eq(table.questionId, id));
    all += found?.replies ?? 0;
  }
  return all;
}

/** Of all questions of an evening that somebody has answered. */
export async function answeredQuestions(db: Queries, tweetupId: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const table of [questionReplies, accessNeeds]) {
    const rows = await db
      .selectDistinct({ id: table.questionId })
      .from(table)
      .innerJoin(hostQuestions, eq(hostQuestions.id, table.questionId))
      .where(eq(hostQuestions.tweetupId, tweetupId));
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** Once for an evening: who has said yes already, and does not look at the ticket again by itself. */
export const askedOnce: Telling = {
  kind: 'host-asks',
  whom: () => eq(rsvps.answer, 'yes'),
  keyOf: ({ personId }) => personId,
  stoppedBy: ({ tweetupId }) => `messages:${tweetupId}`,
};

export async function writeToEarlierGuests(tx: Transaction, now: Date, tweetup: Tweetup): Promise<void> {
  if ((await hearNow(tx, now, tweetup)) === 0) return;
  const dueAt = after(now, undoMinutes * minute);
  const [first] = await tx
    .insert(askedByMail)
    .values({ tweetupId: tweetup.id, dueAt })
    .onConflictDoNothing()
    .returning();
  if (!first) return;
  const word = { tweetupId: tweetup.id, about: tweetup.id, facts: {}, dueAt };
  await tellGuests(tx, now, { telling: askedOnce, word });
}

/** How many guests a question that is asked now would be mailed to: those of an evening are written to once. */
export async function hearNow(tx: Queries, now: Date, tweetup: Tweetup): Promise<number> {
  if (tweetup.announcedAt === null || tweetup.cancelledAt || now >= tweetup.startsAt) return 0;
  if (await mailIsDue(tx, tweetup.id)) return 0;
  return guestsBefore(tx, tweetup.id, now);
}

/** Who had said yes by then: whoever did so later has seen the question. */
export async function guestsBefore(tx: Queries, tweetupId: string, then: Date): Promise<number> {
  const hadAnswered = or(lt(rsvps.answeredAt, then), and(isNull(rsvps.answeredAt), lt(rsvps.since, then)));
  const [found] = await tx
    .select({ guests: count() })
    .from(rsvps)
    .where(
      and(eq(rsvps.tweetupId, tweetupId), eq(rsvps.answer, 'yes'), isNull(rsvps.removedAt), hadAnswered),
    );
  return found?.guests ?? 0;
}

/** What is asked is answered until the evening is over. */
export function isOpenForReplies({ cancelledAt, endsAt }: Tweetup, now: Date): boolean {
  return cancelledAt === null && now < endsAt;
}

/** For hosts who would rather write to nobody: no moment at which they could have. */
const never = new Date(0);

/** When those who said yes before were written to, or will be; the beginning of time: never. */
export async function mailIsDue(db: Queries, tweetupId: string): Promise<Date | undefined> {
  const [found] = await db.select().from(askedByMail).where(eq(askedByMail.tweetupId, tweetupId));
  return found?.dueAt;
}

/** Then they hear of it in the mail of the day before. @returns whether none goes out, or has gone */
export async function writeToNobody(db: Database, now: Date, tweetupId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    const dueAt = await mailIsDue(tx, tweetupId);
    if (!dueAt || dueAt.getTime() === never.getTime()) return true;
    if (now >= dueAt) return false;
    await takeBackCircular(tx, { tweetupId, kind: askedOnce.kind });
    await tx.update(askedByMail).set({ dueAt: never }).where(eq(askedByMail.tweetupId, tweetupId));
    return true;
  });
}

async function mailWaits(tx: Queries, now: Date, tweetupId: string): Promise<boolean> {
  const dueAt = await mailIsDue(tx, tweetupId);
  return dueAt !== undefined && now < dueAt;
}

function its(tweetupId: string, id: string) {
  return and(eq(hostQuestions.tweetupId, tweetupId), eq(hostQuestions.id, id));
}
