// What a host does with the wall: whose posts it shows, what waits for a look, hiding, pinning. Nobody is told.
import { and, asc, desc, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { lockWall, clearPost, nextVersion, type Post, type Wall } from './post.ts';
import { hiddenAuthors, posts, walls } from './tables.ts';

export const postDeeds = ['show', 'hide', 'hide-author', 'pin', 'unpin', 'take-off'] as const;
export type PostDeed = (typeof postDeeds)[number];

/** When only guests' posts are wanted, those of others are not kept. */
export async function decideWall(
  db: Database,
  tweetupId: string,
  { whose, waitingWords, screenFaces }: Pick<Wall, 'whose' | 'waitingWords' | 'screenFaces'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockWall(tx, tweetupId);
    await tx.update(walls).set({ whose, waitingWords, screenFaces }).where(eq(walls.tweetupId, tweetupId));
    const ofStrangers = and(eq(posts.tweetupId, tweetupId), eq(posts.because, 'hashtag'));
    if (whose === 'everybody') {
      // What went because it was not wanted may come again.
      await tx.delete(posts).where(and(ofStrangers, eq(posts.state, 'gone')));
      return;
    }
    const strangers = and(ofStrangers, inArray(posts.state, ['shown', 'waiting', 'hidden']));
    for (const post of await tx.select().from(posts).where(strangers)) await clearPost(tx, post, 'gone');
  });
}

export async function tendPost(
  db: Database,
  now: Date,
  { tweetupId, postId, deed }: { tweetupId: string; postId: string; deed: PostDeed },
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockWall(tx, tweetupId);
    const [post] = await tx
      .select()
      .from(posts)
      .where(and(eq(posts.id, postId), eq(posts.tweetupId, tweetupId)));
    if (!post || post.state === 'gone' || post.state === 'taken-off') return;
    if (post.operatorHidAt && deed !== 'take-off') return;
    switch (deed) {
      case 'show':
        return set(tx, post, { state: 'shown', askedOffAt: null });
      case 'hide':
        return set(tx, post, { state: 'hidden', pinnedAt: null });
      case 'hide-author':
        return hideAuthor(tx, now, post);
      case 'pin':
        return set(tx, post, { pinnedAt: now });
      case 'unpin':
        return set(tx, post, { pinnedAt: null });
      case 'take-off':
        return clearPost(tx, post, 'taken-off');
    }
  });
}

/** Their posts come back; what was hidden by itself too, since the two look the same. */
export async function showAuthor(db: Database, tweetupId: string, authorKey: string): Promise<void> {
  await db.transaction(async (tx) => {
    await lockWall(tx, tweetupId);
    const theirs = and(eq(hiddenAuthors.tweetupId, tweetupId), eq(hiddenAuthors.authorKey, authorKey));
    await tx.delete(hiddenAuthors).where(theirs);
    for (const post of await ofAuthor(tx, tweetupId, authorKey))
      if (post.state === 'hidden' && !post.operatorHidAt) await set(tx, post, { state: 'shown' });
  });
}

/** What needs a host: waits for a look, or is asked off; the latest first. */
export async function postsToLookAt(db: Queries, tweetupId: string): Promise<Post[]> {
  return db
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.tweetupId, tweetupId),
        or(eq(posts.state, 'waiting'), and(eq(posts.state, 'shown'), isNotNull(posts.askedOffAt))),
      ),
    )
    .orderBy(desc(posts.postedAt), desc(posts.id))
    .limit(200);
}

/** Every other post that is still here, hidden ones too, the latest first. @param page from 1 */
export async function postsTended(
  db: Queries,
  tweetupId: string,
  { page, perPage }: { page: number; perPage: number },
): Promise<Post[]> {
  return db
    .select()
    .from(posts)
    .where(and(eq(posts.tweetupId, tweetupId), inArray(posts.state, ['shown', 'hidden'])))
    .orderBy(desc(posts.postedAt), desc(posts.id))
    .limit(perPage + 1)
    .offset((page - 1) * perPage);
}

export async function hiddenAuthorsOf(db: Queries, tweetupId: string) {
  return db
    .select({ key: hiddenAuthors.authorKey, name: hiddenAuthors.name })
    .from(hiddenAuthors)
    .where(eq(hiddenAuthors.tweetupId, tweetupId))
    .orderBy(asc(hiddenAuthors.since))
    .limit(500);
}

async function hideAuthor(tx: Transaction, now: Date, post: Post): Promise<void> {
  const { tweetupId, authorKey, authorName } = post;
  await tx
    .insert(hiddenAuthors)
    .values({ tweetupId, authorKey, name: authorName, since: now })
    .onConflictDoNothing();
  for (const one of await ofAuthor(tx, tweetupId, authorKey))
    if (one.state !== 'gone' && one.state !== 'taken-off')
      await set(tx, one, { state: 'hidden', pinnedAt: null });
}

async function ofAuthor(tx: Queries, tweetupId: string, authorKey: string): Promise<Post[]> {
  return tx
    .select()
    .from(posts)
    .where(and(eq(posts.tweetupId, tweetupId), eq(posts.authorKey, authorKey)))
    .orderBy(asc(posts.version));
}

async function set(
  tx: Transaction,
  post: Post,
  values: Partial<Pick<Post, 'state' | 'pinnedAt' | 'askedOffAt'>>,
): Promise<void> {
  const version = await nextVersion(tx, post.tweetupId);
  await tx
    .update(posts)
    .set({ ...values, version })
    .where(eq(posts.id, post.id));
}
