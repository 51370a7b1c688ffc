// Serves the pictures that people uploaded: each file has its content in its name, so it never changes, but it may be taken back.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { coverWith } from './covers.ts';
import { widthsOf } from './decoding.ts';

const types: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' };

/** A cover shows a tweetup; whatever else is here shows somebody, who may withdraw it at any time. */
const keptAs = { cover: 'public, max-age=300', somebody: 'public, no-cache' };

export async function sendPicture(
  { db, pictures }: Dependencies,
  req: RequestAt<'file'>,
  res: Response,
): Promise<void> {
  const { file } = req.params;
  const type = /^[0-9a-f]{32}-\d{2,4}\.(webp|jpg)$/.exec(file)?.[1];
  if (!type) throw new NotFound('no name of a picture');
  const cover = await coverWith(db, file.slice(0, 32));
  res.set('Content-Type', types[type]);
  res.set('Cache-Control', cover ? keptAs.cover : keptAs.somebody);
  // Feed readers and previews show it on pages of their own.
  res.set('Cross-Origin-Resource-Policy', 'cross-origin');
  // Covers from before there was a size for lists have none of it.
  const [smallest, next] = cover ? widthsOf(cover, 'cover') : [];
  const instead =
    next && file.endsWith(`-${smallest}.webp`) ? file.replace(`-${smallest}.`, `-${next}.`) : '';
  const isThere = (name: string) => existsSync(join(pictures.folder, name));
  const { promise, resolve: sent, reject } = Promise.withResolvers<void>();
  const options = {
    root: resolve(pictures.folder),
    cacheControl: false,
    dotfiles: 'deny',
  } as const;
  res.sendFile(instead && !isThere(file) ? instead : file, options, (error?: Error) => {
    // A reader who goes away is nobody's failure.
    if (!error || res.headersSent) return sent();
    for (const name of ['Cache-Control', 'Content-Type']) res.removeHeader(name);
    reject((error as { status?: number }).status === 404 ? new NotFound('no such picture') : error);
  });
  await promise;
}
