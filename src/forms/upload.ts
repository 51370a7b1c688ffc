// A form with one file in it (multipart/form-data): the file goes to the disk as it comes, and nothing is held that has no bound.
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Busboy } from 'busboy';
import type BusboyLibrary from 'busboy';
import { lazily } from '../lazily.ts';
import type { Request } from 'express';
import { newToken } from '../secrets/tokens.ts';

const busboy = lazily<typeof BusboyLibrary>('busboy');

export interface Upload {
  /** What was typed, by field. */
  readonly body: Readonly<Record<string, string>>;
  /** Null: no file was chosen. */
  readonly file: { readonly path: string; readonly isTooHeavy: boolean } | null;
}

/** The request cannot be read as such a form. */
class NotAForm extends Error {
  readonly status = 400;
}

/** What goes on being sent beyond what is taken is read and dropped, so that the answer arrives; but not for ever. */
const patience = 6;

/**
 * Hands the form to the work, and removes the file when the work is done.
 * @param field the file's field: files in others are dropped
 */
export async function withUpload<Result>(
  req: Request,
  { field, folder, mostBytes }: { field: string; folder: string; mostBytes: number },
  work: (upload: Upload) => Promise<Result>,
): Promise<Result> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, newToken());
  try {
    return await work(await read(req, field, path, mostBytes));
  } finally {
    await rm(path, { force: true });
  }
}

async function read(req: Request, field: string, path: string, mostBytes: number): Promise<Upload> {
  const body: Record<string, string> = {};
  const writing: Promise<void>[] = [];
  let file: { path: string; isTooHeavy: boolean } | null = null;
  let taken = 0;
  const parser = parserFor(req, mostBytes);
  parser.on('field', (name, value) => {
    body[name] = value;
  });
  parser.on('file', (name, stream, { filename }) => {
    // Browsers send an empty part without a name where no file was chosen.
    if (name !== field || !filename || file) {
      stream.resume();
      return;
    }
    const arriving = { path, isTooHeavy: false };
    file = arriving;
    stream.once('limit', () => {
      arriving.isTooHeavy = true;
    });
    writing.push(pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 })));
  });
  req.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    if (taken > patience * mostBytes) req.destroy(new NotAForm('more was sent than anybody waits for'));
  });
  try {
    await pipeline(req, parser);
  } catch (error) {
    await Promise.allSettled(writing);
    throw new NotAForm('a form with a file that cannot be read', { cause: error });
  }
  await Promise.all(writing);
  return { body, file };
}

function parserFor(req: Request, mostBytes: number): Busboy {
  try {
    return busboy()({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: {
        files: 2,
        fileSize: mostBytes,
        fields: 20,
        fieldSize: 16 * 1024,
        fieldNameSize: 100,
        parts: 25,
      },
    });
  } catch (error) {
    throw new NotAForm('no form with a file', { cause: error });
  }
}
