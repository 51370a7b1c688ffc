// One guest as the hosts of an evening see them: how they came, and at which other evenings of this host they were.
import { and, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { NotFound } from '../errors.ts';
import { withHandles, type Attendee } from '../guest-list/guest-list.ts';
import { contact } from '../people/contact.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { invitations, rsvps } from '../rsvps/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';

/** @throws NotFound */
export async function guestOf(db: Queries, tweetupId: string, id: string): Promise<Attendee> {
  const rows = await db
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), eq(rsvps.id, id)));
  const [guest] = await withHandles(db, tweetupId, rows);
  if (!guest) throw new NotFound('no such guest');
  return guest;
}

/** Their answers to other evenings that this host hosts, or hosted: latest first. */
export async function historyWith(
  db: Queries,
  host: Person,
  { personId, tweetupId }: Rsvp,
): Promise<{ tweetup: Tweetup; rsvp: Rsvp }[]> {
  const theirs = db.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, host.id));
  return db
    .select({ tweetup: tweetups, rsvp: rsvps })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .where(
      and(
        eq(rsvps.personId, personId),
        ne(rsvps.tweetupId, tweetupId),
        inArray(rsvps.tweetupId, theirs),
        isNotNull(tweetups.announcedAt),
      ),
    )
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(50);
}

/** Who gave their address, and when; only of somebody who came by that invitation. */
export async function invitationBehind(
  db: Queries,
  { tweetupId, personId, cameBy }: Rsvp,
): Promise<{ by: string; since: Date } | undefined> {
  if (cameBy !== 'invitation') return undefined;
  const theirs = db.select({ contact }).from(persons).where(eq(persons.id, personId));
  const [found] = await db
    .select({ by: persons.name, since: invitations.since })
    .from(invitations)
    .innerJoin(persons, eq(persons.id, invitations.invitedBy))
    .where(and(eq(invitations.tweetupId, tweetupId), inArray(invitations.email, theirs)));
  return found;
}
