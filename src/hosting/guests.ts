// The guests of a tweetup as its hosts see them: everybody who answered, searched and filtered.
import { asc, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { unreachable } from '../mail/returning.ts';
import { persons } from '../people/tables.ts';
import { withHandles, type Attendee } from '../guest-list/guest-list.ts';
import { rsvps } from '../rsvps/tables.ts';

export const guestFilters = ['everybody', 'yes', 'maybe', 'waiting', 'no'] as const;
export type GuestFilter = (typeof guestFilters)[number];

/** In the order of arrival. A tweetup has some hundred guests, a few thousand at most: they are searched in memory, where umlauts fold. */
export async function guestsOf(
  db: Queries,
  tweetupId: string,
  { filter, search }: { filter: GuestFilter; search: string },
): Promise<{ guests: Attendee[]; counts: Record<GuestFilter, number>; line: Map<string, number> }> {
  const rows = await db
    .select()
    .from(rsvps)
    .where(eq(rsvps.tweetupId, tweetupId))
    .orderBy(asc(rsvps.arrival))
    .limit(10_000);
  const all = await withHandles(db, tweetupId, rows);
  const line = linePlaces(all);
  const wanted = folded(search);
  return {
    line,
    guests: all.filter((guest) => isIn(guest, filter) && matches(guest, wanted)),
    counts: Object.fromEntries(
      guestFilters.map((one) => [one, all.filter((guest) => isIn(guest, one)).length]),
    ) as Record<GuestFilter, number>,
  };
}

/** @returns ids of the answers whose guests no mail reaches */
export async function guestsOutOfReach(db: Queries, guests: readonly Attendee[]): Promise<Set<string>> {
  if (guests.length === 0) return new Set();
  const rows = await db
    .select({ id: persons.id, email: persons.email })
    .from(persons)
    .where(
      inArray(
        persons.id,
        guests.map(({ rsvp }) => rsvp.personId),
      ),
    );
  const lost = await unreachable(
    db,
    rows.map(({ email }) => email),
  );
  const lostIds = new Set(rows.filter(({ email }) => lost.has(email)).map(({ id }) => id));
  return new Set(guests.filter(({ rsvp }) => lostIds.has(rsvp.personId)).map(({ rsvp }) => rsvp.id));
}

/** Their number in the waiting line, from 1. */
function linePlaces(guests: readonly Attendee[]): Map<string, number> {
  const waiting = guests.filter(({ rsvp }) => rsvp.place === 'waiting' && !rsvp.removedAt);
  return new Map(waiting.map(({ rsvp }, index) => [rsvp.id, index + 1]));
}

function isIn({ rsvp }: Attendee, filter: GuestFilter): boolean {
  switch (filter) {
    case 'everybody':
      return true;
    case 'yes':
      return rsvp.place === 'going';
    case 'maybe':
    case 'no':
      return rsvp.answer === filter;
    case 'waiting':
      return rsvp.place === 'waiting';
  }
}

function matches({ rsvp, handles }: Attendee, wanted: string): boolean {
  if (!wanted) return true;
  const words = [rsvp.name, rsvp.workingOn, rsvp.unsureAbout, ...Object.values(handles)];
  return folded(words.join(' ')).includes(wanted);
}

/** For comparing: without case, umlauts spelt out. */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .trim();
}
