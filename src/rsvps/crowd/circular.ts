// A mail to all guests of an evening: one row, written with what it tells of; then their mails slice by slice, in the order of arrival.
import { and, asc, count, eq, gt, isNull, lte, type SQL } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import type { Language } from '../../language/translate.ts';
import { queueMail } from '../../mail/outbox.ts';
import { optedOutAmong, type Stoppable } from '../../mail/stopping.ts';
import { contact } from '../../people/contact.ts';
import { persons } from '../../people/tables.ts';
import { tweetups } from '../../tweetups/tables.ts';
import { languageOfGuest } from '../places.ts';
import { rsvps } from '../tables.ts';
import { circulars } from './tables.ts';
import { guestsAtOnce, sliceBySlice } from './slices.ts';

export type Circular = typeof circulars.$inferSelect;

interface GuestToTell {
  readonly id: string;
  readonly personId: string;
  readonly arrival: number;
  readonly language: Language;
  readonly email: string;
}

/** How one kind of mail goes to many. */
export interface Telling {
  readonly kind: Circular['kind'];
  whom(this: void, circular: Circular): SQL | undefined;
  /** What makes a guest's mail theirs: a second one with the same key is never written. */
  keyOf(this: void, guest: GuestToTell): string;
  /** By what guests say that they want none of these. */
  stoppedBy?(this: void, circular: Circular): Stoppable;
  /** In the transaction that writes their mails. */
  note?(this: void, tx: Transaction, circular: Circular, guests: readonly GuestToTell[]): Promise<void>;
}

export interface WordToGuests {
  readonly tweetupId: string;
  /** With the key of a guest, that of their mail. */
  readonly about: string;
  readonly facts: Record<string, string>;
  /** Until then it can be taken back, and nobody has heard of it. */
  readonly dueAt: Date;
}

/** In the transaction of what it tells of. The first are written with it; whoever is left, within seconds, by `writeCirculars`. */
export async function tellGuests(
  tx: Transaction,
  now: Date,
  { telling, word }: { telling: Telling; word: WordToGuests },
): Promise<void> {
  const [circular] = await tx
    .insert(circulars)
    .values({ ...word, kind: telling.kind, id: newId(now), writtenUpTo: 0, since: now })
    .onConflictDoNothing()
    .returning();
  if (circular && circular.dueAt <= now) await writeNext(tx, now, { telling, circular });
}

/** While nobody has heard of it. */
export async function takeBackCircular(
  tx: Queries,
  { tweetupId, kind }: Pick<Circular, 'tweetupId' | 'kind'>,
): Promise<void> {
  await tx.delete(circulars).where(and(eq(circulars.tweetupId, tweetupId), eq(circulars.kind, kind)));
}

/** On the timetable: those that are due, to their end, from wherever they were left. @returns how many there were */
export async function writeCirculars(
  db: Database,
  now: Date,
  { tellings, stopping }: { tellings: readonly Telling[]; stopping?: AbortSignal | undefined },
): Promise<number> {
  const due = await db
    .select({ id: circulars.id, tweetupId: circulars.tweetupId, kind: circulars.kind })
    .from(circulars)
    .where(lte(circulars.dueAt, now))
    .orderBy(asc(circulars.dueAt), asc(circulars.id))
    .limit(100);
  for (const { id, tweetupId, kind } of due) {
    const telling = tellings.find((one) => one.kind === kind);
    if (!telling) throw new Error(`nobody says how ${kind} goes to all guests`);
    const slice = async (tx: Transaction) => {
      // Two processes write one slice after the other, and the second finds how far the first has come.
      await tx.hold(tweetups, tweetupId);
      const [circular] = await tx.select().from(circulars).where(eq(circulars.id, id));
      return circular ? writeNext(tx, now, { telling, circular }) : false;
    };
    await sliceBySlice(() => db.transaction(slice), stopping);
  }
  return due.length;
}

/** @returns whether there is more to do */
async function writeNext(
  tx: Transaction,
  now: Date,
  { telling, circular }: { telling: Telling; circular: Circular },
): Promise<boolean> {
  const guests = await nextGuests(tx, telling, circular);
  const what = telling.stoppedBy?.(circular);
  const emails = guests.map(({ email }) => email);
  const stopped = what ? await optedOutAmong(tx, emails, what) : new Set<string>();
  const told = guests.filter(({ email }) => !stopped.has(email));
  await telling.note?.(tx, circular, told);
  for (const guest of told)
    await queueMail(tx, now, {
      kind: circular.kind,
      recipient: guest.email,
      language: guest.language,
      facts: { ...circular.facts, rsvp: guest.id },
      dedupeKey: `${circular.about}:${telling.keyOf(guest)}`,
    });
  const last = guests.at(-1);
  const its = eq(circulars.id, circular.id);
  if (last && guests.length === guestsAtOnce) {
    await tx.update(circulars).set({ writtenUpTo: last.arrival }).where(its);
    return true;
  }
  await tx.delete(circulars).where(its);
  return false;
}

function nextGuests(tx: Queries, telling: Telling, circular: Circular): Promise<GuestToTell[]> {
  return tx
    .select({
      id: rsvps.id,
      personId: rsvps.personId,
      arrival: rsvps.arrival,
      language: languageOfGuest,
      email: contact,
    })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(isLeftToTell(telling, circular))
    .orderBy(asc(rsvps.arrival))
    .limit(guestsAtOnce);
}

/** Arrivals only grow: whoever answers again meanwhile is met again at the end, and their mail is there already. */
function isLeftToTell(telling: Telling, circular: Circular): SQL | undefined {
  return and(
    eq(rsvps.tweetupId, circular.tweetupId),
    gt(rsvps.arrival, circular.writtenUpTo),
    // Whoever came later knows how things are.
    lte(rsvps.since, circular.since),
    isNull(rsvps.removedAt),
    telling.whom(circular),
  );
}

/** How many mails are still to be written; a few of these guests may want none. */
export async function leftToTell(
  db: Queries,
  { telling, about }: { telling: Telling; about: string },
): Promise<number> {
  const its = and(eq(circulars.kind, telling.kind), eq(circulars.about, about));
  const [circular] = await db.select().from(circulars).where(its);
  if (!circular) return 0;
  const [left] = await db.select({ guests: count() }).from(rsvps).where(isLeftToTell(telling, circular));
  return left?.guests ?? 0;
}
