// Announcing a tweetup: the form, and the mail's button for who is not signed in.
import { Router, type Request, type Response } from 'express';
import type { Place } from '../gazetteer/gazetteer.ts';
import { NotFound } from '../errors.ts';
import { opened } from '../mail/links.ts';
import { nameThemselves, personById, type Person } from '../people/person.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { dateBlock, longDay, timeSpan } from '../time/phrases.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { submittedBy } from '../forms/bot-check.ts';
import { beginSession } from '../web/session.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import type { Announcement } from './announcement.ts';
import {
  announcementFields,
  announcementForm,
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

export function announcePages({ config, db, clock, gazetteer, show }: Dependencies): Router {
  const pages = Router();
  const secure = config.baseUrl.startsWith('https:');

  pages.get('/new', (req, res) => {
    const typed = Object.fromEntries(
      announcementFields.map((name) => [name, '']),
    ) as Submitted<AnnouncementField>;
    const city = typeof req.query['city'] === 'string' ? gazetteer.at(req.query['city']) : undefined;
    showForm(
      req,
      res,
      {
        ...typed,
        city: city?.label ?? '',
        starts: '19:00',
        house_rules: req.visit.say('tweetups.houseRulesProposal'),
        language: req.visit.language,
      },
      {},
      '',
      200,
    );
  });

  pages.post('/new', async (req, res) => {
    const { viewer, language } = req.visit;
    const reading = announcementForm(req.body, gazetteer, clock(), askedOf(viewer));
    const { typed } = reading;
    const { preview, draft } = submittedFields(req.body, ['preview', 'draft']);
    if (preview) return showPreview(req, res, typed);
    if (reading.outcome === 'refused') {
      if (reading.places.length > 0 && Object.keys(reading.errors).length === 1)
        return showPlaces(req, res, { ...typed, draft }, reading.places);
      return showForm(req, res, typed, reading.errors, '', 422);
    }
    const { announcement, place, host: given } = reading;
    if (!viewer) {
      const who = submittedBy(req.body, clock());
      // A program learns nothing by it.
      if (who === 'bot') return seeOther(res, '/new/sent');
      if (who === 'too-fast') return showForm(req, res, typed, { title: 'web.tooQuick' }, '', 422);
      await askToConfirmAnnouncement(db, clock(), { ...given, announcement, language });
      return seeOther(res, '/new/sent');
    }
    const host = viewer.name || !given.name ? viewer : await nameThemselves(db, viewer, given.name);
    if (draft) return seeOther(res, addressOf(await saveDraft(db, clock(), host, announcement, place)));
    const announced = await announce(db, clock(), host, announcement, place, config);
    switch (announced.outcome) {
      case 'announced':
        return seeOther(res, `${addressOf(announced.tweetup)}?said=announced`);
      case 'waits':
        return seeOther(res, addressOf(announced.tweetup));
      case 'only-invited':
        return showForm(req, res, typed, { title: 'tweetups.onlyInvited' }, '', 422);
      case 'too-many':
        return showForm(req, res, typed, { title: 'tweetups.tooManyToday' }, '', 422);
      case 'hashtag-taken':
        return showForm(req, res, typed, { hashtag: 'tweetups.hashtagTaken' }, '', 422);
      case 'over':
        return showForm(req, res, typed, { date: 'tweetups.isPast' }, '', 422);
    }
  });

  pages.get('/new/sent', (req, res) => {
    const { say } = req.visit;
    show(req, res, 'tweetups/announcement-sent', { title: say('tweetups.sentTitle'), isPrivate: true }, {});
  });

  pages.get('/new/:token', async (req, res) => {
    protectTokenPage(res);
    const { say } = req.visit;
    const waiting = await waitingBehind(req.params.token);
    if (!waiting) {
      const page = { title: say('tweetups.goneTitle'), isPrivate: true };
      return show(
        req,
        res,
        'web/error',
        page,
        { status: 410, text: say('tweetups.goneText'), reference: '' },
        410,
      );
    }
    if (waiting.tweetupId) return seeOther(res, await addressOfAny(db, waiting.tweetupId));
    showConfirmation(req, res, req.params.token, waiting.announcement);
  });

  pages.post('/new/:token', async (req, res) => {
    protectTokenPage(res);
    const waiting = await waitingBehind(req.params.token);
    if (!waiting) return seeOther(res, `/new/${req.params.token}`);
    if (waiting.tweetupId) return seeOther(res, await addressOfAny(db, waiting.tweetupId));
    const confirmed = await confirmAnnouncement(db, gazetteer, clock(), waiting.id, config);
    if (!confirmed) return seeOther(res, `/new/${req.params.token}`);
    await beginSession(db, req, res, confirmed.session, secure);
    // The address is proved, so the form that may follow is shown to somebody who is signed in.
    req.visit = { ...req.visit, viewer: (await personById(db, confirmed.host.id)) ?? null };
    const again = (errors: AnnouncementErrors) =>
      showForm(req, res, typedAgain(waiting.announcement), errors, '', 422);
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
  });

  async function waitingBehind(token: string): Promise<UnconfirmedAnnouncement | undefined> {
    const link = await opened(db, token, clock());
    return link?.opens === 'announcement' ? await unconfirmedAnnouncementById(db, link.subject) : undefined;
  }

  function showForm(
    req: Request,
    res: Response,
    typed: Submitted<AnnouncementField>,
    errors: AnnouncementErrors,
    preview: string,
    status: number,
  ): void {
    const { say, viewer } = req.visit;
    show(
      req,
      res,
      'tweetups/new',
      { title: say('tweetups.newTitle') },
      {
        ...announcementView(typed, errors, askedOf(viewer), gazetteer, clock(), say),
        maySaveDraft: viewer !== null,
        opened: status === 200 && !preview ? clock().getTime() : '',
        preview,
      },
      status,
    );
  }

  function showPreview(req: Request, res: Response, typed: Submitted<AnnouncementField>): void {
    const html = typed.description
      ? htmlOf(typed.description)
      : htmlOf(req.visit.say('tweetups.previewEmpty'));
    showForm(req, res, typed, {}, html, 200);
  }

  function showPlaces(
    req: Request,
    res: Response,
    typed: Submitted<AnnouncementField | 'draft'>,
    places: readonly Place[],
  ): void {
    const { say } = req.visit;
    const kept = ([...announcementFields, 'draft'] as const).filter((name) => name !== 'city' && typed[name]);
    show(
      req,
      res,
      'tweetups/which-city',
      { title: say('tweetups.whichPlace', { name: typed.city }), isPrivate: true },
      {
        kept: kept.map((name) => ({ name, value: typed[name] })),
        places: placeChoices(places, say),
      },
      422,
    );
  }

  function showConfirmation(req: Request, res: Response, token: string, announcement: Announcement): void {
    const { say, language } = req.visit;
    const place = gazetteer.at(announcement.city);
    if (!place) throw new NotFound('the city of the announcement is gone');
    const { date, starts, ends } = announcement;
    const span = spanOf(date, starts, ends, place.zone);
    if ('refused' in span) throw new NotFound('the zone of the announcement has changed');
    show(
      req,
      res,
      'tweetups/confirm',
      { title: say('tweetups.confirmTitle'), isPrivate: true },
      {
        action: `/new/${token}`,
        title: announcement.title,
        date: dateBlock(span.startsAt, place.zone, language),
        time: `${longDay(span.startsAt, place.zone, language)}, ${timeSpan(span.startsAt, span.endsAt, place.zone, language)}`,
        place: `${announcement.venue}, ${place.label}`,
        hashtag: announcement.hashtag,
        description: announcement.description ? htmlOf(announcement.description) : '',
      },
    );
  }

  return pages;
}

function askedOf(viewer: Person | null): AskedOfHost {
  if (!viewer) return 'name-and-address';
  return viewer.name ? 'nothing' : 'name';
}
