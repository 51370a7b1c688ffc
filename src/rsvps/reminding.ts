// The reminder: the day before, at a civil hour of the tweetup's zone, once for a guest and a start.
import { and, asc, eq, gt, isNull, lt, lte, ne, or } from 'drizzle-orm';
import type { Database, Transaction } from '../database/database.ts';
import { queueMail } from '../mail/outbox.ts';
import { after, day } from '../time/clock.ts';
import { daysLater, instantAt, wallTime } from '../time/zones.ts';
import { tweetups } from '../tweetups/tables.ts';
import { hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { tellGuests, type Telling } from './crowd/circular.ts';
import { rsvps } from './tables.ts';
import { hasNewcomers } from './ticket/newcomers.ts';

const civilHour = '10:00';

export async function remindGuests(db: Database, now: Date): Promise<void> {
  const soon = await db
    .select()
    .from(tweetups)
    .where(
      and(
        isNull(tweetups.cancelledAt),
        gt(tweetups.startsAt, now),
        lt(tweetups.startsAt, after(now, 2 * day)),
        or(isNull(tweetups.remindedOf), ne(tweetups.remindedOf, tweetups.startsAt)),
      ),
    )
    .orderBy(asc(tweetups.startsAt));
  for (const tweetup of soon) {
    const remindAt = momentToRemind(tweetup);
    if (now >= remindAt) await remindGuestsOf(db, now, { tweetup, remindAt });
  }
}

export function momentToRemind(tweetup: Pick<Tweetup, 'startsAt' | 'zone'>): Date {
  const { date } = wallTime(tweetup.startsAt, tweetup.zone);
  // No zone skips an hour in the middle of the morning; should one, a day before is civil enough.
  return instantAt(daysLater(date, -1), civilHour, tweetup.zone) ?? after(tweetup.startsAt, -day);
}

async function remindGuestsOf(
  db: Database,
  now: Date,
  { tweetup, remindAt }: { tweetup: Tweetup; remindAt: Date },
): Promise<void> {
  const start = tweetup.startsAt.getTime();
  const word = {
    tweetupId: tweetup.id,
    about: `${tweetup.id}:${start}`,
    facts: { start: String(start), remindAt: String(remindAt.getTime()) },
    dueAt: now,
  };
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    await tellGuests(tx, now, { telling: reminder, word });
    await tellHostsOfNewcomers(tx, now, tweetup);
    await tx.update(tweetups).set({ remindedOf: tweetup.startsAt }).where(eq(tweetups.id, tweetup.id));
  });
}

async function tellHostsOfNewcomers(tx: Transaction, now: Date, tweetup: Tweetup): Promise<void> {
  if (!(await hasNewcomers(tx, tweetup.id))) return;
  for (const host of await hostsOf(tx, tweetup.id))
    await queueMail(tx, now, {
      kind: 'newcomers',
      recipient: host.contact,
      language: host.language ?? tweetup.language,
      facts: { tweetup: tweetup.id, host: host.id, start: String(tweetup.startsAt.getTime()) },
      dedupeKey: `${tweetup.id}:${tweetup.startsAt.getTime()}:${host.id}`,
    });
}

export const reminder: Telling = {
  kind: 'reminder',
  // Anyone who answered after the hour of reminding has it fresh in mind.
  whom: ({ facts }) =>
    and(
      or(eq(rsvps.place, 'going'), eq(rsvps.answer, 'maybe')),
      lte(rsvps.changedAt, new Date(Number(facts['remindAt']))),
    ),
  keyOf: ({ personId }) => personId,
  stoppedBy: ({ tweetupId }) => `reminders:${tweetupId}`,
};
