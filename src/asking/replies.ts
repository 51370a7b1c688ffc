// What guests say to a host's questions: with their yes, changed and cleared from the ticket, and gone when they say no.
import { and, asc, desc, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { deleteInSlices } from '../database/deleting.ts';
import { preparedForMany } from '../database/prepared.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { after, day, hour } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { isOpenForReplies, questionsOf, type HostQuestion } from './questions.ts';
import { accessNeeds, hostQuestions, questionReplies } from './tables.ts';

/** Whoever has said yes is asked, waiting or not; whoever now says maybe still finds what they said. */
export function isAsked({ answer, removedAt }: Rsvp, replies: ReadonlyMap<string, string>): boolean {
  return !removedAt && (answer === 'yes' || (answer === 'maybe' && replies.size > 0));
}

/** By question. */
export async function ownReplies(
  db: Queries,
  rsvpId: string,
  sealing: Sealing,
): Promise<Map<string, string>> {
  const said = await db.select().from(questionReplies).where(eq(questionReplies.rsvpId, rsvpId));
  const needs = await db.select().from(accessNeeds).where(eq(accessNeeds.rsvpId, rsvpId));
  return new Map([
    ...said.map(({ questionId, reply }): [string, string] => [questionId, reply]),
    ...needs.flatMap(({ questionId, sealedWords }): [string, string][] => {
      const words = sealing.open(sealedWords);
      return words === null ? [] : [[questionId, words]];
    }),
  ]);
}

interface Replying {
  readonly rsvp: Rsvp;
  readonly questionId: string;
  /** Empty: nothing any more. */
  readonly reply: string;
  readonly sealing: Sealing;
}

/** Only while the answer stands, and the question: a no that is on its way at the same moment takes it along. @returns whether it was taken */
export async function reply(db: Database, now: Date, given: Replying): Promise<boolean> {
  const { rsvp, questionId, sealing } = given;
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, rsvp.tweetupId);
    const [standing] = await tx.select().from(rsvps).where(eq(rsvps.id, rsvp.id));
    if (!standing || standing.answer === 'no') return false;
    const question = (await questionsOf(tx, rsvp.tweetupId)).find(({ id }) => id === questionId);
    if (!question) return false;
    const key = { questionId, rsvpId: rsvp.id };
    const words = { questionId, rsvpId: rsvp.id, changedAt: now };
    if (question.kind === 'needs') {
      await tx.delete(accessNeeds).where(theirs(accessNeeds, key));
      if (given.reply)
        await tx.insert(accessNeeds).values({ ...words, sealedWords: sealing.seal(given.reply) });
      return true;
    }
    await tx.delete(questionReplies).where(theirs(questionReplies, key));
    if (given.reply) await tx.insert(questionReplies).values({ ...words, reply: given.reply });
    return true;
  });
}

function theirs(
  table: typeof accessNeeds | typeof questionReplies,
  { questionId, rsvpId }: { questionId: string; rsvpId: string },
) {
  return and(eq(table.questionId, questionId), eq(table.rsvpId, rsvpId));
}

/** In the transaction that writes the no. */
export async function takeRepliesBack(tx: Transaction, rsvpId: string): Promise<void> {
  for (const table of [questionReplies, accessNeeds]) await tx.delete(table).where(eq(table.rsvpId, rsvpId));
}

/** Those that this guest has not answered, and that were not there when they said yes; in a mail that comes anyway, without those another mail has asked. */
export async function questionsUnseen(
  db: Queries,
  { rsvp, sealing, besides }: { rsvp: Rsvp; sealing: Sealing; besides?: Date | undefined },
): Promise<HostQuestion[]> {
  const since = rsvp.answeredAt ?? rsvp.since;
  const open = await openQuestions(db, { rsvp, sealing });
  return open.filter((one) => one.since > since && (besides === undefined || one.since > besides));
}

export async function openQuestions(
  db: Queries,
  { rsvp, sealing }: { rsvp: Rsvp; sealing: Sealing },
): Promise<HostQuestion[]> {
  if (rsvp.answer !== 'yes' || rsvp.removedAt) return [];
  const questions = await questionsOf(db, rsvp.tweetupId);
  if (questions.length === 0) return [];
  const said = await ownReplies(db, rsvp.id, sealing);
  return questions.filter(({ id }) => !said.has(id));
}

/** What has been said at an evening: its questions in their order, and what each guest said to them. Plain values. */
export interface Replies {
  readonly questions: readonly HostQuestion[];
  /** By answer, in the order of the questions: empty where nothing was said to one; none of whoever said nothing at all. */
  readonly said: Readonly<Record<string, readonly string[]>>;
}

