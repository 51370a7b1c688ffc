// Puts onto the walls of past evenings what the demo's guests wrote, pictures and all, and what the hosts told afterwards.
import { eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { fetchPictures } from '../../wall/fetching-pictures.ts';
import { facetsIn } from '../../wall/plain-words.ts';
import { readPostAddress } from '../../wall/post-address.ts';
import { keepPost } from '../../wall/post.ts';
import { tellRecap } from '../../wall/recap.ts';
import type { Outside } from '../../outside/outside.ts';
import { profileAddress } from '../../handles/handle.ts';
import type { PictureStore } from '../../pictures/store.ts';
import { rsvps } from '../../rsvps/tables.ts';
import { after, day, minute } from '../../time/clock.ts';
import { tweetups } from '../../tweetups/tables.ts';
import { describedScene, drawnScene, type Scene } from './drawings.ts';
import { pastWalls } from './posts-past.ts';

/** Where the drawings seem to be: what asks for them gets them from here. */
const gallery = 'https://example.social/drawn/';

export async function demoPastWalls(db: Database, now: Date, pictures: PictureStore): Promise<void> {
  for (const { title, recap, posts } of pastWalls) {
    const [evening] = await db.select().from(tweetups).where(eq(tweetups.title, title));
    if (!evening) throw new Error(`the demo has no evening "${title}"`);
    const guests = await db.select().from(rsvps).where(eq(rsvps.tweetupId, evening.id));
    for (const { who, address, words, pictures: scenes = [], ...post } of posts) {
      const at = readPostAddress(address);
      const guest = guests.find(({ name }) => name === who);
      if (!at || !guest) throw new Error(`${who} cannot post in the demo`);
      const postedAt = after(evening.startsAt, post.after * minute);
      const found = {
        network: at.network,
        key: at.key,
        address: at.address,
        author: { name: who, handle: at.handle, profile: at.handle && profileAddress(at.network, at.handle) },
        words,
        facets: facetsIn(words),
        pictures: scenes.map((scene) => ({
          key: gallery + scene,
          address: gallery + scene,
          description: describedScene(scene),
          isCovered: false,
        })),
        warning: '',
        language: 'de',
        postedAt,
      };
      const because = { because: 'by-hand', personId: guest.personId } as const;
      await db.transaction((tx) => keepPost(tx, postedAt, { tweetupId: evening.id, found, reason: because }));
    }
    if (recap) await tellRecap(db, after(evening.endsAt, day / 2), { tweetupId: evening.id, recap });
  }
  await fetchPictures(db, now, { outside: drawing, pictures });
}

const drawing: Outside = {
  fetch: async ({ address }) => ({
    outcome: 'fetched',
    address,
    status: 200,
    headers: { 'content-type': 'image/png' },
    body: drawnScene(address.slice(gallery.length) as Scene),
  }),
  textsOf: async () => 'unreachable',
};
