// Addresses that the operator has blocked: by hash, with what an operator knows them by. No form sends them a mail any more.
import { desc, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { hashOf } from '../secrets/tokens.ts';
import { blockedAddresses } from './tables.ts';

export type BlockedAddress = typeof blockedAddresses.$inferSelect;

export async function isBlocked(db: Queries, email: string): Promise<boolean> {
  return (await blockedByHash(db, hashOf(email))) !== undefined;
}

export async function blockedByHash(db: Queries, addressHash: string): Promise<BlockedAddress | undefined> {
  const [row] = await withHash(db, { addressHash });
  return row;
}

const withHash = prepared((db, given: { addressHash: string }) =>
  db.select().from(blockedAddresses).where(eq(blockedAddresses.addressHash, given.addressHash)),
);

/** Latest first. */
export async function blockedOnes(db: Queries): Promise<BlockedAddress[]> {
  return db
    .select()
    .from(blockedAddresses)
    .orderBy(desc(blockedAddresses.since), desc(blockedAddresses.addressHash))
    .limit(200);
}
