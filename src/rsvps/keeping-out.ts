// People who may not answer: kept out of one evening, or by a host out of all that they host. Only a hash of the address is kept.
import { and, desc, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { isBlocked } from '../mail/blocked.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hosts } from '../tweetups/tables.ts';
import { blockedGuests, keptOut } from './tables.ts';

export type BlockedGuest = typeof blockedGuests.$inferSelect;

export async function isKeptOut(tx: Queries, tweetupId: string, email: string): Promise<boolean> {
  const who = { tweetupId, addressHash: hashOf(email) };
  const [here] = await keptOutHere(tx, who);
  if (here || (await isBlocked(tx, email))) return true;
  const [byAHost] = await blockedByAHost(tx, who);
  return byAHost !== undefined;
}

const keptOutHere = prepared((tx, given: { tweetupId: string; addressHash: string }) =>
  tx
    .select({ since: keptOut.since })
    .from(keptOut)
    .where(and(eq(keptOut.tweetupId, given.tweetupId), eq(keptOut.addressHash, given.addressHash))),
);

const blockedByAHost = prepared((tx, given: { tweetupId: string; addressHash: string }) =>
  tx
    .select({ since: blockedGuests.since })
    .from(blockedGuests)
    .innerJoin(hosts, eq(hosts.personId, blockedGuests.hostId))
    .where(and(eq(hosts.tweetupId, given.tweetupId), eq(blockedGuests.addressHash, given.addressHash)))
    .limit(1),
);

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

export async function removeBlock(tx: Queries, hostId: string, addressHash: string): Promise<void> {
  await tx
    .delete(blockedGuests)
    .where(and(eq(blockedGuests.hostId, hostId), eq(blockedGuests.addressHash, addressHash)));
}

/** Latest first. */
export async function guestsBlockedBy(db: Queries, hostId: string): Promise<BlockedGuest[]> {
  return db
    .select()
    .from(blockedGuests)
    .where(eq(blockedGuests.hostId, hostId))
    .orderBy(desc(blockedGuests.since), desc(blockedGuests.addressHash))
    .limit(500);
}
