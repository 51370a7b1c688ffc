// How a tweetup was, told by its hosts when it is over: a page of its own, that can be found years later.
import type { Path } from '../addresses.ts';
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { addressOf, phaseOf, type Tweetup } from '../tweetups/tweetup.ts';
import { lockWall } from './post.ts';
import { walls } from './tables.ts';

export interface Recap {
  /** Markdown. */
  readonly words: string;
  readonly toldAt: Date;
}

/** Undefined before the tweetup is over, and while nobody has told anything. */
export async function recapOf(db: Queries, tweetup: Tweetup, now: Date): Promise<Recap | undefined> {
  if (phaseOf(tweetup, now) !== 'after' || tweetup.cancelledAt) return undefined;
  const [wall] = await db.select().from(walls).where(eq(walls.tweetupId, tweetup.id));
  return recapIn(wall, tweetup, now);
}

/** @param wall of that tweetup, if it has one */
export function recapIn(
  wall: Pick<typeof walls.$inferSelect, 'recap' | 'recapAt'> | null | undefined,
  tweetup: Tweetup,
  now: Date,
): Recap | undefined {
  if (phaseOf(tweetup, now) !== 'after' || tweetup.cancelledAt) return undefined;
  return wall?.recap ? { words: wall.recap, toldAt: wall.recapAt ?? tweetup.endsAt } : undefined;
}

export function addressOfRecap(tweetup: Pick<Tweetup, 'city' | 'slug'>): Path {
  return `${addressOf(tweetup)}/recap`;
}

export async function tellRecap(
  db: Database,
  now: Date,
  { tweetupId, recap }: { tweetupId: string; recap: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const wall = await lockWall(tx, tweetupId);
    if (wall.recap === recap) return;
    await tx.update(walls).set({ recap, recapAt: now }).where(eq(walls.tweetupId, tweetupId));
  });
}

/** Which of these tweetups have one, by one query. */
export async function recapsAmong(
  db: Queries,
  tweetups: readonly Pick<Tweetup, 'id' | 'startsAt' | 'endsAt' | 'cancelledAt'>[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const over = tweetups.filter((tweetup) => phaseOf(tweetup, now) === 'after' && !tweetup.cancelledAt);
  if (over.length === 0) return new Set();
  const ids = over.map(({ id }) => id);
  const rows = await db
    .select({ id: walls.tweetupId })
    .from(walls)
    .where(and(inArray(walls.tweetupId, ids), ne(walls.recap, '')));
  return new Set(rows.map(({ id }) => id));
}
