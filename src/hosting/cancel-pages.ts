// Cancelling an evening, and taking that back.
import type { Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { submittedFields } from '../forms/submitted.ts';
import { canUndo } from '../tweetups/undoing.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { cancel, undoCancelling } from './cancelling.ts';
import { mailsLeaveText } from './guiding/evening-views.ts';
import { hostBar } from './guiding/bar-views.ts';
import { hostedHere } from './hosted.ts';
import { guestsConcerned } from './notifying.ts';

export async function showCancel(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say } = req.visit;
  const count = await guestsConcerned(db, tweetup.id);
  show(req, res, {
    template: 'hosting/cancel',
    page: {
      title: say('hosting.cancelTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'cancel'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      isCancelled: tweetup.cancelledAt !== null,
      canUndo: canUndo(tweetup, clock()),
      undoHint: canUndo(tweetup, clock())
        ? (await mailsLeaveText(db, tweetup, say)) || say('hosting.undoHint')
        : '',
      isOver: clock() >= tweetup.endsAt,
      lead: count > 0 ? say('hosting.cancelLead', { count }) : say('hosting.cancelLeadNobody'),
    },
  });
}

export async function cancelTweetup(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { word, undo } = submittedFields(req.body, ['word', 'undo']);
  const here = addressOf(found.tweetup);
  if (!undo && clock() >= found.tweetup.endsAt) return seeOther(res, `${here}/cancel`);
  if (undo) await undoCancelling(db, clock(), found.tweetup.id);
  else await cancel(db, clock(), { tweetupId: found.tweetup.id, word: beginningOf(word, 1000) });
  seeOther(res, here);
}
