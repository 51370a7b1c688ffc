// Changing a series: its name, its rule, and what its tweetups have in common.
import type { Response } from 'express';
import { submittedFields } from '../forms/submitted.ts';
import { typedAgain } from '../tweetups/form-views.ts';
import { lastWordsOfHost } from '../tweetups/hosts.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { changeSeries } from './changing.ts';
import { readSeries } from './form.ts';
import { nothingWrong, showSeriesForm } from './form-page.ts';
import { submittedOfSeries } from './form-views.ts';
import { seriesHostedBy } from './looking-up.ts';
import { addressOfSeries } from './series.ts';
import type { Series } from './tables.ts';

export async function showSeriesEdit(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  const { series, city } = await seriesHostedBy(site.db, viewer, req.params);
  const words = await lastWordsOfHost(site.db, viewer.id);
  const ofTweetups = { ...typedAgain(series.template, words), city: city.label };
  const typed = { ofSeries: submittedOfSeries(series), ofTweetups };
  const purpose = { is: 'edit', series, version: versionOf(series) } as const;
  await showSeriesForm(site, { req, res }, { purpose, typed, status: 200 });
}

export async function saveSeries(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const { db, clock, gazetteer } = site;
  const viewer = signedInPerson(req, res);
  const { series } = await seriesHostedBy(db, viewer, req.params);
  const { version, preview, days } = submittedFields(req.body, ['version', 'preview', 'days']);
  const purpose = { is: 'edit', series, version } as const;
  const began = Date.parse(`${series.template.date}T00:00Z`);
  const notBefore = new Date(Math.min(clock().getTime(), began - 1));
  const reading = readSeries(req.body, { gazetteer, notBefore, asked: 'nothing' });
  const { typed } = reading;
  if (preview || days) {
    const hasPreview = preview !== '';
    return showSeriesForm(site, { req, res }, { purpose, typed, status: 200, hasPreview });
  }
  if (reading.outcome === 'refused') {
    const { errors } = reading;
    return showSeriesForm(site, { req, res }, { purpose, typed, errors, status: 422 });
  }
  const { plan, place, words } = reading;
  const change = { host: viewer, seriesId: series.id, version: Number(version), plan, place, words };
  const changed = await changeSeries(db, clock(), change);
  switch (changed.outcome) {
    case 'changed':
      return seeOther(res, `${addressOfSeries(changed.series)}?said=saved`);
    case 'changed-meanwhile': {
      const latest = { ...purpose, version: versionOf(changed.series) };
      return showSeriesForm(site, { req, res }, { purpose: latest, typed, status: 409 });
    }
    case 'hashtag-taken': {
      const errors = { ...nothingWrong, ofTweetups: { hashtag: 'tweetups.hashtagTaken' } } as const;
      return showSeriesForm(site, { req, res }, { purpose, typed, errors, status: 422 });
    }
  }
}

/** Whoever changes it after another host has changed it is told. */
function versionOf({ changedAt }: Series): string {
  return String(changedAt.getTime());
}
