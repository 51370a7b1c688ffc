// Everything that may show a picture that was uploaded or fetched: what nothing shows any more is removed.
import { albumPicturesAmong } from '../album/album.ts';
import { postPicturesAmong } from '../wall/post-pictures.ts';
import { coversAmong } from './covers.ts';
import { portraitsAmong } from './portraits.ts';
import type { PictureStore } from './store.ts';

export function pictureStore(folder: string): PictureStore {
  return { folder, uses: [coversAmong, portraitsAmong, postPicturesAmong, albumPicturesAmong] };
}
