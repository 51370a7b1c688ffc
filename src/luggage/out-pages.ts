// Moving out: everything of a host or a series as one archive, packed while it is sent.
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { zipOf } from '../album/zip.ts';
import { NotFound } from '../errors.ts';
import { seriesOf } from '../series/looking-up.ts';
import { senderOn } from '../tweetups/calendar.ts';
import type { Dependencies } from '../web/dependencies.ts';
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
  res.set('Cache-Control', 'private, no-store');
  res.set('Content-Disposition', `attachment; filename="${one?.slug ?? 'evenings'}.zip"`);
  res.type('application/zip');
  try {
    await pipeline(Readable.from(zipOf(files)), res);
  } catch (error) {
    // Whoever loads a file may stop in the middle of it.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
