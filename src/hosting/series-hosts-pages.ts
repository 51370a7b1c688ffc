// For hosts of a series: leaving it, or removing who came later.
import type { Response } from 'express';
import { seriesHostedBy } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { hostSeriesNoMore } from './series-hosts.ts';

export async function changeSeriesHosts(
  { db }: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { series } = await seriesHostedBy(db, viewer, req.params);
  const { person } = submittedFields(req.body, ['person']);
  const isDone = await hostSeriesNoMore(db, viewer, { seriesId: series.id, otherId: person });
  seeOther(res, `${addressOfSeries(series)}?said=${isDone ? 'hosts-changed' : 'hosts-kept'}`);
}
