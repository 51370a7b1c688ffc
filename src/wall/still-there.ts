// Whether posts are still where they were written. Only their own address tells: what is missing in a list may have been left out by its server.
import { and, asc, eq, gt, inArray, isNull, like, lte, ne, or } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { handleChecks } from '../handles/tables.ts';
import { until, type Fetched, type Outside } from '../outside/outside.ts';
import { jsonIn } from '../outside/reading.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { FoundPost } from './found-post.ts';
import { clearPost, type Post } from './post.ts';
import { partOf, textOf } from './sources/found.ts';
import { posts } from './tables.ts';
import { collectedFor } from './wall-sources.ts';

const atOnce = 5;
const mostSwept = 20;
/** A server that leaves a post out again and again is not asked about it every time. */
const notAgainBefore = 5 * minute;
/** Answers for posts whose authors' own servers are not known here. */
const publicBluesky = 'https://public.api.bsky.app';

interface Missing {
  readonly outside: Outside;
  readonly tweetupId: string;
  /** With what the addresses of posts begin that were written there. */
  readonly home: string;
  readonly told: readonly FoundPost[];
  readonly since: Date;
}

/** Asks about posts that their home should have told, and did not. */
export async function askAboutMissing(db: Database, now: Date, missing: Missing): Promise<void> {
  const { outside, tweetupId, home, told, since } = missing;
  const there = new Set(told.map(({ key }) => hashOf(key)));
  const fromThere = await db
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.tweetupId, tweetupId),
        like(posts.address, `${home}%`),
        gt(posts.postedAt, since),
        isFetched,
        isNotAskedSince(after(now, -notAgainBefore)),
      ),
    )
    .orderBy(asc(posts.postedAt), asc(posts.id))
    .limit(1000);
  const suspects = fromThere.filter(({ keyHash }) => !there.has(keyHash)).slice(0, atOnce);
  for (const post of suspects) await askAbout(db, now, { outside, post });
}

/** On the timetable: every post once a day. @returns how many were asked about */
export async function lookWhetherStillThere(
  db: Database,
  now: Date,
  { outside, stopping }: { outside: Outside; stopping?: AbortSignal | undefined },
): Promise<number> {
  const yesterday = after(now, -day);
  const due = await db
    .select({ post: posts })
    .from(posts)
    .innerJoin(tweetups, eq(tweetups.id, posts.tweetupId))
    .where(
      and(
        gt(tweetups.endsAt, after(now, -collectedFor)),
        lte(posts.since, yesterday),
        isFetched,
        isNotAskedSince(yesterday),
      ),
    )
    .orderBy(asc(posts.since), asc(posts.id))
    .limit(mostSwept);
  const patient = until(stopping, outside);
  await Promise.all(
    due.map(async ({ post }) => {
      if (!stopping?.aborted) await askAbout(db, now, { outside: patient, post });
    }),
  );
  return due.length;
}

/** A guest's own sentence is nowhere else. */
const isFetched = and(
  ne(posts.because, 'by-hand'),
  ne(posts.address, ''),
  inArray(posts.state, ['shown', 'waiting', 'hidden']),
);

function isNotAskedSince(moment: Date) {
  return or(isNull(posts.askedAt), lte(posts.askedAt, moment));
}

async function askAbout(
  db: Database,
  now: Date,
  { outside, post }: { outside: Outside; post: Post },
): Promise<void> {
  // So that no other process asks the same.
  const asBefore = post.askedAt === null ? isNull(posts.askedAt) : eq(posts.askedAt, post.askedAt);
  const mine = await db
    .update(posts)
    .set({ askedAt: now })
    .where(and(eq(posts.id, post.id), asBefore))
    .returning({ id: posts.id });
  if (mine.length === 0 || !(await hasGone(db, outside, post))) return;
  await db.transaction((tx) => clearPost(tx, post, 'gone'));
}

async function hasGone(db: Queries, outside: Outside, { network, address }: Post): Promise<boolean> {
  const [, did = '', key = ''] =
    network === 'bluesky'
      ? (/^https:\/\/bsky\.app\/profile\/(did:[^/]+)\/post\/([^/]+)$/.exec(address) ?? [])
      : [];
  if (did) return hasGoneFromBluesky(db, outside, { did, key });
  return isNowhere(await outside.fetch({ address, accept: 'text/html, */*;q=0.1' }));
}

function isNowhere(fetched: Fetched): boolean {
  return fetched.outcome === 'refused' && [404, 410].includes(fetched.status);
}

/** Its page for people is there for every address: the account's own server knows, else the network's. */
async function hasGoneFromBluesky(
  db: Queries,
  outside: Outside,
  { did, key }: { did: string; key: string },
): Promise<boolean> {
  const [check] = await db
    .select({ found: handleChecks.found })
    .from(handleChecks)
    .where(and(eq(handleChecks.network, 'bluesky'), eq(handleChecks.handle, did)));
  const pds = check?.found.pds;
  const collection = 'app.bsky.feed.post';
  if (pds) {
    const query = new URLSearchParams({ repo: did, collection, rkey: key });
    const fetched = await outside.fetch({
      address: `${pds}/xrpc/com.atproto.repo.getRecord?${query.toString()}`,
    });
    return fetched.outcome === 'refused' && textOf(jsonIn(fetched), 'error') === 'RecordNotFound';
  }
  const query = new URLSearchParams({ uris: `at://${did}/${collection}/${key}` });
  const fetched = await outside.fetch({
    address: `${publicBluesky}/xrpc/app.bsky.feed.getPosts?${query.toString()}`,
  });
  const views = fetched.outcome === 'fetched' ? partOf(jsonIn(fetched), 'posts') : undefined;
  return Array.isArray(views) && views.length === 0;
}
