// Hosting together: asking somebody to host along, taking that up, removing, leaving, and handing over.
import { and, asc, eq, gt, lte, max } from 'drizzle-orm';
import { hostCourseNoMore, hostCourseToo } from '../course/hosts.ts';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { hasCausedEnough, whenCaused } from '../mail/allowance.ts';
import { isBlocked } from '../mail/blocked.ts';
import { closeLinks } from '../mail/links.ts';
import { dropWaitingMail, queueMail } from '../mail/outbox.ts';
import { personByEmail, personById, personWithProvedAddress, type Person } from '../people/person.ts';
import { signInPerson } from '../people/session.ts';
import { reseat } from '../rsvps/seats-of-hosts.ts';
import { after, day } from '../time/clock.ts';
import { hostsSeries } from '../series/looking-up.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { lockTweetup } from './changing.ts';
import { mayAskMore, mayLeave, mayRemove } from './permissions.ts';
import { hostSeriesInstead, hostSeriesToo } from './series-hosts.ts';
import { hostInvitations } from './tables.ts';

export type HostInvitation = typeof hostInvitations.$inferSelect;

export const invitationDays = 14;

/** What is asked of somebody, in words. */
export const leadOfRole = {
  along: 'hosting.hostInvitationLead',
  instead: 'hosting.hostInvitationLeadInstead',
  series: 'hosting.hostInvitationLeadSeries',
} as const;

export interface HostQuestion {
  readonly host: Person;
  readonly tweetup: Tweetup;
  /** Of the person who is asked. */
  readonly email: string;
  readonly role: HostInvitation['role'];
  /** A host who has gone, and whose place it is. */
  readonly replaces?: string;
}

export type Asked = 'asked' | 'held-back' | 'hosts-already' | 'asked-already' | 'too-many' | 'enough-today';

export async function askToHost(
  db: Database,
  now: Date,
  { host, tweetup, email, role, replaces }: HostQuestion,
): Promise<Asked> {
  return db.transaction(async (tx) => {
    const { heldBack } = await lockTweetup(tx, tweetup.id);
    // What the operator holds back is told to nobody, least of all by mail. The operator may hand it over.
    if (heldBack && replaces === undefined) return 'held-back';
    const present = await hostsOf(tx, tweetup.id);
    if (present.some((one) => one.email === email)) return 'hosts-already';
    const open = await openInvitations(tx, now, tweetup.id);
    if (open.some((one) => one.email === email)) return 'asked-already';
    if (!mayAskMore(present.length, open.length)) return 'too-many';
    if (await hasCausedEnough(tx, now, { email, by: host.id })) return 'enough-today';
    const id = newId(now);
    const same = and(eq(hostInvitations.tweetupId, tweetup.id), eq(hostInvitations.email, email));
    await tx.delete(hostInvitations).where(same);
    await tx.insert(hostInvitations).values({
      id,
      tweetupId: tweetup.id,
      invitedBy: host.id,
      email,
      role,
      replaces: replaces ?? null,
      since: now,
    });
    await queueMail(tx, now, {
      kind: 'host-invitation',
      recipient: email,
      language: (await personByEmail(tx, email))?.language ?? tweetup.language,
      facts: { invitation: id },
      dedupeKey: id,
      dueAt: await whenCaused(tx, now, { email, once: `host-invitation:${id}`, by: host.id }),
    });
    return 'asked';
  });
}

/** By the operator, for a host who has gone. */
export async function replaceHost(
  db: Database,
  now: Date,
  { operator, tweetup, gone, email }: { operator: Person; tweetup: Tweetup; gone: Person; email: string },
): Promise<Asked> {
  return askToHost(db, now, { host: operator, tweetup, email, role: 'instead', replaces: gone.id });
}

/** In the order in which they were asked. */
export async function openInvitations(db: Queries, now: Date, tweetupId: string): Promise<HostInvitation[]> {
  return db
    .select()
    .from(hostInvitations)
    .where(and(eq(hostInvitations.tweetupId, tweetupId), isOpen(now)))
    .orderBy(asc(hostInvitations.since), asc(hostInvitations.id))
    .limit(50);
}

/** @returns undefined when it was taken up, taken back, or is too old */
export async function hostInvitationById(
  db: Queries,
  now: Date,
  id: string,
): Promise<HostInvitation | undefined> {
  const [found] = await db
    .select()
    .from(hostInvitations)
    .where(and(eq(hostInvitations.id, id), isOpen(now)));
  return found;
}

export async function takeBackInvitation(db: Database, tweetupId: string, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    const its = and(eq(hostInvitations.id, id), eq(hostInvitations.tweetupId, tweetupId));
    const [gone] = await tx.delete(hostInvitations).where(its).returning();
    if (!gone) return;
    await closeLinks(tx, 'host-invitation', gone.id);
    // A mail that has not gone yet holds nobody else's place in the queue.
    await dropWaitingMail(tx, `host-invitation:${gone.id}`);
  });
}

