// For hosts of a series: leaving it, or removing who came later.
import { Router } from 'express';
import { SignedOut } from '../errors.ts';
import { seriesHostedBy } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { hostSeriesNoMore } from './series-hosts.ts';

export function seriesHostsPages({ db }: Dependencies): Router {
  const pages = Router();

  pages.post('/:city/series/:series/hosts', async (req, res) => {
    res.set('Cache-Control', 'private, no-store');
    const { viewer } = req.visit;
    if (!viewer) throw new SignedOut('nobody is signed in');
    const { series } = await seriesHostedBy(db, viewer, req.params.city, req.params.series);
    const { person } = submittedFields(req.body, ['person']);
    const isDone = await hostSeriesNoMore(db, viewer, series.id, person);
    seeOther(res, `${addressOfSeries(series)}?said=${isDone ? 'hosts-changed' : 'hosts-kept'}`);
  });

  return pages;
}
