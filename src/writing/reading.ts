// Reads the feeds of blogs that are shown: each at most once an hour, in however many cities it is, and only what has changed.
import { and, asc, eq, inArray, isNull, lte, min, ne } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { until, type Outside } from '../outside/outside.ts';
import { textIn } from '../outside/reading.ts';
import { after, day, hour, minute } from '../time/clock.ts';
import { latestPosts } from '../wall/sources/latest-posts.ts';
import { feedTypes, openFeedsApart, type FeedsApart } from '../wall/sources/feeds-apart.ts';
import { never, type CityBlog } from './blog.ts';
import { cityBlogs } from './tables.ts';

const atOnce = 20;
/** Nobody is asked more often. */
const shortestPause = hour;
/** Whoever has written nothing for so long is asked more seldom. */
const quietAfter = 14 * day;
const quietPause = 6 * hour;

/** What the operator has hidden is not fetched either. */
const isRead = and(eq(cityBlogs.state, 'shown'), isNull(cityBlogs.hiddenAt));

/** On the timetable. @returns how many feeds were due */
export async function readCityBlogs(
  db: Database,
  now: Date,
  { outside, stopping }: { outside: Outside; stopping?: AbortSignal | undefined },
): Promise<number> {
  const first = min(cityBlogs.dueAt);
  const due = await db
    .select({ feed: cityBlogs.feed })
    .from(cityBlogs)
    .where(and(isRead, lte(cityBlogs.dueAt, now), ne(cityBlogs.feed, '')))
    .groupBy(cityBlogs.feed)
    .orderBy(asc(first), asc(cityBlogs.feed))
    .limit(atOnce);
  const patient = until(stopping, outside);
  const apart = openFeedsApart();
  try {
    await Promise.all(
      due.map(async ({ feed }) => {
        if (stopping?.aborted) return;
        const blogs = await claim(db, now, feed);
        if (blogs[0]) await read(db, now, { outside: patient, apart, blogs, stopping });
      }),
    );
  } finally {
    await apart.close();
  }
  return due.length;
}

/** In all cities together, so that nobody else asks the same meanwhile. */
async function claim(db: Queries, now: Date, feed: string): Promise<CityBlog[]> {
  return db
    .update(cityBlogs)
    .set({ dueAt: after(now, 10 * minute) })
    .where(and(isRead, eq(cityBlogs.feed, feed), lte(cityBlogs.dueAt, now)))
    .returning();
}

async function read(
  db: Queries,
  now: Date,
  {
    outside,
    apart,
    blogs,
    stopping,
  }: { outside: Outside; apart: FeedsApart; blogs: readonly CityBlog[]; stopping: AbortSignal | undefined },
): Promise<void> {
  const [blog] = blogs;
  if (!blog) return;
  // What one of them has read already counts for a new one only if that one has nothing: then all is asked for.
  const isKnown = blogs.every(({ etag, lastModified }) => etag !== null || lastModified !== null);
  const { etag, lastModified } = blog;
  const fetched = await outside.fetch({
    address: blog.feed,
    accept: feedTypes,
    ...(isKnown ? { etag, lastModified } : {}),
  });
  if (stopping?.aborted) return;
  const keep = (values: Partial<CityBlog>) =>
    db
      .update(cityBlogs)
      .set(values)
      .where(
        and(
          inArray(
            cityBlogs.id,
            blogs.map(({ id }) => id),
          ),
          eq(cityBlogs.feed, blog.feed),
        ),
      );
  if (fetched.outcome === 'unchanged') {
    await keep({ failures: 0, dueAt: after(now, pauseAfter(blog.latestAt, now)) });
    return;
  }
  const entries =
    fetched.outcome === 'fetched'
      ? await apart.read({ text: textIn(fetched), address: fetched.address })
      : null;
  if (fetched.outcome !== 'fetched' || entries === null) {
    const failures = blog.failures + 1;
    const pause = after(now, Math.min(day, shortestPause * 2 ** Math.min(failures, 5)));
    const dueAt = fetched.outcome === 'later' && fetched.until > pause ? fetched.until : pause;
    await keep({ failures, dueAt });
    return;
  }
  const posts = latestPosts(entries, now);
  const latestAt = posts[0] ? new Date(posts[0].postedAt) : never;
  const { etag: tag = null, 'last-modified': changed = null } = fetched.headers;
  const dueAt = after(now, pauseAfter(latestAt, now));
  await keep({ posts, latestAt, etag: tag, lastModified: changed, failures: 0, dueAt });
}

function pauseAfter(latestAt: Date, now: Date): number {
  return now.getTime() - latestAt.getTime() > quietAfter ? quietPause : shortestPause;
}
