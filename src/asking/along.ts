// What is asked at one evening of a series, asked at those to come as well.
import { and, asc, eq, exists, gt, isNull, ne, notExists, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { copyQuestions } from './copying.ts';
import { hearNow, writeToEarlierGuests } from './questions.ts';
import { hostQuestions } from './tables.ts';

interface Along {
  readonly tweetup: Tweetup;
  readonly hostId: string;
}

/** Nothing that another evening asks is touched. Drafts and evenings that are announced alike; done twice, it is done once. @returns how many evenings ask it now */
export async function askAlongSeries(db: Database, now: Date, along: Along): Promise<number> {
  return db.transaction(async (tx) => {
    const next = await nextOfHost(tx, now, along);
    for (const one of next) {
      await tx.hold(tweetups, one.id);
      await copyQuestions(tx, now, { from: along.tweetup.id, to: one.id });
      await writeToEarlierGuests(tx, now, one);
    }
    return next.length;
  });
}

/** For the button: at how many evenings it would be asked, and how many guests would be written to. */
export async function alongSeries(
  db: Queries,
  now: Date,
  along: Along,
): Promise<{ evenings: number; guests: number }> {
  const next = await nextOfHost(db, now, along);
  let guests = 0;
  for (const one of next) guests += await hearNow(db, now, one);
  return { evenings: next.length, guests };
}

/** Of a series somebody may host one evening alone: the others ask what their own hosts want to know. */
async function nextOfHost(tx: Queries, now: Date, { tweetup, hostId }: Along): Promise<Tweetup[]> {
  const { seriesId } = tweetup;
  if (seriesId === null) return [];
  const one = { one: sql`1` };
  const asksAlready = tx.select(one).from(hostQuestions).where(eq(hostQuestions.tweetupId, tweetups.id));
  const isTheirs = tx
    .select(one)
    .from(hosts)
    .where(and(eq(hosts.tweetupId, tweetups.id), eq(hosts.personId, hostId)));
  return tx
    .select()
    .from(tweetups)
    .where(
      and(
        eq(tweetups.seriesId, seriesId),
        ne(tweetups.id, tweetup.id),
        gt(tweetups.startsAt, now),
        isNull(tweetups.cancelledAt),
        exists(isTheirs),
        notExists(asksAlready),
      ),
    )
    .orderBy(asc(tweetups.id))
    .limit(60);
}
