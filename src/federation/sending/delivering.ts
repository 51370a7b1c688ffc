// Delivers what is on its way to other servers: eight at a time, one for a server at a time, again later when it did not work.
import { and, asc, eq, inArray, lte, notInArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Fetched } from '../../outside/outside.ts';
import { newToken } from '../../secrets/tokens.ts';
import { after, minute } from '../../time/clock.ts';
import { signerOf, type Federating } from '../ground.ts';
import { signed, type SignatureStyle } from '../signing/signing.ts';
import { deliveries, remoteHosts, tellings, type Delivery } from '../tables.ts';
import { settle } from './settling.ts';

const atOnce = 8;
/** A worker that stops in the middle loses its delivery to another one after this; it may then arrive twice, under the same id. */
const lease = minute;

/** @returns how many it tried */
export async function deliverActivities(federating: Federating, stopping?: AbortSignal): Promise<number> {
  const busy = new Map<string, Promise<void>>();
  const failures: unknown[] = [];
  let tried = 0;
  const mayGoOn = () => !stopping?.aborted && failures.length === 0;
  while (mayGoOn()) {
    const next =
      busy.size < atOnce ? await claimNext(federating.db, federating.clock(), [...busy.keys()]) : undefined;
    if (next) {
      tried += 1;
      const delivering = deliver(federating, next)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => busy.delete(next.host));
      busy.set(next.host, delivering);
    } else if (busy.size === 0) break;
    else await Promise.race(busy.values());
  }
  await Promise.all(busy.values());
  if (failures.length > 0) throw failures[0];
  return tried;
}

async function claimNext(
  db: Database,
  now: Date,
  busyHosts: readonly string[],
): Promise<Delivery | undefined> {
  const due = and(inArray(deliveries.state, ['waiting', 'sending']), lte(deliveries.dueAt, now));
  for (;;) {
    const [next] = await db
      .select({ id: deliveries.id, attempts: deliveries.attempts })
      .from(deliveries)
      .where(and(due, busyHosts.length > 0 ? notInArray(deliveries.host, [...busyHosts]) : undefined))
      .orderBy(asc(deliveries.dueAt), asc(deliveries.tellingId))
      .limit(1);
    if (!next) return undefined;
    const [claimed] = await db
      .update(deliveries)
      .set({
        state: 'sending',
        claim: newToken(),
        dueAt: after(now, lease),
        attempts: next.attempts + 1,
      })
      .where(and(eq(deliveries.id, next.id), eq(deliveries.attempts, next.attempts), due))
      .returning();
    // Somebody else was faster: look again.
    if (claimed) return claimed;
  }
}

async function deliver(federating: Federating, delivery: Delivery): Promise<void> {
  const { db, clock } = federating;
  const [telling] = await db.select().from(tellings).where(eq(tellings.id, delivery.tellingId));
  if (!telling) return;
  const [host] = await db.select().from(remoteHosts).where(eq(remoteHosts.host, delivery.host));
  if (host?.blockedAt) return settle(db, clock(), { delivery, came: 'blocked', style: 'cavage' });
  const text = JSON.stringify(telling.activity);
  const signer = await signerOf(federating, telling.signer);
  const send = (style: SignatureStyle): Promise<Fetched> =>
    federating.outside.fetch({
      address: delivery.inbox,
      body: { type: 'application/activity+json', text },
      signed: (address) => signed({ method: 'POST', address, body: text }, signer, { now: clock(), style }),
    });
  let style = host?.signature ?? 'cavage';
  let came = await send(style);
  if (came.outcome === 'refused' && came.status === 401) {
    // Perhaps they want the other kind.
    style = style === 'cavage' ? 'rfc9421' : 'cavage';
    came = await send(style);
  }
  await settle(db, clock(), { delivery, came, style });
}
