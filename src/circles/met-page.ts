// "You have met", at `/me/met`: for one's own eyes.
import { Router } from 'express';
import { SignedOut } from '../errors.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import {
  acquaintancesOf,
  comingTweetups,
  forgetMeetings,
  rememberMeetings,
  remembersMeetings,
} from './acquaintances.ts';

export function metPages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/me/met', async (req, res) => {
    res.set('Cache-Control', 'private, no-store');
    const { viewer, say, language } = req.visit;
    if (!viewer) return seeOther(res, '/sign-in?next=/me/met');
    const remembers = await remembersMeetings(db, viewer.id);
    const met = remembers ? await acquaintancesOf(db, clock(), viewer.id) : [];
    const coming = remembers ? await comingTweetups(db, clock(), viewer.id, met) : [];
    const evening = (tweetup: Tweetup) => ({
      title: tweetup.title,
      address: addressOf(tweetup),
      day: shortDay(tweetup.startsAt, tweetup.zone, language),
    });
    show(
      req,
      res,
      'circles/met',
      { title: say('circles.metTitle'), isPrivate: true },
      {
        remembers,
        met: met.map(({ name, evenings }) => ({ name, evenings: evenings.map(evening) })),
        coming: coming.map(({ tweetup, known, notMet }) => ({
          ...evening(tweetup),
          known: known.join(', '),
          notMet: notMet.join(', '),
        })),
      },
    );
  });

  pages.post('/me/met', async (req, res) => {
    const { viewer } = req.visit;
    if (!viewer) throw new SignedOut('nobody is signed in');
    const wanted = (req.body as Record<string, unknown> | undefined)?.['remember'];
    if (wanted === 'yes') await rememberMeetings(db, clock(), viewer.id);
    if (wanted === 'no') await forgetMeetings(db, viewer.id);
    seeOther(res, '/me/met');
  });

  return pages;
}
