// Pictures to upload while the site is killed, and whether what is left of them is whole.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import sharp from 'sharp';
import { decode } from '../../src/pictures/decoding.ts';

export interface Drawn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Under which the site keeps it. */
  readonly hash: string;
}

/** @param folder for files that lie there only for a moment */
export async function drawnPictures(folder: string, count: number): Promise<Drawn[]> {
  const pictures: Drawn[] = [];
  for (let number = 0; number < count; number += 1) {
    const [width, height] = [600, 400];
    const bytes = Buffer.alloc(width * height * 3);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = (at * (number + 3)) % 251;
    const jpeg = await sharp(bytes, { raw: { width, height, channels: 3 } })
      .jpeg()
      .toBuffer();
    const path = join(folder, `drawn-${number}.jpg`);
    await writeFile(path, jpeg);
    const decoded = await decode(path, 'cover');
    if ('refused' in decoded) throw new Error(decoded.refused);
    pictures.push({ bytes: new Uint8Array(jpeg), hash: decoded.picture.hash });
  }
  return pictures;
}

export function coverOfTweetup(file: string, tweetupId: string): string | undefined {
  const db = new Sqlite(file, { readonly: true });
  try {
    const shown = db.prepare('select hash from covers where tweetup_id = ?').pluck().get(tweetupId);
    return shown as string | undefined;
  } finally {
    db.close();
  }
}

/** Of all that pages may show: what a row speaks of is there in every size, and every file can be read to its end. */
export async function brokenPictures(file: string, folder: string): Promise<number> {
  const db = new Sqlite(file, { readonly: true });
  const hashes = db.prepare('select hash from covers').pluck().all() as string[];
  db.close();
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{32}-\d+\.(webp|jpg)$/.test(name));
  const sizes = ['480.webp', '600.webp', '600.jpg'];
  const missing = hashes.flatMap((hash) =>
    sizes.map((size) => `${hash}-${size}`).filter((name) => !names.includes(name)),
  );
  let unreadable = 0;
  for (const name of names)
    await sharp(join(folder, name), { failOn: 'warning' })
      .raw()
      .toBuffer()
      .catch(() => (unreadable += 1));
  return missing.length + unreadable;
}
