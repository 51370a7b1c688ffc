// Setting up a series, from scratch or from an evening, and changing it.
import type { Request, Response } from 'express';
import { preparedHere } from '../hosting/hosted.ts';
import { nameThemselves, type Person } from '../people/person.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { submittedFields } from '../forms/submitted.ts';
import { nothingSubmitted } from '../forms/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { announcementOf } from '../tweetups/announcement-of.ts';
import { announcementForm, type AnnouncementErrors } from '../tweetups/form.ts';
import { announcementView, typedAgain } from '../tweetups/form-views.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { changeSeries } from './changing.ts';
import { firstDays } from './first-days.ts';
import { seriesForm, type SeriesErrors, type SeriesTyped } from './form.ts';
import { nothingTyped, seriesFormView, typedOfSeries } from './form-views.ts';
import { seriesHostedBy } from './looking-up.ts';
import type { Series } from './tables.ts';
import { addressOfSeries, startSeries } from './series.ts';

/** What the form is for: it looks the same, and leads elsewhere. */
type Purpose =
  | { readonly is: 'new' }
  | { readonly is: 'from-evening'; readonly evening: Tweetup }
  | { readonly is: 'edit'; readonly series: Series; readonly version: string };

export async function showNewSeries(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { gazetteer } = site;
  signedInPerson(req, res);
  const { say, language } = req.visit;
  const nothing = nothingSubmitted(announcementForm);
  const city = typeof req.query['city'] === 'string' ? gazetteer.at(req.query['city']) : undefined;
  const ofEvenings = {
    ...nothing,
    city: city?.label ?? '',
    starts: '19:00',
    house_rules: say('tweetups.houseRulesProposal'),
    language,
  };
  await showForm(
    site,
    { req, res },
    {
      purpose: { is: 'new' },
      typed: { ofSeries: nothingTyped, ofEvenings },
      errors: {},
      eveningErrors: {},
      status: 200,
    },
  );
}

export async function setUpSeries(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { clock } = site;
  const viewer = signedInPerson(req, res);
  await setUp(site, { req, res }, { viewer, purpose: { is: 'new' }, notBefore: clock() });
}

export async function makeSeriesOf(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const found = await preparedHere(db, req, res);
  const { tweetup, viewer } = found;
  if (tweetup.seriesId !== null) return seeOther(res, `${addressOf(tweetup)}/series`);
  await setUp(
    site,
    { req, res },
    { viewer, purpose: { is: 'from-evening', evening: tweetup }, notBefore: justBefore(tweetup.startsAt) },
  );
}

export async function showSeriesFrom(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const found = await preparedHere(db, req, res);
  const { tweetup, city } = found;
  if (tweetup.seriesId !== null) return seeOther(res, `${addressOf(tweetup)}/series`);
  const ofEvenings = { ...typedAgain(announcementOf(tweetup)), city: city.label, answer_by: '' };
  const purpose = { is: 'from-evening', evening: tweetup } as const;
  await showForm(
    site,
    { req, res },
    { purpose, typed: { ofSeries: nothingTyped, ofEvenings }, errors: {}, eveningErrors: {}, status: 200 },
  );
}

export async function showSeriesEdit(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const viewer = signedInPerson(req, res);
  const { series, city } = await seriesHostedBy(db, viewer, req.params);
  const ofEvenings = { ...typedAgain(series.template), city: city.label };
  const version = String(series.changedAt.getTime());
  const typed = { ofSeries: typedOfSeries(series), ofEvenings };
  await showForm(
    site,
    { req, res },
    { purpose: { is: 'edit', series, version }, typed, errors: {}, eveningErrors: {}, status: 200 },
  );
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
  const began = new Date(`${series.template.date}T00:00Z`);
  const notBefore = new Date(Math.min(clock().getTime(), justBefore(began).getTime()));
  const reading = seriesForm(req.body, gazetteer, notBefore, 'nothing');
  const { typed } = reading;
  if (preview || days)
    return showForm(
      site,
      { req, res },
      {
        purpose,
        typed,
        errors: {},
        eveningErrors: {},
        status: 200,
        preview: preview ? typed.ofEvenings.description : '',
      },
    );
  if (reading.outcome === 'refused')
    return showForm(
      site,
      { req, res },
      { purpose, typed, errors: reading.errors, eveningErrors: reading.eveningErrors, status: 422 },
    );
  const { plan, place } = reading;
  const changed = await changeSeries(db, clock(), {
    host: viewer,
    seriesId: series.id,
    version: Number(version),
    plan,
    place,
  });
  switch (changed.outcome) {
    case 'changed':
      return seeOther(res, `${addressOfSeries(changed.series)}?said=saved`);
    case 'changed-meanwhile': {
      const now = { is: 'edit', series, version: String(changed.series.changedAt.getTime()) } as const;
      return showForm(
        site,
        { req, res },
        { purpose: now, typed, errors: {}, eveningErrors: {}, status: 409 },
      );
    }
    case 'hashtag-taken':
      return showForm(
        site,
        { req, res },
        { purpose, typed, errors: {}, eveningErrors: { hashtag: 'tweetups.hashtagTaken' }, status: 422 },
      );
  }
}

