// Collects the posts of a tweetup from networks and blogs: often while it runs, seldom before and after, each source by itself.
import { and, asc, eq, gt, lte, ne } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import type { Outside } from '../outside/outside.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, hour, minute, second } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { asGuest, guestsElsewhere, guestWhoWrote, type GuestElsewhere } from './guests-elsewhere.ts';
import { keepPost, wallOf } from './post.ts';
import { blueskyPosts, type BlueskyAccount } from './sources/bluesky.ts';
import type { BlueskySearch } from './sources/bluesky-search.ts';
import { feedPosts } from './sources/feed.ts';
import { openFeedsApart, type FeedsApart } from './sources/feeds-apart.ts';
import type { SourceResult } from './sources/found.ts';
import { mastodonPosts } from './sources/mastodon.ts';
import { askAboutMissing } from './still-there.ts';
import { collectedFor } from './wall-sources.ts';
import type { WallSource } from './tables.ts';
import { posts, wallSources } from './tables.ts';
import type { FoundPost } from './found-post.ts';

const week = 7 * day;
const mostAtOnce = 20;

export interface WaysOut {
  readonly outside: Outside;
  readonly search: BlueskySearch | undefined;
}

/** What was fetched from a blog is read in a process of its own. */
interface WaysToRead extends WaysOut {
  readonly apart: FeedsApart;
}

/** On the timetable. @returns how many sources were asked */
export async function collectPosts(
  db: Database,
  now: Date,
  { ways, stopping }: { ways: WaysOut; stopping?: AbortSignal | undefined },
): Promise<number> {
  const due = await db
    .select({ source: wallSources, tweetup: tweetups })
    .from(wallSources)
    .innerJoin(tweetups, eq(tweetups.id, wallSources.tweetupId))
    .where(and(lte(wallSources.dueAt, now), gt(tweetups.endsAt, after(now, -collectedFor))))
    .orderBy(asc(wallSources.dueAt))
    .limit(mostAtOnce);
  const apart = openFeedsApart();
  try {
    await Promise.all(
      due.map(async ({ source, tweetup }) => {
        if (stopping?.aborted || tweetup.cancelledAt || !(await isMine(db, now, source))) return;
        await collectFrom(db, now, { ways: { ...ways, apart }, source, tweetup });
      }),
    );
  } finally {
    await apart.close();
  }
  return due.length;
}

/** So that no other process asks the same. */
async function isMine(db: Queries, now: Date, { id, dueAt }: WallSource): Promise<boolean> {
  const [mine] = await db
    .update(wallSources)
    .set({ dueAt: after(now, 2 * minute) })
    .where(and(eq(wallSources.id, id), eq(wallSources.dueAt, dueAt)))
    .returning();
  return mine !== undefined;
}

async function collectFrom(
  db: Database,
  now: Date,
  { ways, source, tweetup }: { ways: WaysToRead; source: WallSource; tweetup: Tweetup },
): Promise<void> {
  const guests = await guestsElsewhere(db, tweetup.id);
  const known = await db
    .select({ keyHash: posts.keyHash })
    .from(posts)
    .where(and(eq(posts.tweetupId, tweetup.id), ne(posts.state, 'gone')))
    .limit(10_000);
  const hashes = new Set(known.map(({ keyHash }) => keyHash));
  const { answeredAt } = source;
  // Other sources may have told the newest already: the first time everything is asked for.
  const hasCome = (found: FoundPost) =>
    answeredAt !== null && (hashes.has(hashOf(found.key)) || found.postedAt < after(answeredAt, -day));
  const given = await ask(ways, { source, tweetup, guests, hasCome });
  const { whose } = await wallOf(db, tweetup.id);
  let fresh = 0;
  if (given.outcome === 'given') {
    const ours = given.posts.filter(({ postedAt }) => belongs(tweetup, postedAt, now));
    // The oldest first, so that a wall tells them in the order in which they were written.
    for (const told of ours.toSorted((one, other) => one.postedAt.getTime() - other.postedAt.getTime())) {
      const guest = guestWhoWrote(told, source, guests);
      if (!guest && whose === 'guests') continue;
      const found = guest ? asGuest(told, guest) : told;
      const reason = {
        ...(guest
          ? ({ because: 'guest', personId: guest.personId } as const)
          : ({ because: 'hashtag', personId: null } as const)),
        isSecondHand: source.kind !== 'feed' && !found.address.startsWith(homeOf(source)),
      };
      const kept = await db.transaction((tx) => keepPost(tx, now, { tweetupId: tweetup.id, found, reason }));
      if (kept === 'new') fresh += 1;
    }
    if (given.since)
      await askAboutMissing(db, now, {
        outside: ways.outside,
        tweetupId: tweetup.id,
        home: homeOf(source),
        told: given.posts,
        since: given.since,
      });
  }
  await db
    .update(wallSources)
    .set(nextTime(now, source, { tweetup, given, fresh }))
    .where(eq(wallSources.id, source.id));
}

