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

/** As counted in one database. */
interface Counted {
  readonly at: number;
  /** So many more may ask until there may be too many. */
  left: number;
}

const lately = new WeakMap<object, Counted>();

/** While forms let the site write to a list of strangers, their mails go out one after the other, as many as a quarter of an hour bears. */
export async function slotForStrangers(tx: Transaction, now: Date): Promise<Date> {
  if (await areFew(tx, now)) return now;
  const [asked] = await addressesSince(tx, { since: after(now, -span) });
  const held = await heldBackMails(tx, now);
  if ((asked?.addresses ?? 0) <= mostStrangers && held === 0) return now;
  return after(now, Math.round(((held + 1) * span) / mostStrangers));
}

/**
 * Were there so few in a day, none can be held back: that is asked first, since a mail server that is away leaves many that wait. It is
 * counted anew when as many have asked here as were left, and each second, since they ask elsewhere too.
 */
async function areFew(tx: Transaction, now: Date): Promise<boolean> {
  const known = lately.get(tx.of);
  const age = known ? now.getTime() - known.at : Infinity;
  if (known && age >= 0 && age < second && known.left > 0) {
    known.left -= 1;
    return true;
  }
  const [counted] = await fewSince(tx, { since: after(now, -day) });
  const left = mostStrangers - (counted?.addresses ?? 0);
  lately.set(tx.of, { at: now.getTime(), left });
  return left >= 0;
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
