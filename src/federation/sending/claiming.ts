// Which delivery is next: in the order in which things were said, and with a lease, so that no other worker sends it as well.
import { and, asc, eq, inArray, lte, notInArray, sql } from 'drizzle-orm';
import { prepared } from '../../database/prepared.ts';
import { newToken } from '../../secrets/tokens.ts';
import { after, minute } from '../../time/clock.ts';
import type { Federating } from '../ground.ts';
import { deliveries, type Delivery } from '../tables.ts';

/** A worker that stops in the middle loses its delivery to another one after this; it may then arrive twice, under the same id. */
const lease = minute;
/** Read at once, and claimed one by one. */
const page = 50;

type Due = Pick<Delivery, 'id' | 'host'>;

export function dueDeliveries({ db, clock }: Pick<Federating, 'db' | 'clock'>) {
  let found: Due[] = [];

  /** The first of each server that has nothing under way; those that a worker has lost come after the others. */
  async function find(open: ReadonlyMap<string, unknown>): Promise<Due[]> {
    for (const state of ['waiting', 'sending'] as const) {
      const due = await db
        .select({ id: deliveries.id, host: deliveries.host })
        .from(deliveries)
        .where(
          and(
            eq(deliveries.state, state),
            lte(deliveries.dueAt, clock()),
            open.size > 0 ? notInArray(deliveries.host, [...open.keys()]) : undefined,
          ),
        )
        .orderBy(asc(deliveries.dueAt), asc(deliveries.tellingId))
        .limit(page);
      if (due.length > 0)
        return due.filter(({ host }, at) => at === due.findIndex((one) => one.host === host));
    }
    return [];
  }

  return {
    /** @param open servers that have something under way: one thing for a server at a time */
    async claimNext(open: ReadonlyMap<string, unknown>): Promise<Delivery | undefined> {
      for (;;) {
        if (found.length === 0) found = await find(open);
        const next = found.shift();
        if (!next) return undefined;
        if (open.has(next.host)) continue;
        const now = clock();
        const [claimed] = await claim(db, { id: next.id, claim: newToken(), now, until: after(now, lease) });
        // Somebody else was faster, or the server rests since: look again.
        if (claimed) return claimed;
      }
    },
  };
}

const claim = prepared((db, given: { id: string; claim: string; now: Date; until: Date }) =>
  db
    .update(deliveries)
    .set({
      state: 'sending',
      claim: given.claim,
      dueAt: given.until,
      attempts: sql`${deliveries.attempts} + 1`,
    })
    .where(
      and(
        eq(deliveries.id, given.id),
        inArray(deliveries.state, ['waiting', 'sending']),
        lte(deliveries.dueAt, given.now),
      ),
    )
    .returning(),
);
