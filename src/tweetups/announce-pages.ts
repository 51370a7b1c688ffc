// Announcing a tweetup: the form, and the mail's button for who is not signed in.
import type { Request, Response } from 'express';
import type { Place } from '../gazetteer/gazetteer.ts';
import { NotFound } from '../errors.ts';
import { findLink } from '../mail/links.ts';
import { nameThemselves, personById, type Person } from '../people/person.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { dateBlock, longDay, timeSpan } from '../time/phrases.ts';
import { namesOf, nothingSubmitted } from '../forms/form.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { submittedBy } from '../forms/bot-check.ts';
import { beginSession } from '../web/session.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import type { Announcement } from './announcement.ts';
import {
  announcementForm,
  readAnnouncement,
  type AnnouncementErrors,
  type AnnouncementField,
  type AskedOfHost,
} from './form.ts';
import { announcementView, placeChoices, typedAgain } from './form-views.ts';
import { saveDraft } from './drafts.ts';
import { addressOfAny } from './held-back.ts';
import { spanOf } from './span.ts';
import { addressOf, announce } from './tweetup.ts';
import {
  askToConfirmAnnouncement,
  confirmAnnouncement,
  unconfirmedAnnouncementById,
  type UnconfirmedAnnouncement,
} from './unconfirmed.ts';

export function showAnnouncing(site: Dependencies, req: Request, res: Response): void {
  const { gazetteer } = site;
  const typed = nothingSubmitted(announcementForm);
  const city = typeof req.query['city'] === 'string' ? gazetteer.at(req.query['city']) : undefined;
  showForm(
    site,
    { req, res },
    {
      typed: {
        ...typed,
        city: city?.label ?? '',
        starts: '19:00',
        house_rules: req.visit.say('tweetups.houseRulesProposal'),
        language: req.visit.language,
      },
      errors: {},
      preview: '',
      status: 200,
    },
  );
}

export async function announceFromPage(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock, gazetteer } = site;
  const { viewer, language } = req.visit;
  const reading = readAnnouncement(req.body, {
    gazetteer,
    notBefore: clock(),
    asked: askedOf(viewer),
  });
  const { typed } = reading;
  const { preview, draft } = submittedFields(req.body, ['preview', 'draft']);
  if (preview) return showPreview(site, { req, res }, typed);
  if (reading.outcome === 'refused') {
    if (reading.places.length > 0 && Object.keys(reading.errors).length === 1)
      return showPlaces(site, { req, res }, { typed: { ...typed, draft }, places: reading.places });
    return showForm(site, { req, res }, { typed, errors: reading.errors, preview: '', status: 422 });
  }
  const { announcement, place, host: given } = reading;
  if (!viewer) {
    const who = submittedBy(req.body, clock());
    // A program learns nothing by it.
    if (who === 'bot') return seeOther(res, '/new/sent');
    if (who === 'too-fast')
      return showForm(
        site,
        { req, res },
        { typed, errors: { title: 'web.tooQuick' }, preview: '', status: 422 },
      );
    await askToConfirmAnnouncement(db, clock(), { ...given, announcement, language });
    return seeOther(res, '/new/sent');
  }
  const host = viewer.name || !given.name ? viewer : await nameThemselves(db, viewer, given.name);
  if (draft) return seeOther(res, addressOf(await saveDraft(db, clock(), { host, announcement, place })));
  const announced = await announce(db, clock(), { host, announcement, place, welcome: config });
  switch (announced.outcome) {
    case 'announced':
      return seeOther(res, `${addressOf(announced.tweetup)}?said=announced`);
    case 'waits':
      return seeOther(res, addressOf(announced.tweetup));
    case 'only-invited':
      return showForm(
        site,
        { req, res },
        { typed, errors: { title: 'tweetups.onlyInvited' }, preview: '', status: 422 },
      );
    case 'too-many':
      return showForm(
        site,
        { req, res },
        { typed, errors: { title: 'tweetups.tooManyToday' }, preview: '', status: 422 },
      );
    case 'hashtag-taken':
      return showForm(
        site,
        { req, res },
        { typed, errors: { hashtag: 'tweetups.hashtagTaken' }, preview: '', status: 422 },
      );
    case 'over':
      return showForm(
        site,
        { req, res },
        { typed, errors: { date: 'tweetups.isPast' }, preview: '', status: 422 },
      );
  }
}

export function showAnnouncementSent({ show }: Dependencies, req: Request, res: Response): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'tweetups/announcement-sent',
    page: { title: say('tweetups.sentTitle'), isPrivate: true },
    view: {},
  });
}

export async function showAnnouncement(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, show } = site;
  protectTokenPage(res);
  const { say } = req.visit;
  const waiting = await waitingBehind(site, req.params.token);
  if (!waiting) {
    const page = { title: say('tweetups.goneTitle'), isPrivate: true };
    return show(req, res, {
      template: 'web/error',
      page,
      view: { status: 410, text: say('tweetups.goneText'), reference: '' },
      status: 410,
    });
  }
  if (waiting.tweetupId) return seeOther(res, await addressOfAny(db, waiting.tweetupId));
  showConfirmation(site, { req, res }, { token: req.params.token, announcement: waiting.announcement });
}

