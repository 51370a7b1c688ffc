// On the ticket: what the hosts ask, and taking what the guest says to it.
import { readForm } from '../forms/form.ts';
import type { Say } from '../language/translate.ts';
import type { Database, Queries } from '../database/database.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { replyForm } from './form.ts';
import { isOpenForReplies, questionsOf, type HostQuestion } from './questions.ts';
import { isAsked, ownReplies, reply } from './replies.ts';
import { questionsOnTicket, type RefusedReply } from './ticket-views.ts';

/** @returns null: the form was about something else */
export async function takeReply(
  { db, now, sealing }: { db: Database; now: Date; sealing: Sealing },
  { rsvp, tweetup }: { rsvp: Rsvp | null; tweetup: Tweetup },
  { body, say }: { body: Record<string, unknown>; say: Say },
): Promise<{ outcome: 'taken'; questionId: string } | RefusedReply | null> {
  const { question: questionId } = body;
  if (!rsvp || typeof questionId !== 'string') return null;
  const question = (await questionsOf(db, tweetup.id)).find(({ id }) => id === questionId);
  // Taken away in the meantime, or never theirs: the ticket shows how things are.
  if (!question || !isOpenForReplies(tweetup, now) || !isAsked(rsvp, await ownReplies(db, rsvp.id, sealing)))
    return { outcome: 'taken', questionId: '' };
  const { submitted, errors } = readForm(replyForm, { reply: body['reply'] });
  const isOffered = submitted.reply === '' || mayBeSaid(question, submitted.reply);
  const error = errors.reply ?? (isOffered ? undefined : 'asking.notOffered');
  if (error) return { outcome: 'refused-reply', questionId, typed: submitted.reply, error: say(error) };
  const isTaken = await reply(db, now, { rsvp, questionId, reply: submitted.reply, sealing });
  return { outcome: 'taken', questionId: isTaken ? questionId : '' };
}

function mayBeSaid({ kind, options }: HostQuestion, said: string): boolean {
  if (kind === 'choice') return options.includes(said);
  return kind !== 'yes-no' || said === 'yes' || said === 'no';
}

/** @returns null where nothing is asked, or not of this guest */
export async function questionsView(
  { db, sealing }: { db: Queries; sealing: Sealing },
  {
    rsvp,
    hostNames,
    refused,
  }: { rsvp: Rsvp; hostNames: readonly string[]; refused: RefusedReply | undefined },
  say: Say,
) {
  const questions = await questionsOf(db, rsvp.tweetupId);
  if (questions.length === 0) return null;
  const replies = await ownReplies(db, rsvp.id, sealing);
  return isAsked(rsvp, replies) ? questionsOnTicket({ questions, replies, hostNames, refused }, say) : null;
}
