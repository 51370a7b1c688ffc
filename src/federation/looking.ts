// Looks which evenings have changed since others were told: what tells of them is read into memory with the first.
import { and, asc, eq, gt, gte, isNull, lte, or } from 'drizzle-orm';
import { after, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isAnnounced } from '../tweetups/tweetup.ts';
import { undoMinutes } from '../tweetups/undoing.ts';
import type { Federating } from './ground.ts';
import { federatedSiteOf, siteKey } from './site-key.ts';
import { federatedSite, toldTweetups } from './tables.ts';

/** Longer than anything waits. */
const lookBack = (undoMinutes + 5) * minute;
const mostAtOnce = 500;
/** All of them are looked at, so many at a time. */
const inASlice = 100;

/** What was changed lately. @returns how many evenings it looked at */
export async function tellOfChanges(federating: Federating): Promise<number> {
  const { db, clock, sealing, config } = federating;
  await siteKey({ db, sealing, baseUrl: config.baseUrl, now: clock() });
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
      .limit(inASlice);
    for (const { id } of told) await bringUpToDate(federating, id);
    looked += told.length;
    last = told.at(-1)?.id ?? '';
    if (told.length < inASlice) return looked;
  }
}

async function bringUpToDate(federating: Federating, tweetupId: string): Promise<void> {
  const telling = await import('./tweetup-telling.ts');
  await telling.bringUpToDate(federating, tweetupId);
}
