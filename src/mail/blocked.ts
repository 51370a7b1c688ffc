// Addresses that the operator has blocked: by hash, with what an operator knows them by. No form sends them a mail any more.
import { desc, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared, preparedForMany } from '../database/prepared.ts';
import { hashOf } from '../secrets/tokens.ts';
import { blockedAddresses } from './tables.ts';

export type BlockedAddress = typeof blockedAddresses.$inferSelect;

export async function isBlocked(db: Queries, email: string): Promise<boolean> {
  const found = await withHashes(db, hashesBlocking(email));
  return found.length > 0;
}

const withHashes = preparedForMany((db, hashes) =>
  db
    .select({ since: blockedAddresses.since })
    .from(blockedAddresses)
    .where(inArray(blockedAddresses.addressHash, [...hashes]))
    .limit(1),
);

/** Which of these addresses are blocked. */
export async function blockedAmong(db: Queries, emails: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ hash: blockedAddresses.addressHash })
    .from(blockedAddresses)
    .where(inArray(blockedAddresses.addressHash, [...new Set(emails.flatMap(hashesBlocking))]));
  const blocked = new Set(rows.map(({ hash }) => hash));
  return new Set(emails.filter((email) => hashesBlocking(email).some((hash) => blocked.has(hash))));
}

/** Whatever a block that meets this address may be kept as: the address itself (older ones), its mailbox, or its domain, or one above that. */
export function hashesBlocking(email: string): string[] {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const spellings = new Set([email, mailboxOf(email)]);
  return [...Array.from(spellings, hashOf), ...domainsAbove(domain).map(hashOfDomain)];
}

/** Whoever has a domain has all below it: itself, and those above, which have two names at least. */
function domainsAbove(domain: string): string[] {
  const names = domain.split('.');
  return names.slice(0, -1).map((_, from) => names.slice(from).join('.'));
}

export function hashOfDomain(domain: string): string {
  return hashOf(`@${domain}`);
}

/** Where dots do not count. */
const withoutDots = new Set(['gmail.com', 'googlemail.com']);

/** However the address is spelt that leads there: plus tags lead to the same mailbox everywhere, dots count for nothing at Gmail. */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const local = email.slice(0, at).replace(/(?<=.)\+.*$/, '');
  return withoutDots.has(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
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
