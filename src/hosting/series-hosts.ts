// Hosting a series together: who said yes to it hosts its drafts and whatever is proposed later; leaving, and removing who came later.
import { and, asc, eq, inArray, isNull, max } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import { hostsOfSeries } from '../series/looking-up.ts';
import { series, seriesHosts } from '../series/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { mayLeave, mayRemove } from './permissions.ts';

/** In the transaction in which somebody says yes to one of its evenings. */
export async function hostSeriesToo(
  tx: Transaction,
  now: Date,
  { seriesId, personId }: { seriesId: string; personId: string },
): Promise<void> {
  await tx.hold(series, seriesId);
  const [row] = await tx
    .select({ last: max(seriesHosts.since) })
    .from(seriesHosts)
    .where(eq(seriesHosts.seriesId, seriesId));
  const since = new Date(Math.max(now.getTime(), (row?.last?.getTime() ?? 0) + 1));
  await tx.insert(seriesHosts).values({ seriesId, personId, since }).onConflictDoNothing();
  for (const tweetupId of await draftsOfSeries(tx, seriesId))
    await tx.insert(hosts).values({ tweetupId, personId, since }).onConflictDoNothing();
}

/** For a host who has gone: whoever takes their place at one of its evenings takes it in the series as well. */
export async function hostSeriesInstead(
  tx: Transaction,
  now: Date,
  { seriesId, personId, goneId }: { seriesId: string; personId: string; goneId: string },
): Promise<void> {
  await hostSeriesToo(tx, now, { seriesId, personId });
  await tx
    .delete(seriesHosts)
    .where(and(eq(seriesHosts.seriesId, seriesId), eq(seriesHosts.personId, goneId)));
  const drafts = await draftsOfSeries(tx, seriesId);
  if (drafts.length > 0)
    await tx.delete(hosts).where(and(inArray(hosts.tweetupId, drafts), eq(hosts.personId, goneId)));
}

/**
 * Evenings that are announced keep their hosts: each of them is left by its own page.
 * @param other the host themselves, who leaves, or one who came later @returns whether it was allowed
 */
export async function hostSeriesNoMore(
  db: Database,
  host: Person,
  { seriesId, otherId }: { seriesId: string; otherId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.hold(series, seriesId);
    const present = await hostsOfSeries(tx, seriesId);
    const other = present.find(({ id }) => id === otherId);
    const may = other && (other.id === host.id ? mayLeave(present) : mayRemove(present, host, other));
    if (!may) return false;
    await tx
      .delete(seriesHosts)
      .where(and(eq(seriesHosts.seriesId, seriesId), eq(seriesHosts.personId, other.id)));
    const drafts = await draftsOfSeries(tx, seriesId);
    const shared = await withOtherHosts(tx, drafts, other.id);
    if (shared.length > 0)
      await tx.delete(hosts).where(and(inArray(hosts.tweetupId, shared), eq(hosts.personId, other.id)));
    return true;
  });
}

async function draftsOfSeries(tx: Queries, seriesId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, seriesId), isNull(tweetups.announcedAt), isNull(tweetups.heldBack)))
    .orderBy(asc(tweetups.id))
    .limit(200);
  return rows.map(({ id }) => id);
}

/** No draft is left without a host. */
async function withOtherHosts(tx: Queries, drafts: readonly string[], personId: string): Promise<string[]> {
  if (drafts.length === 0) return [];
  const rows = await tx
    .select({ tweetupId: hosts.tweetupId, personId: hosts.personId })
    .from(hosts)
    .where(inArray(hosts.tweetupId, [...drafts]));
  const others = new Set(rows.filter((row) => row.personId !== personId).map(({ tweetupId }) => tweetupId));
  return [...others];
}
