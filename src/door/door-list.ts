// Who is expected at the door, by name, and who is there.
import type { Queries } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import {
  addedExpected,
  guestsExpected,
  peopleWhoCame,
  walkInsOf,
  type Expected,
  type WalkIn,
} from './attendance.ts';
import { peopleCounted } from '../rsvps/places.ts';
import { withHandles, type Attendee } from '../guest-list/guest-list.ts';
import { folded } from '../hosting/guests.ts';
import { networks, type Network } from '../handles/networks.ts';

export interface Door {
  readonly guests: readonly Expected[];
  readonly walkIns: readonly WalkIn[];
  readonly here: number;
  readonly expected: number;
}

/** @param search part of a name; empty: everybody */
export async function doorOf(
  db: Queries,
  tweetupId: string,
  { search, language }: { search: string; language: Language },
): Promise<Door> {
  const wanted = folded(search);
  const expected = [...(await guestsExpected(db, tweetupId)), ...(await addedExpected(db, tweetupId))];
  const guests = expected.filter(({ name }) => folded(name).includes(wanted));
  const { going } = await peopleCounted(db, tweetupId);
  return {
    guests: byName(guests, language),
    walkIns: await walkInsOf(db, tweetupId),
    here: await peopleWhoCame(db, tweetupId),
    expected: going,
  };
}

/** First names come first in what people type, so this is the order of first names. */
function byName<Named extends { readonly name: string }>(
  named: readonly Named[],
  language: Language,
): Named[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return named.toSorted((one, other) => compare(one.name, other.name));
}

/** For people who have a place and agreed to be seen by the other guests, by first name; without a name there is no badge. */
export async function badgesOf(db: Queries, tweetupId: string, language: Language): Promise<Attendee[]> {
  const rows = (await guestsExpected(db, tweetupId)).filter(
    ({ name, place, listed }) => name !== '' && place === 'going' && listed !== 'nobody',
  );
  const attendees = await withHandles(db, tweetupId, rows);
  const named = new Map(attendees.map((attendee) => [attendee.rsvp.id, attendee]));
  return byName(rows, language).flatMap(({ id }) => named.get(id) ?? []);
}

/** On a sheet of A4. */
const badgesOnSheet = 10;

/** How many empty badges to print: for everybody who comes without a named one, filling the last sheet. */
export function emptyBadges(named: number, expected: number): number {
  const needed = Math.max(named + 1, expected);
  return Math.ceil(needed / badgesOnSheet) * badgesOnSheet - named;
}

/**
 * A badge has room for one handle. No network comes first by our doing: the first is the one on which most people of this evening
 * find each other, and among equals the alphabet decides.
 */
export function networksByUse(attendees: readonly Attendee[]): Network[] {
  const used = (network: Network) => attendees.filter(({ handles }) => handles[network] !== undefined).length;
  return networks.toSorted((one, other) => used(other) - used(one) || one.localeCompare(other));
}
