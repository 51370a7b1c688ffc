// A picture that somebody uploaded, or that was fetched, is decoded and encoded again: what comes out is nothing but pixels, in the sizes that pages show.
import type { Path } from '../addresses.ts';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metadata, Sharp } from 'sharp';
import type SharpLibrary from 'sharp';
import { lazily } from '../lazily.ts';
import { newToken } from '../secrets/tokens.ts';
import {
  incomingFolder,
  type NewPicture,
  type Picture,
  type PictureFile,
  type PictureStore,
} from './store.ts';

/** As wide as that side of the poster on a screen with fine pixels; the smallest is for lists. */
const coverWidths = [240, 480, 960, 1600] as const;
const portraitWidths = [96, 288] as const;
/** A post is as wide as a column of words; the other size is for the smaller half of two, and for phones. */
const postWidths = [480, 960] as const;

/** Enough for a postcard; a larger one costs a hundred megabytes more while hundreds are uploaded. */
const albumWidths = [480, 960, 1600] as const;

/** Shown by what cannot read WebP: old browsers, mail programs, previews on networks. What guests of an album take home is whole. */
const jpegWidth: Readonly<Record<Shape, number>> = { cover: 960, portrait: 960, post: 960, album: 1600 };

/** All keep their shape but a portrait, which is a square out of the middle. */
export type Shape = 'cover' | 'portrait' | 'post' | 'album';

const widths: Readonly<Record<Shape, readonly [number, ...number[]]>> = {
  cover: coverWidths,
  portrait: portraitWidths,
  post: postWidths,
  album: albumWidths,
};
/** Of the shorter and the longer side: below that nobody sees anything. */
const least: Readonly<Record<Shape, readonly [number, number]>> = {
  cover: [96, 480],
  portrait: [96, 96],
  post: [32, 64],
  album: [96, 320],
};

export const mostBytes = 10 * 1024 * 1024;
const mostPixels = 24_000_000;

type PictureRefusal =
  | 'pictures.isEmpty'
  | 'pictures.isTooHeavy'
  | 'pictures.isNoPicture'
  | 'pictures.isTooLarge'
  | 'pictures.isTooSmall'
  | 'pictures.isTooLong'
  | 'pictures.isBroken';

export type Decoded = { readonly picture: NewPicture } | { readonly refused: PictureRefusal };

const sharp = lazily<typeof SharpLibrary>('sharp', (library) => {
  // Nothing but these is ever read, whatever a file calls itself: no SVG, PDF, TIFF or video, and no ImageMagick.
  library.block({ operation: ['VipsForeignLoad'] });
  library.unblock({
    operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
  });
  // Files are read once and memory is dear.
  library.cache(false);
  library.concurrency(1);
});

/** One after the other: a picture of 24 megapixels is 100 MB when it lies unfolded. */
let last: Promise<unknown> = Promise.resolve();

/** @param path of the uploaded file */
export function decode(path: string, shape: Shape): Promise<Decoded> {
  const mine = last.then(() => decodeNow(path, shape));
  last = mine.catch(() => undefined);
  return mine;
}

/** What was fetched is written down first: only files are read, and only by the readers above. */
export async function decodeFetched(store: PictureStore, bytes: Uint8Array, shape: Shape): Promise<Decoded> {
  const path = join(incomingFolder(store), `${newToken()}.fetched`);
  await mkdir(incomingFolder(store), { recursive: true });
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    return await decode(path, shape);
  } finally {
    await rm(path, { force: true });
  }
}

