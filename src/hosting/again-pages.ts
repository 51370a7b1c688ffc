// For hosts: the same evening again, and inviting the guests of the last one.
import type { Response } from 'express';
import { longDay } from '../time/phrases.ts';
import { instantAtOrAfter, wallTime } from '../time/zones.ts';
import { announcementOf } from '../tweetups/announcement-of.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { again, inviteAgain, nextDate } from './again.ts';
import { hostedHere } from './hosted.ts';
import { hostBar } from './guiding/bar-views.ts';

export async function showAgain(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say, language } = req.visit;
  const { starts } = announcementOf(tweetup);
  const next = instantAtOrAfter(nextDate(tweetup, clock()), starts, tweetup.zone);
  show(req, res, {
    template: 'hosting/again',
    page: {
      title: say('hosting.againTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'again'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      lead: say('hosting.againLead', {
        day: longDay(next, tweetup.zone, language),
        starts: wallTime(next, tweetup.zone).time,
      }),
    },
  });
}

export async function prepareAgain(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  seeOther(res, addressOf(await again(db, clock(), { host: found.viewer, tweetup: found.tweetup })));
}

export async function inviteGuestsAgain(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup, viewer } = found;
  if (tweetup.cancelledAt || clock() >= tweetup.endsAt) return seeOther(res, addressOf(tweetup));
  const round = await inviteAgain(db, clock(), { host: viewer, tweetup });
  seeOther(res, `${addressOf(tweetup)}/invite?round=${round}`);
}
