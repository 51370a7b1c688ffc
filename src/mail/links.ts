// The tokens in mails: each opens one thing, and is minted when its mail is delivered.
import { and, eq, gt, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { hashOf, newToken } from '../secrets.ts';
import { mailLinks } from './tables.ts';

export type Opens = (typeof mailLinks.$inferSelect)['opens'];

/** @param subject id of what it opens @returns the token for the mail */
export async function mintLink(
  db: Queries,
  opens: Opens,
  subject: string,
  now: Date,
  until: Date,
): Promise<string> {
  const token = newToken();
  await keepLink(db, token, opens, subject, now, until);
  return token;
}

/** For a token that is made from another one. */
export async function keepLink(
  db: Queries,
  token: string,
  opens: Opens,
  subject: string,
  now: Date,
  until: Date,
): Promise<void> {
  await keep(db, { tokenHash: hashOf(token), opens, subject, since: now, until });
}

const keep = prepared((db, given: typeof mailLinks.$inferSelect) =>
  db
    .insert(mailLinks)
    .values({
      tokenHash: given.tokenHash,
      opens: given.opens,
      subject: given.subject,
      since: given.since,
      until: given.until,
    })
    .onConflictDoNothing(),
);

/** @returns the id of what the token opens, if it opens one of these */
export async function opened(
  db: Queries,
  token: string,
  now: Date,
): Promise<{ opens: Opens; subject: string } | undefined> {
  const [link] = await withToken(db, { tokenHash: hashOf(token), now });
  return link;
}

const withToken = prepared((db, given: { tokenHash: string; now: Date }) =>
  db
    .select({ opens: mailLinks.opens, subject: mailLinks.subject })
    .from(mailLinks)
    .where(and(eq(mailLinks.tokenHash, given.tokenHash), gt(mailLinks.until, given.now))),
);

/** What is gone opens no more. */
export async function closeLinks(tx: Queries, opens: Opens, subject: string): Promise<void> {
  await tx.delete(mailLinks).where(and(eq(mailLinks.opens, opens), eq(mailLinks.subject, subject)));
}

export async function forgetOldLinks(db: Queries, now: Date): Promise<void> {
  await db.delete(mailLinks).where(lt(mailLinks.until, now));
}

/** What a link opened has become something else, which the same link opens from now on. */
export async function turnLinks(
  tx: Queries,
  from: Opens,
  subject: string,
  to: Opens,
  newSubject: string,
  until: Date,
): Promise<void> {
  await turn(tx, { from, subject, to, newSubject, until });
}

const turn = prepared(
  (tx, given: { from: Opens; subject: string; to: Opens; newSubject: string; until: Date }) =>
    tx
      .update(mailLinks)
      .set({ opens: given.to, subject: given.newSubject, until: given.until })
      .where(and(eq(mailLinks.opens, given.from), eq(mailLinks.subject, given.subject))),
);
