// A form with one file in it (multipart/form-data): the one reader of uploads. Nothing is held that has no bound.
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Busboy } from 'busboy';
import type BusboyLibrary from 'busboy';
import { lazily } from '../lazily.ts';
import type { Request } from 'express';
import { newToken } from '../secrets/tokens.ts';
import { second } from '../time/clock.ts';

const busboy = lazily<typeof BusboyLibrary>('busboy');

export interface Upload<Content> {
  /** What was typed, by field; several values where a field came more than once. */
  readonly body: Readonly<Record<string, string | readonly string[]>>;
  /** Null: no file was chosen. */
  readonly file: Content | 'too-large' | null;
}

/** What is taken. Files in other fields are dropped. */
interface Taken {
  readonly field: string;
  readonly mostBytes: number;
}

/** The request cannot be read as such a form. */
class NotAForm extends Error {
  readonly status = 400;
}

/** So many times what is taken is read and dropped before anything is answered; what comes after that is not waited for. */
const patience = 6;
/** A browser that is answered while it is still sending goes on sending: for this long, then the connection is cut. */
const dropping = 20 * second;

/**
 * Hands the form to the work, its file on the disk of `folder`, and removes the file when the work is done.
 * @param work returns what then answers the request: whoever reads the answer leaves nothing behind
 */
export async function withUpload(
  req: Request,
  { folder, ...taken }: Taken & { readonly folder: string },
  work: (upload: Upload<{ readonly path: string }>) => Promise<() => void | Promise<void>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, newToken());
  const upload = read(req, taken, async (stream) => {
    await pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return { path };
  });
  let answer: () => void | Promise<void>;
  try {
    answer = await work(await upload);
  } finally {
    await rm(path, { force: true });
  }
  await answer();
}

/** For a small file that is looked at and dropped: it touches no disk. */
export async function readSmallFile(req: Request, taken: Taken): Promise<Upload<Buffer>> {
  return read(req, taken, async (stream) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  });
}

async function read<Content>(
  req: Request,
  { field, mostBytes }: Taken,
  receive: (stream: Readable) => Promise<Content>,
): Promise<Upload<Content>> {
  const parser = parserFor(req, mostBytes);
  const body = Object.create(null) as Record<string, string | string[]>;
  let arriving: Promise<Content> | undefined;
  let isTooLarge = false;
  parser.on('field', (name, value) => {
    body[name] = name in body ? [body[name] ?? [], value].flat() : value;
  });
  parser.on('file', (name, stream, { filename }) => {
    // Browsers send an empty part without a name where no file was chosen.
    if (name !== field || !filename || arriving) {
      stream.resume();
      return;
    }
    stream.once('limit', () => {
      isTooLarge = true;
    });
    arriving = receive(stream);
    // It is waited for below, once the whole form is there.
    arriving.catch(() => undefined);
  });
  const whole = pipeline(req, parser).then(() => 'whole' as const);
  if ((await Promise.race([whole, moreThan(req, patience * mostBytes)]).catch(brokenForm)) === 'more') {
    whole.catch(() => undefined);
    setTimeout(() => req.destroy(), dropping).unref();
    return { body, file: 'too-large' };
  }
  const file = (await arriving?.catch(brokenForm)) ?? null;
  return { body, file: isTooLarge ? 'too-large' : file };
}

function brokenForm(error: unknown): never {
  throw new NotAForm('a form with a file that cannot be read', { cause: error });
}

function moreThan(req: Request, bytes: number): Promise<'more'> {
  let taken = 0;
  return new Promise((resolve) => {
    req.on('data', (chunk: Buffer) => {
      taken += chunk.length;
      if (taken > bytes) resolve('more');
    });
  });
}

function parserFor(req: Request, mostBytes: number): Busboy {
  const limits = {
    files: 2,
    fileSize: mostBytes,
    fields: 20,
    fieldSize: 16 * 1024,
    fieldNameSize: 100,
    parts: 25,
  };
  try {
    return busboy()({ headers: req.headers, defParamCharset: 'utf8', limits });
  } catch (error) {
    throw new NotAForm('no form with a file', { cause: error });
  }
}
