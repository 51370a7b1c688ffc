// Tells other servers of evenings: what they should know is compared with what they were told, so that no change can be forgotten.
import { and, asc, eq, gt, gte, isNull, lte, or } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { after, minute } from '../time/clock.ts';
import { seriesWishes } from '../series/tables.ts';
import { tweetups, tweetupWishes } from '../tweetups/tables.ts';
import { isAnnounced, type Tweetup } from '../tweetups/tweetup.ts';
import { undoMinutes } from '../tweetups/undoing.ts';
import { eveningWith, isForAll, toldOf, type Evening } from './evening.ts';
import { printOf, eventObject } from './event-object.ts';
import type { Federating } from './ground.ts';
import { siteKey, federatedSiteOf } from './site-key.ts';
import { sayGone, sayNew, sayNews } from './sending/news.ts';
import { federatedSite, toldTweetups, type ToldTweetup } from './tables.ts';

/** Hosts correct themselves. */
const editsWait = 2 * minute;
/** Longer than anything waits. */
const lookBack = (undoMinutes + 5) * minute;
const mostAtOnce = 500;

/** What was changed lately. @returns how many evenings it looked at */
export async function tellOfChanges(federating: Federating): Promise<number> {
  const { db, clock } = federating;
  await keyOf(federating);
  const now = clock();
  const site = await federatedSiteOf(db);
  if (!site) return 0;
  const changed = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .leftJoin(toldTweetups, eq(toldTweetups.tweetupId, tweetups.id))
    .where(
      and(
        gte(tweetups.changedAt, after(site.lookedUntil, -lookBack)),
        lte(tweetups.changedAt, now),
        or(
          and(isNull(toldTweetups.tweetupId), isAnnounced, eq(tweetups.visibility, 'public')),
          gt(tweetups.changedAt, toldTweetups.changedAt),
        ),
      ),
    )
    .orderBy(asc(tweetups.changedAt), asc(tweetups.id))
    .limit(mostAtOnce);
  for (const { id } of changed) await bringUpToDate(federating, id);
  if (changed.length < mostAtOnce && now.getTime() - site.lookedUntil.getTime() > minute)
    await db.update(federatedSite).set({ lookedUntil: now });
  return changed.length;
}

/** Whatever else may have changed: a picture, a host's name; or that an evening is there no more. */
export async function lookAtToldTweetups(federating: Federating): Promise<number> {
  const { db, clock } = federating;
  let looked = 0;
  for (let last = ''; ;) {
    const told = await db
      .select({ id: toldTweetups.tweetupId })
      .from(toldTweetups)
      .leftJoin(tweetups, eq(tweetups.id, toldTweetups.tweetupId))
      .where(
        and(
          eq(toldTweetups.state, 'told'),
          gt(toldTweetups.tweetupId, last),
          or(isNull(tweetups.id), gt(tweetups.endsAt, clock())),
        ),
      )
      .orderBy(asc(toldTweetups.tweetupId))
      .limit(mostAtOnce);
    for (const { id } of told) await bringUpToDate(federating, id);
    looked += told.length;
    last = told.at(-1)?.id ?? '';
    if (told.length < mostAtOnce) return looked;
  }
}

/** Of one evening: tells what is to be told by now. */
export async function bringUpToDate(federating: Federating, tweetupId: string): Promise<void> {
  const { db, clock, config } = federating;
  const { since } = await keyOf(federating);
  await db.transaction(async (tx) => {
    await tx.holdName(`told ${tweetupId}`);
    const now = clock();
    const [evening, told] = [await eveningWith(tx, tweetupId), await toldOf(tx, tweetupId)];
    const isToBeKnown =
      evening !== undefined && isForAll(evening.tweetup) && (await isWished(tx, evening.tweetup, since));
    if (told?.state !== 'told') {
      if (isToBeKnown && now < evening.tweetup.endsAt) await sayNew(tx, now, { evening, told, config });
      return;
    }
    if (!isToBeKnown) {
      if (isTimeToGo(evening, now)) await sayGone(tx, now, { told, config });
      return;
    }
    await sayWhatChanged(tx, now, { evening, told, config });
  });
}

async function sayWhatChanged(
  tx: Transaction,
  now: Date,
  { evening, told, config }: { evening: Evening; told: ToldTweetup; config: Federating['config'] },
): Promise<void> {
  const { tweetup } = evening;
  const isCancelled = tweetup.cancelledAt !== null;
  const wait = isCancelled && !told.told.isCancelled ? undoMinutes * minute : editsWait;
  if (now < after(tweetup.changedAt, wait)) return;
  const print = printOf(eventObject(evening, told, config));
  if (print === told.told.print) {
    await tx
      .update(toldTweetups)
      .set({ changedAt: tweetup.changedAt })
      .where(eq(toldTweetups.tweetupId, tweetup.id));
    return;
  }
  await sayNews(tx, now, { evening, told, config });
}

/** The operator's word counts at once; a host may have slipped. */
function isTimeToGo(evening: Evening | undefined, now: Date): boolean {
  return !evening || evening.tweetup.heldBack !== null || now >= after(evening.tweetup.changedAt, editsWait);
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
