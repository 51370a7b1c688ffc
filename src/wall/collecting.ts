// Collects the posts of a tweetup from the networks: often while it runs, seldom before and after, each source by itself.
import { and, asc, eq, gt, like, lte, ne } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import type { Outside } from '../outside/outside.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, hour, minute, second } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { guestsElsewhere, type GuestElsewhere } from './guests-elsewhere.ts';
import { keepPost, clearPost, wallOf } from './post.ts';
import { blueskyPosts, type BlueskyAccount } from './sources/bluesky.ts';
import type { BlueskySearch } from './sources/bluesky-search.ts';
import { feedPosts } from './sources/feed.ts';
import type { SourceResult } from './sources/found.ts';
import { mastodonPosts } from './sources/mastodon.ts';
import { collectedFor, type WallSource } from './wall-sources.ts';
import { posts, wallSources } from './tables.ts';
import type { FoundPost } from './found-post.ts';

const week = 7 * day;
const mostAtOnce = 20;

export interface WaysOut {
  readonly outside: Outside;
  readonly search: BlueskySearch | undefined;
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
  await Promise.all(
    due.map(async ({ source, tweetup }) => {
      if (stopping?.aborted || tweetup.cancelledAt || !(await isMine(db, now, source))) return;
      await collectFrom(db, now, { ways, source, tweetup });
    }),
  );
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
  { ways, source, tweetup }: { ways: WaysOut; source: WallSource; tweetup: Tweetup },
): Promise<void> {
  const guests = await guestsElsewhere(db, tweetup.id);
  const known = await db
    .select({ keyHash: posts.keyHash })
    .from(posts)
    .where(and(eq(posts.tweetupId, tweetup.id), ne(posts.state, 'gone')))
    .limit(10_000);
  const hashes = new Set(known.map(({ keyHash }) => keyHash));
  const given = await ask(ways, { source, tweetup, guests, isKnown: (key) => hashes.has(hashOf(key)) });
  const { whose } = await wallOf(db, tweetup.id);
  let fresh = 0;
  if (given.outcome === 'given') {
    const ours = given.posts.filter(({ postedAt }) => belongs(tweetup, postedAt, now));
    // The oldest first, so that a wall tells them in the order in which they were written.
    for (const found of ours.toSorted((one, other) => one.postedAt.getTime() - other.postedAt.getTime())) {
      const guest = guestWhoWrote(found, source, guests);
      if (!guest && whose === 'guests') continue;
      const reason = {
        ...(guest
          ? ({ because: 'guest', personId: guest.personId } as const)
          : ({ because: 'hashtag', personId: null } as const)),
        isSecondHand: source.kind !== 'feed' && !found.address.startsWith(homeOf(source)),
      };
      const kept = await db.transaction((tx) => keepPost(tx, now, { tweetupId: tweetup.id, found, reason }));
      if (kept === 'new') fresh += 1;
    }
    if (given.isWhole)
      await letGoWhatIsMissing(db, { tweetup, source, given: given.posts, from: given.isWhole.from });
  }
  await db
    .update(wallSources)
    .set(nextTime(now, source, { tweetup, given, fresh }))
    .where(eq(wallSources.id, source.id));
}