async function ask(
  { outside, search, apart }: WaysToRead,
  {
    source: { kind, address, answeredAt, etag, lastModified },
    tweetup,
    guests,
    hasCome,
  }: {
    source: WallSource;
    tweetup: Tweetup;
    guests: readonly GuestElsewhere[];
    hasCome: (post: FoundPost) => boolean;
  },
): Promise<SourceResult> {
  switch (kind) {
    case 'mastodon':
      return mastodonPosts(outside, { server: address, hashtag: tweetup.hashtag, hasCome });
    case 'bluesky': {
      const guest = guests.find(({ found }) => found.did === address);
      const account = guest && accountOf(guest);
      if (!account) return { outcome: 'failed' };
      return blueskyPosts(outside, { account, hashtag: tweetup.hashtag, hasCome });
    }
    case 'bluesky-search': {
      if (!search) return { outcome: 'failed' };
      const accounts = guests.flatMap((guest) => accountOf(guest) ?? []);
      const byDid = new Map(accounts.map((account) => [account.did, account]));
      return search.posts(outside, { hashtag: tweetup.hashtag, guests: byDid, hasCome });
    }
    case 'feed': {
      const guest = guests.find(({ found }) => found.feed === address);
      if (!guest) return { outcome: 'failed' };
      const between = { from: after(tweetup.startsAt, -week), to: after(tweetup.endsAt, week) };
      // A hashtag that has changed since is looked for in what has not.
      const isSame = answeredAt !== null && answeredAt > tweetup.changedAt;
      const validators = isSame ? { etag, lastModified } : { etag: null, lastModified: null };
      return feedPosts(
        { outside, apart },
        {
          feed: address,
          validators,
          blog: { address: guest.handle, name: guest.name },
          hashtag: tweetup.hashtag,
          between,
        },
      );
    }
  }
}

function accountOf({ found, handle, calledNow, name }: GuestElsewhere): BlueskyAccount | undefined {
  const { did, pds } = found;
  return did && pds ? { did, pds, handle: calledNow ?? handle, name } : undefined;
}

/** Posts of another tweetup with the same hashtag are on that one's wall. */
function belongs(tweetup: Tweetup, postedAt: Date, now: Date): boolean {
  const from = after(tweetup.startsAt, -2 * week);
  return postedAt >= from && postedAt <= after(tweetup.endsAt, 2 * week) && postedAt <= after(now, minute);
}

/** With what the addresses of posts begin that were written there: of those it knows whether they are there still. */
function homeOf({ kind, address }: WallSource): string {
  return kind === 'bluesky' ? `https://bsky.app/profile/${address}/` : `${address}/`;
}

function nextTime(
  now: Date,
  source: WallSource,
  { tweetup, given, fresh }: { tweetup: Tweetup; given: SourceResult; fresh: number },
): Partial<WallSource> {
  if (given.outcome === 'given' || given.outcome === 'unchanged')
    return {
      answeredAt: now,
      lastResult: fresh > 0 ? 'new-posts' : 'nothing-new',
      failures: 0,
      dueAt: after(now, pauseOf(source, tweetup, now)),
      ...(given.outcome === 'given' ? given.validators : {}),
    };
  const failures = source.failures + 1;
  if (given.outcome === 'later') return { lastResult: 'later', failures, dueAt: given.until };
  if (given.outcome === 'closed') return { lastResult: 'closed', failures, dueAt: after(now, day) };
  const longer = Math.min(6 * hour, minute * 2 ** Math.min(failures, 12));
  return {
    lastResult: 'failed',
    failures,
    dueAt: after(now, Math.max(longer, pauseOf(source, tweetup, now))),
  };
}

/** A blog is asked less often: nobody writes there by the second. */
function pauseOf({ kind }: WallSource, tweetup: Tweetup, now: Date): number {
  return kind === 'feed' ? Math.max(5 * minute, pause(tweetup, now)) : pause(tweetup, now);
}

/** From an hour before the start until two after the end it is the wall of the tweetup. */
function pause({ startsAt, endsAt }: Tweetup, now: Date): number {
  if (now >= after(startsAt, -hour) && now <= after(endsAt, 2 * hour)) return 20 * second;
  return now >= after(startsAt, -2 * day) && now <= after(endsAt, 2 * day) ? 10 * minute : 2 * hour;
}
