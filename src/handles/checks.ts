// Handles are looked for on their networks in the background: nobody waits for it, and what was found is kept beside them.
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { after, day, hour, minute } from '../time/clock.ts';
import { findBlog } from './finding-blog.ts';
import { findBlueskyAccount } from './finding-bluesky.ts';
import { findFediverseAccount } from './finding-fediverse.ts';
import type { Finding, Found, Looking } from './finding.ts';
import type { Network } from './networks.ts';
import type { Handles, HandleAudience } from './handle.ts';
import { handleChecks } from './tables.ts';

export type HandleCheck = typeof handleChecks.$inferSelect;

/** The others cannot be asked without an account there. */
const lookable = ['mastodon', 'bluesky', 'blog'] as const satisfies readonly Network[];

/** In the same transaction as the handles: from now on they are looked for, unless that was done before. */
export async function askToCheck(tx: Queries, now: Date, handles: Handles): Promise<void> {
  for (const network of lookable) {
    const handle = handles[network];
    if (handle === undefined) continue;
    await tx
      .insert(handleChecks)
      .values({
        network,
        handle,
        state: 'waiting',
        calledNow: null,
        found: {},
        failures: 0,
        since: now,
        dueAt: now,
      })
      .onConflictDoNothing();
  }
}

/** Whose handle of the fediverse it is, as it was looked up by itself: what an actor calls itself proves nothing. Undefined: it was not found so far. */
export async function accountCalled(db: Queries, handle: string): Promise<string | undefined> {
  const [check] = await db
    .select({ found: handleChecks.found })
    .from(handleChecks)
    .where(same({ network: 'mastodon', handle }));
  return check?.found.actor;
}

/** Takes what is due, so that no other process looks for the same. */
export async function takeDueChecks(db: Queries, now: Date, most: number): Promise<HandleCheck[]> {
  const due = await db
    .select()
    .from(handleChecks)
    .where(lte(handleChecks.dueAt, now))
    .orderBy(asc(handleChecks.dueAt))
    .limit(most);
  const taken: HandleCheck[] = [];
  for (const check of due) {
    const [mine] = await db
      .update(handleChecks)
      .set({ dueAt: after(now, 10 * minute) })
      .where(and(same(check), eq(handleChecks.dueAt, check.dueAt)))
      .returning();
    if (mine) taken.push(mine);
  }
  return taken;
}

export async function lookFor(
  looking: Looking,
  { network, handle }: Pick<HandleCheck, 'network' | 'handle'>,
): Promise<Finding> {
  switch (network) {
    case 'mastodon':
      return findFediverseAccount(looking, handle);
    case 'bluesky':
      return findBlueskyAccount(looking, handle);
    case 'blog':
      return findBlog(looking, handle);
    case 'x':
    case 'linkedin':
    case 'threads':
    case 'other':
      return { outcome: 'unanswered' };
  }
}

/** A server that cannot be asked for a while takes nothing back: what was found before stays. */
export async function keepFinding(
  tx: Queries,
  now: Date,
  { check, finding }: { check: HandleCheck; finding: Finding },
): Promise<void> {
  if (finding.outcome === 'unanswered') {
    const failures = check.failures + 1;
    const state = check.state === 'waiting' ? 'unanswered' : check.state;
    await tx
      .update(handleChecks)
      .set({ state, failures, dueAt: after(now, pauseAfter(failures)) })
      .where(same(check));
    return;
  }
  const found: Found = finding.outcome === 'found' ? finding.found : {};
  const { did = check.handle } = found;
  const calledNow = found.handle ?? (found.did === undefined ? null : check.calledNow);
  // A renamed Bluesky account is to be shown rightly within a day.
  const dueAt = after(now, check.network === 'bluesky' || finding.outcome === 'missing' ? day : 7 * day);
  const kept = { state: finding.outcome, calledNow, found, failures: 0, dueAt } as const;
  await tx
    .insert(handleChecks)
    .values({ network: check.network, handle: did, since: now, ...kept })
    .onConflictDoUpdate({ target: [handleChecks.network, handleChecks.handle], set: kept });
  // Whoever gives the same name later may be somebody else: it is looked for again.
  if (did !== check.handle) await tx.delete(handleChecks).where(same(check));
}

/** Ten minutes, an hour, six, a day, then once a week. */
function pauseAfter(tries: number): number {
  return [10 * minute, hour, 6 * hour, day][tries - 1] ?? 7 * day;
}

/** A handle as it is kept, and what is known of it. */
export interface KeptHandle {
  readonly network: Network;
  /** As it is called now. */
  readonly handle: string;
  /** Its identifier, where it has one: that is what is in the tables. */
  readonly kept: string;
  readonly audience: HandleAudience;
  /** Null for what nobody looks for. */
  readonly state: HandleCheck['state'] | null;
  readonly found: Found;
}

/** To select beside a handle that is joined with its check. */
export const whatIsKnown = {
  calledNow: handleChecks.calledNow,
  state: handleChecks.state,
  found: handleChecks.found,
};

export function asCalledNow(row: {
  network: Network;
  kept: string;
  audience: HandleAudience;
  calledNow: string | null;
  state: KeptHandle['state'];
  found: Found | null;
}): KeptHandle {
  const { network, kept, audience, calledNow, state, found } = row;
  return { network, kept, audience, handle: calledNow ?? kept, state, found: found ?? {} };
}

/** Whom each is shown to. */
export function audiencesIn(kept: readonly KeptHandle[]): Partial<Record<Network, HandleAudience>> {
  return Object.fromEntries(kept.map(({ network, audience }) => [network, audience]));
}

export function handlesIn(kept: readonly KeptHandle[]): Handles {
  return Object.fromEntries(kept.map(({ network, handle }) => [network, handle]));
}

/** What was typed again as it is called now is still the same account. */
export function keptAgain(before: readonly KeptHandle[], typed: Handles): Handles {
  const same = before.filter(({ network, handle }) => typed[network] === handle);
  return { ...typed, ...Object.fromEntries(same.map(({ network, kept }) => [network, kept])) };
}

function same({ network, handle }: Pick<HandleCheck, 'network' | 'handle'>) {
  return and(eq(handleChecks.network, network), eq(handleChecks.handle, handle));
}
