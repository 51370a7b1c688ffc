// Fills the album of the demo's last evening: what its guests took pictures of, open to everybody.
import { eq } from 'drizzle-orm';
import { addPicture, openAlbum } from '../../album/album.ts';
import type { Database } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { decodeFetched } from '../../pictures/decoding.ts';
import type { PictureStore } from '../../pictures/store.ts';
import { rsvps } from '../../rsvps/tables.ts';
import { after, minute } from '../../time/clock.ts';
import { tweetups } from '../../tweetups/tables.ts';
import { drawnScene, type Scene } from './drawings.ts';

const title = 'Frühschicht: eine Stunde vor der Arbeit';
const album: readonly { who: string; after: number; scene: Scene; words: string }[] = [
  { who: 'Ida', after: 5, scene: 'bread', words: 'Noch warm' },
  { who: 'Ben', after: 20, scene: 'table', words: 'Viertel vor acht, und alle wach' },
  { who: 'Ida', after: 50, scene: 'notes', words: 'Die Frage des Morgens' },
  { who: 'Bosse', after: 80, scene: 'harbour', words: 'Der Weg danach' },
];

export async function demoAlbum(db: Database, store: PictureStore): Promise<void> {
  const [evening] = await db.select().from(tweetups).where(eq(tweetups.title, title));
  if (!evening) throw new Error(`the demo has no evening "${title}"`);
  const guests = await db.select().from(rsvps).where(eq(rsvps.tweetupId, evening.id));
  for (const { who, after: minutes, scene, words } of album) {
    const guest = guests.find(({ name }) => name === who);
    const drawn = await decodeFetched(store, drawnScene(scene), 'album');
    if (!guest || !('picture' in drawn)) throw new Error(`${who} cannot show a picture in the demo`);
    const at = after(evening.startsAt, minutes * minute);
    const { id: tweetupId } = evening;
    const { personId } = guest;
    await addPicture(db, at, { store, id: newId(at), tweetupId, personId, decoded: drawn.picture, words });
  }
  await openAlbum(db, evening.endsAt, evening.id);
}
