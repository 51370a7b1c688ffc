// An evening with a wall that is read by thousands, and the posts that come to it.
import type { Database } from '../../src/database/database.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { personWithProvedAddress } from '../../src/people/person.ts';
import { announce } from '../../src/tweetups/tweetup.ts';
import { keepPost } from '../../src/wall/post.ts';
import { adventAnnounced } from '../support/evenings.ts';

export async function eveningWithWall(db: Database): Promise<{ id: string; path: string }> {
  const place = openGazetteer().at('rostock');
  if (!place) throw new Error('no Rostock in the gazetteer');
  const now = new Date();
  const host = await db.transaction((tx) =>
    personWithProvedAddress(tx, now, { email: 'ana@example.org', name: 'Ana' }),
  );
  const date = new Date(now.getTime() + 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const announced = await announce(db, now, { host, announcement: { ...adventAnnounced, date }, place });
  if (announced.outcome !== 'announced') throw new Error(announced.outcome);
  const { id, city, slug } = announced.tweetup;
  return { id, path: `/${city}/${slug}` };
}

/** @param number of the post, from one on */
export async function postOnWall(db: Database, tweetupId: string, number: number): Promise<void> {
  const address = `https://x.com/ana/status/${number}`;
  const found = {
    network: 'x',
    key: address,
    address,
    author: { name: 'Ana', handle: 'ana', profile: 'https://x.com/ana' },
    words: `Satz ${number} #WOLRostock `.repeat(5).trim(),
    facets: [],
    warning: '',
    language: 'de',
    postedAt: new Date(Date.now() + number),
  } as const;
  const reason = { because: 'by-hand', personId: null } as const;
  await db.transaction((tx) => keepPost(tx, new Date(), { tweetupId, found, reason }));
}
