// An author takes a post off, or asks for it: without an account, and it does not come again.
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { queueMail } from '../mail/outbox.ts';
import { hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { lockWall, clearPost, type Post } from './post.ts';
import { isSentence } from './sentence.ts';
import { posts } from './tables.ts';

/** Of a guest: what they brought, and what was found of them. */
export async function theirPosts(db: Queries, tweetupId: string, personId: string): Promise<Post[]> {
  return db
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.tweetupId, tweetupId),
        eq(posts.personId, personId),
        inArray(posts.state, ['shown', 'waiting', 'hidden']),
      ),
    )
    .orderBy(desc(posts.postedAt), desc(posts.id))
    .limit(200);
}

export async function takeOff(db: Database, tweetupId: string, which: readonly string[]): Promise<void> {
  if (which.length === 0) return;
  await db.transaction(async (tx) => {
    await lockWall(tx, tweetupId);
    const found = await tx
      .select()
      .from(posts)
      .where(and(eq(posts.tweetupId, tweetupId), inArray(posts.id, [...which])));
    // What was found elsewhere would come again; their own sentence comes only if they pin it again.
    for (const post of found)
      if (post.state !== 'taken-off') await clearPost(tx, post, isSentence(post) ? 'gone' : 'taken-off');
  });
}

/** Anybody may say that a post is theirs: its hosts decide, who get one mail a day about all that is asked. */
export async function askOff(
  db: Database,
  now: Date,
  { tweetup, postId }: { tweetup: Tweetup; postId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [asked] = await tx
      .update(posts)
      .set({ askedOffAt: now })
      .where(
        and(
          eq(posts.id, postId),
          eq(posts.tweetupId, tweetup.id),
          eq(posts.state, 'shown'),
          isNull(posts.askedOffAt),
        ),
      )
      .returning();
    if (!asked) return;
    for (const host of await hostsOf(tx, tweetup.id))
      await queueMail(tx, now, {
        kind: 'post-asked-off',
        recipient: host.contact,
        language: host.language ?? tweetup.language,
        facts: { tweetup: tweetup.id, post: asked.id },
        dedupeKey: `${tweetup.id}:${host.id}:${now.toISOString().slice(0, 10)}`,
      });
  });
}
