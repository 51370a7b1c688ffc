// For the hosts of an evening: to which series it belongs; taking it out of one, leaving it out, or into one.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { preparedHere } from '../hosting/hosted.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { joinSeries, leaveOut, leaveSeries } from './changing.ts';
import { hostsSeries, seriesOf, seriesOfTweetup } from './looking-up.ts';
import { addressOfSeries } from './series.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

export async function showSeriesOfTweetup(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await preparedHere(db, req, res);
  const { tweetup, viewer } = found;
  const { say } = req.visit;
  const series = await seriesOfTweetup(db, tweetup);
  const mine = series ? [] : await seriesOf(db, viewer.id);
  show(req, res, {
    template: 'series/of-tweetup',
    page: {
      title: say('series.seriesOfEvening', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'series'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      isDraft: tweetup.announcedAt === null,
      series: series
        ? {
            address: addressOfSeries(series),
            lead: say('series.inSeriesLead', { name: series.name }),
            // What is over has happened; and a day is left out by the hosts of the series alone.
            canLeaveOut:
              tweetup.seriesDate !== null &&
              !tweetup.cancelledAt &&
              clock() < tweetup.startsAt &&
              (await hostsSeries(db, series.id, viewer)),
          }
        : null,
      mine: mine.map(({ id, name }) => ({ id, name })),
    },
  });
}

export async function takeOutOfSeries(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await preparedHere(db, req, res);
  await leaveSeries(db, clock(), found.tweetup);
  seeOther(res, addressOf(found.tweetup));
}

export async function leaveOutTweetup(
  { db }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await preparedHere(db, req, res);
  const { tweetup, viewer } = found;
  const series = await seriesOfTweetup(db, tweetup);
  if (!series || tweetup.seriesDate === null)
    throw new NotFound('this evening stands for no day of a series');
  if (!(await hostsSeries(db, series.id, viewer))) throw new NotFound('somebody else hosts this series');
  // Whoever knows of it has to be told: that is cancelling.
  if (tweetup.announcedAt) return seeOther(res, `${addressOf(tweetup)}/cancel`);
  await leaveOut(db, series.id, tweetup.seriesDate);
  seeOther(res, `${addressOfSeries(series)}#dates`);
}

export async function putIntoSeries(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await preparedHere(db, req, res);
  const { tweetup, viewer } = found;
  const { series } = submittedFields(req.body, ['series']);
  if (!(await hostsSeries(db, series, viewer))) throw new NotFound('somebody else hosts this series');
  await joinSeries(db, clock(), { tweetup, seriesId: series });
  seeOther(res, addressOf(tweetup));
}
