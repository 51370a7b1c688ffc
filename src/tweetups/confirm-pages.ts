// Behind the button of the mail that confirms an announcement: its sender was not signed in.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { findLink } from '../mail/links.ts';
import { personById } from '../people/person.ts';
import { draftPosterView } from '../pictures/draft-poster-views.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { welcomeNow } from '../operating/announcing.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { beginSession } from '../web/session.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { typedAgain } from './form-views.ts';
import { addressOfAny } from './held-back.ts';
import { showAnnounced } from './new-page.ts';
import { spanOf } from './span.ts';
import {
  confirmAnnouncement,
  unconfirmedAnnouncementById,
  type UnconfirmedAnnouncement,
} from './unconfirmed.ts';

export async function showAnnouncement(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, show } = site;
  protectTokenPage(res);
  const { say } = req.visit;
  const waiting = await announcementBehind(site, req.params.token);
  if (!waiting) {
    const page = { title: say('tweetups.goneTitle'), isPrivate: true };
    return show(req, res, {
      template: 'web/gone',
      page,
      view: { text: say('tweetups.goneText') },
      status: 410,
    });
  }
  if (waiting.tweetupId) return seeOther(res, await addressOfAny(db, waiting.tweetupId));
  showConfirmation(site, { req, res }, { token: req.params.token, waiting });
}

export async function confirmAnnouncementByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { config, db, clock, gazetteer } = site;
  protectTokenPage(res);
  const waiting = await announcementBehind(site, req.params.token);
  if (!waiting) return seeOther(res, `/new/${req.params.token}`);
  if (waiting.tweetupId) return seeOther(res, await addressOfAny(db, waiting.tweetupId));
  const confirmed = await confirmAnnouncement(db, clock(), {
    gazetteer,
    id: waiting.id,
    welcome: await welcomeNow(db, config),
  });
  if (!confirmed) return seeOther(res, `/new/${req.params.token}`);
  await beginSession(db, { req, res }, { session: confirmed.session, secure: config.isSecure });
  // The address is proved, so the form that may follow is shown to somebody who is signed in.
  req.visit = { ...req.visit, viewer: (await personById(db, confirmed.host.id)) ?? null };
  await showAnnounced(
    site,
    { req, res },
    { announced: confirmed, submitted: typedAgain(waiting.announcement, waiting) },
  );
}

async function announcementBehind(
  { db, clock }: Dependencies,
  token: string,
): Promise<UnconfirmedAnnouncement | undefined> {
  const link = await findLink(db, token, clock());
  return link?.purpose === 'announcement' ? await unconfirmedAnnouncementById(db, link.target) : undefined;
}

function showConfirmation(
  { gazetteer, show }: Dependencies,
  { req, res }: Exchange,
  { token, waiting }: { token: string; waiting: UnconfirmedAnnouncement },
): void {
  const { say, language } = req.visit;
  const { announcement } = waiting;
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
      time: `${longDay(span.startsAt, place.zone, language)}, ${timeSpan({ ...span, zone: place.zone }, language)}`,
      place: `${announcement.venue}, ${place.label}`,
      poster: draftPosterView({ ...announcement, place, host: hostOf(waiting) }, say),
      description: announcement.description ? htmlOf(announcement.description) : '',
    },
  });
}

function hostOf({ name, workingOn, unsureAbout }: UnconfirmedAnnouncement) {
  return {
    personId: '',
    name,
    portrait: undefined,
    workingOn: workingOn ?? '',
    unsureAbout: unsureAbout ?? '',
  };
}
