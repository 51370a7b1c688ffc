// Serves the drawn picture of an evening: drawn once for what it says, and again when that has changed.
import { Router } from 'express';
import { isLanguage } from '../language/translate.ts';
import { tweetupAt } from '../tweetups/tweetup.ts';
import type { Parts } from '../web/parts.ts';
import { drawShared } from './share-drawing.ts';
import { printOf, sharedOf } from './share-image.ts';

/** Some 40 kB each. */
const mostKept = 200;

export function sharePages({ config, db }: Parts): Router {
  const pages = Router();
  const drawn = new Map<string, Buffer>();

  pages.get('/:city/:slug/share.png', async (req, res) => {
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    const asked = req.query['lang'];
    const language = isLanguage(asked) ? asked : tweetup.language;
    const shared = sharedOf(tweetup, city, config.siteName, language);
    const print = printOf(shared);
    const picture = drawn.get(print) ?? drawShared(shared);
    drawn.delete(print);
    drawn.set(print, picture);
    for (const oldest of drawn.keys()) if (drawn.size > mostKept) drawn.delete(oldest);
    res.set('Cache-Control', 'public, max-age=300');
    // Networks and feed readers show it on pages of their own.
    res.set('Cross-Origin-Resource-Policy', 'cross-origin');
    res.type('image/png').send(picture);
  });

  return pages;
}
