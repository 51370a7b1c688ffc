// For hosts of a series: leaving it, or removing who came later.
import { Router } from 'express';
import { SignedOut } from '../errors.ts';
import { seriesHostedBy } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { typedIn } from '../forms/submitted.ts';
import type { Parts } from '../web/dependencies.ts';
import { leadOn } from '../web/show.ts';
import { hostSeriesNoMore } from './series-hosts.ts';

export function seriesHostsPages({ db }: Parts): Router {
  const pages = Router();

  pages.post('/:city/series/:series/hosts', async (req, res) => {
    res.set('Cache-Control', 'private, no-store');
    const { viewer } = req.visit;
    if (!viewer) throw new SignedOut('nobody is signed in');
    const { series } = await seriesHostedBy(db, viewer, req.params.city, req.params.series);
    const { person } = typedIn(req.body, ['person']);
    const isDone = await hostSeriesNoMore(db, viewer, series.id, person);
    leadOn(res, `${addressOfSeries(series)}?said=${isDone ? 'hosts-changed' : 'hosts-kept'}`);
  });

  return pages;
}
