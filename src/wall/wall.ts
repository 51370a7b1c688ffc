// The wall as everybody sees it: the posts of a tweetup, newest first.
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isListed } from '../tweetups/upcoming.ts';
import { authorFaces, type AuthorFace } from './author-faces.ts';
import type { Post } from './post.ts';
import { postPictures, posts, walls } from './tables.ts';
import type { Network } from '../handles/networks.ts';

const postsPerPage = 40;

export interface WallFilter {
  readonly network?: Network | undefined;
  /** The key of an author. */
  readonly by?: string | undefined;
}

/** @param page from 1 */
export async function postsOnWall(
  db: Queries,
  tweetupId: string,
  { network, by, page }: WallFilter & { page: number },
): Promise<{ posts: Post[]; hasMore: boolean }> {
  const found = await seen(
    db,
    and(
      eq(posts.tweetupId, tweetupId),
      network === undefined ? undefined : eq(posts.network, network),
      by === undefined ? undefined : eq(posts.authorKey, by),
      page === 1 && !network && !by ? isNull(posts.pinnedAt) : undefined,
    ),
    {
      order: [desc(posts.postedAt), desc(posts.id)],
      limit: postsPerPage + 1,
      offset: (page - 1) * postsPerPage,
    },
  );
  return { posts: found.slice(0, postsPerPage), hasMore: found.length > postsPerPage };
}

/** What a host has put above the others, the latest first. */
export async function pinnedPosts(db: Queries, tweetupId: string): Promise<Post[]> {
  return seen(db, and(eq(posts.tweetupId, tweetupId), isNotNull(posts.pinnedAt)), {
    order: [desc(posts.pinnedAt), desc(posts.id)],
    limit: 10,
  });
}

const latestFirst = [desc(posts.postedAt), desc(posts.id)];

export async function newestPosts(db: Queries, tweetupId: string, limit: number): Promise<Post[]> {
  const rows = await newest(db, { tweetupId, limit });
  return rows.map(({ post }) => post);
}

const newest = prepared((db, given: { tweetupId: string; limit: number }) =>
  db
    .select({ post: posts })
    .from(posts)
    .leftJoin(rsvps, theGuest)
    .where(and(eq(posts.tweetupId, given.tweetupId), maySeeNow))
    .orderBy(...latestFirst)
    .limit(given.limit),
);

/** To look back at: so many from blogs, and so many with pictures; the latest first. */
export async function blogsAndPictures(
  db: Queries,
  tweetupId: string,
  most: { blogs: number; pictures: number },
): Promise<Post[]> {
  const rows = await fromBlogsOrPictured(db, { tweetupId, ...most });
  return rows.map(({ post }) => post);
}

const fromBlogsOrPictured = prepared((db, given: { tweetupId: string; blogs: number; pictures: number }) => {
  const some = (which: SQL, most: number) =>
    inArray(
      posts.id,
      db
        .select({ id: posts.id })
        .from(posts)
        .leftJoin(rsvps, theGuest)
        .where(and(eq(posts.tweetupId, given.tweetupId), maySeeNow, which))
        .orderBy(...latestFirst)
        .limit(most),
    );
  const pictured = inArray(
    posts.id,
    db
      .select({ id: postPictures.postId })
      .from(postPictures)
      .innerJoin(posts, eq(posts.id, postPictures.postId))
      .where(and(eq(posts.tweetupId, given.tweetupId), eq(postPictures.state, 'kept'))),
  );
  return db
    .select({ post: posts })
    .from(posts)
    .where(or(some(eq(posts.network, 'blog'), given.blogs), some(pictured, given.pictures)))
    .orderBy(...latestFirst);
});

/** All of it, oldest first: to take away. */
export async function wholeWall(db: Queries, tweetupId: string): Promise<Post[]> {
  return seen(db, eq(posts.tweetupId, tweetupId), {
    order: [asc(posts.postedAt), asc(posts.id)],
    limit: 10_000,
  });
}

/** Posts with a hashtag, of all listed tweetups that share it, newest first. */
export async function postsWithHashtag(db: Queries, hashtagKey: string, limit: number): Promise<Post[]> {
  const listed = db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.hashtagKey, hashtagKey), isListed));
  return seen(db, inArray(posts.tweetupId, listed), {
    order: [desc(posts.postedAt), desc(posts.id)],
    limit,
  });
}

/** One post, if everybody may see it. */
export async function postSeen(db: Queries, tweetupId: string, postId: string): Promise<Post | undefined> {
  const [post] = await seen(db, and(eq(posts.tweetupId, tweetupId), eq(posts.id, postId)), {
    order: [desc(posts.id)],
    limit: 1,
  });
  return post;
}

/** The authors of posts here, by name: to look at the posts of one alone. */
export async function authorsOnWall(db: Queries, tweetupId: string) {
  return db
    .selectDistinct({ network: posts.network, key: posts.authorKey, name: posts.authorName })
    .from(posts)
    .leftJoin(rsvps, theGuest)
    .where(and(eq(posts.tweetupId, tweetupId), maySeeNow))
    .orderBy(asc(posts.authorName), asc(posts.authorKey))
    .limit(300);
}

export interface Change {
  readonly post: Post;
  readonly isSeen: boolean;
  readonly author: AuthorFace | undefined;
}

/** What came, changed or went after a version, in that order. */
export async function changesAfter(
  db: Queries,
  tweetupId: string,
  { version, limit }: { version: number; limit: number },
): Promise<Change[]> {
  const rows = await db
    .select({
      post: posts,
      listed: rsvps.listed,
      answer: rsvps.answer,
      removedAt: rsvps.removedAt,
      whose: walls.whose,
    })
    .from(posts)
    .innerJoin(walls, eq(walls.tweetupId, posts.tweetupId))
    .leftJoin(rsvps, theGuest)
    .where(and(eq(posts.tweetupId, tweetupId), gt(posts.version, version)))
    .orderBy(asc(posts.version))
    .limit(limit);
  const faces = await authorFaces(
    db,
    rows.map(({ post }) => post),
  );
  return rows.map(({ post, listed, answer, removedAt, whose }) => {
    const agrees = listed === 'public' && answer !== 'no' && removedAt === null;
    const mayStand =
      post.because === 'by-hand' || (post.because === 'guest' ? agrees : whose === 'everybody');
    return { post, isSeen: post.state === 'shown' && mayStand, author: faces.get(post.id) };
  });
}

/** By one query for all of them. */
export async function versionsOf(db: Queries, tweetupIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: walls.tweetupId, version: walls.version })
    .from(walls)
    .where(inArray(walls.tweetupId, [...tweetupIds]));
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Of a query that joins their answers. */
export const theGuest = and(eq(rsvps.tweetupId, posts.tweetupId), eq(rsvps.personId, posts.personId));

/** A guest who withdraws takes their fetched posts along at once; what they brought by hand goes when they take it off. */
export const maySeeNow = and(
  eq(posts.state, 'shown'),
  or(
    ne(posts.because, 'guest'),
    and(eq(rsvps.listed, 'public'), ne(rsvps.answer, 'no'), isNull(rsvps.removedAt)),
  ),
);

async function seen(
  db: Queries,
  which: SQL | undefined,
  { order, limit, offset = 0 }: { order: SQL[]; limit: number; offset?: number },
): Promise<Post[]> {
  const rows = await db
    .select({ post: posts })
    .from(posts)
    .leftJoin(rsvps, theGuest)
    .where(and(which, maySeeNow))
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  return rows.map(({ post }) => post);
}