const nothing: Replies = { questions: [], said: {} };

/** Without needs of access, which are read apart. @param reading guests read what the host has said they would */
export async function repliesAt(
  db: Queries,
  tweetupId: string,
  reading: 'hosts' | 'guests',
): Promise<Replies> {
  const questions = (await questionsOf(db, tweetupId)).filter(
    ({ kind, readBy }) => kind !== 'needs' && (reading === 'hosts' || readBy === 'guests'),
  );
  if (questions.length === 0) return nothing;
  const ids = questions.map(({ id }) => id);
  const rows = await repliesTo(db, ids);
  const said: Record<string, string[]> = {};
  for (const { questionId, rsvpId, reply } of rows)
    (said[rsvpId] ??= ids.map(() => ''))[ids.indexOf(questionId)] = reply;
  return { questions, said };
}

const repliesTo = preparedForMany((db, questionIds) =>
  db
    .select({
      questionId: questionReplies.questionId,
      rsvpId: questionReplies.rsvpId,
      reply: questionReplies.reply,
    })
    .from(questionReplies)
    .innerJoin(rsvps, eq(rsvps.id, questionReplies.rsvpId))
    .where(and(inArray(questionReplies.questionId, questionIds), isNull(rsvps.removedAt))),
);

export interface Need {
  readonly questionId: string;
  readonly rsvpId: string;
  readonly name: string;
  readonly words: string;
}

/** For the hosts alone, until the evening is over; in the order of arrival. @param rsvpId of one guest; undefined: of all */
export async function needsAt(
  db: Queries,
  now: Date,
  { tweetup, sealing, rsvpId }: { tweetup: Tweetup; sealing: Sealing; rsvpId?: string },
): Promise<Need[]> {
  if (!isOpenForReplies(tweetup, now)) return [];
  const rows = await db
    .select({ need: accessNeeds, name: rsvps.name })
    .from(accessNeeds)
    .innerJoin(rsvps, eq(rsvps.id, accessNeeds.rsvpId))
    .where(
      and(
        eq(rsvps.tweetupId, tweetup.id),
        isNull(rsvps.removedAt),
        rsvpId === undefined ? undefined : eq(rsvps.id, rsvpId),
      ),
    )
    .orderBy(rsvps.arrival);
  return rows.flatMap(({ need: { sealedWords, ...need }, name }) => {
    const words = sealing.open(sealedWords);
    return words === null ? [] : [{ questionId: need.questionId, rsvpId: need.rsvpId, name, words }];
  });
}

/** Two answers of one human become one: what was said to either stays, and what was said last counts. */
export async function joinReplies(
  tx: Transaction,
  { kept, other }: { kept: Pick<Rsvp, 'id'>; other: Pick<Rsvp, 'id'> },
): Promise<void> {
  for (const table of [questionReplies, accessNeeds]) {
    const { questionId, rsvpId, changedAt } = table;
    const said = await tx
      .select({ questionId, rsvpId, changedAt })
      .from(table)
      .where(inArray(rsvpId, [kept.id, other.id]))
      .orderBy(desc(changedAt), asc(rsvpId));
    const last = new Set<string>();
    for (const one of said) {
      if (last.has(one.questionId)) await tx.delete(table).where(theirs(table, one));
      last.add(one.questionId);
    }
    await tx.update(table).set({ rsvpId: kept.id }).where(eq(rsvpId, other.id));
  }
}

/** A cancelled evening can be brought back for a few minutes. */
const afterCancelling = hour;

/** Needs go with the evening; everything else with the data of its guests. */
export async function forgetReplies(db: Database, now: Date, keepDays: number): Promise<void> {
  const over = db
    .select({ id: hostQuestions.id })
    .from(hostQuestions)
    .innerJoin(tweetups, eq(tweetups.id, hostQuestions.tweetupId))
    .where(or(lt(tweetups.endsAt, now), lt(tweetups.cancelledAt, after(now, -afterCancelling))));
  await deleteInSlices(db, {
    from: accessNeeds,
    key: accessNeeds.rsvpId,
    where: inArray(accessNeeds.questionId, over),
  });
  const longOver = db
    .select({ id: hostQuestions.id })
    .from(hostQuestions)
    .innerJoin(tweetups, eq(tweetups.id, hostQuestions.tweetupId))
    .where(lt(tweetups.endsAt, after(now, -keepDays * day)));
  await deleteInSlices(db, {
    from: questionReplies,
    key: questionReplies.rsvpId,
    where: inArray(questionReplies.questionId, longOver),
  });
}