async function setUp(
  site: Dependencies,
  { req, res }: Exchange,
  { viewer, purpose, notBefore }: { viewer: Person; purpose: Purpose; notBefore: Date },
): Promise<void> {
  const { db, clock, gazetteer } = site;
  const reading = seriesForm(req.body, gazetteer, notBefore, viewer.name ? 'nothing' : 'name');
  const { typed } = reading;
  const { preview, days } = submittedFields(req.body, ['preview', 'days']);
  if (preview || days)
    return showForm(
      site,
      { req, res },
      {
        purpose,
        typed,
        errors: {},
        eveningErrors: {},
        status: 200,
        preview: preview ? typed.ofEvenings.description : '',
      },
    );
  if (reading.outcome === 'refused')
    return showForm(
      site,
      { req, res },
      { purpose, typed, errors: reading.errors, eveningErrors: reading.eveningErrors, status: 422 },
    );
  const { plan, place } = reading;
  const given = typed.ofEvenings.name;
  const host = viewer.name || !given ? viewer : await nameThemselves(db, viewer, given);
  const first = purpose.is === 'from-evening' ? { first: purpose.evening } : {};
  const started = await startSeries(db, clock(), { host, plan, place, ...first });
  switch (started.outcome) {
    case 'started':
      return seeOther(res, `${addressOfSeries(started.series)}?said=started`);
    case 'hashtag-taken':
      return showForm(
        site,
        { req, res },
        { purpose, typed, errors: {}, eveningErrors: { hashtag: 'tweetups.hashtagTaken' }, status: 422 },
      );
  }
}

async function showForm(
  { clock, gazetteer, show }: Dependencies,
  { req, res }: Exchange,
  {
    purpose,
    typed,
    errors,
    eveningErrors,
    status,
    preview = '',
  }: {
    purpose: Purpose;
    typed: SeriesTyped;
    errors: SeriesErrors;
    eveningErrors: AnnouncementErrors;
    status: number;
    preview?: string;
  },
): Promise<void> {
  const { say, viewer } = req.visit;
  const asked = viewer?.name || purpose.is !== 'new' ? 'nothing' : 'name';
  const ofSeries = seriesFormView(typed.ofSeries, errors, say);
  const ofEvenings = announcementView(typed.ofEvenings, eveningErrors, asked, gazetteer, clock(), say);
  const texts = {
    new: ['series.newSeries', 'series.newSeriesLead'],
    'from-evening': ['series.makeSeriesHeading', 'series.makeSeriesLead'],
    edit: ['series.editSeries', 'series.editSeriesLead'],
  } as const;
  const [heading, lead] = texts[purpose.is];
  show(req, res, {
    template: 'series/form',
    page: { title: say(heading), isPrivate: purpose.is !== 'new' },
    view: {
      ...ofSeries,
      ...ofEvenings,
      errors: [...ofSeries.series.errors, ...ofEvenings.form.errors],
      heading: say(heading),
      lead: say(lead),
      ...addressesOf(purpose),
      version: purpose.is === 'edit' ? purpose.version : '',
      isChangedMeanwhile: status === 409,
      days: await firstDays(typed, { gazetteer, now: clock(), say }),
      preview: preview ? htmlOf(preview) : '',
    },
    status,
  });
}

function justBefore(moment: Date): Date {
  return new Date(moment.getTime() - 1);
}

/** Where the form goes to, its preview too, and the way back. */
function addressesOf(purpose: Purpose): { under: string; here: string; back: string } {
  switch (purpose.is) {
    case 'new':
      return { under: '/new', here: '/series', back: '' };
    case 'from-evening':
      return { under: addressOf(purpose.evening), here: '/series', back: addressOf(purpose.evening) };
    case 'edit':
      return { under: addressOfSeries(purpose.series), here: '/edit', back: addressOfSeries(purpose.series) };
  }
}
