// Makes deliveries of what is to be told: one for each inbox, some hundred in a transaction.
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { remoteFollowers, tellings } from '../tables.ts';
import { oneOfThem, writeDeliveries } from './telling.ts';

const atOnce = 200;

/** @returns how many deliveries it wrote */
export async function spreadTellings(db: Database, now: Date, stopping?: AbortSignal): Promise<number> {
  let written = 0;
  for (;;) {
    const some = stopping?.aborted ? null : await spreadSome(db, now);
    if (some === null) return written;
    written += some;
  }
}

/** @returns null: there is nothing left */
async function spreadSome(db: Database, now: Date): Promise<number | null> {
  return db.transaction(async (tx) => {
    const [next] = await tx
      .select({ id: tellings.id })
      .from(tellings)
      .where(isNull(tellings.writtenAt))
      .orderBy(asc(tellings.id))
      .limit(1);
    if (!next) return null;
    await tx.hold(tellings, next.id);
    const [telling] = await tx.select().from(tellings).where(eq(tellings.id, next.id));
    if (!telling || telling.writtenAt) return 0;
    const inboxes = await tx
      .selectDistinct({ inbox: remoteFollowers.inbox })
      .from(remoteFollowers)
      .where(and(oneOfThem(telling.audience), gt(remoteFollowers.inbox, telling.writtenUntil)))
      .orderBy(asc(remoteFollowers.inbox))
      .limit(atOnce);
    await writeDeliveries(tx, now, { tellingId: telling.id, inboxes: inboxes.map(({ inbox }) => inbox) });
    await tx
      .update(tellings)
      .set({
        writtenUntil: inboxes.at(-1)?.inbox ?? telling.writtenUntil,
        ...(inboxes.length < atOnce ? { writtenAt: now } : {}),
      })
      .where(eq(tellings.id, telling.id));
    return inboxes.length;
  });
}
