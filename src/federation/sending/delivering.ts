// Delivers what is on its way to other servers: eight at a time, one for a server at a time, again later when it did not work.
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { prepared } from '../../database/prepared.ts';
import type { Fetched } from '../../outside/outside.ts';
import { second } from '../../time/clock.ts';
import { signerOf, type Federating } from '../ground.ts';
import { signed, type SignatureStyle } from '../signing/signing.ts';
import { remoteHosts, tellings, type Delivery } from '../tables.ts';
import { dueDeliveries } from './claiming.ts';
import { settle } from './settling.ts';

const atOnce = 8;
/** A server that takes longer is one of the eight no more: it is waited for beside them, lest silent ones keep all others waiting. */
const patience = second;
/** Waited for altogether, the silent ones too. */
const mostOpen = 64;
/** Looks again after this, whatever is being waited for. */
const glance = second / 2;
/** Between two that begin: so an evening for a thousand servers takes ten seconds more, and pages that are asked for meanwhile not longer than ever. */
const breath = 5; // milliseconds

/** @returns how many it tried */
export async function deliverActivities(federating: Federating, stopping?: AbortSignal): Promise<number> {
  /** When each began that is under way, by server. */
  const open = new Map<string, number>();
  const failures: unknown[] = [];
  let tried = 0;
  let ended = Promise.withResolvers<void>();
  const begin = async (delivery: Delivery) => {
    open.set(delivery.host, performance.now());
    await deliver(federating, delivery).catch((error: unknown) => void failures.push(error));
    open.delete(delivery.host);
    ended.resolve();
  };
  const oneHasEnded = async () => {
    await Promise.race([ended.promise, wait(glance, undefined, { ref: false })]);
    ended = Promise.withResolvers();
  };
  const mayGoOn = () => !stopping?.aborted && failures.length === 0;
  const due = dueDeliveries(federating);
  try {
    while (mayGoOn()) {
      // While it looks one may end, and leave room for what is due there.
      const wereOpen = open.size;
      const next = hasRoom(open) ? await due.claimNext(open) : undefined;
      if (next) {
        tried += 1;
        void begin(next);
        await wait(breath);
      } else if (wereOpen === 0) break;
      else await oneHasEnded();
    }
  } finally {
    while (open.size > 0) await oneHasEnded();
  }
  if (failures.length > 0) throw failures[0];
  return tried;
}

function hasRoom(open: ReadonlyMap<string, number>): boolean {
  const lately = performance.now() - patience;
  return open.size < mostOpen && [...open.values()].filter((began) => began > lately).length < atOnce;
}

const tellingFor = prepared((db, given: { tellingId: string; host: string }) =>
  db
    .select({
      signer: tellings.signer,
      activity: tellings.activity,
      signature: remoteHosts.signature,
      blockedAt: remoteHosts.blockedAt,
    })
    .from(tellings)
    .leftJoin(remoteHosts, eq(remoteHosts.host, given.host))
    .where(eq(tellings.id, given.tellingId)),
);

async function deliver(federating: Federating, delivery: Delivery): Promise<void> {
  const { db, clock } = federating;
  const [telling] = await tellingFor(db, { tellingId: delivery.tellingId, host: delivery.host });
  if (!telling) return;
  if (telling.blockedAt) return settle(db, clock(), { delivery, came: 'blocked', style: 'cavage' });
  const text = JSON.stringify(telling.activity);
  const signer = await signerOf(federating, telling.signer);
  const send = (style: SignatureStyle): Promise<Fetched> =>
    federating.outside.fetch({
      address: delivery.inbox,
      body: { type: 'application/activity+json', text },
      signed: (address) => signed({ method: 'POST', address, body: text }, signer, { now: clock(), style }),
    });
  let style = telling.signature ?? 'cavage';
  let came = await send(style);
  if (came.outcome === 'refused' && came.status === 401) {
    // Perhaps they want the other kind.
    style = style === 'cavage' ? 'rfc9421' : 'cavage';
    came = await send(style);
  }
  await settle(db, clock(), { delivery, came, style });
}
