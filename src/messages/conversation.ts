// A guest and the hosts write to each other through the site: neither sees the other's address.
import { and, asc, count, eq, gt } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { queueMail } from '../mail/outbox.ts';
import { optBackIn } from '../mail/stopping.ts';
import { personById, type Person } from '../people/person.ts';
import { isKeptOut } from '../rsvps/keeping-out.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { conversationOf, type Conversation, type Letter } from './thread.ts';
import { conversationLetters, conversations } from './tables.ts';

/** Of one guest or host in one conversation, and of all guests of an evening together. */
const mostInADay = { ofOne: 5, ofAll: 50 };

/** How long after the evening the hosts can still be asked where the umbrella is. */
const openDays = 30;

export type Wrote =
  | { readonly outcome: 'sent'; readonly conversation: Conversation }
  /** The hosts take nothing from them, or the evening is long over. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'too-many' };

export function canStillWrite(tweetup: Pick<Tweetup, 'endsAt'>, now: Date): boolean {
  return now < after(tweetup.endsAt, openDays * day);
}
export interface ToHosts {
  readonly tweetup: Tweetup;
  readonly person: Person;
  readonly written: {
    readonly name: string;
    readonly words: string;
    readonly language: Language;
  };
}

/** Only for people who have proved that they own the address. */
export async function writeToHosts(
  db: Database,
  now: Date,
  { tweetup, person, written }: ToHosts,
): Promise<Wrote> {
  return db.transaction((tx) => writeToHostsWithin(tx, now, { tweetup, person, written }));
}

/** For callers that do more in the same transaction. */
export async function writeToHostsWithin(
  tx: Transaction,
  now: Date,
  { tweetup, person, written: { name, words, language } }: ToHosts,
): Promise<Wrote> {
  await tx.hold(tweetups, tweetup.id);
  if (!canStillWrite(tweetup, now) || (await isKeptOut(tx, tweetup.id, person))) return { outcome: 'closed' };
  const begun = await conversationOf(tx, tweetup.id, person.id);
  if (begun?.closedAt) return { outcome: 'closed' };
  const conversation =
    begun ?? (await beginConversation(tx, now, { tweetupId: tweetup.id, person, name, language }));
  const lately = await lettersSince(tx, after(now, -day), {
    conversationId: conversation.id,
    writtenBy: person.id,
  });
  if (lately.some((letter) => letter.words === words)) return { outcome: 'sent', conversation };
  const ofAll = await countSince(tx, tweetup.id, after(now, -day));
  if (lately.length >= mostInADay.ofOne || ofAll >= mostInADay.ofAll) return { outcome: 'too-many' };
  await optBackIn(tx, person.contact, `letters:${conversation.id}`);
  const letter = await keepLetter(tx, now, { conversation, writer: person, side: 'guest', words });
  for (const host of await hostsOf(tx, tweetup.id))
    await queueMail(tx, now, {
      kind: 'guest-wrote',
      recipient: host.contact,
      language: host.language ?? tweetup.language,
      facts: { letter: letter.id, host: host.id },
      dedupeKey: `${letter.id}:${host.id}`,
    });
  return { outcome: 'sent', conversation };
}

export async function answerGuest(
  db: Database,
  now: Date,
  { host, conversation, words }: { host: Person; conversation: Conversation; words: string },
): Promise<Wrote> {
  return db.transaction(async (tx) => {
    await tx.hold(conversations, conversation.id);
    const lately = await lettersSince(tx, after(now, -day), {
      conversationId: conversation.id,
      writtenBy: host.id,
    });
    if (lately.some((letter) => letter.words === words)) return { outcome: 'sent', conversation };
    if (lately.length >= mostInADay.ofOne) return { outcome: 'too-many' };
    const guest = await personById(tx, conversation.personId);
    if (!guest) return { outcome: 'closed' };
    const letter = await keepLetter(tx, now, { conversation, writer: host, side: 'hosts', words });
    await queueMail(tx, now, {
      kind: 'host-wrote',
      recipient: guest.contact,
      language: guest.language ?? conversation.language,
      facts: { letter: letter.id },
      dedupeKey: letter.id,
    });
    return { outcome: 'sent', conversation };
  });
}

/** Ends the conversation, so that nothing more comes from this guest, or opens it again. */
export async function openOrClose(
  db: Queries,
  now: Date,
  { conversationId, from }: { conversationId: string; from: 'closed' | 'open' },
): Promise<void> {
  await db
    .update(conversations)
    .set({ closedAt: from === 'closed' ? now : null })
    .where(eq(conversations.id, conversationId));
}

async function beginConversation(
  tx: Transaction,
  now: Date,
  {
    tweetupId,
    person,
    name,
    language,
  }: { tweetupId: string; person: Person; name: string; language: Language },
): Promise<Conversation> {
  const [begun] = await tx
    .insert(conversations)
    .values({
      id: newId(now),
      tweetupId,
      personId: person.id,
      name: name || person.name,
      language,
      since: now,
      lastAt: now,
    })
    .returning();
  if (!begun) throw new Error('the conversation was not written');
  return begun;
}

async function keepLetter(
  tx: Transaction,
  now: Date,
  {
    conversation,
    writer,
    side,
    words,
  }: { conversation: Conversation; writer: Person; side: Letter['side']; words: string },
): Promise<Letter> {
  const values = { id: newId(now), conversationId: conversation.id, writtenBy: writer.id, side, words };
  const [letter] = await tx
    .insert(conversationLetters)
    .values({ ...values, since: now })
    .returning();
  if (!letter) throw new Error('the letter was not written');
  await tx.update(conversations).set({ lastAt: now }).where(eq(conversations.id, conversation.id));
  return letter;
}

async function lettersSince(
  tx: Queries,
  since: Date,
  { conversationId, writtenBy }: { conversationId: string; writtenBy: string },
): Promise<Letter[]> {
  return tx
    .select()
    .from(conversationLetters)
    .where(
      and(
        eq(conversationLetters.conversationId, conversationId),
        eq(conversationLetters.writtenBy, writtenBy),
        gt(conversationLetters.since, since),
      ),
    )
    .orderBy(asc(conversationLetters.since))
    .limit(100);
}

async function countSince(tx: Queries, tweetupId: string, since: Date): Promise<number> {
  const [row] = await tx
    .select({ letters: count() })
    .from(conversationLetters)
    .innerJoin(conversations, eq(conversations.id, conversationLetters.conversationId))
    .where(
      and(
        eq(conversations.tweetupId, tweetupId),
        eq(conversationLetters.side, 'guest'),
        gt(conversationLetters.since, since),
      ),
    );
  return row?.letters ?? 0;
}
