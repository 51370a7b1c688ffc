// Counts what comes from one network in the database, where all processes of the site count together, and a restart forgets nothing.
import { lt, lte, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { networkCounts } from './tables.ts';

export interface Counted {
  readonly hits: number;
  /** Then it begins again. */
  readonly until: Date;
}

/** @param hash of what is counted, and of whom @param within milliseconds, from the first on */
export async function countOneMore(
  db: Queries,
  now: Date,
  { hash, within }: { hash: string; within: number },
): Promise<Counted> {
  const until = new Date(now.getTime() + within);
  const isOver = lte(networkCounts.until, now);
  const [counted] = await db
    .insert(networkCounts)
    .values({ hash, hits: 1, until })
    .onConflictDoUpdate({
      target: networkCounts.hash,
      set: {
        hits: sql`case when ${isOver} then 1 else ${networkCounts.hits} + 1 end`,
        until: sql`case when ${isOver} then ${until.getTime()} else ${networkCounts.until} end`,
      },
    })
    .returning({ hits: networkCounts.hits, until: networkCounts.until });
  return counted ?? { hits: 1, until };
}

export async function forgetNetworkCounts(db: Queries, now: Date): Promise<void> {
  await db.delete(networkCounts).where(lt(networkCounts.until, now));
}
