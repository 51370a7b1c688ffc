// Behind the code at the door: guests say themselves that they are here, signed in or by a mail to their address.
import { Router, type Request, type Response } from 'express';
import { readEmail } from '../people/email.ts';
import { canCheckInSelf, notePresence } from './attendance.ts';
import { askAtTheDoor, canAskAtTheDoor } from './at-the-door.ts';
import { answerOf } from '../rsvps/rsvp.ts';
import { clockTime } from '../time/phrases.ts';
import { submittedFields } from '../forms/submitted.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, tweetupAt, type Tweetup } from '../tweetups/tweetup.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';

interface Refused {
  readonly email: string;
}

export function herePages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/here', async (req, res) => {
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    await showHere(req, res, tweetup);
  });

  pages.post('/:city/:slug/here', async (req, res) => {
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    const { viewer } = req.visit;
    const now = clock();
    const here = `${addressOf(tweetup)}/here`;
    if (viewer) {
      const rsvp = await answerOf(db, tweetup.id, viewer.id);
      if (canCheckInSelf(tweetup, rsvp, now)) await notePresence(db, now, tweetup.id, rsvp.id, 'here');
      return seeOther(res, here);
    }
    if (!canAskAtTheDoor(tweetup, now)) return seeOther(res, here);
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const typed = submittedFields(req.body, ['email']).email;
    const email = readEmail(typed);
    if (!email) return showHere(req, res, tweetup, { email: typed });
    await askAtTheDoor(db, now, tweetup, { email, name: '', language: req.visit.language });
    seeOther(res, `${here}?said=sent`);
  });

  async function showHere(req: Request, res: Response, tweetup: Tweetup, refused?: Refused): Promise<void> {
    res.set('Cache-Control', 'private, no-store');
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const { say, viewer } = req.visit;
    const now = clock();
    const rsvp = viewer ? await answerOf(db, tweetup.id, viewer.id) : undefined;
    const address = addressOf(tweetup);
    const error = refused
      ? ({ email: refused.email ? 'people.emailWrong' : 'people.emailMissing' } as const)
      : {};
    show(
      req,
      res,
      'door/here',
      { title: say('door.hereTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        address,
        isHere: rsvp?.hereSince
          ? say('door.youAreHere', { time: clockTime(rsvp.hereSince, tweetup.zone, say.language) })
          : '',
        canSayHere: canCheckInSelf(tweetup, rsvp, now),
        asksWho: viewer === null && canAskAtTheDoor(tweetup, now),
        wasSent: req.query['said'] === 'sent',
        form: formView(['email'], refused ?? {}, error, say),
        hasNoAnswer: viewer !== null && !rsvp,
        signInAddress: `/sign-in?next=${encodeURIComponent(`${address}/here`)}`,
      },
      refused ? 422 : 200,
    );
  }

  return pages;
}
