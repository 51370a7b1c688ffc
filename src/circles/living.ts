// A circle's life: it begins when its people are introduced, has a letter each week, and after twelve begins again or ends.
import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { after, day } from '../time/clock.ts';
import { activeMembers, circleById, getsLetters, removeMember, tellMembers } from './company.ts';
import { fixHour } from './hours.ts';
import { circleMembers, circleRounds, circles } from './tables.ts';
import { letterAt, weekDue, weeksOfCircle, type CircleRow } from './weeks.ts';

/** After its end: time to take one's own words along. */
const daysKept = 28;
const atOnce = 200;

/** Within the transaction that introduces them. */
export async function beginCircle(
  tx: Queries,
  now: Date,
  { id, zone }: Pick<CircleRow, 'id' | 'zone'>,
): Promise<void> {
  await tx
    .update(circles)
    .set({ startedAt: now, week: 0, nextLetterAt: letterAt({ zone }, now, 1), endedAt: null })
    .where(eq(circles.id, id));
}

/** On the timetable. @returns how many circles had a letter */
export async function writeCircleLetters(db: Database, now: Date): Promise<number> {
  await beginOlderCircles(db, now);
  const due = await db
    .select({ id: circles.id })
    .from(circles)
    .where(and(isNull(circles.endedAt), lte(circles.nextLetterAt, now)))
    .orderBy(asc(circles.nextLetterAt), asc(circles.id))
    .limit(atOnce);
  for (const { id } of due) await db.transaction((tx) => writeLetter(tx, now, id));
  return due.length;
}

async function writeLetter(tx: Transaction, now: Date, id: string): Promise<void> {
  await tx.hold(circles, id);
  const circle = await circleById(tx, id);
  if (!circle?.startedAt || circle.endedAt || !circle.nextLetterAt || circle.nextLetterAt > now) return;
  const week = weekDue(circle, now);
  if (week > weeksOfCircle) return goOnOrEnd(tx, now, circle);
  const active = await activeMembers(tx, id);
  // Whoever deletes their data leaves without a word.
  if (active.length < 2) return endCircle(tx, now, circle);
  await tx
    .update(circles)
    .set({ week, nextLetterAt: letterAt(circle, circle.startedAt, week + 1) })
    .where(eq(circles.id, id));
  const members = active.filter((member) => getsLetters(member, now));
  await tellMembers(tx, now, {
    kind: 'circle-letter',
    members,
    circleId: id,
    about: `letter-${circle.turn}-${week}`,
  });
}

/** Whoever wants twelve more weeks goes on with all who do; of one alone there is no circle. */
async function goOnOrEnd(tx: Transaction, now: Date, circle: CircleRow): Promise<void> {
  const members = await activeMembers(tx, circle.id);
  const staying = members.filter(({ again }) => again === 'yes');
  if (staying.length < 2) return endCircle(tx, now, circle);
  const isStaying = new Set(staying.map(({ personId }) => personId));
  for (const { personId } of members)
    await tx
      .update(circleMembers)
      .set(isStaying.has(personId) ? { again: null } : { again: null, leftAt: now })
      .where(and(eq(circleMembers.circleId, circle.id), eq(circleMembers.personId, personId)));
  const turn = circle.turn + 1;
  await tx.update(circles).set({ turn }).where(eq(circles.id, circle.id));
  await beginCircle(tx, now, circle);
  await fixHour(tx, now, circle.id);
  await tellMembers(tx, now, {
    kind: 'circle-over',
    members,
    circleId: circle.id,
    about: `over-${circle.turn}`,
  });
}

export async function endCircle(tx: Transaction, now: Date, { id, turn }: CircleRow): Promise<void> {
  await tx.update(circles).set({ endedAt: now, nextLetterAt: null }).where(eq(circles.id, id));
  const members = await activeMembers(tx, id);
  await tellMembers(tx, now, { kind: 'circle-over', members, circleId: id, about: `over-${turn}` });
}

/** Circles that were introduced by an earlier version get the letters from where they are. */
async function beginOlderCircles(db: Database, now: Date): Promise<void> {
  const older = await db
    .select({ circle: circles, sentAt: circleRounds.sentAt })
    .from(circles)
    .innerJoin(circleRounds, eq(circleRounds.tweetupId, circles.tweetupId))
    .where(and(isNull(circles.startedAt), isNotNull(circleRounds.sentAt), isNull(circles.endedAt)))
    .limit(atOnce);
  for (const { circle, sentAt: startedAt } of older) {
    if (!startedAt) continue;
    const week = weekDue({ ...circle, startedAt }, now);
    const values =
      week > weeksOfCircle
        ? { startedAt, week: weeksOfCircle, endedAt: now }
        : { startedAt, week, nextLetterAt: letterAt(circle, startedAt, week + 1) };
    await db
      .update(circles)
      .set(values)
      .where(and(eq(circles.id, circle.id), isNull(circles.startedAt)));
  }
}

/** On the timetable: four weeks after its end a circle goes with all that was written in it. */
export async function forgetCircles(db: Database, now: Date): Promise<void> {
  const longAgo = after(now, -daysKept * day);
  const left = await db.select().from(circleMembers).where(lte(circleMembers.leftAt, longAgo));
  for (const { circleId, personId } of left)
    await db.transaction((tx) => removeMember(tx, { circleId, personId }));
  await db.delete(circles).where(lte(circles.endedAt, longAgo));
  const inUse = new Set(
    (await db.selectDistinct({ id: circles.tweetupId }).from(circles)).map(({ id }) => id),
  );
  const rounds = await db
    .select({ id: circleRounds.tweetupId })
    .from(circleRounds)
    .where(lte(circleRounds.sentAt, longAgo));
  for (const { id } of rounds)
    if (!inUse.has(id)) await db.delete(circleRounds).where(eq(circleRounds.tweetupId, id));
}
