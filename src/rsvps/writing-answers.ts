// Writes an answer: one for each person and tweetup, however often and from wherever it is sent.
import { takeRepliesBack } from '../asking/replies.ts';
import { eq, max } from 'drizzle-orm';
import type { Database, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { prepared } from '../database/prepared.ts';
import type { Language } from '../language/translate.ts';
import { whenCaused } from '../mail/allowance.ts';
import { isBlocked } from '../mail/blocked.ts';
import { queueMail } from '../mail/outbox.ts';
import type { Person } from '../people/person.ts';
import { isTooLateToAnswer } from '../tweetups/deadline.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { takeSentenceOff } from '../wall/sentence.ts';
import type { Answer } from './answer-values.ts';
import { writeFirstAnswer, type Changing } from './first-answer.ts';
import { moveUp } from './crowd/moving-up.ts';
import { hasRoomFor } from './places.ts';
import { answerOf, rsvpById, type Rsvp } from './rsvp.ts';
import { standingOf, type Standing } from './standing.ts';
import { rsvps } from './tables.ts';

interface Reply {
  readonly answer: Answer;
  readonly name: string;
  readonly language: Language;
  readonly cameBy: Rsvp['cameBy'];
  /** Left out where the form does not ask: then it stays as it was. */
  readonly brings?: number;
}

export type Answered =
  | { readonly outcome: 'going' | 'waiting' | 'maybe' | 'no'; readonly rsvp: Rsvp }
  | { readonly outcome: 'over' }
  | { readonly outcome: 'cancelled' }
  /** What the link opened is not there any more. */
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'kept-out' }
  /** It is by invitation only. */
  | { readonly outcome: 'only-invited' }
  /** The hosts wanted answers earlier; a no is still taken. */
  | { readonly outcome: 'too-late' }
  /** Nothing was changed. */
  | { readonly outcome: 'no-room-to-bring' };
/** An answer from somebody of whom it is known how they came. */
export type GuestReply = Omit<Reply, 'cameBy'>;

export interface AnswerGiven {
  readonly tweetupId: string;
  readonly person: Person;
  readonly reply: Reply;
  /** `elsewhere`: one mail tells of several evenings. */
  readonly told?: 'elsewhere';
  /** Whether an evening by invitation is open to them was asked when their form was sent. */
  readonly admitted?: 'at-the-form';
  /** What is written with it: either both are there, or neither. */
  readonly along?: Along | undefined;
}

type Along = (tx: Transaction, rsvp: Rsvp) => Promise<void>;

/** Only for people who have proved that they own the address. */
export async function writeAnswer(db: Database, now: Date, given: AnswerGiven): Promise<Answered> {
  return db.transaction((tx) => writeAnswerWithin(tx, now, given));
}

