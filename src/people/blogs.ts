// The latest posts of a person's blog, for their page: wanted by the person, of the feed that their blog names, and no longer than that.
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { personBlogs, type BlogPost } from './tables.ts';
import type { HandleAudience } from '../handles/handle.ts';

export type PersonBlog = typeof personBlogs.$inferSelect;

export async function blogOf(db: Queries, personId: string): Promise<PersonBlog | undefined> {
  const [blog] = await db.select().from(personBlogs).where(eq(personBlogs.personId, personId));
  return blog;
}

/** With a page that is there already. */
export async function wantPosts(tx: Queries, now: Date, personId: string): Promise<void> {
  const nothing = { feed: '', posts: [], etag: null, lastModified: null, failures: 0, readAt: null };
  await tx
    .insert(personBlogs)
    .values({ personId, ...nothing, since: now, dueAt: now })
    .onConflictDoNothing();
}

export async function wantNoPosts(tx: Queries, personId: string): Promise<void> {
  await tx.delete(personBlogs).where(eq(personBlogs.personId, personId));
}

/** After their accounts were changed: posts of a blog that is theirs no more go, and those of another are looked for. */
export async function lookForBlogAgain(tx: Queries, now: Date, personId: string): Promise<void> {
  await tx
    .update(personBlogs)
    .set({ feed: '', posts: [], etag: null, lastModified: null, readAt: null, dueAt: now })
    .where(eq(personBlogs.personId, personId));
}

/** Only as long as the blog is still theirs and still names that feed, to whom they show the blog itself. */
export function postsToShow(
  blog: PersonBlog | undefined,
  kept: readonly KeptHandle[],
  maySee: (audience: HandleAudience) => boolean,
): readonly BlogPost[] {
  const handle = kept.find(({ network }) => network === 'blog');
  if (!blog?.feed || !handle || handle.found.feed !== blog.feed || !maySee(handle.audience)) return [];
  return blog.posts;
}
