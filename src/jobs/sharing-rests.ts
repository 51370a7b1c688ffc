// Other people's servers that want to be left alone are left alone by all processes: what one was told, the others read.
import { gt, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { Rests } from '../outside/rate-limits.ts';
import { second } from '../time/clock.ts';
import type { Job } from './job.ts';
import { restingServers } from './tables.ts';

/** Of every process, whether it does other jobs or not. */
export function sharing(db: Queries, rests: Rests): Job {
  return {
    name: 'share which servers rest',
    every: 10 * second,
    everywhere: true,
    run: (now) => shareRests(db, now, rests),
  };
}

/** @returns 0: nothing in it is worth a line in the log */
export async function shareRests(db: Queries, now: Date, rests: Rests): Promise<0> {
  const known = await db.select().from(restingServers).where(gt(restingServers.until, now));
  const told = new Map(known.map(({ host, ...rest }) => [host, rest]));
  for (const [host, { until, failures }] of rests) {
    if (until === null || until <= now || until <= (told.get(host)?.until ?? now)) continue;
    const values = { until, failures };
    await db
      .insert(restingServers)
      .values({ host, ...values })
      .onConflictDoUpdate({ target: restingServers.host, set: values });
  }
  for (const [host, rest] of told) if (rest.until > (rests.get(host)?.until ?? now)) rests.set(host, rest);
  return 0;
}

export async function forgetRests(db: Queries, now: Date): Promise<void> {
  await db.delete(restingServers).where(lt(restingServers.until, now));
}
