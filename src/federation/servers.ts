// Other servers as the operator sees them: who follows from there, how they are; and blocking one, or an account.
import { and, asc, count, desc, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { accountLinks } from '../handles/webfinger.ts';
import { ask, type Federating } from './ground.ts';
import { hostIn, idOf } from './reading-json.ts';
import { blockedActors, deliveries, remoteActors, remoteFollowers, remoteHosts } from './tables.ts';

export interface Server {
  readonly host: string;
  readonly followers: number;
  readonly waiting: number;
  readonly restsUntil: Date | null;
  readonly isBlocked: boolean;
}

const mostListed = 200;

/** Those with the most followers first; and all that are blocked or in trouble. */
export async function serversKnown(db: Queries, now: Date): Promise<Server[]> {
  const following = await db
    .select({ host: remoteFollowers.host, followers: count() })
    .from(remoteFollowers)
    .groupBy(remoteFollowers.host)
    .orderBy(desc(count()), asc(remoteFollowers.host))
    .limit(mostListed);
  const special = await db
    .select()
    .from(remoteHosts)
    .where(or(isNotNull(remoteHosts.blockedAt), isNotNull(remoteHosts.restsUntil)))
    .orderBy(asc(remoteHosts.host))
    .limit(mostListed);
  const names = [...new Set([...following, ...special].map(({ host }) => host))];
  const waiting = await waitingFor(db, names);
  return names.map((host) => {
    const state = special.find((one) => one.host === host);
    const restsUntil = state?.restsUntil && state.restsUntil > now ? state.restsUntil : null;
    return {
      host,
      followers: following.find((one) => one.host === host)?.followers ?? 0,
      waiting: waiting.get(host) ?? 0,
      restsUntil,
      isBlocked: (state?.blockedAt ?? null) !== null,
    };
  });
}

async function waitingFor(db: Queries, hosts: readonly string[]): Promise<Map<string, number>> {
  if (hosts.length === 0) return new Map();
  const rows = await db
    .select({ host: deliveries.host, waiting: count() })
    .from(deliveries)
    .where(and(inArray(deliveries.host, [...hosts]), eq(deliveries.state, 'waiting')))
    .groupBy(deliveries.host);
  return new Map(rows.map(({ host, waiting }) => [host, waiting]));
}

export async function blockedAccounts(db: Queries): Promise<string[]> {
  const rows = await db.select().from(blockedActors).orderBy(asc(blockedActors.actor)).limit(mostListed);
  return rows.map(({ actor }) => actor);
}

/** A server by its name, an account by its address. @returns undefined: it is neither */
export function blockable(typed: string): { readonly host: string } | { readonly actor: string } | undefined {
  const meant = typed.trim();
  if (/^https?:\/\/[^/]+\/./.test(meant)) return hostIn(meant) === '' ? undefined : { actor: meant };
  const name = meant.replace(/^https?:\/\//, '').replace(/\/$/, '');
  // Of what was typed: in an address "ana@" would be no part of the server's name, and the whole server be meant.
  if (!/^[^\s/@]+\.[^\s/@]+$/.test(name)) return undefined;
  const host = hostIn(`https://${name}`);
  return host === '' ? undefined : { host };
}

type Blocked = NonNullable<ReturnType<typeof blockable>>;

/**
 * The same as people know accounts, too: by name (`@ana@example.social`) or profile. What comes from an account names its id, so that is
 * what is blocked.
 * @returns undefined: nobody is there
 */
export async function blockMeant(federating: Federating, typed: string): Promise<Blocked | undefined> {
  const [, handle] = /^\s*@?([\w.~-]+@[^\s/@]+)\s*$/.exec(typed) ?? [];
  const meant = handle === undefined ? blockable(typed) : { actor: await addressNamed(federating, handle) };
  if (!meant || !('actor' in meant)) return meant;
  const { actor: address } = meant;
  if (address === undefined) return undefined;
  const [known] = await federating.db
    .select({ id: remoteActors.id })
    .from(remoteActors)
    .where(eq(remoteActors.id, address));
  if (known) return { actor: known.id };
  const asked = await ask(federating, address);
  // An account that is away now is known by what the operator says.
  if (asked.outcome === 'unanswered') return { actor: address };
  const id = asked.outcome === 'found' ? idOf(asked.said) : '';
  return hostIn(id) === hostIn(address) ? { actor: id } : undefined;
}

async function addressNamed({ db, outside }: Federating, handle: string): Promise<string | undefined> {
  const [known] = await db
    .select({ id: remoteActors.id })
    .from(remoteActors)
    .where(eq(remoteActors.handle, handle.toLowerCase()));
  if (known) return known.id;
  const links = await accountLinks({ outside }, handle);
  return links.outcome === 'found'
    ? links.links.find(({ rel, type }) => rel === 'self' && /json/.test(type))?.href
    : undefined;
}

/** Whoever follows from there follows no more, and nothing is on its way there any more. */
export async function block(db: Database, now: Date, blocked: Blocked): Promise<void> {
  await db.transaction(async (tx) => {
    if ('actor' in blocked) {
      await tx.insert(blockedActors).values({ actor: blocked.actor, since: now }).onConflictDoNothing();
      await tx.delete(remoteFollowers).where(eq(remoteFollowers.follower, blocked.actor));
      await tx.delete(remoteActors).where(eq(remoteActors.id, blocked.actor));
      return;
    }
    const { host } = blocked;
    await tx
      .insert(remoteHosts)
      .values({ host, failures: 0, signature: 'cavage', blockedAt: now })
      .onConflictDoUpdate({ target: remoteHosts.host, set: { blockedAt: now } });
    await tx.delete(remoteFollowers).where(eq(remoteFollowers.host, host));
    await tx.delete(remoteActors).where(eq(remoteActors.host, host));
    await tx.delete(deliveries).where(and(eq(deliveries.host, host), eq(deliveries.state, 'waiting')));
  });
}

export async function unblock(db: Database, blocked: Blocked): Promise<void> {
  if ('actor' in blocked) await db.delete(blockedActors).where(eq(blockedActors.actor, blocked.actor));
  else await db.update(remoteHosts).set({ blockedAt: null }).where(eq(remoteHosts.host, blocked.host));
}
