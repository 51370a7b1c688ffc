// Writing once more to people who were invited and have not answered: once, a week later, and never on the last day.
import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, lte, not, or, sql } from 'drizzle-orm';
import type { Database, Queries } from '../../database/database.ts';
import { prepared } from '../../database/prepared.ts';
import { whenCaused } from '../../mail/allowance.ts';
import { dropWaitingMail, queueMail } from '../../mail/outbox.ts';
import { contact } from '../../people/contact.ts';
import type { Person } from '../../people/person.ts';
import { persons } from '../../people/tables.ts';
import { after, day, minute } from '../../time/clock.ts';
import { tweetups } from '../../tweetups/tables.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import { undoMinutes } from '../../tweetups/undoing.ts';
import { roomToday } from '../invitation-limits.ts';
import { languagesOf } from '../invitation.ts';
import { invitations, rsvps } from '../tables.ts';

const restDays = 7;

export interface Unanswered {
  readonly id: string;
  /** By their name where it is known, else by the address that the host gave. */
  readonly shownAs: string;
}

/** In the order in which they were invited. */
export async function unansweredOf(db: Queries, now: Date, tweetup: Tweetup): Promise<Unanswered[]> {
  if (!isTimeToAsk(tweetup, now)) return [];
  const rows = await unanswered(db, { tweetupId: tweetup.id, restedSince: restedSince(now) });
  return rows.map(({ id, email, guestName, calledName }) => ({
    id,
    shownAs: guestName ?? (calledName || email),
  }));
}

const called = {
  email: invitations.email,
  guestName: invitations.guestName,
  calledName: invitations.calledName,
};

const unanswered = prepared((db, given: { tweetupId: string; restedSince: Date }) =>
  db
    .select({ id: invitations.id, ...called })
    .from(invitations)
    .where(and(eq(invitations.tweetupId, given.tweetupId), canBeAsked(db, given.restedSince)))
    .orderBy(asc(invitations.since), asc(invitations.id))
    .limit(500),
);

function restedSince(now: Date): Date {
  return after(now, -restDays * day);
}

function isTimeToAsk(tweetup: Tweetup, now: Date): boolean {
  return tweetup.cancelledAt === null && now < after(tweetup.startsAt, -day);
}

/** That somebody had answered before they were invited is theirs to tell: their mail is dropped when it is due. */
function canBeAsked(db: Queries, rested: Date) {
  const answer = db
    .select({ one: sql`1` })
    .from(rsvps)
    .innerJoin(persons, eq(persons.id, rsvps.personId))
    .where(
      and(
        eq(rsvps.tweetupId, invitations.tweetupId),
        eq(contact, invitations.email),
        or(eq(rsvps.cameBy, 'invitation'), gt(rsvps.answeredAt, invitations.since)),
      ),
    );
  return and(isNull(invitations.remindedAt), lte(invitations.since, rested), not(exists(answer)));
}

interface AskingAgain {
  readonly host: Person;
  readonly tweetup: Tweetup;
  /** Of their invitations. */
  readonly ids: readonly string[];
  readonly wordTo: (id: string) => string;
}

/** @param wordTo the host's own words to each of them @returns to how many */
export async function askAgain(
  db: Database,
  now: Date,
  { host, tweetup, ids, wordTo }: AskingAgain,
): Promise<number> {
  if (ids.length === 0 || !isTimeToAsk(tweetup, now)) return 0;
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    const room = await roomToday(tx, now, host.id);
    if (room <= 0) return 0;
    const found = await tx
      .select()
      .from(invitations)
      .where(
        and(
          eq(invitations.tweetupId, tweetup.id),
          inArray(invitations.id, [...ids]),
          canBeAsked(tx, restedSince(now)),
        ),
      )
      .orderBy(asc(invitations.since), asc(invitations.id))
      .limit(room);
    const languages = await languagesOf(
      tx,
      found.map(({ email }) => email),
    );
    for (const { id, email } of found) {
      const due = await whenCaused(tx, now, { email, once: `invitation:${keyOf(id, now)}` });
      const undone = after(now, undoMinutes * minute);
      await queueMail(tx, now, {
        kind: 'invitation',
        recipient: email,
        language: languages.get(email) ?? tweetup.language,
        facts: { invitation: id, again: wordTo(id) },
        dedupeKey: keyOf(id, now),
        dueAt: due > undone ? due : undone,
      });
      await tx.update(invitations).set({ remindedAt: now }).where(eq(invitations.id, id));
    }
    return found.length;
  });
}

/** Until when it can be taken back, for how many. */
export async function askedJustNow(
  db: Queries,
  now: Date,
  tweetupId: string,
): Promise<{ count: number; until: Date } | undefined> {
  const rows = await db
    .select({ at: invitations.remindedAt })
    .from(invitations)
    .where(justNow(now, tweetupId));
  const latest = Math.max(...rows.map(({ at }) => at?.getTime() ?? 0));
  return rows.length === 0
    ? undefined
    : { count: rows.length, until: after(new Date(latest), undoMinutes * minute) };
}

export async function takeBackAsking(db: Database, now: Date, tweetupId: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    const rows = await tx
      .select({ id: invitations.id, at: invitations.remindedAt })
      .from(invitations)
      .where(justNow(now, tweetupId));
    for (const { id, at } of rows) await dropWaitingMail(tx, `invitation:${keyOf(id, at ?? now)}`);
    await tx.update(invitations).set({ remindedAt: null }).where(justNow(now, tweetupId));
  });
}

/** What was taken back can be asked again. */
function keyOf(id: string, at: Date): string {
  return `${id}:again:${at.getTime()}`;
}

function justNow(now: Date, tweetupId: string) {
  return and(
    eq(invitations.tweetupId, tweetupId),
    isNotNull(invitations.remindedAt),
    gt(invitations.remindedAt, after(now, -undoMinutes * minute)),
  );
}
