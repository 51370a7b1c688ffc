// Serves the drawn picture of a tweetup: drawn once for what it says, and again when that has changed.
import type { Response } from 'express';
import { isLanguage } from '../language/translate.ts';
import { tweetupAt } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { drawShared } from './share-drawing.ts';
import { printOf, sharedOf } from './share-image.ts';

/** Some 40 kB each. */
const mostKept = 200;

export async function sendShareImage(
  { config, db, drawnPictures }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, city } = await tweetupAt(db, req.params);
  const asked = req.query['lang'];
  const language = isLanguage(asked) ? asked : tweetup.language;
  const shared = sharedOf({ tweetup, city }, config.siteName, language);
  const print = printOf(shared);
  const picture = drawnPictures.get(print) ?? drawShared(shared);
  drawnPictures.delete(print);
  drawnPictures.set(print, picture);
  for (const oldest of drawnPictures.keys()) if (drawnPictures.size > mostKept) drawnPictures.delete(oldest);
  res.set('Cache-Control', 'public, max-age=300');
  // Networks and feed readers show it on pages of their own.
  res.set('Cross-Origin-Resource-Policy', 'cross-origin');
  res.type('image/png').send(picture);
}
