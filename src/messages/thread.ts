// What was said between guests and hosts: looking it up.
import { and, asc, desc, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { persons } from '../people/tables.ts';
import { conversationLetters, conversations } from './tables.ts';

export type Conversation = typeof conversations.$inferSelect;
export type Letter = typeof conversationLetters.$inferSelect;

export interface ThreadEntry {
  readonly letter: Letter;
  /** Of a host their name; of the guest what they called themselves. */
  readonly by: string;
}

/** In the order in which it was said. */
export async function threadOf(db: Queries, conversation: Conversation): Promise<ThreadEntry[]> {
  const rows = await db
    .select({ letter: conversationLetters, name: persons.name })
    .from(conversationLetters)
    .innerJoin(persons, eq(persons.id, conversationLetters.writtenBy))
    .where(eq(conversationLetters.conversationId, conversation.id))
    .orderBy(asc(conversationLetters.since), asc(conversationLetters.id))
    .limit(500);
  return rows.map(({ letter, name }) => ({
    letter,
    by: letter.side === 'guest' ? conversation.name : name,
  }));
}

/** The latest word first. */
export async function conversationsOf(db: Queries, tweetupId: string): Promise<Conversation[]> {
  return db
    .select()
    .from(conversations)
    .where(eq(conversations.tweetupId, tweetupId))
    .orderBy(desc(conversations.lastAt), desc(conversations.id))
    .limit(200);
}

export async function conversationOf(
  db: Queries,
  tweetupId: string,
  personId: string,
): Promise<Conversation | undefined> {
  const [found] = await db
    .select()
    .from(conversations)
    .where(and(eq(conversations.tweetupId, tweetupId), eq(conversations.personId, personId)));
  return found;
}

export async function conversationById(db: Queries, id: string): Promise<Conversation | undefined> {
  const [found] = await db.select().from(conversations).where(eq(conversations.id, id));
  return found;
}

export async function letterById(db: Queries, id: string): Promise<Letter | undefined> {
  const [found] = await db.select().from(conversationLetters).where(eq(conversationLetters.id, id));
  return found;
}
