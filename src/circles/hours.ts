// The one hour a week: proposed by anybody in the circle, ticked by all who can, fixed when that is everybody.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { activeMembers, circleById, tellMembers } from './company.ts';
import { circleHours, circles, circleTicks } from './tables.ts';

export interface ProposedHour {
  readonly id: string;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly time: string;
  readonly can: readonly string[];
}

const mostProposals = 10;

/** Soonest in the week first. */
export async function proposedHours(db: Queries, circleId: string): Promise<ProposedHour[]> {
  const hours = await db
    .select()
    .from(circleHours)
    .where(eq(circleHours.circleId, circleId))
    .orderBy(asc(circleHours.weekday), asc(circleHours.time));
  const ids = hours.map(({ id }) => id);
  const ticks =
    ids.length > 0 ? await db.select().from(circleTicks).where(inArray(circleTicks.hourId, ids)) : [];
  return hours.map(({ id, weekday, time }) => ({
    id,
    weekday,
    time,
    can: ticks.filter(({ hourId }) => hourId === id).map(({ personId }) => personId),
  }));
}

/** Whoever proposes an hour can come then. */
export async function proposeHour(
  db: Database,
  now: Date,
  given: { circleId: string; personId: string; weekday: number; time: string },
): Promise<void> {
  const { circleId, personId, weekday, time } = given;
  await db.transaction(async (tx) => {
    await tx.hold(circles, circleId);
    const before = await proposedHours(tx, circleId);
    const same = before.find((one) => one.weekday === weekday && one.time === time);
    if (!same && before.length >= mostProposals) return;
    const hourId = same?.id ?? newId(now);
    if (!same) await tx.insert(circleHours).values({ id: hourId, circleId, weekday, time });
    await tx.insert(circleTicks).values({ hourId, personId }).onConflictDoNothing();
    await fixHour(tx, now, circleId);
  });
}

/** @param ids those of the proposals at which they can come: the others no more */
export async function tickHours(
  db: Database,
  now: Date,
  { circleId, personId, ids }: { circleId: string; personId: string; ids: readonly string[] },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(circles, circleId);
    for (const { id, can } of await proposedHours(tx, circleId)) {
      if (ids.includes(id))
        await tx.insert(circleTicks).values({ hourId: id, personId }).onConflictDoNothing();
      else if (can.includes(personId))
        await tx
          .delete(circleTicks)
          .where(and(eq(circleTicks.hourId, id), eq(circleTicks.personId, personId)));
    }
    await fixHour(tx, now, circleId);
  });
}

/** The first at which everybody can who has not paused, and each gets it for the calendar. Looked for whenever an hour, or the company, is another. */
export async function fixHour(tx: Transaction, now: Date, circleId: string): Promise<void> {
  await tx.hold(circles, circleId);
  const circle = await circleById(tx, circleId);
  if (!circle || circle.endedAt || circle.weekday !== null) return;
  const members = (await activeMembers(tx, circleId)).filter(({ pausedAt }) => pausedAt === null);
  const hour = (await proposedHours(tx, circleId)).find(({ can }) =>
    members.every(({ personId }) => can.includes(personId)),
  );
  if (!hour || members.length < 2) return;
  const { weekday, time } = hour;
  await tx.update(circles).set({ weekday, time }).where(eq(circles.id, circleId));
  await tellMembers(tx, now, {
    kind: 'circle-hour',
    members,
    circleId,
    about: `hour-${circle.turn}-${weekday}-${time}-${now.getTime()}`,
  });
}

/** Somebody cannot come then any more: another is looked for, from the proposals there are. */
export async function looseHour(
  db: Database,
  now: Date,
  { circleId, personId }: { circleId: string; personId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(circles, circleId);
    const circle = await circleById(tx, circleId);
    if (!circle?.time) return;
    await tx.update(circles).set({ weekday: null, time: null }).where(eq(circles.id, circleId));
    const [hour] = (await proposedHours(tx, circleId)).filter(
      ({ weekday, time }) => weekday === circle.weekday && time === circle.time,
    );
    if (hour)
      await tx
        .delete(circleTicks)
        .where(and(eq(circleTicks.hourId, hour.id), eq(circleTicks.personId, personId)));
    await fixHour(tx, now, circleId);
  });
}
