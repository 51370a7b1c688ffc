// Whose job it is, when several processes share a database: each job has a row, and whoever stands in it runs it.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { after, second, type Clock } from '../time/clock.ts';
import { jobLeases } from './tables.ts';

export interface Leases {
  /** Whether the next run is this process's. */
  isMine(job: string): Promise<boolean>;
  /** Others may take them at once. */
  giveBack(): Promise<void>;
}

/** A process that is gone leaves its jobs to others after this. */
const lease = 20 * second;
/** Renewed as long as it lives. */
const renewal = 6 * second;
/** Whoever does not run a job asks for it so seldom. */
export const askedEvery = 5 * second;

/** @param holder no other process's word */
export function leasesIn(db: Queries, clock: Clock, holder: string): Leases {
  const held = new Map<string, Date>();
  let renewing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    if (held.size > 0) renewing = renew().catch(() => undefined);
  }, renewal);
  timer.unref();

  /** All of them in one statement. What another process has taken meanwhile is not among them any more. */
  async function renew(): Promise<void> {
    const until = after(clock(), lease);
    const still = await db
      .update(jobLeases)
      .set({ until })
      .where(and(eq(jobLeases.holder, holder), inArray(jobLeases.job, [...held.keys()])))
      .returning({ job: jobLeases.job });
    held.clear();
    for (const { job } of still) held.set(job, until);
  }

  return {
    isMine: async (job) => {
      const now = clock();
      // Not in its last seconds, lest it end while the job runs.
      if ((held.get(job) ?? now) > after(now, lease - 2 * renewal)) return true;
      const until = after(now, lease);
      const [mine] = await db
        .insert(jobLeases)
        .values({ job, holder, until })
        .onConflictDoUpdate({
          target: jobLeases.job,
          set: { holder, until },
          setWhere: sql`${jobLeases.holder} = ${holder} or ${jobLeases.until} < ${now.getTime()}`,
        })
        .returning({ job: jobLeases.job });
      if (mine) held.set(job, until);
      else held.delete(job);
      return mine !== undefined;
    },
    giveBack: async () => {
      clearInterval(timer);
      await renewing;
      held.clear();
      await db.delete(jobLeases).where(eq(jobLeases.holder, holder));
    },
  };
}

/** Where no other process has jobs: one file is one process's. */
export const noLeases: Leases = {
  isMine: () => Promise.resolve(true),
  giveBack: () => Promise.resolve(),
};
