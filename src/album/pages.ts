// The addresses of an album: guests come by the link of a mail, by their device or signed in; strangers see what is open to everybody.
import type { Response } from 'express';
import { LinkGone, NotFound } from '../errors.ts';
import { viewerRoleBy } from '../guest-list/guest-list.ts';
import { guestByViewLink, viewTokenFor } from '../guest-list/view-link.ts';
import { guestByLink } from '../rsvps/guest.ts';
import { answerGivenOn } from '../rsvps/remembered/remembered.ts';
import { answerOf, type Rsvp } from '../rsvps/rsvp.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, isHost, tweetupAt, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { deviceHere } from '../web/device.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { protectTokenPage } from '../web/show.ts';
import { goOnIn } from '../web/visit.ts';
import { addressOfAlbum } from './album.ts';
import { renderAlbum, sendPictures, takeForm, type AtAlbum } from './album-page.ts';

export async function showAlbum(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  await renderAlbum(site, { req, res }, { at: await whoeverComes(site, { req, res }) });
}

export async function changeAlbum(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  await takeForm(site, { req, res }, await whoeverComes(site, { req, res }));
}

export async function showAlbumByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await renderAlbum(site, { req, res }, { at: await guestOfLink(site, { req, res }) });
}

export async function changeAlbumByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await takeForm(site, { req, res }, await guestOfLink(site, { req, res }));
}

/** For guests and hosts; what everybody sees, everybody can keep one by one. */
export async function downloadPictures(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const at = await whoeverComes(site, { req, res });
  if (at.role === 'stranger') throw new NotFound('the pictures of other people’s evening');
  await sendPictures(site, res, at.tweetup);
}

async function guestOfLink({ db, clock }: Dependencies, { req, res }: Exchange): Promise<AtAlbum> {
  protectTokenPage(res);
  const token = String(req.params['token']);
  const guest = await guestByLink(db, clock(), { token, asked: undefined });
  if (!guest?.rsvp) throw new LinkGone('rsvps.goneText');
  goOnIn(req, guest.language);
  const { tweetup, rsvp } = guest;
  return {
    ...asGuest(tweetup, rsvp),
    here: `/rsvp/${token}/album`,
    files: `${addressOfAlbum(tweetup)}/pictures.zip?guest=${viewTokenFor(token)}`,
    evening: `/rsvp/${token}`,
  };
}

async function whoeverComes(site: Dependencies, { req, res }: Exchange): Promise<AtAlbum> {
  const { db } = site;
  const { tweetup } = await tweetupAt(db, req.params as { city: string; slug: string });
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { viewer } = req.visit;
  const places = {
    here: addressOfAlbum(tweetup),
    files: `${addressOfAlbum(tweetup)}/pictures.zip`,
    evening: addressOf(tweetup),
  };
  if (viewer && (await isHost(db, tweetup, viewer)))
    return { tweetup, role: 'host', personId: viewer.id, ...places };
  const own = await ownAnswer(site, { req, res }, tweetup);
  if (own) return { ...asGuest(tweetup, own), ...places };
  const { guest } = req.query;
  const through = typeof guest === 'string' && (await answerSeenThrough(site, res, guest));
  if (!through || typeof guest !== 'string')
    return { tweetup, role: 'stranger', personId: undefined, ...places };
  // This link only lets see.
  const mark = `?guest=${encodeURIComponent(guest)}`;
  return {
    ...asGuest(tweetup, through),
    personId: undefined,
    here: places.here + mark,
    files: places.files + mark,
    evening: places.evening,
  };
}

async function ownAnswer(
  site: Dependencies,
  { req, res }: Exchange,
  tweetup: Tweetup,
): Promise<Rsvp | undefined> {
  const { viewer } = req.visit;
  if (viewer) return answerOf(site.db, tweetup.id, viewer.id);
  const device = await deviceHere(site, { req, res });
  return device && answerGivenOn(site.db, device, tweetup.id);
}

async function answerSeenThrough(
  { db, clock }: Dependencies,
  res: Response,
  token: string,
): Promise<Rsvp | undefined> {
  protectTokenPage(res);
  return guestByViewLink(db, clock(), token);
}

/** Whoever said no, or was removed, is a guest no longer. */
function asGuest(tweetup: Tweetup, rsvp: Rsvp): Pick<AtAlbum, 'tweetup' | 'role' | 'personId'> {
  const role = viewerRoleBy(tweetup, [rsvp]);
  return { tweetup, role, personId: role === 'guest' ? rsvp.personId : undefined };
}
