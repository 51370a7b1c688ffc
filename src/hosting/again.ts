// The same evening again: a draft with the next sensible date, and an invitation to the guests of the last one who agreed to it.
import { and, asc, eq, isNotNull, isNull, ne, notExists, notInArray, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { contact } from '../people/contact.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { invite } from '../rsvps/invitation.ts';
import { invitations, rsvps } from '../rsvps/tables.ts';
import { daysLater, wallTime } from '../time/zones.ts';
import { announcementOf } from '../tweetups/announcement-of.ts';
import { draftAgain } from '../tweetups/drafts.ts';
import { lastTime } from '../series/listed.ts';
import { spanInAnyNight } from '../tweetups/span.ts';
import { hostsTweetup } from '../tweetups/hosts.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';

export interface HostAndTweetup {
  readonly host: Person;
  readonly tweetup: Tweetup;
}

/** The same weekday four weeks later, and later still until it lies ahead. @returns YYYY-MM-DD */
export function nextDate(tweetup: Tweetup, now: Date): string {
  const { starts, ends } = announcementOf(tweetup);
  let { date } = wallTime(tweetup.startsAt, tweetup.zone);
  for (;;) {
    date = daysLater(date, 28);
    if (spanInAnyNight({ date, starts, ends }, tweetup.zone).startsAt > now) return date;
  }
}

/** Whoever asks for it hosts it; the others are asked again. Asked for twice, it is the same draft. */
export async function again(db: Database, now: Date, { host, tweetup }: HostAndTweetup): Promise<Tweetup> {
  const announcement = { ...announcementOf(tweetup), answerBy: '', date: nextDate(tweetup, now) };
  return draftAgain(db, now, { host, last: tweetup, announcement });
}

/** Guests of the evening that this one repeats, or of the last one of its series, who agreed to it and were not asked yet; only for people who hosted that one, too. */
export async function guestsToInvite(db: Queries, { host, tweetup }: HostAndTweetup) {
  const last = await lastTime(db, tweetup);
  if (last === undefined) return [];
  const hasHosted = await hostsTweetup(db, { tweetupId: last, personId: host.id });
  return hasHosted ? mayBeInvited(db, { last, tweetupId: tweetup.id, hostId: host.id }) : [];
}

const mayBeInvited = prepared((db, given: { last: string; tweetupId: string; hostId: string }) => {
  const nothing = { one: sql`1` };
  const asked = db
    .select(nothing)
    .from(invitations)
    .where(and(eq(invitations.tweetupId, given.tweetupId), eq(invitations.email, contact)));
  const answered = db.select({ id: rsvps.personId }).from(rsvps).where(eq(rsvps.tweetupId, given.tweetupId));
  return db
    .select({ id: rsvps.id, email: contact, name: rsvps.name, language: rsvps.language })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(
      and(
        eq(rsvps.tweetupId, given.last),
        isNotNull(rsvps.mayInviteSince),
        ne(rsvps.answer, 'no'),
        isNull(rsvps.removedAt),
        ne(rsvps.personId, given.hostId),
        notExists(asked),
        notInArray(rsvps.personId, answered),
      ),
    )
    .orderBy(asc(rsvps.arrival));
});

/** @param chosen ids of their answers; undefined: all of them @returns the round of invitations */
export async function inviteAgain(
  db: Database,
  now: Date,
  { host, tweetup, chosen }: HostAndTweetup & { readonly chosen?: readonly string[] },
): Promise<string> {
  const may = await guestsToInvite(db, { host, tweetup });
  const guests = chosen ? may.filter(({ id }) => chosen.includes(id)) : may;
  const known = new Map(guests.map((guest) => [guest.email, guest]));
  return invite(db, now, { host, tweetup, emails: [...known.keys()], wrong: [], word: '', known });
}
