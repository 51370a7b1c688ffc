// A person's next evening on one page, with all they need on the way: the browser keeps it for when there is no connection.
import type { Request, Response } from 'express';
import { qrCode } from '../rendering/qr-code.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { nextTweetupOf } from './answers-of-person.ts';

export async function showNext(
  { db, clock, show, absolute }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { say, language } = req.visit;
  const next = await nextTweetupOf(db, clock(), viewer.id);
  const page = { title: say('operating.nextTitle'), isPrivate: true };
  if (!next) return show(req, res, { template: 'rsvps/next', page, view: { next: null } });
  const { tweetup, city, rsvp } = next;
  const { startsAt, endsAt, zone } = tweetup;
  const address = addressOf(tweetup);
  // The code that a host reads at the door; a host's own code leads to the evening.
  const code = rsvp ? absolute(`${address}/check-in/${rsvp.id}`) : absolute(address);
  show(req, res, {
    template: 'rsvps/next',
    page,
    view: {
      next: {
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
        // Part of the page itself: a separate picture would be missing without a connection.
        code: await qrCode(code),
        codeWords: rsvp ? say('door.doorCode') : say('tweetups.qrAlt', { address: absolute(address) }),
        codeHint: rsvp ? say('door.doorCodeHint') : '',
      },
    },
  });
}
