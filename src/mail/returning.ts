// What comes back: whose address is dead, and who complained. A report is believed by its signed return address alone (From can be forged).
import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { hashOf, newLowerCaseToken } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import type { MailKind } from './kinds.ts';
import { closeLink, findLink, storeLink } from './links.ts';
import { maskedEmail } from './masked-email.ts';
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
    target: `${hashOf(recipient)} ${maskedEmail(recipient)}`,
    until: after(now, reportDays * day),
  });
  return tagged(mailFrom, 'r', token);
}

/** Plus addressing (RFC 5233): it arrives in the same inbox. Local parts are not case-sensitive everywhere, so tokens in them are lower case. */
export function tagged(mailFrom: string, tag: 'r' | 'a' | 'w', token: string): string {
  const at = mailFrom.lastIndexOf('@');
  return `${mailFrom.slice(0, at)}+${tag}-${token}${mailFrom.slice(at)}`;
}

/** @returns whether the token is one of ours */
export async function noteReturned(
  db: Database,
  now: Date,
  { token, why }: { token: string; why: Returned },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const link = await findLink(tx, token, now);
    if (link?.purpose !== 'return') return false;
    const [addressHash = '', shownAs = null] = link.target.split(' ');
    const before = await returnedFrom(tx, addressHash);
    // Whoever complained goes on wanting nothing, also from a mailbox that is gone.
    if (before?.why === 'complained') return true;
    const became = why === 'closed' && before ? 'dead' : why;
    await tx
      .insert(returned)
      .values({ addressHash, shownAs, why: became, since: now })
      .onConflictDoUpdate({ target: returned.addressHash, set: { why: became, shownAs, since: now } });
    // The same report twice is one.
    if (why === 'closed') await closeLink(tx, token);
    return true;
  });
}

/** They got a mail and pressed its button: whatever came back before, it is there. */
export async function noteReached(tx: Queries, email: string): Promise<void> {
  await tx
    .delete(returned)
    .where(and(eq(returned.addressHash, hashOf(email)), inArray(returned.why, ['dead', 'closed'])));
}

/** By an operator. @returns the address in part, undefined when nothing came back from it */
export async function writeToAgain(tx: Queries, addressHash: string): Promise<string | undefined> {
  const [gone] = await tx.delete(returned).where(eq(returned.addressHash, addressHash)).returning();
  return gone && (gone.shownAs ?? '?');
}

/** Latest first. */
export async function deadAddresses(db: Queries): Promise<(typeof returned.$inferSelect)[]> {
  return db
    .select()
    .from(returned)
    .where(eq(returned.why, 'dead'))
    .orderBy(desc(returned.since), desc(returned.addressHash))
    .limit(100);
}

async function returnedFrom(db: Queries, addressHash: string) {
  const [row] = await db.select().from(returned).where(eq(returned.addressHash, addressHash));
  return row;
}

/** Whoever complained, or whose address is dead, gets only what they ask for themselves, to sign in or to confirm. */
export async function mayBeWritten(db: Queries, email: string, kind: MailKind): Promise<boolean> {
  const row = await returnedFrom(db, hashOf(email));
  return !row || row.why === 'closed' || askedFor.has(kind);
}

const askedFor = new Set<MailKind>([
  'sign-in',
  'confirm-announcement',
  'confirm-answer',
  'confirm-following',
  'confirm-question',
  'at-the-door',
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
    .where(and(inArray(returned.why, ['dead', 'closed']), lt(returned.since, after(now, -deadDays * day))));
}
