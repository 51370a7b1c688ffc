// Shows an album, and takes what its forms send: a picture, a wish to take one down, and what hosts decide.
import type { Response } from 'express';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { withUpload } from '../forms/upload.ts';
import { newId } from '../database/ids.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';
import type { MessageKey } from '../language/translate.ts';
import { decode, jpegFileOf, mostBytes } from '../pictures/decoding.ts';
import { incomingFolder, readStored } from '../pictures/store.ts';
import { after, day } from '../time/clock.ts';
import { longDay } from '../time/phrases.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import { hostsOf, phaseOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { networkOf } from '../web/limits.ts';
import { sendZip } from '../web/long-files.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import type { Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import {
  addPicture,
  askedDown,
  askToTakeDown,
  closeAlbum,
  hasAskedEnough,
  hasRoom,
  isAddedAlready,
  isOpenToEverybody,
  lastMomentToAdd,
  maySeeAlbum,
  mostPictures,
  openAlbum,
  picturesOf,
  removePicture,
  showAgain,
  takesPictures,
} from './album.ts';
import { albumForm, readAlbumPicture, type AlbumField } from './form.ts';
import { noPicturesOf } from './guests.ts';
import { pictureViews, wishesText, type Looking } from './views.ts';

/** Whoever is here, and where their ways lead. */
export interface AtAlbum extends Looking {
  /** This page, as they came to it. */
  readonly here: string;
  readonly files: string;
  readonly evening: string;
}

const atOnce = 48;

const notices: Readonly<Record<string, MessageKey>> = {
  added: 'album.added',
  removed: 'album.removed',
  'taken-down': 'album.takenDown',
  'shown-again': 'album.shownAgain',
  opened: 'album.opened',
  closed: 'album.closed',
  'asked-enough': 'album.askedEnough',
};

export async function takeForm(site: Dependencies, { req, res }: Exchange, at: AtAlbum): Promise<void> {
  if (req.is('multipart/form-data')) return takePicture(site, { req, res }, at);
  const done = await takeWish(site, req, at);
  seeOther(res, done ? said(at.here, done) : at.here);
}

/** @returns what was done, as the page it leads to says it */
async function takeWish(
  { db, clock, pictures }: Dependencies,
  req: Exchange['req'],
  { tweetup, role, personId }: AtAlbum,
): Promise<string | undefined> {
  const body = (req.body ?? {}) as Record<string, unknown>;
  const named = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined);
  const now = clock();
  const [takeDown, remove, again, show] = ['take_down', 'remove', 'show_again', 'open_to'].map(named);
  if (takeDown !== undefined && (await maySeeAlbum(db, tweetup, role))) {
    if (role === 'stranger' && (await hasAskedEnough(db, now, { tweetup, network: networkOf(req) })))
      return 'asked-enough';
    await askToTakeDown(db, now, { tweetup, id: takeDown });
    return 'taken-down';
  }
  if (remove !== undefined && personId !== undefined) {
    const by = role === 'host' ? undefined : personId;
    await removePicture(db, pictures, { tweetupId: tweetup.id, id: remove, by });
    return 'removed';
  }
  if (role !== 'host') return undefined;
  if (again !== undefined) {
    await showAgain(db, tweetup.id, again);
    return 'shown-again';
  }
  if (show === 'everybody') {
    await openAlbum(db, now, tweetup.id);
    return 'opened';
  }
  if (show !== 'guests') return undefined;
  await closeAlbum(db, tweetup.id);
  return 'closed';
}

async function takePicture(site: Dependencies, { req, res }: Exchange, at: AtAlbum): Promise<void> {
  const { db, clock, pictures } = site;
  const { tweetup, personId } = at;
  const where = { field: 'picture', folder: incomingFolder(pictures), mostBytes };
  await withUpload(req, where, async ({ body, file }) => {
    if (personId === undefined || !takesPictures(tweetup, clock())) return () => seeOther(res, at.here);
    const { submitted, errors, once = newId(clock()) } = readAlbumPicture(body);
    if (await isAddedAlready(db, once)) return () => seeOther(res, said(at.here, 'added'));
    if (!file) errors.picture = 'pictures.isMissing';
    if (file === 'too-large') errors.picture = 'pictures.isTooHeavy';
    if (!(await hasRoom(db, tweetup.id))) errors.picture = 'album.isFull';
    const decoded =
      file && file !== 'too-large' && !errors.picture ? await decode(file.path, 'album') : undefined;
    if (decoded && 'refused' in decoded) errors.picture = decoded.refused;
    if (!decoded || 'refused' in decoded || Object.keys(errors).length > 0)
      return () => renderAlbum(site, { req, res }, { at, filled: { submitted, errors } });
    await addPicture(db, clock(), {
      store: pictures,
      id: once,
      tweetupId: tweetup.id,
      personId,
      decoded: decoded.picture,
      words: submitted.words,
    });
    return () => seeOther(res, said(at.here, 'added'));
  });
}

