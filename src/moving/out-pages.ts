// Moving out: everything of a host or a series as one archive, packed while it is sent.
import type { Request, Response } from 'express';
import { NotFound } from '../errors.ts';
import { seriesOf } from '../series/looking-up.ts';
import { senderOn } from '../tweetups/calendar.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { sendZip } from '../web/long-files.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { everythingOf, hostedByPerson } from './everything.ts';

export async function sendEverything(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock, pictures } = site;
  const viewer = signedInPerson(req, res);
  const { series: asked } = req.query;
  const mine = asked === undefined ? [] : await seriesOf(db, viewer.id);
  const one = mine.find(({ id }) => id === asked);
  if (asked !== undefined && !one) throw new NotFound('no series of theirs');
  const hosted = await hostedByPerson(db, viewer.id, one?.id);
  const { say } = req.visit;
  const files = everythingOf({ db, pictures, hosted, now: clock(), sender: senderOn(config), say });
  await sendZip(res, one?.slug ?? 'evenings', files);
}
