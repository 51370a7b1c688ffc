// The guests of a tweetup as its hosts see them: everybody who answered, searched and filtered.
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lte, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { unreachable } from '../mail/returning.ts';
import { contact } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { withHandles, type Attendee } from '../guest-list/guest-list.ts';
import { readAtOnce, readSliceBySlice } from '../rsvps/crowd/slices.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { rsvps } from '../rsvps/tables.ts';

export const guestFilters = ['everybody', 'came', 'yes', 'maybe', 'waiting', 'no'] as const;
export type GuestFilter = (typeof guestFilters)[number];

const guestsOnPage = 100;

/** In the order of arrival. What is searched for is looked for in memory, where umlauts fold; a list without a search is read page by page. */
export async function guestsOf(
  db: Queries,
  tweetupId: string,
  { filter, search, page }: { filter: GuestFilter; search: string; page: number },
) {
  const wanted = folded(search);
  const from = (page - 1) * guestsOnPage;
  const upTo = from + guestsOnPage;
  const found = wanted
    ? (await guestsFound(db, tweetupId, { filter, wanted, upTo })).slice(from)
    : await withHandles(db, tweetupId, await answersFrom(db, tweetupId, { filter, from }));
  const guests = found.slice(0, guestsOnPage);
  return {
    guests,
    hasMore: found.length > guestsOnPage,
    counts: await countsOf(db, tweetupId),
    line: await linePlaces(db, tweetupId, guests),
  };
}

/** In the order of arrival. */
export async function everyGuestOf(db: Queries, tweetupId: string): Promise<Attendee[]> {
  return guestsFound(db, tweetupId, { filter: 'everybody', wanted: '', upTo: Infinity });
}

/** @param upTo as many as are needed; there is one more of them if there are more */
async function guestsFound(
  db: Queries,
  tweetupId: string,
  { filter, wanted, upTo }: { filter: GuestFilter; wanted: string; upTo: number },
): Promise<Attendee[]> {
  const found: Attendee[] = [];
  await readSliceBySlice(async (arrival) => {
    if (found.length > upTo) return [];
    const rows = await db
      .select()
      .from(rsvps)
      .where(and(eq(rsvps.tweetupId, tweetupId), gt(rsvps.arrival, arrival)))
      .orderBy(asc(rsvps.arrival))
      .limit(readAtOnce);
    const inFilter = rows.filter((rsvp) => isIn(rsvp, filter));
    found.push(...(await withHandles(db, tweetupId, inFilter)).filter((guest) => matches(guest, wanted)));
    return rows;
  });
  return found.slice(0, upTo + 1);
}

/** A page, and one more if there are more. */
async function answersFrom(
  db: Queries,
  tweetupId: string,
  { filter, from }: { filter: GuestFilter; from: number },
): Promise<Rsvp[]> {
  return db
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), conditionOf(filter)))
    .orderBy(asc(rsvps.arrival))
    .offset(from)
    .limit(guestsOnPage + 1);
}

async function countsOf(db: Queries, tweetupId: string): Promise<Record<GuestFilter, number>> {
  const [here] = await db
    .select({ guests: count() })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), cameHere));
  const rows = await db
    .select({ answer: rsvps.answer, place: rsvps.place, guests: count() })
    .from(rsvps)
    .where(eq(rsvps.tweetupId, tweetupId))
    .groupBy(rsvps.answer, rsvps.place);
  const unseen = { hereSince: null, missedAt: null };
  const sum = (filter: GuestFilter) =>
    rows.filter((row) => isIn({ ...row, ...unseen }, filter)).reduce((all, { guests }) => all + guests, 0);
  return {
    everybody: sum('everybody'),
    came: here?.guests ?? 0,
    yes: sum('yes'),
    maybe: sum('maybe'),
    waiting: sum('waiting'),
    no: sum('no'),
  };
}

/** @returns ids of the answers whose guests no mail reaches */
export async function guestsOutOfReach(db: Queries, guests: readonly Attendee[]): Promise<Set<string>> {
  if (guests.length === 0) return new Set();
  const rows = await db
    .select({ id: persons.id, email: contact })
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

/** Their number in the waiting line, from 1; whoever is being removed stands in none. */
async function linePlaces(
  db: Queries,
  tweetupId: string,
  guests: readonly Attendee[],
): Promise<Map<string, number>> {
  const waiting = guests.filter(({ rsvp }) => rsvp.place === 'waiting' && !rsvp.removedAt);
  const last = waiting.at(-1);
  if (!last) return new Map();
  const line = await db
    .select({ id: rsvps.id })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        eq(rsvps.place, 'waiting'),
        lte(rsvps.arrival, last.rsvp.arrival),
        isNull(rsvps.removedAt),
      ),
    )
    .orderBy(asc(rsvps.arrival));
  return new Map(line.map(({ id }, index) => [id, index + 1]));
}

function isIn(
  { answer, place, hereSince, missedAt }: Pick<Rsvp, 'answer' | 'place' | 'hereSince' | 'missedAt'>,
  filter: GuestFilter,
): boolean {
  switch (filter) {
    case 'everybody':
      return true;
    case 'came':
      return hereSince !== null && missedAt === null;
    case 'yes':
      return place === 'going';
    case 'maybe':
    case 'no':
      return answer === filter;
    case 'waiting':
      return place === 'waiting';
  }
}

const cameHere = and(isNotNull(rsvps.hereSince), isNull(rsvps.missedAt));

/** The same, where the database is asked. */
function conditionOf(filter: GuestFilter): SQL | undefined {
  switch (filter) {
    case 'everybody':
      return undefined;
    case 'came':
      return cameHere;
    case 'yes':
      return eq(rsvps.place, 'going');
    case 'maybe':
    case 'no':
      return eq(rsvps.answer, filter);
    case 'waiting':
      return eq(rsvps.place, 'waiting');
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
