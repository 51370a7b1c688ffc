// Sends a file that may be long, made while it is sent: a table piece by piece, between whose handfuls others are served, or an archive.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as others } from 'node:timers/promises';
import type { Response } from 'express';
import { zipOf, type FileToPack } from '../zip.ts';

/** Characters, made in a few milliseconds. */
const atOnce = 64_000;

export async function sendInPieces(res: Response, pieces: Iterable<string>): Promise<void> {
  await sendOn(res, handfuls(pieces));
}

export async function sendZip(
  res: Response,
  name: string,
  files: Iterable<FileToPack> | AsyncIterable<FileToPack>,
): Promise<void> {
  res.set('Cache-Control', 'private, no-store');
  res.set('Content-Disposition', `attachment; filename="${name}.zip"`);
  res.type('application/zip');
  await sendOn(res, zipOf(files));
}

async function sendOn(res: Response, pieces: AsyncIterable<string | Buffer>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), res);
  } catch (error) {
    // Whoever loads a file may stop in the middle of it.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

async function* handfuls(pieces: Iterable<string>): AsyncGenerator<string> {
  let handful = '';
  for (const piece of pieces) {
    handful += piece;
    if (handful.length < atOnce) continue;
    yield handful;
    handful = '';
    await others();
  }
  if (handful) yield handful;
}
