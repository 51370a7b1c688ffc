// An author takes all their posts off every wall, without an account: what proves them is a link of their own profile to a page here.
import { and, asc, desc, eq, inArray, lt, lte, ne } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import type { Looking } from '../handles/finding.ts';
import { readHandle } from '../handles/handle.ts';
import { lookFor } from '../handles/checks.ts';
import { until } from '../outside/outside.ts';
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
    if (before?.state === 'off' || before?.state === 'asked') return;
    const wish = { network, handle, state: 'asked' as const, failures: 0, since: now };
    const dueAt = before ? after(before.since, minute) : now;
    await tx
      .insert(authorWishes)
      .values({ authorKey: key, ...wish, dueAt })
      .onConflictDoUpdate({ target: authorWishes.authorKey, set: { ...wish, dueAt } });
  });
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
    .where(and(eq(authorWishes.state, 'asked'), lte(authorWishes.dueAt, now)))
    .orderBy(asc(authorWishes.dueAt))
    .limit(atOnce);
  const patient = { ...looking, outside: until(stopping, looking.outside) };
  await Promise.all(
    due.map(async (wish) => {
      const { authorKey, network, handle } = wish;
      const finding = await lookFor(patient, { network, handle });
      if (stopping?.aborted) return;
      const isProven = finding.outcome === 'found' && finding.found.linksTo?.includes(offPage(authorKey));
      if (isProven) return takeAllOff(db, authorKey);
      const failures = wish.failures + 1;
      const isAskedAgain = finding.outcome === 'unanswered' && failures < mostTries;
      await db
        .update(authorWishes)
        .set({
          state: isAskedAgain ? 'asked' : finding.outcome === 'unanswered' ? 'unanswered' : 'not-found',
          failures,
          dueAt: after(now, minute * 2 ** failures),
        })
        .where(and(eq(authorWishes.authorKey, authorKey), eq(authorWishes.state, 'asked')));
    }),
  );
  return due.length;
}

/** On the timetable: authors who proved nothing are forgotten; of those who did, only the key stays, so that nothing comes again. */
export async function forgetAuthorWishes(db: Database, now: Date): Promise<void> {
  await db
    .delete(authorWishes)
    .where(and(ne(authorWishes.state, 'off'), lt(authorWishes.since, after(now, -keptFor))));
}

async function takeAllOff(db: Database, authorKey: string): Promise<void> {
  // First the wish: what comes in meanwhile stays out.
  await db
    .update(authorWishes)
    .set({ state: 'off', handle: '' })
    .where(eq(authorWishes.authorKey, authorKey));
  const isTheirs = and(eq(posts.authorKey, authorKey), inArray(posts.state, ['shown', 'waiting', 'hidden']));
  const theirs = await db.select().from(posts).where(isTheirs).orderBy(asc(posts.tweetupId), asc(posts.id));
  for (const post of theirs)
    await db.transaction(async (tx) => {
      await lockWall(tx, post.tweetupId);
      await clearPost(tx, post, 'taken-off');
    });
}
