// For the hosts of an evening: to which series it belongs; taking it out of one, leaving it out, or into one.
import { Router } from 'express';
import { NotFound } from '../errors.ts';
import { preparedHere } from '../hosting/hosted.ts';
import { typedIn } from '../forms/submitted.ts';
import type { Parts } from '../web/dependencies.ts';
import { leadOn } from '../web/show.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { joinSeries, leaveOut, leaveSeries } from './changing.ts';
import { hostsSeries, seriesOf, seriesOfEvening } from './looking-up.ts';
import { addressOfSeries } from './series.ts';

export function seriesOfEveningPages({ db, clock, show }: Parts): Router {
  const pages = Router();

  pages.get('/:city/:slug/series', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const { say } = req.visit;
    const series = await seriesOfEvening(db, tweetup);
    const mine = series ? [] : await seriesOf(db, viewer.id);
    show(
      req,
      res,
      'series/of-evening',
      { title: say('series.seriesOfEvening', { title: tweetup.title }), isPrivate: true },
      {
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
    );
  });

  pages.post('/:city/:slug/series/leave', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    await leaveSeries(db, clock(), found.tweetup);
    leadOn(res, addressOf(found.tweetup));
  });

  pages.post('/:city/:slug/series/leave-out', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const series = await seriesOfEvening(db, tweetup);
    if (!series || tweetup.seriesDate === null)
      throw new NotFound('this evening stands for no day of a series');
    if (!(await hostsSeries(db, series.id, viewer))) throw new NotFound('somebody else hosts this series');
    // Whoever knows of it has to be told: that is cancelling.
    if (tweetup.announcedAt) return leadOn(res, `${addressOf(tweetup)}/cancel`);
    await leaveOut(db, series.id, tweetup.seriesDate);
    leadOn(res, `${addressOfSeries(series)}#dates`);
  });

  pages.post('/:city/:slug/series/join', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const { series } = typedIn(req.body, ['series']);
    if (!(await hostsSeries(db, series, viewer))) throw new NotFound('somebody else hosts this series');
    await joinSeries(db, clock(), tweetup, series);
    leadOn(res, addressOf(tweetup));
  });

  return pages;
}
