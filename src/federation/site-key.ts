// The one key pair of this site: made once, kept in the database, sealed. Whoever has heard of it believes no other.
import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { eq } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { federatedSite } from './tables.ts';

export interface SiteKey {
  readonly privateKey: KeyObject;
  /** As PEM. */
  readonly publicKey: string;
  readonly since: Date;
}

export type FederatedSite = typeof federatedSite.$inferSelect;

const only = 'site';

export async function federatedSiteOf(db: Queries): Promise<FederatedSite | undefined> {
  const [found] = await db.select().from(federatedSite).where(eq(federatedSite.id, only));
  return found;
}

/** Opened once for each database: it never changes. */
const opened = new WeakMap<Database, Promise<SiteKey>>();

/** Made when it is first asked for; of two processes that begin at once the first one counts. */
export function siteKey(ground: {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly baseUrl: string;
  readonly now: Date;
}): Promise<SiteKey> {
  const known = opened.get(ground.db);
  if (known) return known;
  const opening = open(ground);
  opened.set(ground.db, opening);
  opening.catch(() => opened.delete(ground.db));
  return opening;
}

async function open({ db, sealing, baseUrl, now }: Parameters<typeof siteKey>[0]): Promise<SiteKey> {
  const kept = await federatedSiteOf(db);
  // Empty: it was sealed with a key that is lost.
  const row = kept && kept.sealedKey !== '' ? kept : await make(db, now, { sealing, baseUrl });
  const pem = sealing.open(row.sealedKey);
  if (pem === null)
    throw new Error(
      'The key for the fediverse cannot be opened: data/key is another one than it was sealed with.',
    );
  return { privateKey: createPrivateKey(pem), publicKey: row.publicKey, since: row.since };
}

async function make(
  db: Database,
  now: Date,
  { sealing, baseUrl }: { sealing: Sealing; baseUrl: string },
): Promise<FederatedSite> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const pair = { sealedKey: sealing.seal(privateKey), publicKey };
  await db
    .insert(federatedSite)
    .values({ id: only, ...pair, baseUrl, since: now, lookedUntil: now })
    .onConflictDoUpdate({
      target: federatedSite.id,
      set: pair,
      setWhere: eq(federatedSite.sealedKey, ''),
    });
  const made = await federatedSiteOf(db);
  if (!made) throw new Error('the key of the site was not written');
  return made;
}

/** For the operator, at the start: ids that others know begin with where the site was. */
export async function movedAway(db: Queries, baseUrl: string): Promise<string[]> {
  const site = await federatedSiteOf(db);
  return site && site.baseUrl !== baseUrl
    ? [
        `BASE_URL was ${site.baseUrl} when the site was first federated: whoever follows from other servers knows it there, and loses it.`,
      ]
    : [];
}
