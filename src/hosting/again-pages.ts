// For hosts: the same evening again, and inviting the guests of the last one.
import { Router } from 'express';
import { longDay } from '../time/phrases.ts';
import { instantAt } from '../time/zones.ts';
import { announcementOf } from '../tweetups/announcement.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { again, inviteAgain, nextDate } from './again.ts';
import { hostedHere } from './hosted.ts';

export function againPages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/again', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { say, language } = req.visit;
    const { starts } = announcementOf(tweetup);
    const next = instantAt(nextDate(tweetup, clock()), starts, tweetup.zone) ?? tweetup.startsAt;
    show(
      req,
      res,
      'hosting/again',
      { title: say('hosting.againTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        address: addressOf(tweetup),
        lead: say('hosting.againLead', { day: longDay(next, tweetup.zone, language), starts }),
      },
    );
  });

  pages.post('/:city/:slug/again', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    seeOther(res, addressOf(await again(db, clock(), found.viewer, found.tweetup)));
  });

  pages.post('/:city/:slug/invite-again', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    if (tweetup.cancelledAt || clock() >= tweetup.endsAt) return seeOther(res, addressOf(tweetup));
    const round = await inviteAgain(db, clock(), viewer, tweetup);
    seeOther(res, `${addressOf(tweetup)}/invite?round=${round}`);
  });

  return pages;
}
