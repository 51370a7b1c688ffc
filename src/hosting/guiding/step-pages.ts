// A next step that a host puts away.
import type { Response } from 'express';
import { submittedFields } from '../../forms/submitted.ts';
import { addressOf } from '../../tweetups/tweetup.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import type { RequestAt } from '../../web/request.ts';
import { seeOther } from '../../web/show.ts';
import { preparedHere } from '../hosted.ts';
import { putStepAway, steps } from './next-steps.ts';

export async function putAway(
  { db }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, viewer } = await preparedHere(db, req, res);
  const { away } = submittedFields(req.body, ['away']);
  const step = steps.find((one) => one === away);
  if (step) await putStepAway(db, { tweetupId: tweetup.id, personId: viewer.id, step });
  seeOther(res, `${addressOf(tweetup)}#what-now`);
}
