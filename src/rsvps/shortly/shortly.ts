// The reminder two hours before: only for guests who asked for it on their ticket, once for a start, and never after it.
import { and, asc, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../../database/database.ts';
import { queueMail } from '../../mail/outbox.ts';
import { hasOptedOut, optBackIn } from '../../mail/stopping.ts';
import { contact } from '../../people/contact.ts';
import { persons } from '../../people/tables.ts';
import { after, hour } from '../../time/clock.ts';
import { tweetups } from '../../tweetups/tables.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import { guestsAtOnce, sliceBySlice } from '../crowd/slices.ts';
import { languageOfGuest } from '../places.ts';
import type { Rsvp } from '../rsvp.ts';
import { rsvps } from '../tables.ts';
import { shortReminders } from './tables.ts';

const hoursBefore = 2;

export function momentToRemindShortly({ startsAt }: Pick<Tweetup, 'startsAt'>): Date {
  return after(startsAt, -hoursBefore * hour);
}

/** Whoever has a place or may come, until it begins. */
export function canBeReminded(tweetup: Tweetup, rsvp: Rsvp, now: Date): boolean {
  const comes = rsvp.place === 'going' || rsvp.answer === 'maybe';
  return comes && !rsvp.removedAt && !tweetup.cancelledAt && now < momentToRemindShortly(tweetup);
}

export async function wantsReminder(
  db: Queries,
  { rsvp, email }: { rsvp: Rsvp; email: string },
): Promise<boolean> {
  const found = await db.select().from(shortReminders).where(eq(shortReminders.rsvpId, rsvp.id));
  return found.length > 0 && !(await hasOptedOut(db, email, `shortly:${rsvp.tweetupId}`));
}

/** Asking again undoes what a mail’s link has ended. */
export async function askForReminder(
  db: Database,
  now: Date,
  { rsvp, email }: { rsvp: Rsvp; email: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    await optBackIn(tx, email, `shortly:${rsvp.tweetupId}`);
    await tx
      .insert(shortReminders)
      .values({ rsvpId: rsvp.id, since: now, remindedOf: null })
      .onConflictDoNothing();
  });
}

export async function takeBackReminder(db: Queries, rsvpId: string): Promise<void> {
  await db.delete(shortReminders).where(eq(shortReminders.rsvpId, rsvpId));
}

export async function remindShortly(db: Database, now: Date, stopping?: AbortSignal): Promise<void> {
  await sliceBySlice(() => db.transaction((tx) => remindNext(tx, now)), stopping);
}

/** @returns whether there may be more */
async function remindNext(tx: Transaction, now: Date): Promise<boolean> {
  const due = await tx
    .select({
      id: rsvps.id,
      personId: rsvps.personId,
      email: contact,
      language: languageOfGuest,
      tweetupId: tweetups.id,
      startsAt: tweetups.startsAt,
    })
    .from(shortReminders)
    .innerJoin(rsvps, eq(rsvps.id, shortReminders.rsvpId))
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(
      and(
        gt(tweetups.startsAt, now),
        lte(tweetups.startsAt, after(now, hoursBefore * hour)),
        isNull(tweetups.cancelledAt),
        isNull(rsvps.removedAt),
        or(eq(rsvps.place, 'going'), eq(rsvps.answer, 'maybe')),
        or(isNull(shortReminders.remindedOf), ne(shortReminders.remindedOf, tweetups.startsAt)),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(rsvps.arrival))
    .limit(guestsAtOnce);
  for (const { id, personId, email, language, tweetupId, startsAt } of due)
    await queueMail(tx, now, {
      kind: 'shortly',
      recipient: email,
      language,
      facts: { rsvp: id, start: String(startsAt.getTime()) },
      dedupeKey: `${tweetupId}:${startsAt.getTime()}:${personId}`,
    });
  for (const startsAt of new Set(due.map((one) => one.startsAt.getTime())))
    await tx
      .update(shortReminders)
      .set({ remindedOf: new Date(startsAt) })
      .where(
        inArray(
          shortReminders.rsvpId,
          due.filter((one) => one.startsAt.getTime() === startsAt).map(({ id }) => id),
        ),
      );
  return due.length === guestsAtOnce;
}
