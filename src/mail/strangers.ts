// Whether forms let the site write to a list of strangers: then their mails go out one after the other.
import { and, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { after, day, minute, second } from '../time/clock.ts';
import type { MailKind } from './kinds.ts';
import { formMails, outbox } from './tables.ts';

/** So many different addresses within that time are no evening's guests any more: somebody lets the site write to a list of strangers. */
export const mostStrangers = 2000;

/** Those that a form sends to an address that is not signed in, or a private message to an account. */
export const askedByForms = [
  'sign-in',
  'confirm-announcement',
  'confirm-answer',
  'confirm-following',
  'confirm-question',
  'at-the-door',
  'address-asked',
  'address-leaves',
  'report-received',
  'blog-suggested',
  'course-invited',
  'own-links',
] as const satisfies readonly MailKind[];

/** They go out as many as this bears. */
const span = 15 * minute;

/** As counted in one database, and by this process since then. */
interface Counted {
  readonly at: number;
  /** So many more may ask until there may be too many. */
  left: number;
  /** Once there may be. */
  readonly flood?: {
    /** Addresses that were asked for within the span. */
    asked: number;
    /** Mails that wait for their turn. */
    held: number;
  };
}

const lately = new WeakMap<object, Counted>();

/**
 * While forms let the site write to a list of strangers, their mails go out one after the other, as many as a quarter of an hour bears.
 * @param takesOne whether a mail will wait for what is returned
 */
export async function slotForStrangers(
  tx: Transaction,
  now: Date,
  { takesOne }: { takesOne: boolean },
): Promise<Date> {
  const { flood } = await countedLately(tx, now);
  if (!flood || (flood.asked <= mostStrangers && flood.held === 0)) return now;
  const slot = after(now, Math.round(((flood.held + 1) * span) / mostStrangers));
  if (takesOne) flood.held += 1;
  return slot;
}

/**
 * It is counted anew when as many have asked here as were left, and each second, since they ask elsewhere too: in a flood each form would
 * count thousands.
 */
async function countedLately(tx: Transaction, now: Date): Promise<Counted> {
  const known = lately.get(tx.of);
  const age = known ? now.getTime() - known.at : Infinity;
  if (known && age >= 0 && age < second && (known.flood || known.left > 0)) {
    known.left -= 1;
    if (known.flood) known.flood.asked += 1;
    return known;
  }
  const counted = await countedIn(tx, now);
  lately.set(tx.of, counted);
  return counted;
}

/** Were there so few in a day, none can be held back: that is asked first, since a mail server that is away leaves many that wait. */
async function countedIn(tx: Transaction, now: Date): Promise<Counted> {
  const at = now.getTime();
  const [inADay] = await fewSince(tx, { since: after(now, -day) });
  const left = mostStrangers - (inADay?.addresses ?? 0);
  if (left >= 0) return { at, left };
  const [inSpan] = await addressesSince(tx, { since: after(now, -span) });
  return { at, left, flood: { asked: inSpan?.addresses ?? 0, held: await heldBackMails(tx, now) } };
}

/** Mails that wait their turn because strangers' forms asked for too many. */
export async function heldBackMails(db: Queries, now: Date): Promise<number> {
  const [held] = await heldBack(db, { now });
  return held?.mails ?? 0;
}

const heldBack = prepared((tx, given: { now: Date }) =>
  tx
    .select({ mails: count() })
    .from(outbox)
    .where(
      and(
        eq(outbox.state, 'waiting'),
        gt(outbox.dueAt, given.now),
        eq(outbox.attempts, 0),
        // One that waits for a mail server that was away has been tried.
        isNull(outbox.error),
        inArray(outbox.kind, [...askedByForms]),
      ),
    ),
);

const addressesSince = prepared((tx, given: { since: Date }) =>
  tx.select({ addresses: count() }).from(formMails).where(gt(formMails.askedAt, given.since)),
);

/** No more of them are looked at than it takes to see that there are too many. */
const fewSince = prepared((tx, given: { since: Date }) => {
  const some = tx
    .select({ one: sql`1`.as('one') })
    .from(formMails)
    .where(gt(formMails.askedAt, given.since))
    .limit(mostStrangers + 1)
    .as('some');
  return tx.select({ addresses: count() }).from(some);
});
