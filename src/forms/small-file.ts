// A form with one small file in it (multipart/form-data), which is read in memory, looked at and dropped: it touches no disk.
import type { Busboy } from 'busboy';
import type BusboyLibrary from 'busboy';
import { lazily } from '../lazily.ts';
import type { Request } from 'express';

const busboy = lazily<typeof BusboyLibrary>('busboy');

export interface SmallFile {
  /** What was typed, by field. */
  readonly body: Readonly<Record<string, string>>;
  /** Null: none was chosen. */
  readonly file: Buffer | 'too-large' | null;
}

class NotAForm extends Error {
  readonly status = 400;
}

/** @param field the file's field: files in others are dropped */
export async function readSmallFile(req: Request, field: string, mostBytes: number): Promise<SmallFile> {
  const body: Record<string, string> = {};
  let file: SmallFile['file'] = null;
  const parser = parserFor(req, mostBytes);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  parser.on('field', (name, value) => {
    body[name] = value;
  });
  const broken = (error: unknown) =>
    reject(new NotAForm('a form with a file that cannot be read', { cause: error }));
  parser.on('file', (name, stream, { filename }) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', broken);
    stream.once('limit', () => {
      file = 'too-large';
      dropTheRest(req, mostBytes);
      req.unpipe(parser);
      resolve();
    });
    stream.once('close', () => {
      // Browsers send an empty part without a name where no file was chosen.
      if (name === field && filename && file === null) file = Buffer.concat(chunks);
    });
  });
  parser.once('close', resolve).on('error', broken);
  req.once('aborted', broken).pipe(parser);
  await promise;
  return { body, file };
}

function parserFor(req: Request, mostBytes: number): Busboy {
  const limits = {
    files: 2,
    fileSize: mostBytes,
    fields: 10,
    fieldSize: 1000,
    fieldNameSize: 100,
    parts: 12,
  };
  try {
    return busboy()({ headers: req.headers, limits });
  } catch (error) {
    throw new NotAForm('no form with a file', { cause: error });
  }
}

/** What still comes is read, so that the answer arrives; but not for ever. */
function dropTheRest(req: Request, mostBytes: number): void {
  let dropped = 0;
  req.on('data', (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > 6 * mostBytes) req.destroy();
  });
}
