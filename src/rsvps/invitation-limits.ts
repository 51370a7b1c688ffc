// How many invitations a host may send: they carry somebody's own words to addresses that have never asked for them.
import { and, count, desc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { courseInvitations } from '../course/tables.ts';
import { contact } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { after, day } from '../time/clock.ts';
import { wasAnnouncedHere } from '../tweetups/held-back.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { followInvited } from './inviting/tables.ts';
import { invitations } from './tables.ts';

/** By one host within a day, for all their evenings together: more than a large room holds, and too few to be worth it for anyone with something to sell. */
export const mostInvitationsADay = 500;

/** Until an evening of theirs has taken place that they announced here. */
export const mostOfNewHost = 50;

/** Nobody knows yet what a new host wants: their words are sent without links, and to fewer. */
export async function isNewHost(db: Queries, now: Date, personId: string): Promise<boolean> {
  const [held] = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .innerJoin(hosts, eq(hosts.tweetupId, tweetups.id))
    .where(
      and(
        eq(hosts.personId, personId),
        wasAnnouncedHere,
        isNull(tweetups.cancelledAt),
        isNull(tweetups.heldBack),
        lte(tweetups.endsAt, now),
      ),
    )
    .limit(1);
  return held === undefined;
}

/** How many more the host may invite. */
export async function roomToday(tx: Transaction, now: Date, hostId: string): Promise<number> {
  await tx.holdName(`invitations of ${hostId}`);
  const [today] = await tx
    .select({ sent: count() })
    .from(invitations)
    .where(and(eq(invitations.invitedBy, hostId), gt(invitations.since, after(now, -day))));
  const [again] = await tx
    .select({ sent: count() })
    .from(invitations)
    .where(and(eq(invitations.invitedBy, hostId), gt(invitations.remindedAt, after(now, -day))));
  const [toFollow] = await tx
    .select({ sent: count() })
    .from(followInvited)
    .where(and(eq(followInvited.invitedBy, hostId), gt(followInvited.since, after(now, -day))));
  const [toCourses] = await tx
    .select({ sent: count() })
    .from(courseInvitations)
    .where(and(eq(courseInvitations.invitedBy, hostId), gt(courseInvitations.since, after(now, -day))));
  const most = (await isNewHost(tx, now, hostId)) ? mostOfNewHost : mostInvitationsADay;
  return most - (today?.sent ?? 0) - (again?.sent ?? 0) - (toFollow?.sent ?? 0) - (toCourses?.sent ?? 0);
}

export interface Inviting {
  readonly name: string;
  readonly email: string;
  readonly today: number;
  readonly all: number;
}

/** For the operator: who has invited most to evenings that are not over, and to courses, the most of the last day first. */
export async function whoInvitesMost(db: Queries, now: Date): Promise<Inviting[]> {
  const toEvenings = await invitingMost(db, now, invitations);
  const toCourses = await invitingMost(db, now, courseInvitations);
  const together = new Map<string, Inviting>();
  for (const { id, name, email, today, all } of [...toEvenings, ...toCourses]) {
    const known = together.get(id);
    together.set(id, { name, email, today: today + (known?.today ?? 0), all: all + (known?.all ?? 0) });
  }
  const inOrder = [...together.values()].toSorted(
    (one, other) => other.today - one.today || other.all - one.all || (one.email < other.email ? -1 : 1),
  );
  return inOrder.slice(0, mostNamed);
}

const mostNamed = 10;

function invitingMost(db: Queries, now: Date, of: typeof invitations | typeof courseInvitations) {
  const sinceYesterday = gt(of.since, after(now, -day));
  const today = sql<number>`sum(case when ${sinceYesterday} then 1 else 0 end)`.mapWith(Number);
  return (
    db
      .select({ id: persons.id, name: persons.name, email: contact, today, all: count() })
      .from(of)
      .innerJoin(persons, eq(persons.id, of.invitedBy))
      .groupBy(persons.id, persons.name, persons.email)
      .orderBy(desc(today), desc(count()), contact)
      // More than are named: somebody may be among the first by both together.
      .limit(10 * mostNamed)
  );
}
