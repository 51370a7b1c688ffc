// The cover picture of a tweetup: put there, described, replaced, and taken away by its hosts.
import { eq, inArray } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { keepFiles, discard, stillKept, type NewPicture, type PictureStore } from './store.ts';
import { covers } from './tables.ts';

export type Cover = typeof covers.$inferSelect;

export async function coverOf(db: Queries, tweetupId: string): Promise<Cover | undefined> {
  const [cover] = await db.select().from(covers).where(eq(covers.tweetupId, tweetupId));
  return cover;
}

export async function putCover(
  db: Database,
  now: Date,
  {
    store,
    tweetupId,
    picture,
    alt,
  }: { store: PictureStore; tweetupId: string; picture: NewPicture; alt: string },
): Promise<void> {
  await keepFiles(store, picture);
  const { hash, width, height } = picture;
  const before = await db.transaction(async (tx) => {
    await stillKept(tx, store, picture);
    const replaced = await coverOf(tx, tweetupId);
    const values = { hash, width, height, alt, since: now };
    await tx
      .insert(covers)
      .values({ tweetupId, ...values })
      .onConflictDoUpdate({ target: covers.tweetupId, set: values });
    return replaced;
  });
  if (before && before.hash !== hash) await discard(db, store, before.hash);
}

export async function describeCover(db: Database, tweetupId: string, alt: string): Promise<void> {
  await db.update(covers).set({ alt }).where(eq(covers.tweetupId, tweetupId));
}

export async function removeCover(db: Database, store: PictureStore, tweetupId: string): Promise<void> {
  const [gone] = await db.delete(covers).where(eq(covers.tweetupId, tweetupId)).returning();
  if (gone) await discard(db, store, gone.hash);
}

/** A picture that is some tweetup's cover. */
export async function coverWith(db: Queries, hash: string): Promise<{ width: number } | undefined> {
  const [cover] = await db.select({ width: covers.width }).from(covers).where(eq(covers.hash, hash)).limit(1);
  return cover;
}

/** Which of these pictures are some tweetup's cover. */
export async function coversAmong(db: Queries, hashes: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ hash: covers.hash })
    .from(covers)
    .where(inArray(covers.hash, [...hashes]));
  return rows.map(({ hash }) => hash);
}
