// Everything that may show a picture that was uploaded or fetched: what nothing shows any more is removed.
import { albumPicturesAmong } from '../album/album.ts';
import { postPicturesAmong } from '../wall/post-pictures.ts';
import { coversAmong } from './covers.ts';
import { filesIn } from './files.ts';
import { portraitsAmong } from './portraits.ts';
import type { PictureStore } from './store.ts';

/** @param files elsewhere than in that folder */
export function pictureStore(folder: string, files = filesIn(folder)): PictureStore {
  return { folder, files, uses: [coversAmong, portraitsAmong, postPicturesAmong, albumPicturesAmong] };
}
