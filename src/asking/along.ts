// What is asked at one evening of a series, asked at those to come as well.
import { and, asc, eq, gt, isNull, ne, notExists, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { copyQuestions } from './copying.ts';
import { writeToEarlierGuests } from './questions.ts';
import { hostQuestions } from './tables.ts';

/** Nothing that another evening asks is touched. Drafts and evenings that are announced alike; done twice, it is done once. */
export async function askAlongSeries(db: Database, now: Date, tweetup: Tweetup): Promise<void> {
  const { seriesId } = tweetup;
  if (seriesId === null) return;
  await db.transaction(async (tx) => {
    const asksAlready = tx
      .select({ one: sql`1` })
      .from(hostQuestions)
      .where(eq(hostQuestions.tweetupId, tweetups.id));
    const next = await tx
      .select()
      .from(tweetups)
      .where(
        and(
          eq(tweetups.seriesId, seriesId),
          ne(tweetups.id, tweetup.id),
          gt(tweetups.startsAt, now),
          isNull(tweetups.cancelledAt),
          notExists(asksAlready),
        ),
      )
      .orderBy(asc(tweetups.id))
      .limit(60);
    for (const one of next) {
      await tx.hold(tweetups, one.id);
      await copyQuestions(tx, now, { from: tweetup.id, to: one.id });
      await writeToEarlierGuests(tx, now, one);
    }
  });
}
