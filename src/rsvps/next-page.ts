// One's own next evening on one page, with all that is needed on the way: a browser keeps it for when there is no net.
import { Router } from 'express';
import type * as Qrcode from 'qrcode';
import { lazily } from '../lazily.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { nextOf } from './own-answers.ts';

const qrcode = lazily<typeof Qrcode>('qrcode');

export function nextEveningPages({ config, db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/me/next', async (req, res) => {
    const { say, viewer, language } = req.visit;
    if (!viewer) return seeOther(res, '/sign-in');
    const next = await nextOf(db, clock(), viewer.id);
    const page = { title: say('operating.nextTitle'), isPrivate: true };
    if (!next) return show(req, res, 'rsvps/next', page, { evening: null });
    const { tweetup, city, rsvp } = next;
    const { startsAt, endsAt, zone } = tweetup;
    const address = addressOf(tweetup);
    // What a host reads at the door; a host's own leads to the evening.
    const code = rsvp ? `${config.baseUrl}${address}/check-in/${rsvp.id}` : config.baseUrl + address;
    show(req, res, 'rsvps/next', page, {
      evening: {
        title: tweetup.title,
        address,
        startsMachine: startsAt.toISOString(),
        day: longDay(startsAt, zone, language),
        time: timeSpan(startsAt, endsAt, zone, language),
        venue: tweetup.venue,
        street: tweetup.address,
        cityLabel: city.label,
        findUs: tweetup.findUs,
        hashtag: tweetup.hashtag,
        // Drawn into the page: a picture of its own would not be there without a net.
        code: await qrcode().toString(code, { type: 'svg', margin: 2 }),
        codeWords: rsvp
          ? say('rsvps.doorCode')
          : say('tweetups.qrAlt', { address: config.baseUrl + address }),
        codeHint: rsvp ? say('rsvps.doorCodeHint') : '',
      },
    });
  });

  return pages;
}
