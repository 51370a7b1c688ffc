// Sends a file that may be long, made piece by piece: between two handfuls of pieces others are served.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as others } from 'node:timers/promises';
import type { Response } from 'express';

/** Characters, made in a few milliseconds. */
const atOnce = 64_000;

export async function sendInPieces(res: Response, pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(handfuls(pieces)), res);
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
