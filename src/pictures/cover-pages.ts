// For hosts: the picture of an evening.
import { Router, type Request, type Response } from 'express';
import { preparedHere, type Hosted } from '../hosting/hosted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Submitted } from '../forms/submitted.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { withUpload } from '../forms/upload.ts';
import { coverOf, describeCover, putCover, removeCover, type Cover } from './covers.ts';
import { decode, mostBytes } from './decoding.ts';
import { pictureFields, pictureForm, type PictureErrors, type PictureField } from './form.ts';
import { pictureView } from './picture-views.ts';
import { incomingFolder } from './store.ts';

export function coverPages({ db, clock, pictures, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/picture', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    const cover = await coverOf(db, found.tweetup.id);
    showForm(req, res, found, cover, { typed: { alt: cover?.alt ?? '' }, errors: {} });
  });

  pages.post('/:city/:slug/picture', async (req, res) => {
    const found = await preparedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const here = `${addressOf(tweetup)}/picture`;
    const cover = await coverOf(db, tweetup.id);
    // The form that removes has no file in it.
    if (!req.is('multipart/form-data')) {
      if ((req.body as Record<string, unknown> | undefined)?.['remove'] === 'yes')
        await removeCover(db, pictures, tweetup.id);
      return seeOther(res, here);
    }
    const where = { field: 'picture', folder: incomingFolder(pictures), mostBytes };
    await withUpload(req, where, async ({ body, file }) => {
      const { typed, errors } = pictureForm(body, file ? 'new-file' : cover ? 'words-only' : 'nothing');
      if (file?.isTooHeavy) errors.picture = 'pictures.isTooHeavy';
      const decoded = file && !errors.picture ? await decode(file.path, 'cover') : undefined;
      if (decoded && 'refused' in decoded) errors.picture = decoded.refused;
      if (Object.keys(errors).length > 0) return showForm(req, res, found, cover, { typed, errors }, 422);
      if (decoded && 'picture' in decoded)
        await putCover(db, clock(), pictures, tweetup.id, decoded.picture, typed.alt);
      else await describeCover(db, tweetup.id, typed.alt);
      seeOther(res, `${here}?said=saved`);
    });
  });

  function showForm(
    req: Request,
    res: Response,
    { tweetup }: Hosted,
    cover: Cover | undefined,
    { typed, errors }: { typed: Partial<Submitted<PictureField>>; errors: PictureErrors },
    status = 200,
  ): void {
    const { say } = req.visit;
    show(
      req,
      res,
      'pictures/cover',
      { title: say('pictures.coverTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        address: addressOf(tweetup),
        action: `${addressOf(tweetup)}/picture`,
        saved: req.query['said'] === 'saved' && status === 200,
        cover: cover ? pictureView(cover, cover.alt, 'cover') : null,
        mayUse: typed.may_use === 'yes',
        form: formView(pictureFields, typed, errors, say),
      },
      status,
    );
  }

  return pages;
}
