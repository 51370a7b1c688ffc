// Writes down what is to be told, within the transaction that it belongs to; jobs do the rest.
import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import type { ActorPath } from '../ids.ts';
import { minute } from '../../time/clock.ts';
import { hostIn } from '../reading-json.ts';
import { deliveries, remoteFollowers, remoteHosts, tellings, type Audience } from '../tables.ts';
import type { Activity } from './activities.ts';

export interface ToTell {
  readonly signer: ActorPath;
  readonly activity: Activity;
  readonly tweetupId?: string;
}

/** To all of these who follow. Nothing is written while nobody does. */
export async function tellFollowers(
  tx: Queries,
  now: Date,
  { signer, activity, tweetupId }: ToTell,
  audience: readonly Audience[],
): Promise<void> {
  const [anybody] = await tx
    .select({ inbox: remoteFollowers.inbox })
    .from(remoteFollowers)
    .where(oneOfThem(audience))
    .limit(1);
  if (!anybody) return;
  await tx.insert(tellings).values({
    id: nextId(now),
    signer,
    activity,
    audience: [...audience],
    tweetupId: tweetupId ?? null,
    writtenUntil: '',
    since: now,
  });
}

/** To one alone. */
export async function tellOne(
  tx: Queries,
  now: Date,
  { signer, activity, tweetupId }: ToTell,
  inbox: string,
): Promise<void> {
  const id = nextId(now);
  await tx.insert(tellings).values({
    id,
    signer,
    activity,
    audience: [],
    tweetupId: tweetupId ?? null,
    writtenUntil: inbox,
    writtenAt: now,
    since: now,
  });
  await writeDeliveries(tx, now, { tellingId: id, inboxes: [inbox] });
}

/** A server that rests is tried when it has rested; one that is blocked gets nothing. */
export async function writeDeliveries(
  tx: Queries,
  now: Date,
  { tellingId, inboxes }: { tellingId: string; inboxes: readonly string[] },
): Promise<void> {
  const hosts = [...new Set(inboxes.map(hostIn))];
  const known = await tx.select().from(remoteHosts).where(inArray(remoteHosts.host, hosts));
  const byHost = new Map(known.map((one) => [one.host, one]));
  const values = inboxes.flatMap((inbox) => {
    const host = hostIn(inbox);
    const { blockedAt = null, restsUntil = null } = byHost.get(host) ?? {};
    if (blockedAt || host === '') return [];
    const dueAt = restsUntil && restsUntil > now ? restsUntil : now;
    return [{ id: newId(now), tellingId, inbox, host, state: 'waiting' as const, attempts: 0, dueAt }];
  });
  if (values.length > 0) await tx.insert(deliveries).values(values).onConflictDoNothing();
}

export function oneOfThem(audience: readonly Audience[]): SQL | undefined {
  return or(
    ...audience.map(({ actor, who }) =>
      and(eq(remoteFollowers.actor, actor), who === 'all' ? undefined : eq(remoteFollowers.kind, who)),
    ),
  );
}

let last = 0;

/** In the order in which they are said: what is said in one moment, too, arrives so. */
function nextId(now: Date): string {
  last = Math.max(now.getTime(), last + 1);
  // A clock that was put back counts again from there.
  if (last > now.getTime() + minute) last = now.getTime();
  return newId(new Date(last));
}