export interface Hosting {
  readonly tweetup: Tweetup;
  readonly session: string;
}

/** The mail's button was pressed: the address is proved, so its owner is signed in. @returns undefined when there is nothing to take up any more */
export async function takeUpHosting(
  db: Database,
  now: Date,
  { invitation: { id, tweetupId }, name }: { invitation: HostInvitation; name: string },
): Promise<Hosting | undefined> {
  return db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    const invitation = await hostInvitationById(tx, now, id);
    if (!invitation || (await isBlocked(tx, invitation.email))) return undefined;
    const person = await personWithProvedAddress(tx, now, { email: invitation.email, name });
    await tx
      .insert(hosts)
      .values({ tweetupId, personId: person.id, since: await afterTheOthers(tx, now, tweetupId) })
      .onConflictDoNothing();
    await reseat(tx, now, { tweetup, personId: person.id });
    await hostCourseToo(tx, now, { tweetupId, person });
    const before = await personById(tx, invitation.replaces ?? invitation.invitedBy);
    if (invitation.role === 'instead' && before && before.id !== person.id)
      await hostNoMore(tx, now, { tweetup, person: before });
    const { seriesId } = tweetup;
    // Only somebody who hosts a series can have asked for that.
    if (
      invitation.role === 'series' &&
      seriesId !== null &&
      (await hostsSeries(tx, seriesId, before ?? null))
    )
      await hostSeriesToo(tx, now, { seriesId, personId: person.id });
    const isReplaced = invitation.replaces !== null && before && before.id !== person.id;
    if (seriesId !== null && isReplaced && (await hostsSeries(tx, seriesId, before)))
      await hostSeriesInstead(tx, now, { seriesId, personId: person.id, goneId: before.id });
    await tx.delete(hostInvitations).where(eq(hostInvitations.id, id));
    await closeLinks(tx, 'host-invitation', id);
    await tx.update(tweetups).set({ changedAt: now }).where(eq(tweetups.id, tweetupId));
    return { tweetup, session: await signInPerson(tx, now, { person }) };
  });
}

/** Hosts who came earlier may remove those who came later: so nobody comes at the same moment as another. */
async function afterTheOthers(tx: Queries, now: Date, tweetupId: string): Promise<Date> {
  const [row] = await tx
    .select({ last: max(hosts.since) })
    .from(hosts)
    .where(eq(hosts.tweetupId, tweetupId));
  return new Date(Math.max(now.getTime(), (row?.last?.getTime() ?? 0) + 1));
}

/** @returns whether it was allowed */
export async function removeHost(
  db: Database,
  now: Date,
  { host, tweetupId, otherId }: { host: Person; tweetupId: string; otherId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    const present = await hostsOf(tx, tweetupId);
    const other = present.find(({ id }) => id === otherId);
    if (!other || !mayRemove(present, host, other)) return false;
    await hostNoMore(tx, now, { tweetup, person: other });
    await queueMail(tx, now, {
      kind: 'host-removed',
      recipient: other.contact,
      language: other.language ?? tweetup.language,
      facts: { tweetup: tweetupId, person: other.id, host: host.id },
      dedupeKey: `${tweetupId}:${other.id}:${now.getTime()}`,
    });
    return true;
  });
}

/** @returns whether somebody is left who hosts */
export async function leaveHosting(
  db: Database,
  now: Date,
  { host, tweetupId }: { host: Person; tweetupId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const tweetup = await lockTweetup(tx, tweetupId);
    const present = await hostsOf(tx, tweetupId);
    // Pressed twice, they have left already.
    if (present.some(({ id }) => id === host.id)) {
      if (!mayLeave(present)) return false;
      await hostNoMore(tx, now, { tweetup, person: host });
    }
    return true;
  });
}

async function hostNoMore(
  tx: Transaction,
  now: Date,
  { tweetup, person }: { tweetup: Tweetup; person: Person },
): Promise<void> {
  await tx.delete(hosts).where(and(eq(hosts.tweetupId, tweetup.id), eq(hosts.personId, person.id)));
  // Whoever does not host has nothing to hand out any more.
  const theirs = and(eq(hostInvitations.tweetupId, tweetup.id), eq(hostInvitations.invitedBy, person.id));
  await tx.delete(hostInvitations).where(theirs);
  await reseat(tx, now, { tweetup, personId: person.id });
  await hostCourseNoMore(tx, now, { tweetupId: tweetup.id, person });
  await tx.update(tweetups).set({ changedAt: now }).where(eq(tweetups.id, tweetup.id));
}

export async function forgetHostInvitations(db: Queries, now: Date): Promise<void> {
  await db.delete(hostInvitations).where(lte(hostInvitations.since, after(now, -invitationDays * day)));
}

function isOpen(now: Date) {
  return gt(hostInvitations.since, after(now, -invitationDays * day));
}
