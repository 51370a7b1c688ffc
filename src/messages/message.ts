// A message from a host to the guests: sent once through the outbox, two in a day at the most.
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { queueMail } from '../mail/outbox.ts';
import { whoStopped } from '../mail/stopping.ts';
import { contact } from '../people/contact.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { leftToTell, tellGuests, type Telling } from '../rsvps/crowd/circular.ts';
import { rsvps } from '../rsvps/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { messageAudiences, type MessageAudience, type ReplyRoute } from './audiences.ts';
import { guestMessages, messageCopies } from './tables.ts';

export type Message = typeof guestMessages.$inferSelect;

export interface MessageWords {
  readonly audience: MessageAudience;
  readonly subject: string;
  readonly words: string;
  readonly replies: ReplyRoute;
}

const mostInADay = 2;

export type SentToGuests =
  | { readonly outcome: 'sent'; readonly message: Message }
  | { readonly outcome: 'too-many' }
  | { readonly outcome: 'nobody' };

/** The same words sent again within a day are the same message: a nervous finger writes to nobody twice. */
export async function sendToGuests(
  db: Database,
  now: Date,
  { host, tweetup, written }: { host: Person; tweetup: Tweetup; written: MessageWords },
): Promise<SentToGuests> {
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    const lately = await tx
      .select()
      .from(guestMessages)
      .where(and(eq(guestMessages.tweetupId, tweetup.id), gt(guestMessages.since, after(now, -day))))
      .orderBy(desc(guestMessages.since))
      .limit(mostInADay);
    const same = lately.find((one) => isSame(one, written));
    if (same) return { outcome: 'sent', message: same };
    if (lately.length >= mostInADay) return { outcome: 'too-many' };
    if ((await guestsAmong(tx, tweetup.id, written.audience)) === 0) return { outcome: 'nobody' };
    const values = { ...written, id: newId(now), tweetupId: tweetup.id, writtenBy: host.id, since: now };
    const [message] = await tx.insert(guestMessages).values(values).returning();
    if (!message) throw new Error('the message was not written');
    const facts = { message: message.id, audience: message.audience };
    const word = { tweetupId: tweetup.id, about: message.id, facts, dueAt: now };
    await tellGuests(tx, now, { telling: messageToGuests, word });
    return { outcome: 'sent', message };
  });
}

/** To the host alone, with the words in the order for the mail: nothing of a trial is kept. */
export async function sendTrial(
  db: Database,
  now: Date,
  { host, tweetup, written }: { host: Person; tweetup: Tweetup; written: MessageWords },
): Promise<void> {
  const { subject, words, replies } = written;
  const thisMinute = Math.floor(now.getTime() / minute);
  await db.transaction((tx) =>
    queueMail(tx, now, {
      kind: 'message-trial',
      recipient: host.contact,
      language: host.language ?? tweetup.language,
      facts: { tweetup: tweetup.id, host: host.id, subject, words, replies },
      dedupeKey: `${tweetup.id}:${host.id}:${hashOf(JSON.stringify(written))}:${thisMinute}`,
    }),
  );
}

/** Without those a host has just removed, and without people who want no messages about this evening. */
export async function guestsAmong(
  db: Queries,
  tweetupId: string,
  audience: MessageAudience,
): Promise<number> {
  const theirs = and(eq(rsvps.tweetupId, tweetupId), isNull(rsvps.removedAt), whoBelongsTo(audience));
  const stopped = await whoStopped(db, `messages:${tweetupId}`);
  if (stopped.size === 0) {
    const [all] = await db.select({ guests: count() }).from(rsvps).where(theirs);
    return all?.guests ?? 0;
  }
  const guests = await db
    .select({ email: contact })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(theirs);
  return guests.filter(({ email }) => !stopped.has(hashOf(email))).length;
}

/** People who said no were promised to hear nothing more. */
function whoBelongsTo(audience: MessageAudience): SQL | undefined {
  const going = eq(rsvps.place, 'going');
  const waiting = eq(rsvps.place, 'waiting');
  const maybe = eq(rsvps.answer, 'maybe');
  switch (audience) {
    case 'everybody':
      return or(going, waiting, maybe);
    case 'yes':
      return going;
    case 'maybe':
      return maybe;
    case 'waiting':
      return waiting;
    case 'came':
      return and(isNotNull(rsvps.hereSince), isNull(rsvps.missedAt));
  }
}

export async function messageById(db: Queries, id: string): Promise<Message | undefined> {
  const [message] = await db.select().from(guestMessages).where(eq(guestMessages.id, id));
  return message;
}

export interface SentMessage {
  readonly message: Message;
  readonly by: string;
  readonly delivered: number;
  readonly onTheWay: number;
  readonly pointless: number;
  /** The names of those it did not reach. */
  readonly failed: readonly string[];
}

/** Latest first. */
export async function sentMessages(db: Queries, tweetupId: string): Promise<SentMessage[]> {
  const messages = await db
    .select({ message: guestMessages, by: persons.name })
    .from(guestMessages)
    .innerJoin(persons, eq(persons.id, guestMessages.writtenBy))
    .where(eq(guestMessages.tweetupId, tweetupId))
    .orderBy(desc(guestMessages.since), desc(guestMessages.id))
    .limit(20);
  const theirs = inArray(
    messageCopies.messageId,
    messages.map(({ message }) => message.id),
  );
  const counted = await db
    .select({ messageId: messageCopies.messageId, became: messageCopies.became, copies: count() })
    .from(messageCopies)
    .where(theirs)
    .groupBy(messageCopies.messageId, messageCopies.became);
  const failed = await db
    .select({ messageId: messageCopies.messageId, name: rsvps.name })
    .from(messageCopies)
    .innerJoin(rsvps, eq(rsvps.id, messageCopies.rsvpId))
    .where(and(theirs, eq(messageCopies.became, 'failed')))
    .orderBy(asc(rsvps.arrival))
    .limit(500);
  const left = await Promise.all(
    messages.map(({ message: { id } }) => leftToTell(db, { telling: messageToGuests, about: id })),
  );
  return messages.map(({ message, by }, index) => {
    const copies = (became: (typeof counted)[number]['became']) =>
      counted.find((row) => row.messageId === message.id && row.became === became)?.copies ?? 0;
    return {
      message,
      by,
      delivered: copies('delivered'),
      onTheWay: copies(null) + (left[index] ?? 0),
      pointless: copies('pointless'),
      failed: failed.filter(({ messageId }) => messageId === message.id).map(({ name }) => name),
    };
  });
}

function isSame(message: Message, { audience, subject, words }: MessageWords): boolean {
  return message.audience === audience && message.subject === subject && message.words === words;
}

/** Each guest's copy is noted, so that its host sees what became of it. */
export const messageToGuests: Telling = {
  kind: 'message',
  whom: ({ facts }) => whoBelongsTo(messageAudiences.find((one) => one === facts['audience']) ?? 'everybody'),
  keyOf: ({ id }) => id,
  stoppedBy: ({ tweetupId }) => `messages:${tweetupId}`,
  note: async (tx, { about }, guests) => {
    const copies = guests.map(({ id }) => ({ messageId: about, rsvpId: id }));
    if (copies.length > 0) await tx.insert(messageCopies).values(copies).onConflictDoNothing();
  },
};

/** The key of a copy's mail, as the outbox keeps it. */
export const mailOfCopy = sql<string>`'message:' || ${messageCopies.messageId} || ':' || ${messageCopies.rsvpId}`;
