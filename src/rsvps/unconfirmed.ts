// An answer from the page without an account: it counts once its address is proved, and until then is kept apart.
import { and, eq, gt, lt } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { newId } from '../database/ids.ts';
import { deleteInSlices } from '../database/deleting.ts';
import type { Language } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { repurposeLinks } from '../mail/links.ts';
import { queueMail } from '../mail/outbox.ts';
import { personWithProvedAddress } from '../people/person.ts';
import { after, day, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Answer } from './answer-values.ts';
import { writeAnswerWithin, type AnswerGiven, type Answered, type GuestReply } from './writing-answers.ts';
import { noteAnswered } from './inviting/answered.ts';
import { inviteByLink, isByInvitation } from './inviting/by-invitation.ts';
import { unconfirmedAnswers } from './tables.ts';

export type UnconfirmedAnswer = typeof unconfirmedAnswers.$inferSelect;

export const keptDays = 7;

/** A form that is sent twice by a nervous finger makes one mail. */
const again = 5 * minute;

/** What happened is told to nobody: the page looks the same whether a mail went, was held back, or went a moment ago. */
export async function askToConfirm(
  db: Database,
  now: Date,
  {
    tweetupId,
    given,
  }: {
    tweetupId: string;
    given: {
      email: string;
      name: string;
      answer: Answer;
      language: Language;
      /** Of the key in the browser that wants to be remembered once the address is proved. */
      deviceHash?: string | null;
      /** Of the link "for Jan" by which they came. */
      askedId?: string | null;
    };
  },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    const asked = await justAsked(tx, now, { tweetupId, given });
    if (asked) return rememberOnceProved(tx, asked, given);
    const dueAt = await whenAskedFor(tx, now, { email: given.email, kind: 'confirm-answer' });
    if (!dueAt) return;
    const id = newId(now);
    const { email, name, answer, language, deviceHash = null, askedId = null } = given;
    const kept = { email, name, answer, language, deviceHash, askedId };
    await keepUnconfirmed(tx, { id, tweetupId, ...kept, since: now });
    await queueMail(tx, now, {
      kind: 'confirm-answer',
      dueAt,
      recipient: given.email,
      language: given.language,
      facts: { unconfirmed: id },
      dedupeKey: id,
    });
  });
}

async function justAsked(
  tx: Queries,
  now: Date,
  { tweetupId, given }: { tweetupId: string; given: { email: string; name: string; answer: Answer } },
): Promise<string | undefined> {
  const { email, name, answer } = given;
  const [same] = await sameSince(tx, { tweetupId, email, name, answer, since: after(now, -again) });
  return same?.id;
}

/** The form was sent again, this time with the wish to be remembered. */
async function rememberOnceProved(
  tx: Queries,
  id: string,
  { deviceHash }: { deviceHash?: string | null },
): Promise<void> {
  if (deviceHash)
    await tx.update(unconfirmedAnswers).set({ deviceHash }).where(eq(unconfirmedAnswers.id, id));
}

const sameSince = prepared(
  (tx, given: Omit<UnconfirmedAnswer, 'id' | 'language' | 'deviceHash' | 'askedId'>) =>
    tx
      .select({ id: unconfirmedAnswers.id })
      .from(unconfirmedAnswers)
      .where(
        and(
          eq(unconfirmedAnswers.tweetupId, given.tweetupId),
          eq(unconfirmedAnswers.email, given.email),
          eq(unconfirmedAnswers.name, given.name),
          eq(unconfirmedAnswers.answer, given.answer),
          gt(unconfirmedAnswers.since, given.since),
        ),
      )
      .limit(1),
);

const keepUnconfirmed = prepared((tx, given: UnconfirmedAnswer) =>
  tx.insert(unconfirmedAnswers).values({
    id: given.id,
    tweetupId: given.tweetupId,
    email: given.email,
    name: given.name,
    answer: given.answer,
    language: given.language,
    deviceHash: given.deviceHash,
    askedId: given.askedId,
    since: given.since,
  }),
);

export async function unconfirmedById(db: Queries, id: string): Promise<UnconfirmedAnswer | undefined> {
  const [found] = await withId(db, { id });
  return found;
}

const withId = prepared((db, given: { id: string }) =>
  db.select().from(unconfirmedAnswers).where(eq(unconfirmedAnswers.id, given.id)),
);

/** The mail's button was pressed. @param reply may differ from what was typed: the page lets change it */
export async function confirmAnswer(
  db: Database,
  now: Date,
  { id, reply, along }: { id: string; reply: GuestReply } & Pick<AnswerGiven, 'along'>,
): Promise<Answered> {
  return db.transaction(async (tx): Promise<Answered> => {
    await tx.hold(unconfirmedAnswers, id);
    const unconfirmed = await unconfirmedById(tx, id);
    if (!unconfirmed) return { outcome: 'gone' };
    const name = reply.name || unconfirmed.name;
    const person = await personWithProvedAddress(tx, now, { email: unconfirmed.email, name });
    const answered = await writeAnswerWithin(tx, now, {
      tweetupId: unconfirmed.tweetupId,
      person,
      admitted: 'at-the-form',
      along,
      reply: {
        ...reply,
        name,
        cameBy: 'page',
      },
    });
    if (!('rsvp' in answered)) return answered;
    const { tweetupId, askedId } = unconfirmed;
    if (askedId) {
      // Whoever came by a host's link comes back by their own: to change their answer, or to take it back.
      if (await isByInvitation(tx, tweetupId))
        await inviteByLink(tx, now, { tweetupId, asked: askedId, person: { ...person, name } });
      await noteAnswered(tx, { tweetupId, id: askedId, personId: person.id });
    }
    // From now on the same link opens the answer: mails lie around for long, and their link should lead somewhere.
    await repurposeLinks(
      tx,
      { purpose: 'unconfirmed-answer', target: id },
      { purpose: 'rsvp', target: answered.rsvp.id, until: answerLinkEnd(now) },
    );
    await forgetUnconfirmed(tx, { id });
    return answered;
  });
}

const forgetUnconfirmed = prepared((tx, given: { id: string }) =>
  tx.delete(unconfirmedAnswers).where(eq(unconfirmedAnswers.id, given.id)),
);

/** A year is longer than any evening is announced ahead, and people look for old lists. */
export function answerLinkEnd(now: Date): Date {
  return after(now, 400 * day);
}

export async function forgetUnconfirmedAnswers(db: Queries, now: Date): Promise<void> {
  await deleteInSlices(db, {
    from: unconfirmedAnswers,
    key: unconfirmedAnswers.id,
    where: lt(unconfirmedAnswers.since, after(now, -keptDays * day)),
  });
}
