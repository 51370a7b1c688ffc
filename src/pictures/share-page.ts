// Serves the drawn picture of a tweetup: drawn once for what it says, and again when that has changed.
import type { Response } from 'express';
import { isLanguage } from '../language/translate.ts';
import { tweetupAt } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { facesOfTweetup } from './faces-of-hosts.ts';
import { drawShared } from './share-drawing.ts';
import { printOf, sharedOf } from './share-image.ts';
import { readStored } from './store.ts';

/** Some 40 kB each, and 200 where there is a photograph. */
const mostBytesKept = 8_000_000;

export async function sendShareImage(
  { config, db, drawnPictures, pictures }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, city } = await tweetupAt(db, req.params);
  const asked = req.query['lang'];
  const language = isLanguage(asked) ? asked : tweetup.language;
  const shared = sharedOf(
    { tweetup, city, ...(await facesOfTweetup(db, tweetup.id)) },
    config.siteName,
    language,
  );
  const print = printOf(shared);
  const picture =
    drawnPictures.get(print) ?? (await drawShared(shared, (file) => readStored(pictures, file)));
  drawnPictures.delete(print);
  drawnPictures.set(print, picture);
  forgetOldest(drawnPictures);
  res.set('Cache-Control', 'public, max-age=300');
  // Networks and feed readers show it on pages of their own.
  res.set('Cross-Origin-Resource-Policy', 'cross-origin');
  res.type('image/png').send(picture);
}

function forgetOldest(drawn: Map<string, Buffer>): void {
  let bytes = 0;
  for (const [print, picture] of [...drawn].toReversed()) {
    bytes += picture.length;
    if (bytes > mostBytesKept) drawn.delete(print);
  }
}
