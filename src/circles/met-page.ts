// "You have met", at `/me/met`: for the person's own eyes.
import type { Request, Response } from 'express';
import { shortDay } from '../time/phrases.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { seeOther } from '../web/show.ts';
import {
  acquaintancesOf,
  comingTweetups,
  forgetMeetings,
  rememberMeetings,
  remembersMeetings,
} from './acquaintances.ts';

export async function showMet({ db, clock, show }: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { say, language } = req.visit;
  const remembers = await remembersMeetings(db, viewer.id);
  const met = remembers ? await acquaintancesOf(db, clock(), viewer.id) : [];
  const coming = remembers ? await comingTweetups(db, clock(), { personId: viewer.id, met }) : [];
  const tweetupView = (tweetup: Tweetup) => ({
    title: tweetup.title,
    address: addressOf(tweetup),
    day: shortDay(tweetup.startsAt, tweetup.zone, language),
  });
  show(req, res, {
    template: 'circles/met',
    page: { title: say('circles.metTitle'), isPrivate: true },
    view: {
      remembers,
      met: met.map(({ name, tweetups }) => ({ name, tweetups: tweetups.map(tweetupView) })),
      coming: coming.map(({ tweetup, known, notMet }) => ({
        ...tweetupView(tweetup),
        known: known.join(', '),
        notMet: notMet.join(', '),
      })),
    },
  });
}

export async function rememberChoice(
  { db, clock }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const wanted = (req.body as Record<string, unknown> | undefined)?.['remember'];
  if (wanted === 'yes') await rememberMeetings(db, clock(), viewer.id);
  if (wanted === 'no') await forgetMeetings(db, viewer.id);
  seeOther(res, '/me/met');
}
