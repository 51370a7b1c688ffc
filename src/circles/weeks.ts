// The twelve weeks of a circle: when each letter comes, and who takes care of the circle in which month.
import { daysLater, instantAtOrAfter, wallTime } from '../time/zones.ts';
import type { circles } from './tables.ts';

export type CircleRow = typeof circles.$inferSelect;

export const weeksOfCircle = 12;
const civilHour = '08:00';
const weeksOfCare = 4;

/** The first comes the morning after they were introduced, the others on the same day of the week; the one after the twelfth says how it goes on. */
export function letterAt({ zone }: Pick<CircleRow, 'zone'>, startedAt: Date, week: number): Date {
  const { date } = wallTime(startedAt, zone);
  return instantAtOrAfter(daysLater(date, 1 + 7 * (week - 1)), civilHour, zone);
}

/** Which letter is due: whoever stood still for weeks gets the latest alone. */
export function weekDue(circle: Pick<CircleRow, 'zone' | 'startedAt' | 'week'>, now: Date): number {
  const { startedAt } = circle;
  if (!startedAt) return 0;
  let { week } = circle;
  while (week <= weeksOfCircle && letterAt(circle, startedAt, week + 1) <= now) week += 1;
  return week;
}

/** One after the other, for four weeks each, in an order that nobody chose. */
export function caretakerOf<Member extends { readonly personId: string }>(
  members: readonly Member[],
  { turn, week }: Pick<CircleRow, 'turn' | 'week'>,
): Member | undefined {
  const inOrder = members.toSorted((one, other) => (one.personId < other.personId ? -1 : 1));
  const months =
    (turn - 1) * (weeksOfCircle / weeksOfCare) + Math.floor((Math.max(week, 1) - 1) / weeksOfCare);
  return inOrder[months % Math.max(inOrder.length, 1)];
}

export function beginsMonth(week: number): boolean {
  return week % weeksOfCare === 1;
}
