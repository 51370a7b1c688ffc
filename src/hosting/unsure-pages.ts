// For hosts: what the guests are unsure about and what they work on, to read and to print before the evening.
import { Router } from 'express';
import { longDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { guestsOf } from './guests.ts';
import { hostedHere } from './hosted.ts';

export function unsurePages({ db, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/unsure', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { say, language } = req.visit;
    const { guests } = await guestsOf(db, tweetup.id, { filter: 'everybody', search: '' });
    const coming = guests.filter(({ rsvp }) => rsvp.answer !== 'no' && !rsvp.removedAt);
    const telling = coming.filter(({ rsvp }) => rsvp.unsureAbout || rsvp.workingOn);
    show(
      req,
      res,
      'hosting/unsure',
      { title: say('hosting.unsureTitle', { title: tweetup.title }), isPrivate: true },
      {
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
    );
  });

  return pages;
}
