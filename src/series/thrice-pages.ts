// One tap after announcing: the same evening three times.
import type { Response } from 'express';
import { hostedHere } from '../hosting/hosted.ts';
import { welcomeNow } from '../operating/announcing.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { addressOfSeries } from './series.ts';
import { announceThrice } from './thrice.ts';

export async function hostThrice(
  { config, db, clock, gazetteer }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, viewer } = await hostedHere(db, req, res);
  const place = gazetteer.at(tweetup.city);
  const isOpen = tweetup.seriesId === null && !tweetup.heldBack && !tweetup.cancelledAt;
  if (!place || !isOpen || clock() >= tweetup.startsAt) return seeOther(res, `${addressOf(tweetup)}/series`);
  const welcome = await welcomeNow(db, config);
  const started = await announceThrice(db, clock(), { host: viewer, tweetup, place, welcome });
  switch (started.outcome) {
    case 'started':
      return seeOther(res, `${addressOfSeries(started.series)}?said=thrice`);
    case 'hashtag-taken':
      return seeOther(res, `${addressOf(tweetup)}/series/new`);
  }
}
