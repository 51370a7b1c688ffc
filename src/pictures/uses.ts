// Everything that may show an uploaded picture: what nothing shows any more is removed.
import { coversAmong } from './covers.ts';
import type { PictureStore } from './store.ts';

export function pictureStore(folder: string): PictureStore {
  return { folder, uses: [coversAmong] };
}
