// Covers for some evenings of the demo, drawn here as the pictures of its posts are.
import { eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { putCover } from '../../pictures/covers.ts';
import { decodeFetched } from '../../pictures/decoding.ts';
import type { PictureStore } from '../../pictures/store.ts';
import { tweetups } from '../../tweetups/tables.ts';
import { describedScene, drawnScene, type Scene } from './drawings.ts';

/** By title. The others show that a poster needs none. */
const covers: Readonly<Record<string, Scene>> = {
  'Am großen Küchentisch': 'table',
  'Brot und Zwischenstände': 'bread',
  'Spaziergang mit Notizbuch': 'harbour',
  'Leise Leute, laute Notizen': 'notes',
};

export async function demoCovers(db: Database, now: Date, store: PictureStore): Promise<void> {
  for (const [title, scene] of Object.entries(covers)) {
    const decoded = await decodeFetched(store, drawnScene(scene), 'cover');
    if ('refused' in decoded) throw new Error(`the cover of "${title}" is refused: ${decoded.refused}`);
    const found = await db.select({ id: tweetups.id }).from(tweetups).where(eq(tweetups.title, title));
    const { picture } = decoded;
    for (const { id } of found)
      await putCover(db, now, { store, tweetupId: id, picture, alt: describedScene(scene) });
  }
}
