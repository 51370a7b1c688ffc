// Where the posts of a tweetup are collected from: the servers that the operator lists, and where its guests write.
import { and, asc, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isAnnounced } from '../tweetups/tweetup.ts';
import { guestsElsewhere, type GuestElsewhere } from './guests-elsewhere.ts';
import { wallSources, type WallSource } from './tables.ts';

/** So long after the end something may still be written. */
export const collectedFor = 30 * day;

/**
 * On the timetable: which sources the coming, running and recent tweetups have now.
 * @param always origins of Mastodon servers, and of a Bluesky service that may be searched
 */
export async function planSources(
  db: Database,
  now: Date,
  always: { readonly mastodon: readonly string[]; readonly blueskySearch: string | undefined },
): Promise<void> {
  const open = await db
    .select()
    .from(tweetups)
    .where(
      and(
        isAnnounced,
        isNull(tweetups.cancelledAt),
        lt(tweetups.startsAt, after(now, 14 * day)),
        gt(tweetups.endsAt, after(now, -collectedFor)),
      ),
    )
    .orderBy(asc(tweetups.startsAt))
    .limit(500);
  for (const tweetup of open) {
    const guests = await guestsElsewhere(db, tweetup.id);
    const wanted = new Map<string, Pick<WallSource, 'kind' | 'address'>>();
    const add = (kind: WallSource['kind'], address: string) =>
      wanted.set(`${kind} ${address}`, { kind, address });
    for (const server of always.mastodon) add('mastodon', server);
    if (always.blueskySearch) add('bluesky-search', always.blueskySearch);
    for (const guest of guests) {
      const { network, found } = guest;
      if (network === 'mastodon') add('mastodon', serverOf(guest));
      if (network === 'bluesky' && found.did && found.pds && !found.isForSignedIn) add('bluesky', found.did);
      if (network === 'blog' && found.feed) add('feed', found.feed);
    }
    const known = await db.select().from(wallSources).where(eq(wallSources.tweetupId, tweetup.id));
    const has = new Set(known.map(({ kind, address }) => `${kind} ${address}`));
    const gone = known.filter(({ kind, address }) => !wanted.has(`${kind} ${address}`)).map(({ id }) => id);
    if (gone.length > 0) await db.delete(wallSources).where(inArray(wallSources.id, gone));
    const fresh = [...wanted].filter(([key]) => !has.has(key));
    for (const [key, { kind, address }] of fresh)
      await db
        .insert(wallSources)
        .values({
          id: hashOf(`${tweetup.id} ${key}`).slice(0, 22),
          tweetupId: tweetup.id,
          kind,
          address,
          dueAt: now,
          answeredAt: null,
          lastResult: 'nothing-yet',
          failures: 0,
          etag: null,
          lastModified: null,
        })
        .onConflictDoNothing();
  }
}

export async function sourcesOf(db: Queries, tweetupId: string): Promise<WallSource[]> {
  return db
    .select()
    .from(wallSources)
    .where(eq(wallSources.tweetupId, tweetupId))
    .orderBy(asc(wallSources.kind), asc(wallSources.address))
    .limit(300);
}

/** Its actor says where an account really is; until that is known, its name. */
function serverOf({ found, handle, calledNow }: GuestElsewhere): string {
  const actor = found.actor === undefined ? null : URL.parse(found.actor);
  return actor?.origin ?? `https://${(calledNow ?? handle).split('@').at(-1)}`;
}
