// Somebody leaves: at once, and everywhere. Lists, answers, what they host, mails that are not sent yet.
import { and, asc, eq, gt, inArray, isNotNull, isNull, notExists, sql } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { handCoursesOn } from '../course/hosts.ts';
import { mailLinks } from '../mail/tables.ts';
import { conversations } from '../messages/tables.ts';
import type { Person } from '../people/person.ts';
import { moveUp } from '../rsvps/crowd/moving-up.ts';
import { rsvps } from '../rsvps/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { holdings } from './personal-data.ts';
import { reports } from '../operating/tables.ts';

export type Left =
  | { readonly outcome: 'left' }
  /** Evenings with guests would be left without anybody: they are handed over or cancelled first. */
  | { readonly outcome: 'hosts-alone'; readonly tweetups: readonly Tweetup[] };

export async function leave(db: Database, now: Date, person: Person): Promise<Left> {
  return db.transaction(async (tx) => {
    const duties = await hostedAlone(tx, now, person);
    if (duties.length > 0) return { outcome: 'hosts-alone', tweetups: duties };
    const answered = await tx
      .select({ id: rsvps.id, tweetupId: rsvps.tweetupId })
      .from(rsvps)
      .where(eq(rsvps.personId, person.id));
    // Always in the same order, so that two who leave at once do not wait for each other.
    const found = answered.map(({ tweetupId }) => tweetupId).toSorted();
    for (const id of found) await tx.hold(tweetups, id);
    await deleteDraftsOf(tx, person);
    await handCoursesOn(tx, person.id);
    await closeLinksOf(tx, person, answered);
    await tx.update(reports).set({ email: '' }).where(eq(reports.email, person.contact));
    // The person last: what hangs on them goes with them, what does not has gone before.
    for (const holding of Object.values(holdings).toReversed())
      if (holding.onLeaving === 'goes') await tx.delete(holding.table).where(holding.rows(tx, person));
    for (const id of found) {
      const [tweetup] = await tx.select().from(tweetups).where(eq(tweetups.id, id));
      if (tweetup) await moveUp(tx, now, tweetup);
    }
    return { outcome: 'left' };
  });
}

/** Announced, not cancelled, not over, and nobody else hosts them. Soonest first. */
export async function hostedAlone(db: Queries, now: Date, person: Person): Promise<Tweetup[]> {
  return db
    .select()
    .from(tweetups)
    .where(
      and(
        isNotNull(tweetups.announcedAt),
        isNull(tweetups.cancelledAt),
        gt(tweetups.endsAt, now),
        inArray(tweetups.id, hostedBy(db, person)),
        hasNoOtherHost(db, person),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(100);
}

async function deleteDraftsOf(tx: Transaction, person: Person): Promise<void> {
  const theirs = inArray(tweetups.id, hostedBy(tx, person));
  await tx.delete(tweetups).where(and(isNull(tweetups.announcedAt), theirs, hasNoOtherHost(tx, person)));
}

function hostedBy(db: Queries, { id }: Person) {
  return db.select({ id: hosts.tweetupId }).from(hosts).where(eq(hosts.personId, id));
}

function hasNoOtherHost(db: Queries, { id }: Person) {
  const others = db
    .select({ one: sql`1` })
    .from(hosts)
    .where(and(eq(hosts.tweetupId, tweetups.id), sql`${hosts.personId} <> ${id}`));
  return notExists(others);
}

async function closeLinksOf(
  tx: Transaction,
  person: Person,
  answered: readonly { id: string }[],
): Promise<void> {
  const spoken = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.personId, person.id));
  const subjects = [...answered, ...spoken].map(({ id }) => id);
  if (subjects.length > 0) await tx.delete(mailLinks).where(inArray(mailLinks.target, subjects));
}