async function ask(
  { outside, search }: WaysOut,
  {
    source: { kind, address },
    tweetup,
    guests,
    isKnown,
  }: {
    source: WallSource;
    tweetup: Tweetup;
    guests: readonly GuestElsewhere[];
    isKnown: (key: string) => boolean;
  },
): Promise<SourceResult> {
  switch (kind) {
    case 'mastodon':
      return mastodonPosts(outside, { server: address, hashtag: tweetup.hashtag, isKnown });
    case 'bluesky': {
      const guest = guests.find(({ found }) => found.did === address);
      const account = guest && accountOf(guest);
      if (!account) return { outcome: 'failed' };
      return blueskyPosts(outside, account, tweetup.hashtag);
    }
    case 'bluesky-search': {
      if (!search) return { outcome: 'failed' };
      const accounts = guests.flatMap((guest) => accountOf(guest) ?? []);
      const byDid = new Map(accounts.map((account) => [account.did, account]));
      return search.posts(outside, { hashtag: tweetup.hashtag, guests: byDid, isKnown });
    }
    case 'feed': {
      const guest = guests.find(({ found }) => found.feed === address);
      if (!guest) return { outcome: 'failed' };
      const between = { from: after(tweetup.startsAt, -week), to: after(tweetup.endsAt, week) };
      return feedPosts(outside, {
        feed: address,
        blog: { address: guest.handle, name: guest.name },
        hashtag: tweetup.hashtag,
        between,
      });
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

function guestWhoWrote(
  found: FoundPost,
  source: WallSource,
  guests: readonly GuestElsewhere[],
): GuestElsewhere | undefined {
  if (source.kind === 'bluesky-search') {
    const writes = (did: string | undefined) =>
      did && found.address.startsWith(`https://bsky.app/profile/${did}/`);
    return guests.find((guest) => writes(guest.found.did));
  }
  if (source.kind === 'bluesky') return guests.find((guest) => guest.found.did === source.address);
  if (source.kind === 'feed') return guests.find((guest) => guest.found.feed === source.address);
  const handle = found.author.handle.toLowerCase();
  return guests.find((guest) => guest.network === 'mastodon' && guest.handle.toLowerCase() === handle);
}

/** What is missing where it was written, an account's own repository or server, was deleted there, or is not for everybody any more. */
async function letGoWhatIsMissing(
  db: Database,
  {
    tweetup,
    source,
    given,
    from,
  }: { tweetup: Tweetup; source: WallSource; given: readonly FoundPost[]; from: Date },
): Promise<void> {
  const there = new Set(given.map(({ key }) => hashOf(key)));
  const fromThere = await db
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.tweetupId, tweetup.id),
        ne(posts.because, 'by-hand'),
        like(posts.address, `${homeOf(source)}%`),
        gt(posts.postedAt, from),
      ),
    )
    .limit(1000);
  for (const post of fromThere)
    if (!there.has(post.keyHash)) await db.transaction((tx) => clearPost(tx, post, 'gone'));
}

/** With what the addresses of posts begin that were written there: of those it knows whether they are there still. */
function homeOf({ kind, address }: WallSource): string {
  return kind === 'bluesky' ? `https://bsky.app/profile/${address}/` : `${address}/`;
}

function nextTime(
  now: Date,
  source: WallSource,
  { tweetup, given, fresh }: { tweetup: Tweetup; given: SourceResult; fresh: number },
) {
  if (given.outcome === 'given' || given.outcome === 'unchanged')
    return {
      answeredAt: now,
      said: fresh > 0 ? 'new-posts' : 'nothing-new',
      triesInVain: 0,
      dueAt: after(now, pause(tweetup, now)),
    } as const;
  const triesInVain = source.triesInVain + 1;
  if (given.outcome === 'later') return { said: 'later', triesInVain, dueAt: given.until } as const;
  if (given.outcome === 'closed') return { said: 'closed', triesInVain, dueAt: after(now, day) } as const;
  const longer = Math.min(6 * hour, minute * 2 ** Math.min(triesInVain, 12));
  return { said: 'failed', triesInVain, dueAt: after(now, Math.max(longer, pause(tweetup, now))) } as const;
}

/** From an hour before the start until two after the end it is the wall of the tweetup. */
function pause({ startsAt, endsAt }: Tweetup, now: Date): number {
  if (now >= after(startsAt, -hour) && now <= after(endsAt, 2 * hour)) return 20 * second;
  return now >= after(startsAt, -2 * day) && now <= after(endsAt, 2 * day) ? 10 * minute : 2 * hour;
}