async function decodeNow(path: string, shape: Shape): Promise<Decoded> {
  const beginning = await firstBytes(path);
  if (beginning.length === 0) return { refused: 'pictures.isEmpty' };
  const format = formatOf(beginning);
  if (!format) return { refused: 'pictures.isNoPicture' };
  let metadata: Metadata;
  try {
    // Only the header is read: it may say what it likes.
    metadata = await sharp()(path, { limitInputPixels: false }).metadata();
  } catch {
    return { refused: 'pictures.isBroken' };
  }
  if (metadata.format !== format) return { refused: 'pictures.isNoPicture' };
  const { width, height } = metadata;
  if (width * height > mostPixels) return { refused: 'pictures.isTooLarge' };
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  const [leastShorter, leastLonger] = least[shape];
  if (shorter < leastShorter || longer < leastLonger) return { refused: 'pictures.isTooSmall' };
  if (longer > shorter * 5) return { refused: 'pictures.isTooLong' };
  try {
    return { picture: await encodedAgain(path, shape) };
  } catch {
    return { refused: 'pictures.isBroken' };
  }
}

function opened(path: string): Sharp {
  // Larger ones are refused by the words above; this holds when a header lies. A cut-off file fails instead of ending in grey.
  return sharp()(path, { limitInputPixels: 2 * mostPixels, failOn: 'warning', sequentialRead: true });
}

/** Upright, in sRGB, without any metadata: sharp writes none unless it is asked to. */
async function encodedAgain(path: string, shape: Shape): Promise<NewPicture> {
  const largest = Math.max(...widths[shape]);
  const keepsShape = shape !== 'portrait';
  const base = await opened(path)
    .autoOrient()
    .resize({
      width: largest,
      height: largest,
      fit: keepsShape ? 'inside' : 'cover',
      withoutEnlargement: keepsShape,
    })
    .flatten({ background: '#faf6ef' })
    .toColourspace('srgb')
    .timeout({ seconds: 30 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = base.info;
  const raw = { raw: { width, height, channels: base.info.channels } } as const;
  const hash = createHash('sha256')
    .update(`${shape} ${width}x${height} `)
    .update(base.data)
    .digest('hex')
    .slice(0, 32);
  const files: PictureFile[] = [];
  for (const wide of widthsOf({ width }, shape)) {
    const smaller = () => sharp()(base.data, raw).resize({ width: wide });
    files.push({
      name: `${hash}-${wide}.webp`,
      bytes: await smaller().webp({ quality: 78 }).toBuffer(),
    });
  }
  const wide = Math.min(width, jpegWidth[shape]);
  const jpeg = sharp()(base.data, raw).resize({ width: wide }).jpeg({ quality: 80, progressive: true });
  files.push({ name: `${hash}-${wide}.jpg`, bytes: await jpeg.toBuffer() });
  return { hash, width, height, files };
}

/** The same picture under a name that cannot be reckoned from what it shows. */
export function newPictureName(picture: NewPicture): NewPicture {
  const hash = randomBytes(16).toString('hex');
  const files = picture.files.map(({ name, bytes }) => ({ name: name.replace(picture.hash, hash), bytes }));
  return { ...picture, hash, files };
}

/** Smaller pictures are never made larger. */
export function widthsOf({ width }: { width: number }, shape: Shape): number[] {
  return [...widths[shape].filter((one) => one < width), width];
}

/** For lists: its smallest file, with the measures that it has. */
export function smallestOf(picture: Picture): { address: Path; width: number; height: number } {
  const { hash, width, height } = picture;
  const wide = Math.min(width, coverWidths[0]);
  return {
    address: `/pictures/${hash}-${wide}.webp`,
    width: wide,
    height: Math.round((height / width) * wide),
  };
}

/** Where its JPEG is. */
export function jpegOf(picture: Picture, shape: Shape = 'cover'): Path {
  return `/pictures/${jpegFileOf(picture, shape)}`;
}

/** What its JPEG is called in the store. */
export function jpegFileOf({ hash, width }: Picture, shape: Shape = 'cover'): string {
  return `${hash}-${Math.min(width, jpegWidth[shape])}.jpg`;
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** By what the file begins with, not by its name or by what the browser says. */
function formatOf(beginning: Buffer): 'jpeg' | 'png' | 'webp' | undefined {
  if (beginning.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (beginning.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png';
  const isRiff = beginning.subarray(0, 4).toString('latin1') === 'RIFF';
  return isRiff && beginning.subarray(8, 12).toString('latin1') === 'WEBP' ? 'webp' : undefined;
}
