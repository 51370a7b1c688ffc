// Serves the pictures that people uploaded: each file has its content in its name, so it never changes.
import { resolve } from 'node:path';
import { Router } from 'express';
import { NotFound } from '../errors.ts';
import type { Dependencies } from '../web/dependencies.ts';

const types: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg' };

export function picturePages({ pictures }: Dependencies): Router {
  const pages = Router();

  pages.get('/pictures/:file', (req, res, next) => {
    const { file } = req.params;
    const type = /^[0-9a-f]{32}-\d{2,4}\.(webp|jpg)$/.exec(file)?.[1];
    if (!type) throw new NotFound('no name of a picture');
    res.set('Content-Type', types[type]);
    // Feed readers and previews show it on pages of their own.
    res.set('Cross-Origin-Resource-Policy', 'cross-origin');
    res.sendFile(
      file,
      { root: resolve(pictures.folder), immutable: true, maxAge: '365d', dotfiles: 'deny' },
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
