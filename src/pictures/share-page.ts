// Serves the drawn picture of a tweetup, and of the site: drawn once for what it says, and again when that has changed.
import type { Request, Response } from 'express';
import { isLanguage, type Language } from '../language/translate.ts';
import { phaseOf, tweetupAt } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { facesOfTweetup } from './faces-of-hosts.ts';
import { drawShared, type Shared } from './share-drawing.ts';
import { printOf, sharedOf, sharedOfSite } from './share-image.ts';
import { readStored } from './store.ts';

/** Some 40 kB each, and 200 where there is a photograph. */
const mostBytesKept = 8_000_000;

export async function sendShareImage(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { config, db, clock } = site;
  const { tweetup, city } = await tweetupAt(db, req.params);
  const faces = await facesOfTweetup(db, tweetup.id);
  const language = languageAsked(req) ?? tweetup.language;
  await send(
    site,
    res,
    sharedOf({ tweetup, city, ...faces, phase: phaseOf(tweetup, clock()) }, config.siteName, language),
  );
}

/** Of the site as a whole. */
export async function sendSiteImage(site: Dependencies, req: Request, res: Response): Promise<void> {
  await send(site, res, sharedOfSite(site.config.siteName, languageAsked(req) ?? req.visit.language));
}

function languageAsked({ query }: Pick<Request, 'query'>): Language | undefined {
  const { lang } = query;
  return isLanguage(lang) ? lang : undefined;
}

async function send({ drawnPictures, pictures }: Dependencies, res: Response, shared: Shared): Promise<void> {
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
