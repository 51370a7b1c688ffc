// Reads the blogs of people who want their latest posts on their page: seldom, politely, and kept as plain words.
import { and, asc, eq, isNull, lte, ne, or } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { until, type Outside } from '../outside/outside.ts';
import { textIn } from '../outside/reading.ts';
import type { PersonBlog } from '../people/blogs.ts';
import { personBlogs, personHandles, personPages } from '../people/tables.ts';
import { after, day, hour, minute } from '../time/clock.ts';
import { latestPosts } from './sources/latest-posts.ts';
import { feedTypes, openFeedsApart, type FeedsApart } from './sources/feeds-apart.ts';
import { handleChecks } from '../handles/tables.ts';

const atOnce = 20;
const usualPause = 3 * hour;

/** @returns how many were due */
export async function readBlogs(
  db: Database,
  now: Date,
  { outside, stopping }: { outside: Outside; stopping?: AbortSignal | undefined },
): Promise<number> {
  const due = await db
    .select({ blog: personBlogs, found: handleChecks.found })
    .from(personBlogs)
    .innerJoin(personPages, eq(personPages.personId, personBlogs.personId))
    .leftJoin(personHandles, blogToShow)
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, personHandles.network), eq(handleChecks.handle, personHandles.handle)),
    )
    .where(lte(personBlogs.dueAt, now))
    .orderBy(asc(personBlogs.dueAt), asc(personBlogs.personId))
    .limit(atOnce);
  const patient = until(stopping, outside);
  const apart = openFeedsApart();
  try {
    await Promise.all(
      due.map(async ({ blog, found }) => {
        if (stopping?.aborted || !(await isMine(db, now, blog))) return;
        await read(db, now, { outside: patient, apart, blog, feed: found?.feed, stopping });
      }),
    );
  } finally {
    await apart.close();
  }
  return due.length;
}

/** Nothing is read that nobody would be shown. */
const blogToShow = and(
  eq(personHandles.personId, personBlogs.personId),
  eq(personHandles.network, 'blog'),
  or(isNull(personHandles.audience), ne(personHandles.audience, 'nobody')),
  ne(personPages.visible, 'nobody'),
);

/** So that no other process reads the same. */
async function isMine(db: Queries, now: Date, { personId, dueAt }: PersonBlog): Promise<boolean> {
  const mine = await db
    .update(personBlogs)
    .set({ dueAt: claimedUntil(now) })
    .where(and(eq(personBlogs.personId, personId), eq(personBlogs.dueAt, dueAt)))
    .returning({ personId: personBlogs.personId });
  return mine.length === 1;
}

function claimedUntil(now: Date): Date {
  return after(now, 10 * minute);
}

interface Reading {
  readonly outside: Outside;
  readonly apart: FeedsApart;
  readonly blog: PersonBlog;
  readonly feed: string | undefined;
  readonly stopping: AbortSignal | undefined;
}

async function read(
  db: Queries,
  now: Date,
  { outside, apart, blog, feed, stopping }: Reading,
): Promise<void> {
  // No blog, or none whose feed is known yet: it is looked for elsewhere, and asked for here again soon.
  if (feed === undefined)
    return keep(db, now, { blog, values: { ...nothing, dueAt: after(now, 10 * minute) } });
  const isSame = feed === blog.feed;
  const fetched = await outside.fetch({
    address: feed,
    accept: feedTypes,
    ...(isSame ? { etag: blog.etag, lastModified: blog.lastModified } : {}),
  });
  if (stopping?.aborted) return;
  if (fetched.outcome === 'unchanged')
    return keep(db, now, { blog, values: { readAt: now, failures: 0, dueAt: after(now, usualPause) } });
  const entries =
    fetched.outcome === 'fetched'
      ? await apart.read({ text: textIn(fetched), address: fetched.address })
      : null;
  if (fetched.outcome !== 'fetched' || entries === null) {
    const failures = blog.failures + 1;
    const pause = after(now, Math.min(day, 10 * minute * 2 ** Math.min(failures, 10)));
    const dueAt = fetched.outcome === 'later' && fetched.until > pause ? fetched.until : pause;
    return keep(db, now, { blog, values: { ...(isSame ? {} : nothing), failures, dueAt } });
  }
  const { etag = null, 'last-modified': lastModified = null } = fetched.headers;
  const posts = latestPosts(entries, now);
  await keep(db, now, {
    blog,
    values: {
      feed,
      posts,
      etag,
      lastModified,
      failures: 0,
      readAt: now,
      dueAt: after(now, usualPause),
    },
  });
}

const nothing = { feed: '', posts: [], etag: null, lastModified: null, readAt: null };

/** Unless they took it back, or changed their accounts, while it was read. */
async function keep(
  db: Queries,
  now: Date,
  { blog, values }: { blog: PersonBlog; values: Partial<PersonBlog> },
): Promise<void> {
  await db
    .update(personBlogs)
    .set(values)
    .where(
      and(
        eq(personBlogs.personId, blog.personId),
        eq(personBlogs.since, blog.since),
        eq(personBlogs.dueAt, claimedUntil(now)),
      ),
    );
}
