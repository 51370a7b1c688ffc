// What comes back: whose address is dead, and who complained. A report is believed by its signed return address alone (From can be forged).
import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { hashOf, newLowerCaseToken } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import type { MailKind } from './kinds.ts';
import { storeLink, findLink } from './links.ts';
import { returned } from './tables.ts';

export type Returned = (typeof returned.$inferSelect)['why'];

/** Reports come within days; some servers try for a week. */
const reportDays = 30;
/** A mailbox that was full or gone may be there again. */
const deadDays = 180;

/** @param mailFrom `tweetups@example.org` @returns `tweetups+r-TOKEN@example.org`, as the envelope's sender of one mail */
export async function returnAddress(
  tx: Queries,
  now: Date,
  { mailFrom, recipient }: { mailFrom: string; recipient: string },
): Promise<string> {
  const token = newLowerCaseToken();
  await storeLink(tx, now, {
    token,
    purpose: 'return',
    target: hashOf(recipient),
    until: after(now, reportDays * day),
  });
  return tagged(mailFrom, 'r', token);
}

/** Plus addressing (RFC 5233): it arrives in the same inbox. Local parts are not case-sensitive everywhere, so tokens in them are lower case. */
export function tagged(mailFrom: string, tag: 'r' | 'a', token: string): string {
  const at = mailFrom.lastIndexOf('@');
  return `${mailFrom.slice(0, at)}+${tag}-${token}${mailFrom.slice(at)}`;
}

/** @returns whether the token is one of ours */
export async function noteReturned(
  db: Queries,
  now: Date,
  { token, why }: { token: string; why: Returned },
): Promise<boolean> {
  const link = await findLink(db, token, now);
  if (link?.purpose !== 'return') return false;
  await db
    .insert(returned)
    .values({ addressHash: link.target, why, since: now })
    .onConflictDoUpdate({ target: returned.addressHash, set: { why, since: now } });
  return true;
}

/**
 * A dead address is written to no more; who complained gets only what they ask for themselves, to sign in or to confirm.
 */
export async function mayBeWritten(db: Queries, email: string, kind: MailKind): Promise<boolean> {
  const [row] = await db
    .select()
    .from(returned)
    .where(eq(returned.addressHash, hashOf(email)));
  return !row || (row.why === 'complained' && askedFor.has(kind));
}

const askedFor = new Set<MailKind>([
  'sign-in',
  'confirm-announcement',
  'confirm-answer',
  'address-asked',
  'address-leaves',
  'address-changed',
]);

/** @returns those of the addresses that mails do not reach */
export async function unreachable(db: Queries, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set();
  const byHash = new Map(emails.map((email) => [hashOf(email), email]));
  const rows = await db
    .select({ addressHash: returned.addressHash })
    .from(returned)
    .where(and(inArray(returned.addressHash, [...byHash.keys()]), eq(returned.why, 'dead')));
  return new Set(rows.flatMap(({ addressHash }) => byHash.get(addressHash) ?? []));
}

export async function forgetDeadAddresses(db: Queries, now: Date): Promise<void> {
  await db
    .delete(returned)
    .where(and(eq(returned.why, 'dead'), lt(returned.since, after(now, -deadDays * day))));
}
