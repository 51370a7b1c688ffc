// A mention: taken when a site tells of it, looked at later, forgotten some weeks after its tweetup.
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, ne } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { collectedFor } from '../wall/wall-sources.ts';
import { after, day, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { mentions } from './tables.ts';

export type Mention = typeof mentions.$inferSelect;

/** One page is looked at once in this time, however often its site tells of it. */
const atMostEvery = minute;
/** So many new ones of a tweetup wait at once, and so many pages may mention it at all: more than are read, less than harms. */
const mostWaiting = 50;
const most = 1000;

export type Taken = 'taken' | 'too-many' | 'over';

/** Nobody is asked for anything yet: that is done by the timetable. @param source as `mentionedIn` reads it */
export async function takeMention(
  db: Database,
  now: Date,
  { tweetup, source }: { tweetup: Tweetup; source: string },
): Promise<Taken> {
  return db.transaction(async (tx): Promise<Taken> => {
    await tx.hold(tweetups, tweetup.id);
    const same = and(eq(mentions.tweetupId, tweetup.id), eq(mentions.source, source));
    const [known] = await tx.select().from(mentions).where(same);
    if (known) {
      await tx
        .update(mentions)
        .set({ dueAt: nextLook(known, now), failures: 0 })
        .where(eq(mentions.id, known.id));
      return 'taken';
    }
    if (now > after(tweetup.endsAt, collectedFor)) return 'over';
    const ofThis = eq(mentions.tweetupId, tweetup.id);
    const [waiting] = await tx
      .select({ many: count() })
      .from(mentions)
      .where(and(ofThis, eq(mentions.state, 'waiting')));
    const [all] = await tx.select({ many: count() }).from(mentions).where(ofThis);
    if ((waiting?.many ?? 0) >= mostWaiting || (all?.many ?? 0) >= most) return 'too-many';
    await tx.insert(mentions).values({
      id: newId(now),
      tweetupId: tweetup.id,
      source,
      state: 'waiting',
      personId: null,
      said: null,
      postKey: '',
      failures: 0,
      since: now,
      lookedAt: null,
      dueAt: now,
    });
    return 'taken';
  });
}

/** What is being looked at now is looked at once more: it may have changed since it was fetched. */
function nextLook({ lookedAt, dueAt }: Mention, now: Date): Date {
  if (!lookedAt) return dueAt && dueAt > now ? after(now, atMostEvery) : now;
  const next = after(lookedAt, atMostEvery);
  return next > now ? next : now;
}

/** Takes what is due, so that no other process looks at the same. */
export async function takeDueMentions(db: Queries, now: Date, atOnce: number): Promise<Mention[]> {
  const due = await db
    .select()
    .from(mentions)
    .where(and(isNotNull(mentions.dueAt), lte(mentions.dueAt, now)))
    .orderBy(asc(mentions.dueAt))
    .limit(atOnce);
  const taken: Mention[] = [];
  for (const mention of due) {
    const [mine] = await db
      .update(mentions)
      .set({ dueAt: after(now, 5 * minute) })
      .where(and(eq(mentions.id, mention.id), eq(mentions.dueAt, mention.dueAt ?? now)))
      .returning();
    if (mine) taken.push(mine);
  }
  return taken;
}

/** What became of it. When its site told of it again meanwhile, that is still to be looked at. */
export async function note(
  tx: Queries,
  now: Date,
  {
    mention: { id, dueAt: taken },
    became: { dueAt, ...values },
  }: { mention: Mention; became: Partial<Mention> & Pick<Mention, 'dueAt'> },
): Promise<void> {
  await tx
    .update(mentions)
    .set({ failures: 0, ...values, lookedAt: now })
    .where(eq(mentions.id, id));
  const asTaken = taken === null ? isNull(mentions.dueAt) : eq(mentions.dueAt, taken);
  await tx
    .update(mentions)
    .set({ dueAt })
    .where(and(eq(mentions.id, id), asTaken));
}

/** The hosts let everybody's posts onto the wall: what waited for that is looked at. */
export async function lookAgain(db: Queries, now: Date, tweetupId: string): Promise<void> {
  await db
    .update(mentions)
    .set({ dueAt: now })
    .where(and(eq(mentions.tweetupId, tweetupId), eq(mentions.state, 'not-shown')));
}

/** For the hosts, latest first: what was found to be nothing is nobody's concern. */
export async function mentionsOf(db: Queries, tweetupId: string): Promise<Mention[]> {
  return db
    .select()
    .from(mentions)
    .where(and(eq(mentions.tweetupId, tweetupId), ne(mentions.state, 'gone')))
    .orderBy(desc(mentions.since), desc(mentions.id))
    .limit(100);
}

/** On the timetable. What is on a wall stays known as long as it is there, so that its site can still say that it has gone. */
export async function forgetMentions(db: Queries, now: Date): Promise<void> {
  const over = db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(lt(tweetups.endsAt, after(now, -collectedFor)));
  await db.delete(mentions).where(and(inArray(mentions.tweetupId, over), ne(mentions.state, 'on-wall')));
  const isNothing = inArray(mentions.state, ['gone', 'unanswered']);
  await db
    .delete(mentions)
    .where(and(isNothing, isNull(mentions.dueAt), lt(mentions.lookedAt, after(now, -day))));
}
