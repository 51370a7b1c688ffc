// A cover for an evening of a story, as its host's upload would leave it.
import sharp from 'sharp';
import { putCover } from '../../src/pictures/covers.ts';
import { decodeFetched } from '../../src/pictures/decoding.ts';
import { tweetupOf } from './crowd.ts';
import type { Site } from './site.ts';

export async function withCover(site: Site, path: string, alt = 'Ein langer Tisch'): Promise<void> {
  const drawn = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7a9' } });
  const decoded = await decodeFetched(site.pictures, await drawn.jpeg().toBuffer(), 'cover');
  if (!('picture' in decoded)) throw new Error(`the drawn cover is refused: ${decoded.refused}`);
  const { id } = await tweetupOf(site, path);
  await putCover(site.db, new Date(), { store: site.pictures, tweetupId: id, picture: decoded.picture, alt });
}
