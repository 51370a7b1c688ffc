// What a server answered, and what becomes of the delivery, the server and its followers by it.
import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Database, Queries } from '../../database/database.ts';
import { prepared } from '../../database/prepared.ts';
import type { Fetched } from '../../outside/outside.ts';
import { after, day, hour, minute } from '../../time/clock.ts';
import type { SignatureStyle } from '../signing/signing.ts';
import { deliveries, remoteFollowers, remoteHosts, type Delivery } from '../tables.ts';

/** How long a delivery waits after its first, second … failure, and a server after its third, fourth …; after the last it is given up. */
const ladder = [minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 12 * hour, 24 * hour, 48 * hour];
const toleratedFailures = 3;
/** An inbox that is not there may be so by mistake. */
const missingFor = 7 * day;

export interface Settling {
  readonly delivery: Delivery;
  readonly came: Fetched | 'blocked';
  readonly style: SignatureStyle;
}

export async function settle(db: Database, now: Date, { delivery, came, style }: Settling): Promise<void> {
  const isMine = and(eq(deliveries.id, delivery.id), eq(deliveries.claim, delivery.claim ?? ''));
  await db.transaction(async (tx) => {
    const end = (state: 'done' | 'dead') =>
      endDelivery(tx, { state, now, id: delivery.id, claim: delivery.claim ?? '' });
    const wait = (dueAt: Date, attempts: number) =>
      tx.update(deliveries).set({ state: 'waiting', claim: null, dueAt, attempts }).where(isMine);
    const tryLater = async () => {
      const pause = ladder[delivery.attempts - 1];
      if (pause === undefined) await end('dead');
      else await wait(after(now, pause), delivery.attempts);
      await isInTrouble(tx, now, delivery.host);
    };
    if (came === 'blocked') return void (await end('dead'));
    switch (came.outcome) {
      case 'fetched':
      case 'unchanged':
        await end('done');
        await isWell(tx, now, { delivery, style });
        await noteThere(tx, { inbox: delivery.inbox });
        return;
      case 'refused':
        await end('dead');
        await isWell(tx, now, { delivery, ...(came.status === 401 ? {} : { style }) });
        if (came.status === 410) await forgetInbox(tx, delivery.inbox);
        if (came.status === 404) await noteMissing(tx, now, delivery.inbox);
        return;
      case 'forbidden':
        await end('dead');
        return;
      case 'later':
        // The way out has begun to spare a server that is in trouble; to any other that asks for patience nothing has happened.
        if (await isKnownForTrouble(tx, delivery.host)) await tryLater();
        else {
          const pause = after(now, ladder[delivery.attempts - 1] ?? 0);
          if (pause <= now) await end('dead');
          else await wait(pause > came.until ? pause : came.until, delivery.attempts);
          await postpone(tx, delivery.host, came.until);
        }
        return;
      case 'failed':
        await tryLater();
    }
  });
}

const endDelivery = prepared((tx, given: { state: 'done' | 'dead'; now: Date; id: string; claim: string }) =>
  tx
    .update(deliveries)
    .set({ state: given.state, claim: null, endedAt: given.now })
    .where(and(eq(deliveries.id, given.id), eq(deliveries.claim, given.claim))),
);

const hostNamed = prepared((tx, given: { host: string }) =>
  tx.select().from(remoteHosts).where(eq(remoteHosts.host, given.host)),
);

/** Whatever waits for it goes at once. */
async function isWell(
  tx: Queries,
  now: Date,
  { delivery: { host }, style }: { delivery: Delivery; style?: SignatureStyle },
): Promise<void> {
  const [was] = await hostNamed(tx, { host });
  const signature = style ?? was?.signature ?? 'cavage';
  if (
    was ? was.failures > 0 || was.restsUntil !== null || was.signature !== signature : signature !== 'cavage'
  ) {
    const well = { failures: 0, restsUntil: null, signature };
    await tx
      .insert(remoteHosts)
      .values({ host, ...well })
      .onConflictDoUpdate({ target: remoteHosts.host, set: well });
  }
  if (was?.restsUntil)
    await tx
      .update(deliveries)
      .set({ dueAt: now })
      .where(and(eq(deliveries.host, host), eq(deliveries.state, 'waiting')));
}

async function isKnownForTrouble(tx: Queries, host: string): Promise<boolean> {
  const [its] = await hostNamed(tx, { host });
  return (its?.failures ?? 0) >= toleratedFailures - 1;
}

/** After some failures in a row nothing is sent there, but for one probe a step. */
async function isInTrouble(tx: Queries, now: Date, host: string): Promise<void> {
  const [its] = await tx
    .insert(remoteHosts)
    .values({ host, failures: 1, signature: 'cavage' })
    .onConflictDoUpdate({
      target: remoteHosts.host,
      set: { failures: sql`${remoteHosts.failures} + 1` },
    })
    .returning();
  const failures = its?.failures ?? 1;
  if (failures < toleratedFailures) return;
  const wait = ladder[Math.min(failures - toleratedFailures, ladder.length - 1)] ?? day;
  const restsUntil = after(now, wait);
  await tx.update(remoteHosts).set({ restsUntil }).where(eq(remoteHosts.host, host));
  await postpone(tx, host, restsUntil);
}

async function postpone(tx: Queries, host: string, until: Date): Promise<void> {
  await tx
    .update(deliveries)
    .set({ dueAt: until })
    .where(and(eq(deliveries.host, host), eq(deliveries.state, 'waiting'), lt(deliveries.dueAt, until)));
}

async function forgetInbox(tx: Queries, inbox: string): Promise<void> {
  await tx.delete(remoteFollowers).where(eq(remoteFollowers.inbox, inbox));
}

const noteThere = prepared((tx, given: { inbox: string }) =>
  tx
    .update(remoteFollowers)
    .set({ missingSince: null })
    .where(and(eq(remoteFollowers.inbox, given.inbox), isNotNull(remoteFollowers.missingSince))),
);

async function noteMissing(tx: Queries, now: Date, inbox: string): Promise<void> {
  const its = eq(remoteFollowers.inbox, inbox);
  await tx.delete(remoteFollowers).where(and(its, lt(remoteFollowers.missingSince, after(now, -missingFor))));
  await tx
    .update(remoteFollowers)
    .set({ missingSince: now })
    .where(and(its, isNull(remoteFollowers.missingSince)));
}
