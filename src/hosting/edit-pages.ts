// For hosts: changing and cancelling a tweetup, and publishing or deleting a draft.
import { Router, type Request, type Response } from 'express';
import { htmlOf } from '../rendering/markdown.ts';
import type { Submitted } from '../forms/submitted.ts';
import { submittedFields } from '../forms/submitted.ts';
import {
  announcementFields,
  announcementForm,
  type AnnouncementErrors,
  type AnnouncementField,
} from '../tweetups/form.ts';
import { announcementOf } from '../tweetups/announcement.ts';
import { announcementView, typedAgain } from '../tweetups/form-views.ts';
import { deleteDraft, publish } from '../tweetups/drafts.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { canUndo } from '../tweetups/undoing.ts';
import { cancel, undoCancelling } from './cancelling.ts';
import { change } from './changing.ts';
import { hostedHere, preparedHere, type Hosted } from './hosted.ts';
import { guestsConcerned } from './notifying.ts';

export function editPages(parts: Dependencies): Router {
  const { config, db, clock, gazetteer, show } = parts;
  const pages = Router();

  pages.get('/:city/:slug/edit', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    if (found.tweetup.cancelledAt) return seeOther(res, `${addressOf(found.tweetup)}/cancel`);
    showForm(req, res, found.tweetup, typedOf(found), {}, 200);
  });

  pages.post('/:city/:slug/edit', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const { version, tell, preview } = submittedFields(req.body, ['version', 'tell', 'preview']);
    // A running evening keeps its start: only a new start has to lie ahead.
    const notBefore = new Date(Math.min(clock().getTime(), tweetup.startsAt.getTime() - 1));
    const reading = announcementForm(req.body, gazetteer, notBefore, 'nothing');
    const { typed } = reading;
    if (preview)
      return showForm(req, res, tweetup, typed, {}, 200, { preview: htmlOf(typed.description), version });
    if (reading.outcome === 'refused')
      return showForm(req, res, tweetup, typed, reading.errors, 422, { version });
    const changed = await change(
      db,
      clock(),
      viewer,
      tweetup.id,
      Number(version),
      reading.announcement,
      reading.place,
      tell ? 'tell-guests' : 'tell-nobody',
    );
    switch (changed.outcome) {
      case 'changed':
        return seeOther(res, `${addressOf(changed.tweetup)}?said=changed&told=${changed.told}`);
      case 'changed-meanwhile':
        return showForm(req, res, changed.tweetup, typed, {}, 409, { meanwhile: changed.tweetup });
      case 'hashtag-taken':
        return showForm(req, res, tweetup, typed, { hashtag: 'tweetups.hashtagTaken' }, 422, { version });
      case 'cancelled':
        return seeOther(res, `${addressOf(tweetup)}/cancel`);
    }
  });

  pages.post('/:city/:slug/publish', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const published = await publish(db, clock(), viewer, tweetup.id, config);
    switch (published) {
      case 'published':
        return seeOther(res, `${addressOf(tweetup)}?said=announced`);
      case 'held-back':
        return seeOther(res, addressOf(tweetup));
      case 'only-invited':
        return showForm(req, res, tweetup, typedOf(found), { title: 'tweetups.onlyInvited' }, 422);
      case 'hashtag-taken':
        return showForm(req, res, tweetup, typedOf(found), { hashtag: 'tweetups.hashtagTaken' }, 422);
      case 'over':
        return showForm(req, res, tweetup, typedOf(found), { date: 'tweetups.isPast' }, 422);
    }
  });

  pages.post('/:city/:slug/delete', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    const isGone = await deleteDraft(db, found.tweetup.id);
    seeOther(res, isGone ? '/me?said=draft-deleted' : addressOf(found.tweetup));
  });

  pages.get('/:city/:slug/cancel', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { say } = req.visit;
    const concerned = await guestsConcerned(db, tweetup.id);
    show(
      req,
      res,
      'hosting/cancel',
      { title: say('hosting.cancelTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        address: addressOf(tweetup),
        isCancelled: tweetup.cancelledAt !== null,
        canUndo: canUndo(tweetup, clock()),
        isOver: clock() >= tweetup.endsAt,
        lead: say('hosting.cancelLead', { count: concerned.length }),
      },
    );
  });

  pages.post('/:city/:slug/cancel', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { word, undo } = submittedFields(req.body, ['word', 'undo']);
    const here = addressOf(found.tweetup);
    if (!undo && clock() >= found.tweetup.endsAt) return seeOther(res, `${here}/cancel`);
    if (undo) await undoCancelling(db, clock(), found.tweetup.id);
    else await cancel(db, clock(), found.tweetup.id, word.slice(0, 1000));
    seeOther(res, here);
  });

  function showForm(
    req: Request,
    res: Response,
    tweetup: Tweetup,
    typed: Submitted<AnnouncementField>,
    errors: AnnouncementErrors,
    status: number,
    more: { preview?: string; version?: string; meanwhile?: Tweetup } = {},
  ): void {
    const { say } = req.visit;
    show(
      req,
      res,
      'hosting/edit',
      { title: say('hosting.editTitle', { title: tweetup.title }), isPrivate: true },
      {
        ...announcementView(typed, errors, 'nothing', gazetteer, clock(), say),
        preview: more.preview ?? '',
        address: addressOf(tweetup),
        isDraft: tweetup.announcedAt === null,
        version: more.version ?? String(tweetup.sequence),
        meanwhile: more.meanwhile ? differences(typed, more.meanwhile, req) : [],
      },
      status,
    );
  }

  /** What stands in it, with the city as people call it. */
  function typedOf({ tweetup, city }: Hosted): Submitted<AnnouncementField> {
    return { ...typedAgain(announcementOf(tweetup)), city: city.label };
  }

  function differences(typed: Submitted<AnnouncementField>, tweetup: Tweetup, req: Request): string[] {
    const { say } = req.visit;
    const stands = typedAgain(announcementOf(tweetup));
    const city = gazetteer.at(tweetup.city)?.label ?? tweetup.city;
    const known = { ...stands, city: gazetteer.at(typed.city) ? tweetup.city : city };
    const named = [
      'title',
      'date',
      'starts',
      'ends',
      'city',
      'venue',
      'address',
      'description',
      'capacity',
      'cost',
    ] as const;
    return announcementFields
      .filter((field): field is (typeof named)[number] => named.some((one) => one === field))
      .filter((field) => known[field] !== typed[field])
      .map((field) =>
        say('hosting.standsThere', {
          field: say(`tweetups.${field}`),
          value: known[field] || say('hosting.nothing'),
        }),
      );
  }

  return pages;
}
