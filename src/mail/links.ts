// The tokens in mails: each opens one thing, and is minted when its mail is delivered.
import { and, eq, gt, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { deleteInSlices } from '../database/deleting.ts';
import { hashOf, newToken } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { mailLinks } from './tables.ts';

export type LinkPurpose = (typeof mailLinks.$inferSelect)['purpose'];

export interface Link {
  readonly purpose: LinkPurpose;
  /** Id of what it opens. */
  readonly target: string;
  readonly until: Date;
}

/** @returns the token for the mail */
export async function mintLink(db: Queries, now: Date, link: Link): Promise<string> {
  const token = newToken();
  await storeLink(db, now, { ...link, token });
  return token;
}

/** For a token that is made from another one. */
export async function storeLink(
  db: Queries,
  now: Date,
  { token, purpose, target, until }: Link & { readonly token: string },
): Promise<void> {
  await keep(db, { tokenHash: hashOf(token), purpose, target, since: now, until });
}

const keep = prepared((db, given: typeof mailLinks.$inferSelect) =>
  db
    .insert(mailLinks)
    .values({
      tokenHash: given.tokenHash,
      purpose: given.purpose,
      target: given.target,
      since: given.since,
      until: given.until,
    })
    .onConflictDoNothing(),
);

export interface OpenedLink {
  readonly purpose: LinkPurpose;
  readonly target: string;
}

/** @returns what the token opens, if it opens anything */
export async function findLink(db: Queries, token: string, now: Date): Promise<OpenedLink | undefined> {
  const [link] = await withToken(db, { tokenHash: hashOf(token), now });
  return link;
}

const withToken = prepared((db, given: { tokenHash: string; now: Date }) =>
  db
    .select({ purpose: mailLinks.purpose, target: mailLinks.target })
    .from(mailLinks)
    .where(and(eq(mailLinks.tokenHash, given.tokenHash), gt(mailLinks.until, given.now))),
);

/** @returns what the token opens or has opened: an old link still tells whose it was, and opens nothing */
export async function linkOnce(db: Queries, token: string): Promise<OpenedLink | undefined> {
  const [link] = await db
    .select({ purpose: mailLinks.purpose, target: mailLinks.target })
    .from(mailLinks)
    .where(eq(mailLinks.tokenHash, hashOf(token)));
  return link;
}

/** What is gone opens no more. */
export async function closeLinks(tx: Queries, purpose: LinkPurpose, target: string): Promise<void> {
  await tx.delete(mailLinks).where(isOf({ purpose, target }));
}

export async function closeLink(tx: Queries, token: string): Promise<void> {
  await tx.delete(mailLinks).where(eq(mailLinks.tokenHash, hashOf(token)));
}

/** So long an old link still finds the address that a new one can be sent to. */
const knownDays = 30;

export async function forgetOldLinks(db: Queries, now: Date): Promise<void> {
  const where = lt(mailLinks.until, after(now, -knownDays * day));
  await deleteInSlices(db, { from: mailLinks, key: mailLinks.tokenHash, where });
}

/** What a link opened has become something else, which the same link opens from now on. */
export async function repurposeLinks(
  tx: Queries,
  from: Omit<Link, 'until'>,
  { purpose, target, until }: Link,
): Promise<void> {
  await repurpose(tx, { from: from.purpose, was: from.target, to: purpose, target, until });
}

function isOf({ purpose, target }: Omit<Link, 'until'>) {
  return and(eq(mailLinks.purpose, purpose), eq(mailLinks.target, target));
}

const repurpose = prepared(
  (tx, given: { from: LinkPurpose; was: string; to: LinkPurpose; target: string; until: Date }) =>
    tx
      .update(mailLinks)
      .set({ purpose: given.to, target: given.target, until: given.until })
      .where(and(eq(mailLinks.purpose, given.from), eq(mailLinks.target, given.was))),
);