export async function renderAlbum(
  site: Dependencies,
  { req, res }: Exchange,
  { at, filled }: { at: AtAlbum; filled?: Filled<AlbumField> },
): Promise<void> {
  const { db, clock, show, config } = site;
  const { tweetup, role, personId, here } = at;
  const { say, language } = req.visit;
  const now = clock();
  const maySee = await maySeeAlbum(db, tweetup, role);
  const isOpen = maySee && (await isOpenToEverybody(db, tweetup.id));
  const page = pageAsked(req.query['page']);
  const found = maySee
    ? await picturesOf(db, tweetup.id, { from: (page - 1) * atOnce, most: atOnce + 1 })
    : [];
  const asked = role === 'host' ? await askedDown(db, tweetup.id) : [];
  const mayAdd = personId !== undefined && takesPictures(tweetup, now);
  const dayOf = (moment: Date) => longDay(moment, tweetup.zone, language);
  // With the guests' data, unless everybody may see it.
  const goesAt = after(tweetup.endsAt, config.keepGuestsDays * day);
  const names = (await hostsOf(db, tweetup.id)).map(({ name }) => name);
  const who = { count: names.length, hosts: conjunctions[language].format(names) };
  const isPublic = isOpen && tweetup.visibility === 'public';
  show(req, res, {
    template: 'album/album',
    page: {
      title: say('album.title', { title: tweetup.title }),
      isPrivate: !isPublic,
      ...(role === 'host' ? { bar: await hostBar(db, { tweetup, now, say }, 'album') } : {}),
    },
    view: {
      title: tweetup.title,
      evening: at.evening,
      action: here,
      notice: filled ? '' : noticeOf(req, who),
      whoSees: maySee
        ? isOpen
          ? say('album.whoSeesAll')
          : say('album.whoSeesGuests', { hosts: who.hosts })
        : '',
      endsOn:
        maySee && !isOpen && found.length > 0
          ? say(now >= goesAt ? 'album.endsNow' : 'album.endsOn', { day: dayOf(goesAt) })
          : '',
      nothing: found.length > 0 ? '' : say(nothingYet(tweetup, { maySee, role }, now)),
      add: mayAdd
        ? {
            once: newId(now),
            wishes: wishesText(await noPicturesOf(db, tweetup.id, role), say),
            consent: say('album.consent', who),
            until: say('album.until', { day: dayOf(lastMomentToAdd(tweetup)) }),
            form: fieldsView(albumForm, filled ?? {}, say),
            progress: say('album.progress', { done: '{done}', all: '{all}' }),
          }
        : null,
      tooLate:
        role !== 'stranger' && now >= lastMomentToAdd(tweetup)
          ? say('album.tooLate', { day: dayOf(lastMomentToAdd(tweetup)) })
          : '',
      pictures: await pictureViews(db, at, found.slice(0, atOnce), say),
      pager: pagerView(here, page, found.length > atOnce),
      asked: await pictureViews(db, at, asked, say),
      isHost: role === 'host',
      isOpen,
      closeHint: isOpen
        ? say(now >= goesAt ? 'album.closeHintGone' : 'album.closeHint', { day: dayOf(goesAt) })
        : '',
      download: role === 'stranger' || found.length === 0 ? '' : at.files,
    },
    status: filled ? 422 : 200,
  });
}

function noticeOf(req: Exchange['req'], who: { count: number; hosts: string }): string {
  const notice = saidNotice(req, notices);
  return req.query['said'] === 'taken-down' ? `${notice} ${req.visit.say('album.hostsDecide', who)}` : notice;
}

function nothingYet(
  tweetup: Tweetup,
  { maySee, role }: { maySee: boolean; role: Looking['role'] },
  now: Date,
): MessageKey {
  if (!maySee) return 'album.forGuests';
  if (phaseOf(tweetup, now) === 'before') return 'album.notYet';
  return role === 'stranger' ? 'album.noneForAll' : 'album.none';
}

function said(here: string, what: string): string {
  return `${here}${here.includes('?') ? '&' : '?'}said=${what}`;
}

/** Whole and as large as they are kept, one after the other: an album weighs some hundred megabytes. */
export async function sendPictures(
  { db, pictures }: Dependencies,
  res: Response,
  tweetup: Tweetup,
): Promise<void> {
  const found = await picturesOf(db, tweetup.id, { most: mostPictures });
  const files = found.map(({ hash, width, height, since }, index) => ({
    name: `${tweetup.slug}-${String(index + 1).padStart(3, '0')}.jpg`,
    at: since,
    read: () => readStored(pictures, jpegFileOf({ hash, width, height }, 'album')),
  }));
  await sendZip(res, tweetup.slug, files);
}
