// Serves the pictures that people uploaded: each file has its content in its name, so it never changes, but it may be taken back.
import type { Response } from 'express';
import { hiddenPictureOf } from '../album/album.ts';
import { NotFound } from '../errors.ts';
import { isHost } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { coverWith } from './covers.ts';
import { widthsOf } from './decoding.ts';
import { isUsed, readStored } from './store.ts';

const types: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' };

/** A cover shows a tweetup; whatever else is here shows somebody, who may withdraw it at any time. */
const keptAs = { cover: 'public, max-age=300', somebody: 'public, no-cache', hidden: 'private, no-store' };

export async function sendPicture(
  { db, pictures }: Dependencies,
  req: RequestAt<'file'>,
  res: Response,
): Promise<void> {
  const { file } = req.params;
  const type = /^[0-9a-f]{32}-\d{2,4}\.(webp|jpg)$/.exec(file)?.[1];
  if (!type) throw new NotFound('no name of a picture');
  const hash = file.slice(0, 32);
  // Somebody has asked for it to be taken down: its address opens it for hosts alone, who decide.
  const hidden = await hiddenPictureOf(db, hash);
  if (hidden && (hidden.operatorHidAt || !(await isHost(db, hidden, req.visit.viewer))))
    throw new NotFound('a picture that is hidden');
  const cover = await coverWith(db, hash);
  // What was taken back is gone at once, whatever still lies in the store, and whichever machine is asked.
  if (!cover && !(await isUsed(db, pictures, hash))) throw new NotFound('nobody’s picture');
  res.set('Content-Type', types[type]);
  res.set('Cache-Control', hidden ? keptAs.hidden : cover ? keptAs.cover : keptAs.somebody);
  // Feed readers and previews show it on pages of their own.
  res.set('Cross-Origin-Resource-Policy', 'cross-origin');
  // Its name says what is in it: who has it need not get it again.
  res.set('ETag', `"${file}"`);
  if (req.fresh) return void res.status(304).end();
  // Covers from before there was a size for lists have none of it.
  const [smallest, next] = cover ? widthsOf(cover, 'cover') : [];
  const instead =
    next && file.endsWith(`-${smallest}.webp`) ? file.replace(`-${smallest}.`, `-${next}.`) : '';
  const bytes = (await readStored(pictures, file)) ?? (instead && (await readStored(pictures, instead)));
  if (bytes) return void res.send(bytes);
  for (const name of ['Cache-Control', 'Content-Type', 'ETag']) res.removeHeader(name);
  throw new NotFound('no such picture');
}
