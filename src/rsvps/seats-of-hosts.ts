// Hosts take no place: what becomes of a person's own answer when they begin or stop hosting. Everything here runs while the tweetup's row is locked.
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { moveUp } from './crowd/moving-up.ts';
import { isHostOf, peopleCounted } from './places.ts';
import { answerOf } from './rsvp.ts';
import { nextArrival } from './writing-answers.ts';
import { rsvps } from './tables.ts';

/** Hosts do not wait; somebody who stops hosting keeps a place if there is room, else waits at the end of the line like everybody. */
export async function reseat(
  tx: Transaction,
  now: Date,
  { tweetup, personId }: { tweetup: Tweetup; personId: string },
): Promise<void> {
  const own = await answerOf(tx, tweetup.id, personId);
  if (own?.answer === 'yes' && !own.removedAt) {
    const hosts = await isHostOf(tx, tweetup, personId);
    const its = eq(rsvps.id, own.id);
    if (hosts && own.place === 'waiting') await tx.update(rsvps).set({ place: 'going' }).where(its);
    if (!hosts && own.place === 'going' && now < tweetup.startsAt && (await isTooFull(tx, tweetup)))
      await tx
        .update(rsvps)
        .set({ place: 'waiting', arrival: await nextArrival(tx, tweetup.id) })
        .where(its);
  }
  await moveUp(tx, now, tweetup);
}

async function isTooFull(tx: Transaction, { id, capacity }: Tweetup): Promise<boolean> {
  return capacity !== null && (await peopleCounted(tx, id)).going > capacity;
}
