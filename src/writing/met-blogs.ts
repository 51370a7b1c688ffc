// The blogs of people somebody was at an evening with, as far as these showed them to its guests; with what they wrote last, where we read it.
import { and, desc, eq, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { handleChecks } from '../handles/tables.ts';
import { personBlogs, type BlogPost } from '../people/tables.ts';
import { rsvpHandles, rsvps } from '../rsvps/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { cityBlogs } from './tables.ts';

export interface MetBlog {
  readonly name: string;
  readonly address: string;
  readonly feed: string;
  /** Where they met last. */
  readonly tweetup: Tweetup;
  readonly post: BlogPost | undefined;
}

const mostRows = 2000;

/** By the newest post; where none is known, by when they met. */
export async function blogsOfMet(db: Queries, now: Date, personId: string): Promise<MetBlog[]> {
  const wasThere = and(eq(rsvps.place, 'going'), isNull(rsvps.missedAt), isNull(rsvps.removedAt));
  const own = db
    .select({ id: rsvps.tweetupId })
    .from(rsvps)
    .where(and(eq(rsvps.personId, personId), wasThere));
  const rows = await db
    .select({
      personId: rsvps.personId,
      name: rsvps.name,
      address: rsvpHandles.handle,
      found: handleChecks.found,
      tweetup: tweetups,
    })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .innerJoin(rsvpHandles, and(eq(rsvpHandles.rsvpId, rsvps.id), eq(rsvpHandles.network, 'blog')))
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, 'blog'), eq(handleChecks.handle, rsvpHandles.handle)),
    )
    .where(
      and(
        inArray(rsvps.tweetupId, own),
        ne(rsvps.personId, personId),
        ne(rsvps.listed, 'nobody'),
        or(isNull(rsvpHandles.audience), eq(rsvpHandles.audience, 'guests')),
        wasThere,
        isNull(tweetups.cancelledAt),
        lte(tweetups.endsAt, now),
      ),
    )
    .orderBy(desc(tweetups.startsAt), rsvps.id)
    .limit(mostRows);
  const met = new Map<string, Omit<MetBlog, 'post'>>();
  for (const { personId: id, name, address, found, tweetup } of rows)
    if (!met.has(id)) met.set(id, { name, address, feed: found?.feed ?? '', tweetup });
  const posts = await postsOf(db, [...met.values()].map(({ feed }) => feed).filter(Boolean));
  return [...met.values()]
    .map((one) => ({ ...one, post: posts.get(one.feed) }))
    .toSorted((one, other) => (other.post?.postedAt ?? 0) - (one.post?.postedAt ?? 0));
}

/** What was read for a city's page or for a person's: nothing is fetched for this. */
async function postsOf(db: Queries, feeds: readonly string[]): Promise<Map<string, BlogPost>> {
  const posts = new Map<string, BlogPost>();
  if (feeds.length === 0) return posts;
  for (const table of [personBlogs, cityBlogs]) {
    const rows = await db
      .select({ feed: table.feed, posts: table.posts })
      .from(table)
      .where(inArray(table.feed, [...feeds]));
    for (const {
      feed,
      posts: [post],
    } of rows)
      if (post && post.postedAt > (posts.get(feed)?.postedAt ?? 0)) posts.set(feed, post);
  }
  return posts;
}
