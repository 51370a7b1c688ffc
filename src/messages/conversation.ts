// A guest and the hosts write to each other through the site: neither sees the other's address.
import { and, asc, count, eq, gt } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { post } from '../mail/outbox.ts';
import { wantAgain } from '../mail/stopping.ts';
import { personById, type Person } from '../people/person.ts';
import { isKeptOut } from '../rsvps/keeping-out.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { conversationOf, type Conversation, type Letter } from './thread.ts';
import { conversationLetters, conversations } from './tables.ts';

/** Of one guest or host in one conversation, and of all guests of an evening together. */
const mostInADay = { ofOne: 5, ofAll: 50 };

/** So long after the evening the hosts can still be asked where the umbrella is. */
const openDays = 30;

export type Wrote =
  | { readonly outcome: 'sent'; readonly conversation: Conversation }
  /** The hosts take nothing from them, or the evening is long over. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'too-many' };

export function canStillWrite(tweetup: Pick<Tweetup, 'endsAt'>, now: Date): boolean {
  return now < after(tweetup.endsAt, openDays * day);
}

/** Only for who has proved the address. */
export async function writeToHosts(
  db: Database,
  now: Date,
  tweetup: Tweetup,
  person: Person,
  written: { name: string; words: string; language: Language },
): Promise<Wrote> {
  return db.transaction((tx) => writeToHostsWithin(tx, now, tweetup, person, written));
}

/** For who does more in the same transaction. */
export async function writeToHostsWithin(
  tx: Transaction,
  now: Date,
  tweetup: Tweetup,
  person: Person,
  { name, words, language }: { name: string; words: string; language: Language },
): Promise<Wrote> {
  await tx.hold(tweetups, tweetup.id);
  if (!canStillWrite(tweetup, now) || (await isKeptOut(tx, tweetup.id, person.email)))
    return { outcome: 'closed' };
  const begun = await conversationOf(tx, tweetup.id, person.id);
  if (begun?.closedAt) return { outcome: 'closed' };
  const conversation = begun ?? (await begin(tx, now, tweetup.id, person, name, language));
  const lately = await lettersSince(tx, conversation.id, person.id, after(now, -day));
  if (lately.some((letter) => letter.words === words)) return { outcome: 'sent', conversation };
  const ofAll = await countSince(tx, tweetup.id, after(now, -day));
  if (lately.length >= mostInADay.ofOne || ofAll >= mostInADay.ofAll) return { outcome: 'too-many' };
  await wantAgain(tx, person.email, `letters:${conversation.id}`);
  const letter = await writeDown(tx, now, conversation, person, 'guest', words);
  for (const host of await hostsOf(tx, tweetup.id))
    await post(tx, now, {
      kind: 'guest-wrote',
      recipient: host.email,
      language: host.language ?? tweetup.language,
      facts: { letter: letter.id, host: host.id },
      once: `${letter.id}:${host.id}`,
    });
  return { outcome: 'sent', conversation };
}

export async function answerGuest(
  db: Database,
  now: Date,
  host: Person,
  conversation: Conversation,
  words: string,
): Promise<Wrote> {
  return db.transaction(async (tx) => {
    await tx.hold(conversations, conversation.id);
    const lately = await lettersSince(tx, conversation.id, host.id, after(now, -day));
    if (lately.some((letter) => letter.words === words)) return { outcome: 'sent', conversation };
    if (lately.length >= mostInADay.ofOne) return { outcome: 'too-many' };
    const guest = await personById(tx, conversation.personId);
    if (!guest) return { outcome: 'closed' };
    const letter = await writeDown(tx, now, conversation, host, 'hosts', words);
    await post(tx, now, {
      kind: 'host-wrote',
      recipient: guest.email,
      language: guest.language ?? conversation.language,
      facts: { letter: letter.id },
      once: letter.id,
    });
    return { outcome: 'sent', conversation };
  });
}

/** Nothing more comes from this person, or again. */
export async function takeNothingMore(
  db: Queries,
  now: Date,
  conversationId: string,
  from: 'closed' | 'open',
): Promise<void> {
  await db
    .update(conversations)
    .set({ closedAt: from === 'closed' ? now : null })
    .where(eq(conversations.id, conversationId));
}

async function begin(
  tx: Transaction,
  now: Date,
  tweetupId: string,
  person: Person,
  name: string,
  language: Language,
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

async function writeDown(
  tx: Transaction,
  now: Date,
  conversation: Conversation,
  writer: Person,
  side: Letter['side'],
  words: string,
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
  conversationId: string,
  writtenBy: string,
  since: Date,
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
