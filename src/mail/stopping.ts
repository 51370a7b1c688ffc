// People who want no more of some mails: only a hash of the address stays.
import { and, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { hashOf } from '../secrets/tokens.ts';
import { stoppedMails } from './tables.ts';

/** `invitations`, the yearly `still-you`, `reminders:` or `messages:` and a tweetup's id, or `letters:` and a conversation's. */
export type Stoppable =
  | 'invitations'
  | 'still-you'
  | 'january'
  | `reminders:${string}`
  | `shortly:${string}`
  | `messages:${string}`
  | `course:${string}`
  | `letters:${string}`
  | `news:${string}`;

/** @param subject what the link of a mail opened: what to stop, a space, and the hash of the address */
export async function optOut(db: Queries, now: Date, subject: string): Promise<void> {
  const [what = '', addressHash = ''] = subject.split(' ');
  await db.insert(stoppedMails).values({ addressHash, what, since: now }).onConflictDoNothing();
}

/** They ask for it themselves again. */
export async function optBackIn(db: Queries, email: string, what: Stoppable): Promise<void> {
  await db
    .delete(stoppedMails)
    .where(and(eq(stoppedMails.addressHash, hashOf(email)), eq(stoppedMails.what, what)));
}

export async function hasOptedOut(db: Queries, email: string, what: Stoppable): Promise<boolean> {
  const [row] = await db
    .select()
    .from(stoppedMails)
    .where(and(eq(stoppedMails.addressHash, hashOf(email)), eq(stoppedMails.what, what)));
  return row !== undefined;
}

/** @returns those of the addresses that want no more */
export async function optedOutAmong(
  db: Queries,
  emails: readonly string[],
  what: Stoppable,
): Promise<Set<string>> {
  if (emails.length === 0) return new Set();
  const byHash = new Map(emails.map((email) => [hashOf(email), email]));
  const rows = await db
    .select({ addressHash: stoppedMails.addressHash })
    .from(stoppedMails)
    .where(and(inArray(stoppedMails.addressHash, [...byHash.keys()]), eq(stoppedMails.what, what)));
  return new Set(rows.flatMap(({ addressHash }) => byHash.get(addressHash) ?? []));
}

/** Whoever they are: the hashes of their addresses. */
export async function whoStopped(db: Queries, what: Stoppable): Promise<Set<string>> {
  const rows = await db
    .select({ addressHash: stoppedMails.addressHash })
    .from(stoppedMails)
    .where(eq(stoppedMails.what, what));
  return new Set(rows.map(({ addressHash }) => addressHash));
}
