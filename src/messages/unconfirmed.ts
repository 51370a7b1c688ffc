// A stranger writes to the hosts: it reaches them once the address is proved, and until then is kept apart.
import { and, eq, gt, inArray, lt } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { repurposeLinks } from '../mail/links.ts';
import { queueMail } from '../mail/outbox.ts';
import { personWithProvedAddress } from '../people/person.ts';
import { after, day, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { writeToHostsWithin, type Wrote } from './conversation.ts';
import { conversations, unconfirmedQuestions } from './tables.ts';

export type UnconfirmedQuestion = typeof unconfirmedQuestions.$inferSelect;

export const keptDays = 7;

/** A form that is sent twice by a nervous finger makes one mail. */
const again = 5 * minute;

/** What happened is told to nobody: the page looks the same whether a mail went or was held back. */
export async function askToConfirmQuestion(
  db: Database,
  now: Date,
  {
    tweetupId,
    given,
  }: { tweetupId: string; given: { email: string; name: string; words: string; language: Language } },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    const [same] = await tx
      .select({ id: unconfirmedQuestions.id })
      .from(unconfirmedQuestions)
      .where(
        and(
          eq(unconfirmedQuestions.tweetupId, tweetupId),
          eq(unconfirmedQuestions.email, given.email),
          eq(unconfirmedQuestions.words, given.words),
          gt(unconfirmedQuestions.since, after(now, -again)),
        ),
      )
      .limit(1);
    const dueAt = same
      ? undefined
      : await whenAskedFor(tx, now, { email: given.email, kind: 'confirm-question' });
    if (!dueAt) return;
    const id = newId(now);
    await tx.insert(unconfirmedQuestions).values({ id, tweetupId, ...given, since: now });
    await queueMail(tx, now, {
      kind: 'confirm-question',
      dueAt,
      recipient: given.email,
      language: given.language,
      facts: { question: id },
      dedupeKey: id,
    });
  });
}

export async function questionById(db: Queries, id: string): Promise<UnconfirmedQuestion | undefined> {
  const [found] = await db.select().from(unconfirmedQuestions).where(eq(unconfirmedQuestions.id, id));
  return found;
}

/** The mail's button was pressed. From now on the same link opens the conversation. @param until of the link, then */
export async function confirmQuestion(
  db: Database,
  now: Date,
  { tweetup, id, until }: { tweetup: Tweetup; id: string; until: Date },
): Promise<Wrote | { readonly outcome: 'gone' }> {
  return db.transaction(async (tx) => {
    await tx.hold(unconfirmedQuestions, id);
    const question = await questionById(tx, id);
    if (!question) return { outcome: 'gone' };
    const { email, name, words, language } = question;
    const person = await personWithProvedAddress(tx, now, { email, name });
    const wrote = await writeToHostsWithin(tx, now, { tweetup, person, written: { name, words, language } });
    if (wrote.outcome !== 'sent') return wrote;
    await repurposeLinks(
      tx,
      { purpose: 'unconfirmed-question', target: id },
      { purpose: 'conversation', target: wrote.conversation.id, until },
    );
    await tx.delete(unconfirmedQuestions).where(eq(unconfirmedQuestions.id, id));
    return wrote;
  });
}

export async function forgetUnconfirmedQuestions(db: Queries, now: Date): Promise<void> {
  await db.delete(unconfirmedQuestions).where(lt(unconfirmedQuestions.since, after(now, -keptDays * day)));
}

/** What was said about an evening is forgotten with its guests. */
export async function forgetConversations(db: Queries, now: Date, keepDays: number): Promise<void> {
  const over = db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(lt(tweetups.endsAt, after(now, -keepDays * day)));
  await db.delete(conversations).where(inArray(conversations.tweetupId, over));
}
