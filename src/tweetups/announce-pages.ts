// Announcing a tweetup: the form, and what becomes of it.
import type { Request, Response } from 'express';
import { botCheck } from '../forms/bot-check.ts';
import { namesOf } from '../forms/form.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import { nameThemselves } from '../people/person.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { welcomeNow } from '../operating/announcing.ts';
import { mailboxToOpen, type Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { announcementOf } from './announcement-of.ts';
import { saveDraft } from './drafts.ts';
import { lastHostedBy, lastWordsOfHost } from './hosts.ts';
import { announcementForm, readAnnouncement, type AnnouncementField } from './form.ts';
import { placeChoices, usualAnnouncement } from './form-views.ts';
import { askedOf, showAnnounced, showNew, whoMayHost } from './new-page.ts';
import { addressOf, announce } from './tweetup.ts';
import { askToConfirmAnnouncement } from './unconfirmed.ts';

/** For whoever has hosted before it begins with the place and the rules of their last evening, unless they want it empty. */
export async function showAnnouncing(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { city, empty } = req.query;
  const { say } = req.visit;
  const viewer = whoMayHost(req);
  const place = typeof city === 'string' ? site.gazetteer.at(city) : undefined;
  const tweetup = viewer && empty !== 'yes' ? await lastHostedBy(site.db, viewer.id) : undefined;
  const words = viewer && (await lastWordsOfHost(site.db, viewer.id));
  const last = tweetup && words ? { announcement: announcementOf(tweetup), words } : undefined;
  const submitted = usualAnnouncement({ place, last, cityNow: site.gazetteer.at(tweetup?.city ?? '') }, say);
  await showNew(
    site,
    { req, res },
    { submitted, takenFrom: tweetup?.title ?? '', shows: 'what-is-missing', status: 200 },
  );
}

export async function announceFromPage(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock, gazetteer } = site;
  const { say, language } = req.visit;
  const viewer = whoMayHost(req);
  const asking = { gazetteer, notBefore: clock(), asked: askedOf(viewer) };
  const reading = readAnnouncement(req.body, asking);
  const { typed: submitted } = reading;
  const { preview, draft } = submittedFields(req.body, ['preview', 'draft']);
  if (preview) {
    const html = htmlOf(submitted.description || say('tweetups.previewEmpty'));
    return showNew(site, { req, res }, { submitted, preview: html, status: 200 });
  }
  if (reading.outcome === 'refused') {
    const { errors, places } = reading;
    if (places.length > 0 && Object.keys(errors).length === 1)
      return showPlaces(site, { req, res }, { typed: { ...submitted, draft }, places });
    return showNew(site, { req, res }, { submitted, errors, status: 422 });
  }
  const { announcement, place, host: given, words } = reading;
  if (!viewer) {
    const title = botCheck(req.body, clock());
    if (title) return showNew(site, { req, res }, { submitted, errors: { title }, status: 422 });
    await askToConfirmAnnouncement(db, clock(), { ...given, ...words, announcement, language });
    return seeOther(res, '/new/sent');
  }
  const host = viewer.name || !given.name ? viewer : await nameThemselves(db, viewer, given.name);
  if (draft)
    return seeOther(res, addressOf(await saveDraft(db, clock(), { host, words, announcement, place })));
  const announced = await announce(db, clock(), {
    host,
    words,
    announcement,
    place,
    welcome: await welcomeNow(db, config),
  });
  await showAnnounced(site, { req, res }, { announced, submitted });
}

export function showAnnouncementSent(
  { readableMails, show }: Dependencies,
  req: Request,
  res: Response,
): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'tweetups/announcement-sent',
    page: { title: say('tweetups.sentTitle'), isPrivate: true },
    view: { mailbox: mailboxToOpen(readableMails) },
  });
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