/** For callers that do more in the same transaction. */
export async function writeAnswerWithin(
  tx: Transaction,
  now: Date,
  { tweetupId, person, reply, told, admitted, along }: AnswerGiven,
): Promise<Answered> {
  // An operator's block is no matter of the evening: it is asked before everybody else has to wait.
  const isBlockedHere = await isBlocked(tx, person.contact);
  const tweetup = await lockTweetup(tx, tweetupId);
  if (!tweetup || now >= tweetup.endsAt) return { outcome: 'over' };
  if (tweetup.cancelledAt && reply.answer !== 'no') return { outcome: 'cancelled' };
  const before = await answerOf(tx, tweetupId, person.id);
  const standing = await standingOf(tx, { tweetupId, person });
  if (before?.removedAt || isBlockedHere || standing.isKeptOut) return { outcome: 'kept-out' };
  const isAdmitted = admitted === 'at-the-form' && tweetup.visibility === 'invited';
  // Whoever is expected can always say that they do not come.
  const takesBack = before !== undefined && reply.answer === 'no';
  if (standing.isUninvited && !isAdmitted && !takesBack) return { outcome: 'only-invited' };
  const saysNew = reply.answer !== 'no' && reply.answer !== before?.answer;
  // One yes to several evenings was not asked until when they are answered.
  const isBound = !standing.isHost && told !== 'elsewhere';
  if (saysNew && isBound && isTooLateToAnswer(tweetup, now)) return { outcome: 'too-late' };
  const brings = Math.min(reply.brings ?? before?.brings ?? 0, reply.answer === 'yes' ? tweetup.mayBring : 0);

  const staysYes = before?.answer === 'yes' && reply.answer === 'yes';
  const more = brings - (before?.brings ?? 0);
  if (more > 0 && !standing.isHost) {
    // A party that can never fit would keep everybody behind it waiting for ever.
    const neverFits = tweetup.capacity !== null && 1 + brings > tweetup.capacity;
    const doesNotFit =
      staysYes && before.place === 'going' && !(await hasRoomFor(tx, tweetup, more, standing));
    if (neverFits || doesNotFit) return { outcome: 'no-room-to-bring' };
  }

  const comesBack = before?.answer === 'no' && reply.answer !== 'no';
  const arrives = !before || comesBack || (reply.answer === 'yes' && before.answer !== 'yes');
  const values = {
    answer: reply.answer,
    place:
      reply.answer !== 'yes'
        ? null
        : staysYes
          ? before.place
          : await placeFor(tx, tweetup, { standing, size: 1 + brings }),
    arrival: arrives ? standing.lastArrival + 1 : before.arrival,
    brings,
    // The name in an answer's form corrects nothing, since a stranger may have entered it; describeGuest does that.
    name: before?.name || reply.name || person.name,
    language: reply.language,
    // Anyone who says no has left, or was never there.
    hereSince: reply.answer === 'no' ? null : (before?.hereSince ?? null),
    answeredAt: before?.answer === reply.answer ? before.answeredAt : now,
    changedAt: now,
  };
  const written = before
    ? await updateAnswer(tx, before.id, values)
    : await writeFirstAnswer(tx, {
        ...values,
        id: newId(now),
        tweetupId,
        personId: person.id,
        cameBy: reply.cameBy,
        since: now,
      });

  // However it was said: what they pinned is no longer theirs to show, and what the hosts asked concerns who comes.
  if (before && reply.answer === 'no') {
    await takeSentenceOff(tx, written);
    await takeRepliesBack(tx, written.id);
  }
  // Who comes takes a place, or none is free for them: that moves nobody up, unless somebody was still to.
  const mayMove = before !== undefined || tweetup.movesUpSince !== null;
  if (mayMove) await moveUp(tx, now, tweetup);
  // A waiting guest who now brings fewer may just have moved up.
  const rsvp = (mayMove && written.place === 'waiting' && (await rsvpById(tx, written.id))) || written;
  if (arrives && told !== 'elsewhere')
    await queueMail(tx, now, {
      kind: 'answered',
      recipient: person.contact,
      language: person.language ?? reply.language,
      facts: { rsvp: rsvp.id, arrival: String(rsvp.arrival) },
      dedupeKey: `${rsvp.id}:${rsvp.arrival}`,
      // The link may have been forwarded: saying yes and no in turn must not fill its owner's mailbox.
      dueAt: before
        ? await whenCaused(tx, now, { email: person.contact, once: `answered:${rsvp.id}:${rsvp.arrival}` })
        : now,
    });
  await along?.(tx, rsvp);
  return { outcome: rsvp.place ?? (reply.answer === 'maybe' ? 'maybe' : 'no'), rsvp };
}

async function lockTweetup(tx: Transaction, tweetupId: string): Promise<Tweetup | undefined> {
  if (tx.holdAndRead) return tx.holdAndRead(tweetups, tweetupId);
  await tx.hold(tweetups, tweetupId);
  const [tweetup] = await asItIs(tx, { tweetupId });
  return tweetup;
}

const asItIs = prepared((tx, given: { tweetupId: string }) =>
  tx.select().from(tweetups).where(eq(tweetups.id, given.tweetupId)),
);

async function placeFor(
  tx: Transaction,
  tweetup: Tweetup,
  { standing, size }: { standing: Standing; size: number },
): Promise<'going' | 'waiting'> {
  if (standing.isHost) return 'going';
  return (await hasRoomFor(tx, tweetup, size, standing)) ? 'going' : 'waiting';
}

export async function nextArrival(tx: Transaction, tweetupId: string): Promise<number> {
  const [row] = await lastArrival(tx, { tweetupId });
  return (row?.last ?? 0) + 1;
}

const lastArrival = prepared((tx, given: { tweetupId: string }) =>
  tx
    .select({ last: max(rsvps.arrival) })
    .from(rsvps)
    .where(eq(rsvps.tweetupId, given.tweetupId)),
);

async function updateAnswer(tx: Transaction, id: string, values: Changing): Promise<Rsvp> {
  const [rsvp] = await tx.update(rsvps).set(values).where(eq(rsvps.id, id)).returning();
  if (!rsvp) throw new Error(`the answer ${id} vanished while it was held`);
  return rsvp;
}
