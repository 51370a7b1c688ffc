// For hosts: what the guests are unsure about and what they work on, to read and to print before the evening.
import type { Response } from 'express';
import { longDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { everyGuestOf } from './guests.ts';
import { hostedHere } from './hosted.ts';
import { hostBar } from './guiding/bar-views.ts';

export async function showUnsure(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say, language } = req.visit;
  const guests = await everyGuestOf(db, tweetup.id);
  const coming = guests.filter(({ rsvp }) => rsvp.answer !== 'no' && !rsvp.removedAt);
  const telling = coming.filter(({ rsvp }) => rsvp.unsureAbout || rsvp.workingOn);
  show(req, res, {
    template: 'hosting/unsure',
    page: {
      title: say('hosting.unsureTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'unsure'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      facts: longDay(tweetup.startsAt, tweetup.zone, language),
      silent:
        coming.length > telling.length
          ? say('hosting.unsureSilent', { count: coming.length - telling.length })
          : '',
      guests: telling.map(({ rsvp }) => ({
        name: rsvp.name || say('rsvps.nameless'),
        unsureAbout: rsvp.unsureAbout,
        workingOn: rsvp.workingOn,
      })),
    },
  });
}
