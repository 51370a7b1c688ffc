// What the album shows to whom, and what of it stands on the page of the evening.
import type { Queries } from '../database/database.ts';
import type { ViewerRole } from '../guest-list/guest-list.ts';
import type { Say } from '../language/translate.ts';
import { jpegOf } from '../pictures/decoding.ts';
import { pictureView } from '../pictures/picture-views.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import { hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { addressOfAlbum, maySeeAlbum, picturesOf, takesPictures, type AlbumPicture } from './album.ts';
import { namesSeenBy, type PhotoWishes } from './guests.ts';

/** Whoever looks at an album. */
export interface Looking {
  readonly tweetup: Tweetup;
  readonly role: ViewerRole;
  /** By whom pictures are added from here; undefined: nobody can. */
  readonly personId: string | undefined;
}

/** So many stand on the page of the evening. */
const mostInStrip = 6;

export async function pictureViews(
  db: Queries,
  { tweetup, role, personId }: Looking,
  pictures: readonly AlbumPicture[],
  say: Say,
) {
  const names = await namesOfThose(db, tweetup, role, pictures);
  return pictures.map((picture) => {
    const by = names.get(picture.personId ?? '') ?? '';
    return {
      ...shown(picture, say),
      id: picture.id,
      words: picture.words,
      by: by ? say('album.by', { name: by }) : '',
      mayRemove: role === 'host' || (personId !== undefined && picture.personId === personId),
    };
  });
}

function shown(picture: AlbumPicture, say: Say) {
  const view = pictureView(picture, picture.words || say('album.undescribed'), 'album');
  return { ...view, large: jpegOf(picture, 'album') };
}

/** Only of those whom this viewer may see. */
async function namesOfThose(
  db: Queries,
  tweetup: Tweetup,
  role: ViewerRole,
  pictures: readonly AlbumPicture[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(pictures.flatMap(({ personId }) => personId ?? []))];
  if (ids.length === 0) return new Map();
  const guests = await namesSeenBy(db, { tweetupId: tweetup.id, role }, ids);
  const hosts = (await hostsOf(db, tweetup.id)).map(({ id, name }): [string, string] => [id, name]);
  return new Map([...guests, ...hosts]);
}

/** For the page of an evening and its recap. @returns null where there is nothing to see or to do */
export async function stripView(
  db: Queries,
  now: Date,
  { tweetup, role }: Pick<Looking, 'tweetup' | 'role'>,
  say: Say,
) {
  if (!(await maySeeAlbum(db, tweetup, role))) return null;
  const pictures = await picturesOf(db, tweetup.id, { most: mostInStrip + 1 });
  const mayAdd = role !== 'stranger' && takesPictures(tweetup, now);
  if (pictures.length === 0 && !mayAdd) return null;
  return {
    address: addressOfAlbum(tweetup),
    pictures: pictures.slice(0, mostInStrip).map((picture) => shown(picture, say)),
    label: pictures.length > 0 ? say('album.all') : say('album.addYours'),
  };
}

/** "Ben, Caro und 2 weitere möchten auf keinem Bild sein." Empty: nobody has said so. */
export function wishesText({ names, others }: PhotoWishes, say: Say): string {
  if (names.length + others === 0) return '';
  if (names.length === 0) return say('album.onNoPictureOthers', { count: others });
  const all = others > 0 ? [...names, say('album.onNoPictureMore', { count: others })] : names;
  return say('album.onNoPicture', {
    count: names.length + others,
    names: conjunctions[say.language].format(all),
  });
}
