// Fetches the pictures of posts, and puts away those of posts that nobody sees any more.
import { and, asc, eq, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { until, type Fetched, type Outside } from '../outside/outside.ts';
import { decodeFetched } from '../pictures/decoding.ts';
import {
  keepFiles,
  discard as removeFiles,
  stillKept,
  type NewPicture,
  type PictureStore,
} from '../pictures/store.ts';
import { rsvps } from '../rsvps/tables.ts';
import { after, minute } from '../time/clock.ts';
import { lockWall, nextVersion, type Post } from './post.ts';
import { postPictures, posts } from './tables.ts';
import { maySeeNow, theGuest } from './wall.ts';
import type { PostPicture } from './found-post.ts';

const mostAtOnce = 20;
const mostTries = 5;

type Queued = typeof postPictures.$inferSelect;

/** On the timetable. @returns how many were due. Pages show a picture from the moment at which its files are on the disk. */
export async function fetchPictures(
  db: Database,
  now: Date,
  {
    outside,
    pictures,
    stopping,
  }: { outside: Outside; pictures: PictureStore; stopping?: AbortSignal | undefined },
): Promise<number> {
  const due = await db
    .select({ queued: postPictures, post: posts })
    .from(postPictures)
    .innerJoin(posts, eq(posts.id, postPictures.postId))
    .leftJoin(rsvps, theGuest)
    .where(and(eq(postPictures.state, 'wanted'), lte(postPictures.dueAt, now), maySeeNow))
    .orderBy(asc(postPictures.dueAt), asc(postPictures.postId), asc(postPictures.place))
    .limit(mostAtOnce);
  await Promise.all(
    due.map(async ({ queued, post }) => {
      const wanted = post.pictures[queued.place];
      if (stopping?.aborted || !wanted || !(await isMine(db, now, queued))) return;
      const fetched = await until(stopping, outside).fetch({
        address: wanted.address,
        accept: 'image/webp, image/jpeg, image/png',
      });
      if (stopping?.aborted) return;
      const decoded =
        fetched.outcome === 'fetched' ? await decodeFetched(pictures, fetched.body, 'post') : undefined;
      if (decoded && 'picture' in decoded)
        await keep(db, pictures, { post, queued, wanted, picture: decoded.picture });
      else await waitOrGiveUp(db, now, { queued, fetched });
    }),
  );
  return due.length;
}

/** On the timetable: of what was hidden, withdrawn or deleted no file stays. It is fetched again if the post is shown again. */
export async function putAwayPictures(db: Database, now: Date, store: PictureStore): Promise<number> {
  const unseen = await db
    .select({ queued: postPictures, post: posts })
    .from(postPictures)
    .innerJoin(posts, eq(posts.id, postPictures.postId))
    .leftJoin(rsvps, theGuest)
    .where(and(eq(postPictures.state, 'kept'), isUnseen))
    .orderBy(asc(postPictures.postId), asc(postPictures.place))
    .limit(500);
  for (const { queued, post } of unseen) {
    await db.transaction(async (tx) => {
      await lockWall(tx, post.tweetupId);
      if (post.state === 'gone' || post.state === 'taken-off')
        await tx.delete(postPictures).where(isThis(queued));
      else
        await tx
          .update(postPictures)
          .set({ state: 'wanted', hash: '', failures: 0, dueAt: now })
          .where(isThis(queued));
      await become(tx, { postId: post.id, place: queued.place }, null);
    });
    await removeFiles(db, store, queued.hash);
  }
  return unseen.length;
}

/** The opposite of `maySeeNow`; a guest who is none any more has no answer to compare with. */
const isUnseen = or(
  ne(posts.state, 'shown'),
  and(
    eq(posts.because, 'guest'),
    or(isNull(rsvps.id), ne(rsvps.listed, 'public'), eq(rsvps.answer, 'no'), isNotNull(rsvps.removedAt)),
  ),
);

function isThis({ postId, place }: Queued) {
  return and(eq(postPictures.postId, postId), eq(postPictures.place, place));
}

/** So that no other process fetches the same. */
async function isMine(db: Queries, now: Date, queued: Queued): Promise<boolean> {
  const [mine] = await db
    .update(postPictures)
    .set({ dueAt: after(now, 2 * minute) })
    .where(and(isThis(queued), eq(postPictures.state, 'wanted'), eq(postPictures.dueAt, queued.dueAt)))
    .returning();
  return mine !== undefined;
}

async function keep(
  db: Database,
  store: PictureStore,
  {
    post: { id, tweetupId },
    queued,
    wanted,
    picture,
  }: { post: Post; queued: Queued; wanted: PostPicture; picture: NewPicture },
): Promise<void> {
  await keepFiles(store, picture);
  const { hash, width, height } = picture;
  const isShown = await db.transaction(async (tx) => {
    await lockWall(tx, tweetupId);
    const [post] = await tx.select().from(posts).where(eq(posts.id, id));
    // Edited, hidden or gone while it was fetched.
    if (post?.state !== 'shown' || post.pictures[queued.place]?.address !== wanted.address) return false;
    await stillKept(tx, store, picture);
    await tx.update(postPictures).set({ state: 'kept', hash }).where(isThis(queued));
    await become(tx, { postId: id, place: queued.place }, { hash, width, height });
    const version = await nextVersion(tx, tweetupId);
    await tx.update(posts).set({ version }).where(eq(posts.id, id));
    return true;
  });
  if (!isShown) await removeFiles(db, store, hash);
}

/** The wall is locked. */
async function become(
  tx: Queries,
  { postId, place }: { postId: string; place: number },
  kept: PostPicture['kept'],
): Promise<void> {
  const [post] = await tx.select().from(posts).where(eq(posts.id, postId));
  if (!post?.pictures[place]) return;
  const pictures = post.pictures.map((picture, number) =>
    number === place ? { ...picture, kept } : picture,
  );
  await tx.update(posts).set({ pictures }).where(eq(posts.id, postId));
}

async function waitOrGiveUp(
  db: Queries,
  now: Date,
  { queued, fetched }: { queued: Queued; fetched: Fetched },
): Promise<void> {
  const failures = queued.failures + 1;
  const mayCome =
    fetched.outcome === 'later' || (fetched.outcome === 'failed' && fetched.why !== 'too-large');
  const dueAt = fetched.outcome === 'later' ? fetched.until : after(now, minute * 3 ** Math.min(failures, 6));
  const state = mayCome && failures < mostTries ? 'wanted' : 'useless';
  await db.update(postPictures).set({ state, failures, dueAt }).where(isThis(queued));
}
