// Setting up a series: from scratch, or from a tweetup that becomes its first.
import type { Request, Response } from 'express';
import { submittedFields } from '../forms/submitted.ts';
import { preparedHere } from '../hosting/hosted.ts';
import { nameThemselves, type Person } from '../people/person.ts';
import { announcementOf } from '../tweetups/announcement-of.ts';
import { typedAgain, usualAnnouncement } from '../tweetups/form-views.ts';
import { lastWordsOfHost, wordsOfHost } from '../tweetups/hosts.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { readSeries, usualSeries } from './form.ts';
import { nothingWrong, showSeriesForm, type Purpose } from './form-page.ts';
import { addressOfSeries, startSeries } from './series.ts';

export async function showNewSeries(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  // Hosts are reached by mail: whoever is known by an account elsewhere gives an address first.
  if (viewer.email === null) return seeOther(res, '/me/address');
  const { city } = req.query;
  const place = typeof city === 'string' ? site.gazetteer.at(city) : undefined;
  const words = await lastWordsOfHost(site.db, viewer.id);
  const ofTweetups = {
    ...usualAnnouncement({ place }, req.visit.say),
    working_on: words.workingOn ?? '',
    unsure_about: words.unsureAbout ?? '',
  };
  const typed = { ofSeries: usualSeries, ofTweetups };
  await showSeriesForm(site, { req, res }, { purpose: { is: 'new' }, typed, status: 200 });
}

export async function setUpSeries(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  if (viewer.email === null) return seeOther(res, '/me/address');
  await setUp(site, { req, res }, { viewer, purpose: { is: 'new' }, notBefore: site.clock() });
}

export async function showSeriesFrom(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, city, viewer } = await preparedHere(site.db, req, res);
  if (tweetup.seriesId !== null) return seeOther(res, `${addressOf(tweetup)}/series`);
  const words = await wordsOfHost(site.db, { tweetupId: tweetup.id, personId: viewer.id });
  const ofTweetups = { ...typedAgain(announcementOf(tweetup), words), city: city.label, answer_by: '' };
  const typed = { ofSeries: usualSeries, ofTweetups };
  await showSeriesForm(site, { req, res }, { purpose: { is: 'from-tweetup', tweetup }, typed, status: 200 });
}

export async function makeSeriesOf(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, viewer } = await preparedHere(site.db, req, res);
  if (tweetup.seriesId !== null) return seeOther(res, `${addressOf(tweetup)}/series`);
  const notBefore = new Date(tweetup.startsAt.getTime() - 1);
  await setUp(site, { req, res }, { viewer, purpose: { is: 'from-tweetup', tweetup }, notBefore });
}

async function setUp(
  site: Dependencies,
  { req, res }: Exchange,
  { viewer, purpose, notBefore }: { viewer: Person; purpose: Purpose; notBefore: Date },
): Promise<void> {
  const { db, clock, gazetteer } = site;
  const reading = readSeries(req.body, { gazetteer, notBefore, asked: viewer.name ? 'nothing' : 'name' });
  const { typed } = reading;
  const { preview, days } = submittedFields(req.body, ['preview', 'days']);
  if (preview || days) {
    const hasPreview = preview !== '';
    return showSeriesForm(site, { req, res }, { purpose, typed, status: 200, hasPreview });
  }
  if (reading.outcome === 'refused') {
    const { errors } = reading;
    return showSeriesForm(site, { req, res }, { purpose, typed, errors, status: 422 });
  }
  const { plan, place, words } = reading;
  const given = typed.ofTweetups.name;
  const host = viewer.name || !given ? viewer : await nameThemselves(db, viewer, given);
  const first = purpose.is === 'from-tweetup' ? { first: purpose.tweetup } : {};
  const started = await startSeries(db, clock(), { host, plan, place, words, ...first });
  switch (started.outcome) {
    case 'started':
      return seeOther(res, `${addressOfSeries(started.series)}?said=started`);
    case 'hashtag-taken': {
      const errors = { ...nothingWrong, ofTweetups: { hashtag: 'tweetups.hashtagTaken' } } as const;
      return showSeriesForm(site, { req, res }, { purpose, typed, errors, status: 422 });
    }
  }
}
