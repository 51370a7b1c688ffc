// People who may not answer: kept out of one evening, or by a host out of all that they host. Only a hash of the address is kept.
import { and, desc, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { isBlocked } from '../mail/blocked.ts';
import { hashOf } from '../secrets/tokens.ts';
import { standingOf } from './standing.ts';
import { blockedGuests } from './tables.ts';

export type BlockedGuest = typeof blockedGuests.$inferSelect;

/** By a host or the operator. Whoever was not invited may still ask the hosts whether they are. */
export async function isKeptOut(
  tx: Queries,
  tweetupId: string,
  person: { readonly id: string; readonly contact: string },
): Promise<boolean> {
  const standing = await standingOf(tx, { tweetupId, person });
  return standing.isKeptOut || (await isBlocked(tx, person.contact));
}

/** @param name as the host knew them */
export async function addBlock(
  tx: Queries,
  now: Date,
  { hostId, email, name }: { hostId: string; email: string; name: string },
): Promise<void> {
  await tx
    .insert(blockedGuests)
    .values({ hostId, addressHash: hashOf(email), name, since: now })
    .onConflictDoNothing();
}

/** With it goes what was written of the same person at the same time, by their other contacts. */
export async function removeBlock(tx: Queries, hostId: string, addressHash: string): Promise<void> {
  const byHost = eq(blockedGuests.hostId, hostId);
  const [gone] = await tx
    .delete(blockedGuests)
    .where(and(byHost, eq(blockedGuests.addressHash, addressHash)))
    .returning();
  if (gone)
    await tx
      .delete(blockedGuests)
      .where(and(byHost, eq(blockedGuests.name, gone.name), eq(blockedGuests.since, gone.since)));
}

/** Latest first; of each person one, however many contacts they have. */
export async function guestsBlockedBy(db: Queries, hostId: string): Promise<BlockedGuest[]> {
  const all = await db
    .select()
    .from(blockedGuests)
    .where(eq(blockedGuests.hostId, hostId))
    .orderBy(desc(blockedGuests.since), desc(blockedGuests.addressHash))
    .limit(500);
  return all.filter(
    ({ name, since }, at) =>
      all.findIndex((one) => one.name === name && one.since.getTime() === since.getTime()) === at,
  );
}
