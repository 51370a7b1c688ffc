// One's own next evening on one page, with all that is needed on the way: a browser keeps it for when there is no net.
import type { Request, Response } from 'express';
import QRCode from 'qrcode';
import { longDay, timeSpan } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { nextOf } from './own-answers.ts';

export async function showNext(
  { config, db, clock, show }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { say, language } = req.visit;
  const next = await nextOf(db, clock(), viewer.id);
  const page = { title: say('operating.nextTitle'), isPrivate: true };
  if (!next) return show(req, res, { template: 'rsvps/next', page, view: { evening: null } });
  const { tweetup, city, rsvp } = next;
  const { startsAt, endsAt, zone } = tweetup;
  const address = addressOf(tweetup);
  // What a host reads at the door; a host's own leads to the evening.
  const code = rsvp ? `${config.baseUrl}${address}/check-in/${rsvp.id}` : config.baseUrl + address;
  show(req, res, {
    template: 'rsvps/next',
    page,
    view: {
      evening: {
        title: tweetup.title,
        address,
        startsMachine: startsAt.toISOString(),
        day: longDay(startsAt, zone, language),
        time: timeSpan({ startsAt, endsAt, zone }, language),
        venue: tweetup.venue,
        street: tweetup.address,
        cityLabel: city.label,
        findUs: tweetup.findUs,
        hashtag: tweetup.hashtag,
        // Drawn into the page: a picture of its own would not be there without a net.
        code: await QRCode.toString(code, { type: 'svg', margin: 2 }),
        codeWords: rsvp
          ? say('rsvps.doorCode')
          : say('tweetups.qrAlt', { address: config.baseUrl + address }),
        codeHint: rsvp ? say('rsvps.doorCodeHint') : '',
      },
    },
  });
}
