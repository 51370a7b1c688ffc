// How circles come from an evening: found from those who wish, announced to the hosts, introduced to each other a day later. How they live is in living.ts.
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { queueMail } from '../mail/outbox.ts';
import { contact } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { after, day } from '../time/clock.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { tweetupById, type Tweetup } from '../tweetups/tweetup.ts';
import { bringTogether } from './grouping.ts';
import { beginCircle } from './living.ts';
import { meetingsOf } from './met.ts';
import { circleMembers, circleRounds, circles, circleWishes } from './tables.ts';
import { candidates, wishesEnd, type Candidate } from './wishes.ts';

export type Round = typeof circleRounds.$inferSelect;
type Member = typeof circleMembers.$inferSelect;

export interface Circle {
  readonly id: string;
  readonly number: number;
  readonly zone: string;
  readonly members: readonly Member[];
}

/** How long hosts can be asked about it, and wishes be taken back, before the circles go out by themselves. */
export const hoursToLook = 24;
const weeksOfLinks = 26;

/** On the timetable: for evenings whose time for wishing is over. */
export async function proposeCircles(db: Database, now: Date): Promise<void> {
  const wished = await db
    .selectDistinct({ tweetup: tweetups })
    .from(circleWishes)
    .innerJoin(tweetups, eq(tweetups.id, circleWishes.tweetupId))
    .leftJoin(circleRounds, eq(circleRounds.tweetupId, circleWishes.tweetupId))
    .where(and(isNull(circleRounds.tweetupId), lte(tweetups.endsAt, now)))
    .orderBy(asc(tweetups.id));
  for (const { tweetup } of wished)
    if (now >= wishesEnd(tweetup)) await db.transaction((tx) => proposeFor(tx, now, tweetup));
}

async function proposeFor(tx: Transaction, now: Date, tweetup: Tweetup): Promise<void> {
  await tx.hold(tweetups, tweetup.id);
  if (await roundOf(tx, tweetup.id)) return;
  const people = tweetup.cancelledAt ? [] : await candidates(tx, tweetup.id);
  const [alone] = people;
  if (!alone || people.length === 1) {
    if (alone)
      await queueMail(tx, now, {
        kind: 'circle-alone',
        recipient: alone.email,
        language: alone.language,
        facts: { tweetup: tweetup.id },
        dedupeKey: `${tweetup.id}:${alone.personId}`,
      });
    await tx.delete(circleWishes).where(eq(circleWishes.tweetupId, tweetup.id));
    return;
  }
  await tx.insert(circleRounds).values({ tweetupId: tweetup.id, attempt: 1, proposedAt: now });
  await groupCandidates(tx, now, { tweetupId: tweetup.id, people, attempt: 1 });
  const lookingAfter = await tx
    .select({ id: persons.id, contact, language: persons.language })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .where(eq(hosts.tweetupId, tweetup.id))
    .orderBy(asc(hosts.since));
  for (const host of lookingAfter)
    await queueMail(tx, now, {
      kind: 'circles-proposed',
      recipient: host.contact,
      language: host.language ?? tweetup.language,
      facts: { tweetup: tweetup.id },
      dedupeKey: `${tweetup.id}:${host.id}`,
    });
}

/** On the timetable: the day is over. */
export async function introduceDueCircles(db: Database, now: Date): Promise<void> {
  const due = await db
    .select({ tweetupId: circleRounds.tweetupId })
    .from(circleRounds)
    .where(
      and(isNull(circleRounds.sentAt), lte(circleRounds.proposedAt, after(now, (-hoursToLook / 24) * day))),
    )
    .orderBy(asc(circleRounds.proposedAt));
  for (const { tweetupId } of due) await introduceCircles(db, now, tweetupId);
}

/** Now, once. Whoever changed their mind since the proposal is left out, and the others are brought together again. */
export async function introduceCircles(db: Database, now: Date, tweetupId: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    const round = await roundOf(tx, tweetupId);
    if (!round || round.sentAt) return;
    const people = await candidates(tx, tweetupId);
    const proposed = (await circlesOf(tx, tweetupId)).flatMap(({ members }) => members);
    const same = new Set(people.map(({ personId }) => personId));
    if (proposed.length !== same.size || proposed.some(({ personId }) => !same.has(personId)))
      await groupCandidates(tx, now, { tweetupId, people, attempt: round.attempt });
    const emails = new Map(people.map(({ personId, email }) => [personId, email]));
    for (const circle of await circlesOf(tx, tweetupId)) {
      if (circle.members.length > 1) await beginCircle(tx, now, circle);
      for (const member of circle.members)
        await queueMail(tx, now, {
          kind: circle.members.length === 1 ? 'circle-alone' : 'circle',
          recipient: emails.get(member.personId) ?? '',
          language: member.language,
          facts: { tweetup: tweetupId, circle: circle.id, person: member.personId },
          dedupeKey: `${circle.id}:${member.personId}`,
        });
      // Of one alone there is no circle.
      if (circle.members.length === 1) await tx.delete(circles).where(eq(circles.id, circle.id));
    }
    await tx.update(circleRounds).set({ sentAt: now }).where(eq(circleRounds.tweetupId, tweetupId));
    await tx.delete(circleWishes).where(eq(circleWishes.tweetupId, tweetupId));
  });
}

/** When a link to a circle opens nothing any more: each letter brings a new one. */
export function circleLinkEnd(now: Date): Date {
  return after(now, weeksOfLinks * 7 * day);
}

export async function roundOf(db: Queries, tweetupId: string): Promise<Round | undefined> {
  const [round] = await db.select().from(circleRounds).where(eq(circleRounds.tweetupId, tweetupId));
  return round;
}

export async function circlesOf(db: Queries, tweetupId: string): Promise<Circle[]> {
  const rows = await db
    .select({ circle: circles, member: circleMembers })
    .from(circles)
    .innerJoin(circleMembers, eq(circleMembers.circleId, circles.id))
    .where(eq(circles.tweetupId, tweetupId))
    .orderBy(asc(circles.number), asc(circleMembers.name), asc(circleMembers.personId));
  const found = new Map<string, Circle & { members: Member[] }>();
  for (const { circle, member } of rows) {
    const { id, number, zone } = circle;
    const known = found.get(id) ?? { id, number, zone, members: [] };
    known.members.push(member);
    found.set(id, known);
  }
  return [...found.values()];
}

async function groupCandidates(
  tx: Queries,
  now: Date,
  { tweetupId, people, attempt }: { tweetupId: string; people: readonly Candidate[]; attempt: number },
): Promise<void> {
  const { tweetup, city } = await tweetupById(tx, tweetupId);
  const place = { city: city.slug, cityName: city.name, zone: tweetup.zone };
  const byId = new Map(people.map((person) => [person.personId, person]));
  const wishers = people.map(({ personId, languages }) => ({ id: personId, languages }));
  const metBefore = await meetingsOf(
    tx,
    now,
    wishers.map(({ id }) => id),
  );
  await tx.delete(circles).where(eq(circles.tweetupId, tweetupId));
  for (const [index, wanted] of bringTogether(wishers, metBefore, `${tweetupId} ${attempt}`).entries()) {
    const id = newId(now);
    await tx.insert(circles).values({ id, tweetupId, number: index + 1, ...place });
    const members = wanted.flatMap((wisher) => byId.get(wisher.id) ?? []);
    await tx.insert(circleMembers).values(
      members.map(({ personId, name, workingOn, language, languages }) => ({
        circleId: id,
        personId,
        name,
        workingOn,
        language,
        languages: [...languages],
        word: '',
      })),
    );
  }
}
