// An author takes all their posts off every wall, without an account: what proves them is a link of their own profile to a page here.
import { and, asc, desc, eq, inArray, lt, lte, notInArray } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import type { Looking } from '../handles/finding.ts';
import { readHandle } from '../handles/handle.ts';
import { lookFor } from '../handles/checks.ts';
import { until } from '../outside/outside.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, minute } from '../time/clock.ts';
import { lockWall, clearPost, type Post } from './post.ts';
import { authorWishes, posts } from './tables.ts';
import type { Network } from '../handles/networks.ts';

export type AuthorWish = typeof authorWishes.$inferSelect;

/** Somebody whose profile can be read by everybody. */
export interface Author {
  readonly key: string;
  readonly network: Network;
  /** For a blog its address. */
  readonly handle: string;
  readonly name: string;
  readonly profile: string;
}

const atOnce = 10;
const mostTries = 4;
const keptFor = 7 * day;

/** The last part of the address that a profile links to. */
export function offPage(authorKey: string): string {
  return `off/${authorKey}`;
}

/** X, LinkedIn and Threads show profiles to nobody who is not signed in: there the hosts are asked. */
export function authorOf(post: Post): Author | undefined {
  const { network, authorKey: key, authorHandle, authorName: name, authorProfile: profile } = post;
  if (network !== 'mastodon' && network !== 'bluesky' && network !== 'blog') return undefined;
  const read = readHandle(network, network === 'blog' ? profile : authorHandle);
  return 'handle' in read && profile ? { key, network, handle: read.handle, name, profile } : undefined;
}

/** Whoever has a post on a wall that everybody sees. */
export async function authorBy(db: Queries, key: string): Promise<Author | undefined> {
  const [post] = await db
    .select()
    .from(posts)
    .where(and(eq(posts.authorKey, key), eq(posts.state, 'shown')))
    .orderBy(desc(posts.postedAt), desc(posts.id))
    .limit(1);
  return post && authorOf(post);
}

export async function wishOf(db: Queries, key: string): Promise<AuthorWish | undefined> {
  const [wish] = await db.select().from(authorWishes).where(eq(authorWishes.authorKey, key));
  return wish;
}

/** Anybody may ask: only what the profile says counts. A profile is looked at once a minute at most. */
export async function askForProof(db: Database, now: Date, { key, network, handle }: Author): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await wishOf(tx, key);
    if (before && before.state !== 'not-found' && before.state !== 'unanswered') return;
    const wish = { network, handle, state: 'asked' as const, failures: 0, since: now };
    const dueAt = before ? after(before.since, minute) : now;
    await tx
      .insert(authorWishes)
      .values({ authorKey: key, ...wish, dueAt })
      .onConflictDoUpdate({ target: authorWishes.authorKey, set: { ...wish, dueAt } });
  });
}

/** Whoever took everything off takes that back by the same proof: their profile, which they name again. @returns whether it is the one */
export async function askToComeBack(db: Database, now: Date, key: string, typed: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const wish = await wishOf(tx, key);
    if (wish?.state !== 'off') return wish?.state === 'asked-back';
    const read = readHandle(wish.network, typed);
    if (!('handle' in read) || hashOfHandle(wish.network, read.handle) !== wish.handle) return false;
    const dueAt = wish.failures > 0 ? after(wish.since, minute) : now;
    await tx
      .update(authorWishes)
      .set({ state: 'asked-back', handle: read.handle, failures: 0, since: now, dueAt })
      .where(eq(authorWishes.authorKey, key));
    return true;
  });
}

function hashOfHandle(network: Network, handle: string): string {
  return hashOf(`${network} ${handle.toLowerCase()}`);
}

/** On the timetable. @returns how many were asked */
export async function lookForProofs(
  db: Database,
  now: Date,
  { looking, stopping }: { looking: Looking; stopping?: AbortSignal | undefined },
): Promise<number> {
  const due = await db
    .select()
    .from(authorWishes)
    .where(and(inArray(authorWishes.state, ['asked', 'asked-back']), lte(authorWishes.dueAt, now)))
    .orderBy(asc(authorWishes.dueAt))
    .limit(atOnce);
  const patient = { ...looking, outside: until(stopping, looking.outside) };
  await Promise.all(
    due.map(async (wish) => {
      const { authorKey, network, handle } = wish;
      const finding = await lookFor(patient, { network, handle });
      if (stopping?.aborted) return;
      const isProven = finding.outcome === 'found' && finding.found.linksTo?.includes(offPage(authorKey));
      const comesBack = wish.state === 'asked-back';
      if (isProven) return comesBack ? letBack(db, authorKey) : takeAllOff(db, wish);
      const failures = wish.failures + 1;
      const isAskedAgain = finding.outcome === 'unanswered' && failures < mostTries;
      const refused = finding.outcome === 'unanswered' ? 'unanswered' : 'not-found';
      await db
        .update(authorWishes)
        .set({
          state: isAskedAgain ? wish.state : comesBack ? 'off' : refused,
          ...(comesBack && !isAskedAgain ? { handle: hashOfHandle(network, handle) } : {}),
          failures,
          dueAt: after(now, minute * 2 ** failures),
        })
        .where(and(eq(authorWishes.authorKey, authorKey), eq(authorWishes.state, wish.state)));
    }),
  );
  return due.length;
}

/** On the timetable: authors who proved nothing are forgotten; of those who did, only hashes stay, so that nothing comes again. */
export async function forgetAuthorWishes(db: Database, now: Date): Promise<void> {
  await db
    .delete(authorWishes)
    .where(
      and(
        notInArray(authorWishes.state, ['off', 'asked-back']),
        lt(authorWishes.since, after(now, -keptFor)),
      ),
    );
}

/** What is found from now on is shown, and what was taken off before where it is found again. */
async function letBack(db: Database, authorKey: string): Promise<void> {
  await db.delete(authorWishes).where(eq(authorWishes.authorKey, authorKey));
}

async function takeAllOff(db: Database, { authorKey, network, handle }: AuthorWish): Promise<void> {
  // First the wish: what comes in meanwhile stays out.
  await db
    .update(authorWishes)
    .set({ state: 'off', handle: hashOfHandle(network, handle), failures: 0 })
    .where(eq(authorWishes.authorKey, authorKey));
  const isTheirs = and(eq(posts.authorKey, authorKey), inArray(posts.state, ['shown', 'waiting', 'hidden']));
  const theirs = await db.select().from(posts).where(isTheirs).orderBy(asc(posts.tweetupId), asc(posts.id));
  for (const post of theirs)
    await db.transaction(async (tx) => {
      await lockWall(tx, post.tweetupId);
      // Gone as long as their wish lasts: what they took off one by one before stays off for good.
      await clearPost(tx, post, 'gone');
    });
}
