// Circles of two that want to join others: two of them in one city become one of four, which begins afresh and knows nothing of what was written before.
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { haveOneLanguage, makeCircle } from './city-wishes.ts';
import { activeMembers, circleById, type Addressed } from './company.ts';
import { circleMembers, circles } from './tables.ts';
import type { CircleRow } from './weeks.ts';

interface Pair {
  readonly circle: CircleRow;
  readonly members: readonly Addressed[];
}

/** On the timetable. */
export async function joinTwos(db: Database, now: Date): Promise<void> {
  const asked = await db
    .select()
    .from(circles)
    .where(and(isNotNull(circles.askedToJoinAt), isNull(circles.endedAt)))
    .orderBy(circles.askedToJoinAt, circles.id)
    .limit(500);
  const waiting: Pair[] = [];
  for (const circle of asked) {
    const pair = await pairOf(db, circle);
    if (!pair) continue;
    const other = waiting.findIndex((one) => canJoin(one, pair));
    const [partner] = other === -1 ? [] : waiting.splice(other, 1);
    if (partner) await db.transaction((tx) => join(tx, now, [partner, pair]));
    else waiting.push(pair);
  }
}

/** Both of its two want it. */
async function pairOf(db: Queries, circle: CircleRow): Promise<Pair | undefined> {
  const members = await activeMembers(db, circle.id);
  return members.length === 2 && members.every(({ joinsAt }) => joinsAt !== null)
    ? { circle, members }
    : undefined;
}

function canJoin(one: Pair, other: Pair): boolean {
  const people = [...one.members, ...other.members];
  const isFour = new Set(people.map(({ personId }) => personId)).size === people.length;
  return one.circle.city === other.circle.city && isFour && haveOneLanguage(people);
}

async function join(tx: Transaction, now: Date, pairs: readonly [Pair, Pair]): Promise<void> {
  const found: Pair[] = [];
  for (const { circle } of pairs.toSorted((one, other) => (one.circle.id < other.circle.id ? -1 : 1))) {
    await tx.hold(circles, circle.id);
    const still = await circleById(tx, circle.id);
    const pair = still && !still.endedAt ? await pairOf(tx, still) : undefined;
    if (pair) found.push(pair);
  }
  const [first] = found;
  if (!first || found.length < 2) return;
  const { city, cityName, zone } = first.circle;
  await makeCircle(tx, now, {
    place: { city, cityName, zone },
    members: found.flatMap(({ members }) => members),
  });
  for (const { circle } of found) {
    await tx.update(circles).set({ endedAt: now, nextLetterAt: null }).where(eq(circles.id, circle.id));
    await tx.update(circleMembers).set({ leftAt: now }).where(eq(circleMembers.circleId, circle.id));
  }
}
