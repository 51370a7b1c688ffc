// An album that only guests see ends with the data of its guests; of one that everybody sees it is forgotten who added what.
import { and, eq, inArray, isNotNull, lt, notExists, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { deleteInSlices } from '../database/deleting.ts';
import { after, day } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import { albumPictures, openAlbums } from './tables.ts';

/** The files go with the next look for pictures that nobody shows. */
export async function forgetAlbums(db: Database, now: Date, keepDays: number): Promise<void> {
  const over = db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(lt(tweetups.endsAt, after(now, -keepDays * day)));
  const isClosed = notExists(
    db
      .select({ one: sql`1` })
      .from(openAlbums)
      .where(eq(openAlbums.tweetupId, albumPictures.tweetupId)),
  );
  const isOver = inArray(albumPictures.tweetupId, over);
  await deleteInSlices(db, { from: albumPictures, key: albumPictures.id, where: and(isOver, isClosed) });
  await db
    .update(albumPictures)
    .set({ personId: null })
    .where(and(isOver, isNotNull(albumPictures.personId)));
}
