// Strangers at the door say by name alone that they are here: nothing counts until a host taps it, and hosts can close it.
import { and, asc, count, eq, inArray, lt } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { walkIns } from '../rsvps/tables.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { phaseOf, type Tweetup } from '../tweetups/tweetup.ts';
import { saidHere } from './tables.ts';

export type Stranger = typeof saidHere.$inferSelect;

/** More have never stood at a door without an answer: somebody is playing. */
const mostWaiting = 100;

/** From an hour before the start to the end. */
export function canSayName(tweetup: Tweetup, now: Date): boolean {
  return (
    tweetup.cancelledAt === null && tweetup.strangersClosedAt === null && phaseOf(tweetup, now) === 'during'
  );
}

/** The same name again is the same person, whose finger was nervous. @returns whether hosts can read it */
export async function sayName(
  db: Database,
  now: Date,
  { tweetup, name }: { tweetup: Tweetup; name: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    const its = eq(saidHere.tweetupId, tweetup.id);
    const [same] = await tx
      .select({ id: saidHere.id })
      .from(saidHere)
      .where(and(its, eq(saidHere.name, name)));
    if (same) return true;
    const [waiting] = await tx.select({ people: count() }).from(saidHere).where(its);
    if ((waiting?.people ?? 0) >= mostWaiting) return false;
    await tx.insert(saidHere).values({ id: newId(now), tweetupId: tweetup.id, name, since: now });
    return true;
  });
}

/** In the order in which they came. */
export async function strangersAt(db: Queries, tweetupId: string): Promise<Stranger[]> {
  return db
    .select()
    .from(saidHere)
    .where(eq(saidHere.tweetupId, tweetupId))
    .orderBy(asc(saidHere.since), asc(saidHere.id))
    .limit(mostWaiting);
}

/** From now on a walk-in, since when they said it. */
export async function welcomeStranger(db: Database, tweetupId: string, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [came] = await tx.delete(saidHere).where(one(tweetupId, id)).returning();
    if (!came) return;
    const { name, since } = came;
    await tx.insert(walkIns).values({ id, tweetupId, name, hereSince: since }).onConflictDoNothing();
  });
}

export async function dismissStranger(db: Database, tweetupId: string, id: string): Promise<void> {
  await db.delete(saidHere).where(one(tweetupId, id));
}

export async function setStrangers(
  db: Database,
  now: Date,
  { tweetupId, are }: { tweetupId: string; are: 'open' | 'closed' },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    await tx
      .update(tweetups)
      .set({ strangersClosedAt: are === 'closed' ? now : null })
      .where(eq(tweetups.id, tweetupId));
  });
}

/** Whom no host has tapped within a day after the evening was not there for anybody. */
export async function forgetStrangers(db: Queries, now: Date): Promise<void> {
  const over = db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(lt(tweetups.endsAt, after(now, -day)));
  await db.delete(saidHere).where(inArray(saidHere.tweetupId, over));
}

function one(tweetupId: string, id: string) {
  return and(eq(saidHere.id, id), eq(saidHere.tweetupId, tweetupId));
}
