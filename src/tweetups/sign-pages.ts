// The sign of a tweetup to print, for the window or the table, and its QR code.
import { Router } from 'express';
import QRCode from 'qrcode';
import { longDay, timeSpan } from '../time/phrases.ts';
import type { Parts } from '../web/parts.ts';
import { inItsLanguage } from './spoken-language.ts';
import { addressOf, tweetupAt } from './tweetup.ts';

export function signPages({ config, db, show }: Parts): Router {
  const pages = Router();

  pages.get('/:city/:slug/sign', async (req, res) => {
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    req.visit = inItsLanguage(req.visit, tweetup);
    const { say, language } = req.visit;
    show(
      req,
      res,
      'tweetups/sign',
      { title: say('tweetups.signTitle', { title: tweetup.title }), isPrivate: true },
      {
        isSmall: req.query['size'] === 'a6',
        title: tweetup.title,
        hashtag: tweetup.hashtag,
        day: longDay(tweetup.startsAt, tweetup.zone, language),
        time: timeSpan(tweetup.startsAt, tweetup.endsAt, tweetup.zone, language),
        venue: tweetup.venue,
        cityName: city.name,
        address: addressOf(tweetup),
        fullAddress: config.baseUrl + addressOf(tweetup),
      },
    );
  });

  pages.get('/:city/:slug/sign.svg', async (req, res) => {
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    const svg = await QRCode.toString(config.baseUrl + addressOf(tweetup), { type: 'svg', margin: 2 });
    res.set('Cache-Control', 'public, no-cache');
    res.type('image/svg+xml').send(svg);
  });

  return pages;
}
