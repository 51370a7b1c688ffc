// How far an evening was made known: to how many accounts, on how many servers, and how many of those could not be reached.
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { deliveries, tellings, toldTweetups, type ToldTweetup } from './tables.ts';

export interface Reach {
  readonly told: ToldTweetup;
  readonly followers: number;
  readonly servers: number;
  readonly unreached: number;
}

/** @returns undefined: it was never told */
export async function reachOf(db: Queries, tweetupId: string): Promise<Reach | undefined> {
  const [told] = await db.select().from(toldTweetups).where(eq(toldTweetups.tweetupId, tweetupId));
  if (!told) return undefined;
  const its = db.select({ id: tellings.id }).from(tellings).where(eq(tellings.tweetupId, tweetupId));
  const hosts = await hostsAmong(db, and(inArray(deliveries.tellingId, its)));
  const reached = await hostsAmong(db, and(inArray(deliveries.tellingId, its), eq(deliveries.state, 'done')));
  return { told, followers: told.followers, servers: hosts, unreached: hosts - reached };
}

async function hostsAmong(db: Queries, which: ReturnType<typeof and>): Promise<number> {
  const rows = await db
    .selectDistinct({ host: deliveries.host })
    .from(deliveries)
    .where(and(which, ne(deliveries.host, '')));
  return rows.length;
}
