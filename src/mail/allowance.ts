// How many mails a form may send to an address that has not asked for them: three in a quarter of an hour, over all forms together.
import { eq, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { hashOf } from '../secrets.ts';
import { after, day, minute } from '../time/clock.ts';
import { isBlocked } from './blocked.ts';
import { formMails } from './tables.ts';

const most = 3;
const span = 15 * minute;

/** Within a transaction. @returns whether one more may go now; the page looks the same either way */
export async function mayMail(tx: Queries, now: Date, email: string): Promise<boolean> {
  if (await isBlocked(tx, email)) return false;
  const sent = await sentTo(tx, now, email);
  if (sent.length >= most) return false;
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
  const [row] = await tx
    .insert(formMails)
    .values({ addressHash: hashOf(email), sentAt: [], lastAt: now })
    .onConflictDoUpdate({ target: formMails.addressHash, set: { lastAt: now } })
    .returning();
  return (row?.sentAt ?? []).filter((sent) => sent > now.getTime() - span);
}

async function remember(tx: Queries, email: string, sentAt: number[]): Promise<void> {
  await tx
    .update(formMails)
    .set({ sentAt })
    .where(eq(formMails.addressHash, hashOf(email)));
}

export async function forgetAllowances(db: Queries, now: Date): Promise<void> {
  await db.delete(formMails).where(lt(formMails.lastAt, after(now, -day)));
}
