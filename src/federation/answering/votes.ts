// Votes: one tap on another server is an answer here, and says who may see it.
import type { Transaction } from '../../database/database.ts';
import { hashOf } from '../../secrets/tokens.ts';
import { type RemoteActor } from '../tables.ts';
import { pollVotes } from './tables.ts';
import { answerFromElsewhere, type AnswerFromElsewhere } from './answering.ts';
import { pollWith } from './poll.ts';

/** In the order of the poll's options. */
const choices: readonly Pick<AnswerFromElsewhere, 'answer' | 'listed'>[] = [
  { answer: 'yes', listed: 'guests' },
  { answer: 'yes', listed: 'nobody' },
  { answer: 'maybe', listed: 'nobody' },
  { answer: 'no', listed: 'nobody' },
];

/** Whoever has voted can change it by the link that they get, as everybody can. */
export async function takeVote(
  tx: Transaction,
  now: Date,
  { pollId, option, actor }: { pollId: string; option: string; actor: RemoteActor },
): Promise<void> {
  const poll = await pollWith(tx, pollId);
  const choice = poll && choices[poll.options.indexOf(option)];
  if (!poll || !choice) return;
  const [first] = await tx
    .insert(pollVotes)
    .values({ pollId, actorHash: hashOf(actor.id) })
    .onConflictDoNothing()
    .returning();
  if (first) await answerFromElsewhere(tx, now, poll, { actor, ...choice });
}