export async function confirmAnnouncementByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { config, db, clock, gazetteer } = site;
  const secure = config.isSecure;

  protectTokenPage(res);
  const waiting = await waitingBehind(site, req.params.token);
  if (!waiting) return seeOther(res, `/new/${req.params.token}`);
  if (waiting.tweetupId) return seeOther(res, await addressOfAny(db, waiting.tweetupId));
  const confirmed = await confirmAnnouncement(db, clock(), { gazetteer, id: waiting.id, welcome: config });
  if (!confirmed) return seeOther(res, `/new/${req.params.token}`);
  await beginSession(db, { req, res }, { session: confirmed.session, secure });
  // The address is proved, so the form that may follow is shown to somebody who is signed in.
  req.visit = { ...req.visit, viewer: (await personById(db, confirmed.host.id)) ?? null };
  const again = (errors: AnnouncementErrors) =>
    showForm(
      site,
      { req, res },
      { typed: typedAgain(waiting.announcement), errors, preview: '', status: 422 },
    );
  switch (confirmed.outcome) {
    case 'announced':
      return seeOther(res, `${addressOf(confirmed.tweetup)}?said=announced`);
    case 'waits':
      return seeOther(res, addressOf(confirmed.tweetup));
    case 'only-invited':
      return again({ title: 'tweetups.onlyInvited' });
    case 'too-many':
      return again({ title: 'tweetups.tooManyToday' });
    case 'hashtag-taken':
      return again({ hashtag: 'tweetups.hashtagTaken' });
    case 'over':
      return again({ date: 'tweetups.isPast' });
    case 'city-is-gone':
      return again({ city: 'cities.unknown' });
  }
}

async function waitingBehind(
  { db, clock }: Dependencies,
  token: string,
): Promise<UnconfirmedAnnouncement | undefined> {
  const link = await findLink(db, token, clock());
  return link?.purpose === 'announcement' ? await unconfirmedAnnouncementById(db, link.target) : undefined;
}

function showForm(
  { clock, gazetteer, show }: Dependencies,
  { req, res }: Exchange,
  {
    typed,
    errors,
    preview,
    status,
  }: { typed: Submitted<AnnouncementField>; errors: AnnouncementErrors; preview: string; status: number },
): void {
  const { say, viewer } = req.visit;
  show(req, res, {
    template: 'tweetups/new',
    page: { title: say('tweetups.newTitle') },
    view: {
      ...announcementView(typed, errors, askedOf(viewer), gazetteer, clock(), say),
      maySaveDraft: viewer !== null,
      opened: status === 200 && !preview ? clock().getTime() : '',
      preview,
    },
    status,
  });
}

function showPreview(site: Dependencies, { req, res }: Exchange, typed: Submitted<AnnouncementField>): void {
  const html = typed.description ? htmlOf(typed.description) : htmlOf(req.visit.say('tweetups.previewEmpty'));
  showForm(site, { req, res }, { typed, errors: {}, preview: html, status: 200 });
}

function showPlaces(
  { show }: Dependencies,
  { req, res }: Exchange,
  { typed, places }: { typed: Submitted<AnnouncementField | 'draft'>; places: readonly Place[] },
): void {
  const { say } = req.visit;
  const kept = ([...namesOf(announcementForm), 'draft'] as const).filter(
    (name) => name !== 'city' && typed[name],
  );
  show(req, res, {
    template: 'tweetups/which-city',
    page: { title: say('tweetups.whichPlace', { name: typed.city }), isPrivate: true },
    view: {
      kept: kept.map((name) => ({ name, value: typed[name] })),
      places: placeChoices(places, say),
    },
    status: 422,
  });
}

function showConfirmation(
  { gazetteer, show }: Dependencies,
  { req, res }: Exchange,
  { token, announcement }: { token: string; announcement: Announcement },
): void {
  const { say, language } = req.visit;
  const place = gazetteer.at(announcement.city);
  if (!place) throw new NotFound('the city of the announcement is gone');
  const { date, starts, ends } = announcement;
  const span = spanOf({ date, starts, ends }, place.zone);
  if ('refused' in span) throw new NotFound('the zone of the announcement has changed');
  show(req, res, {
    template: 'tweetups/confirm',
    page: { title: say('tweetups.confirmTitle'), isPrivate: true },
    view: {
      action: `/new/${token}`,
      title: announcement.title,
      date: dateBlock(span.startsAt, place.zone, language),
      time: `${longDay(span.startsAt, place.zone, language)}, ${timeSpan({ startsAt: span.startsAt, endsAt: span.endsAt, zone: place.zone }, language)}`,
      place: `${announcement.venue}, ${place.label}`,
      hashtag: announcement.hashtag,
      description: announcement.description ? htmlOf(announcement.description) : '',
    },
  });
}

function askedOf(viewer: Person | null): AskedOfHost {
  if (!viewer) return 'name-and-address';
  return viewer.name ? 'nothing' : 'name';
}
