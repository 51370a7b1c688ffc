// How many mails a form may send to an address that has not asked for them: three in a quarter of an hour, over all forms together; and how many strangers all forms may write to.
import { count, eq, gt, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { persons } from '../people/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, minute } from '../time/clock.ts';
import { isBlocked } from './blocked.ts';
import { formMails } from './tables.ts';

const most = 3;
const span = 15 * minute;

/** So many different addresses within that time are no evening's guests any more: somebody lets the site write to a list of strangers. */
export const mostStrangers = 2000;

/** Within a transaction. @returns whether one more may go now; the page looks the same either way */
export async function mayMail(tx: Queries, now: Date, email: string): Promise<boolean> {
  if (await isBlocked(tx, email)) return false;
  const sent = await sentTo(tx, now, email);
  // Both are asked of everybody, so that time does not tell who is known. Who is may sign in, whatever strangers do.
  const [isFlooded, isKnown] = [await isFloodedByStrangers(tx, now), await isSomebody(tx, email)];
  if (sent.length >= most || (isFlooded && !isKnown)) return false;
  await remember(tx, email, [...sent, now.getTime()]);
  return true;
}

/** Within a transaction, for a mail that can wait. @returns when it may go: now, or when the earlier ones are long enough ago */
export async function whenToMail(tx: Queries, now: Date, email: string): Promise<Date> {
  const sent = await sentTo(tx, now, email);
  const inTheWay = sent.at(-most);
  const due = new Date(Math.max(now.getTime(), (inTheWay ?? -Infinity) + span));
  await remember(tx, email, [...sent, due.getTime()]);
  return due;
}

/** Instants in milliseconds, oldest first, those still to come included. */
async function sentTo(tx: Queries, now: Date, email: string): Promise<number[]> {
  // The update takes the row first, so that two forms at once count one after the other.
  const [row] = await take(tx, { addressHash: hashOf(email), now });
  return (row?.sentAt ?? []).filter((sent) => sent > now.getTime() - span);
}

const take = prepared((tx, given: { addressHash: string; now: Date }) =>
  tx
    .insert(formMails)
    .values({ addressHash: given.addressHash, sentAt: [], lastAt: given.now })
    .onConflictDoUpdate({ target: formMails.addressHash, set: { lastAt: given.now } })
    .returning(),
);

async function isFloodedByStrangers(tx: Queries, now: Date): Promise<boolean> {
  const [lately] = await addressesSince(tx, { since: after(now, -span) });
  return (lately?.addresses ?? 0) > mostStrangers;
}

const addressesSince = prepared((tx, given: { since: Date }) =>
  tx.select({ addresses: count() }).from(formMails).where(gt(formMails.lastAt, given.since)),
);

async function isSomebody(tx: Queries, email: string): Promise<boolean> {
  return (await personsCalled(tx, { email })).length > 0;
}

const personsCalled = prepared((tx, given: { email: string }) =>
  tx.select({ id: persons.id }).from(persons).where(eq(persons.email, given.email)),
);

async function remember(tx: Queries, email: string, sentAt: number[]): Promise<void> {
  await note(tx, { addressHash: hashOf(email), sentAt });
}

const note = prepared((tx, given: { addressHash: string; sentAt: number[] }) =>
  tx.update(formMails).set({ sentAt: given.sentAt }).where(eq(formMails.addressHash, given.addressHash)),
);

export async function forgetAllowances(db: Queries, now: Date): Promise<void> {
  await db.delete(formMails).where(lt(formMails.lastAt, after(now, -day)));
}
