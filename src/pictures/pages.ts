// Serves the pictures that people uploaded: each file has its content in its name, so it never changes, but it may be taken back.
import { resolve } from 'node:path';
import { Router } from 'express';
import { NotFound } from '../errors.ts';
import type { Parts } from '../web/parts.ts';
import { coversAmong } from './covers.ts';

const types: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' };

/** A cover shows an evening; whatever else is here shows somebody, who may withdraw it at any time. */
const keptAs = { cover: 'public, max-age=300', somebody: 'public, no-cache' };

export function picturePages({ db, pictures }: Parts): Router {
  const pages = Router();

  pages.get('/pictures/:file', async (req, res, next) => {
    const { file } = req.params;
    const type = /^[0-9a-f]{32}-\d{2,4}\.(webp|jpg)$/.exec(file)?.[1];
    if (!type) throw new NotFound('no name of a picture');
    const isCover = (await coversAmong(db, [file.slice(0, 32)])).length > 0;
    res.set('Content-Type', types[type]);
    res.set('Cache-Control', isCover ? keptAs.cover : keptAs.somebody);
    // Feed readers and previews show it on pages of their own.
    res.set('Cross-Origin-Resource-Policy', 'cross-origin');
    res.sendFile(
      file,
      { root: resolve(pictures.folder), cacheControl: false, dotfiles: 'deny' },
      (error?: Error) => {
        if (!error) return;
        // A reader who goes away is nobody's failure.
        if (res.headersSent) return;
        for (const name of ['Cache-Control', 'Content-Type']) res.removeHeader(name);
        next((error as { status?: number }).status === 404 ? new NotFound('no such picture') : error);
      },
    );
  });

  return pages;
}
