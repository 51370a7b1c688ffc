// Answers that come from other servers, by the rules of every answer: votes, Join and Leave, Accept and Reject of an evening.
import { eq } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';
import { rsvpHandles, rsvps } from '../../rsvps/tables.ts';
import type { Answer } from '../../rsvps/answer-values.ts';
import { answerOf } from '../../rsvps/rsvp.ts';
import { writeAnswerWithin, type Answered } from '../../rsvps/writing-answers.ts';
import { tweetups } from '../../tweetups/tables.ts';
import { toldOf } from '../told-tweetup.ts';
import type { TweetupId } from '../ids.ts';
import type { RemoteActor } from '../tables.ts';
import { personBehind } from './guests.ts';

export interface AnswerFromElsewhere {
  readonly actor: RemoteActor;
  readonly answer: Answer;
  /** Whether other guests may see them, by what they chose with the same tap. */
  readonly listed: 'guests' | 'nobody';
}

/** @returns undefined: there is no such evening, or it cannot be answered there */
export async function answerFromElsewhere(
  tx: Transaction,
  now: Date,
  meant: TweetupId,
  { actor, answer, listed }: AnswerFromElsewhere,
): Promise<Answered | undefined> {
  const told = await toldOf(tx, meant.tweetupId);
  if (told?.state !== 'told' || told.generation !== meant.generation) return undefined;
  const [tweetup] = await tx.select().from(tweetups).where(eq(tweetups.id, meant.tweetupId));
  if (!tweetup || tweetup.announcedAt === null || now >= tweetup.startsAt) return undefined;
  const person = await personBehind(tx, now, actor);
  const before = await answerOf(tx, tweetup.id, person.id);
  const language = person.language ?? before?.language ?? tweetup.language;
  const reply = {
    answer,
    name: before?.name ?? (person.name || actor.name),
    language,
    cameBy: 'fediverse' as const,
  };
  const answered = await writeAnswerWithin(tx, now, { tweetupId: tweetup.id, person, reply });
  // What somebody chose before is not widened by a tap.
  if ('rsvp' in answered && !before) {
    await tx.update(rsvps).set({ listed }).where(eq(rsvps.id, answered.rsvp.id));
    if (actor.handle.includes('@'))
      await tx
        .insert(rsvpHandles)
        .values({ rsvpId: answered.rsvp.id, network: 'mastodon', handle: actor.handle })
        .onConflictDoNothing();
  }
  return answered;
}
