// Tells other servers of evenings: what they should know is compared with what they were told, so that no change can be forgotten.
import { eq } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { after, minute } from '../time/clock.ts';
import { seriesWishes } from '../series/tables.ts';
import { tweetupWishes } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { undoMinutes } from '../tweetups/undoing.ts';
import { wholeTweetup, isForAll, toldOf, type WholeTweetup } from './told-tweetup.ts';
import { printOf, eventObject } from './event-object.ts';
import type { Federating } from './ground.ts';
import { siteKey } from './site-key.ts';
import { sayGone, sayNew, sayNews } from './sending/news.ts';
import { toldTweetups, type ToldTweetup } from './tables.ts';

/** Hosts correct themselves. */
const editsWait = 2 * minute;

/** Of one evening: tells what is to be told by now. */
export async function bringUpToDate(federating: Federating, tweetupId: string): Promise<void> {
  const { db, clock, config } = federating;
  const { since } = await keyOf(federating);
  await db.transaction(async (tx) => {
    await tx.holdName(`told ${tweetupId}`);
    const now = clock();
    const [whole, told] = [await wholeTweetup(tx, tweetupId), await toldOf(tx, tweetupId)];
    const isToBeKnown =
      whole !== undefined && isForAll(whole.tweetup) && (await isWished(tx, whole.tweetup, since));
    if (told?.state !== 'told') {
      if (isToBeKnown && now < whole.tweetup.endsAt) await sayNew(tx, now, { whole, told, config });
      return;
    }
    if (!isToBeKnown) {
      if (isTimeToGo(whole, now)) await sayGone(tx, now, { told, config });
      return;
    }
    await sayWhatChanged(tx, now, { whole, told, config });
  });
}

async function sayWhatChanged(
  tx: Transaction,
  now: Date,
  { whole, told, config }: { whole: WholeTweetup; told: ToldTweetup; config: Federating['config'] },
): Promise<void> {
  const { tweetup } = whole;
  const isCancelled = tweetup.cancelledAt !== null;
  const wait = isCancelled && !told.told.isCancelled ? undoMinutes * minute : editsWait;
  if (now < after(tweetup.changedAt, wait)) return;
  const print = printOf(eventObject(whole, told, config));
  if (print === told.told.print) {
    await tx
      .update(toldTweetups)
      .set({ changedAt: tweetup.changedAt })
      .where(eq(toldTweetups.tweetupId, tweetup.id));
    return;
  }
  await sayNews(tx, now, { whole, told, config });
}

/** The operator's word counts at once, and a host's wish about just this; while editing a host may have slipped. */
function isTimeToGo(whole: WholeTweetup | undefined, now: Date): boolean {
  if (!whole || whole.tweetup.heldBack !== null) return true;
  const isWish = isForAll(whole.tweetup);
  return isWish || now >= after(whole.tweetup.changedAt, editsWait);
}

/** @param since when the site was first on */
export async function isWished(db: Queries, tweetup: Tweetup, since: Date): Promise<boolean> {
  const [own] = await db.select().from(tweetupWishes).where(eq(tweetupWishes.tweetupId, tweetup.id));
  if (own) return own.wish === 'tell';
  const [ofSeries] = tweetup.seriesId
    ? await db.select().from(seriesWishes).where(eq(seriesWishes.seriesId, tweetup.seriesId))
    : [];
  if (ofSeries) return ofSeries.wish === 'tell';
  return tweetup.announcedAt !== null && tweetup.announcedAt >= since;
}

function keyOf({ db, sealing, config, clock }: Federating) {
  return siteKey({ db, sealing, baseUrl: config.baseUrl, now: clock() });
}
