// A picture as a template shows it: addresses for every width, and the measures that keep the page from jumping.
import { jpegOf, widthsOf, type Shape } from './decoding.ts';
import type { Picture } from './store.ts';

export interface PictureView {
  readonly srcset: string;
  /** A JPEG, for whoever reads no WebP. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export function pictureView(picture: Picture, alt: string, shape: Shape): PictureView {
  const { hash, width, height } = picture;
  const srcset = widthsOf(picture, shape).map((wide) => `/pictures/${hash}-${wide}.webp ${wide}w`);
  return { srcset: srcset.join(', '), address: jpegOf(picture, shape), width, height, alt };
}
