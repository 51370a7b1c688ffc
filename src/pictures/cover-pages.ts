// For hosts: the picture of a tweetup.
import type { Response } from 'express';
import { preparedHere, type Hosted } from '../hosting/hosted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { fieldsView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { withUpload } from '../forms/upload.ts';
import { coverOf, describeCover, putCover, removeCover, type Cover } from './covers.ts';
import { decode, mostBytes } from './decoding.ts';
import { pictureForm, readPicture, type PictureErrors, type PictureField } from './form.ts';
import { facesOfHosts } from './faces-of-hosts.ts';
import { posterView, swatches } from './poster-views.ts';
import { chooseColour, colourOf, readColour } from './poster.ts';
import { incomingFolder } from './store.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

export async function showCover(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const found = await preparedHere(db, req, res);
  const cover = await coverOf(db, found.tweetup.id);
  await showForm(
    site,
    { req, res },
    { hosted: found, cover, given: { typed: { alt: cover?.alt ?? '' }, errors: {} } },
  );
}

export async function changeCover(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock, pictures } = site;
  const found = await preparedHere(db, req, res);
  const { tweetup } = found;
  const here = `${addressOf(tweetup)}/picture`;
  const cover = await coverOf(db, tweetup.id);
  // The forms that remove, or choose a colour, have no file in them.
  if (!req.is('multipart/form-data')) {
    const { remove, colour } = submittedFields(req.body, ['remove', 'colour']);
    const chosen = readColour(colour);
    if (chosen !== undefined) await chooseColour(db, tweetup.id, chosen);
    if (remove === 'yes') await removeCover(db, pictures, tweetup.id);
    return seeOther(res, here);
  }
  const where = { field: 'picture', folder: incomingFolder(pictures), mostBytes };
  await withUpload(req, where, async ({ body, file }) => {
    const { submitted: typed, errors } = readPicture(
      body,
      file ? 'new-file' : cover ? 'words-only' : 'nothing',
    );
    if (file === 'too-large') errors.picture = 'pictures.isTooHeavy';
    const decoded =
      file && file !== 'too-large' && !errors.picture ? await decode(file.path, 'cover') : undefined;
    if (decoded && 'refused' in decoded) errors.picture = decoded.refused;
    if (Object.keys(errors).length > 0)
      return () =>
        showForm(site, { req, res }, { hosted: found, cover, given: { typed, errors }, status: 422 });
    if (decoded && 'picture' in decoded)
      await putCover(db, clock(), {
        store: pictures,
        tweetupId: tweetup.id,
        picture: decoded.picture,
        alt: typed.alt,
      });
    else await describeCover(db, tweetup.id, typed.alt);
    return () => seeOther(res, `${here}?said=saved`);
  });
}

async function showForm(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  {
    hosted: { tweetup, city },
    cover,
    given: { typed, errors },
    status = 200,
  }: {
    hosted: Hosted;
    cover: Cover | undefined;
    given: { typed: Partial<Submitted<PictureField>>; errors: PictureErrors };
    status?: number;
  },
): Promise<void> {
  const { say } = req.visit;
  const hosts = (await facesOfHosts(db, [tweetup.id])).get(tweetup.id) ?? [];
  show(req, res, {
    template: 'pictures/cover',
    page: {
      title: say('pictures.coverTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'picture'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      action: `${addressOf(tweetup)}/picture`,
      saved: req.query['said'] === 'saved' && status === 200,
      poster: posterView({ tweetup, city, cover: cover ?? null, hosts }, say),
      hasCover: cover !== undefined,
      colours: swatches(colourOf(tweetup), say),
      mayUse: typed.may_use === 'yes',
      form: fieldsView(pictureForm, { submitted: typed, errors }, say),
    },
    status,
  });
}
