// Whatever bytes are uploaded as a picture: they become pixels in our sizes, or are refused with a sentence.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { decode, jpegOf, widthsOf, type Shape } from '../../src/pictures/decoding.ts';
import type { NewPicture } from '../../src/pictures/store.ts';

vi.setConfig({ testTimeout: 240_000 });

const folder = await mkdtemp(join(tmpdir(), 'tweetups-wild-'));
afterAll(() => rm(folder, { recursive: true }));
const file = join(folder, 'uploaded');

const [width, height] = [500, 120];
const stripes = Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 7) % 251));
const drawn = () => sharp(stripes, { raw: { width, height, channels: 3 } });
const pictures = await Promise.all([
  drawn().jpeg().toBuffer(),
  drawn().png().toBuffer(),
  drawn().webp().toBuffer(),
]);

const beginnings = pictures.map((picture) => picture.subarray(0, 16));

/** Where bytes are changed it is mostly the beginning: there stands what a decoder believes. */
const changes = fc.array(
  fc.tuple(fc.oneof(fc.nat(200), fc.nat(20_000)), fc.constantFrom('set', 'cut', 'double'), fc.nat(255)),
  { minLength: 1, maxLength: 20 },
);

const broken = fc.tuple(fc.constantFrom(...pictures), changes).map(([picture, all]) => {
  let bytes = Buffer.from(picture);
  for (const [at, how, value] of all) {
    const place = at % Math.max(1, bytes.length);
    if (how === 'set') bytes[place] = value;
    else if (how === 'cut') bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + value)]);
    else bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(Math.max(0, place - value))]);
  }
  return bytes;
});

const anything = fc
  .tuple(fc.constantFrom(Buffer.alloc(0), ...beginnings), fc.uint8Array({ maxLength: 3000 }))
  .map(([beginning, bytes]) => Buffer.concat([beginning, bytes]));

test('three hundred broken pictures and files of anything', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(broken, anything),
      fc.constantFrom('cover', 'portrait'),
      async (bytes, shape) => {
        await writeFile(file, bytes);
        const decoded = await decode(file, shape);
        const isRefused = 'refused' in decoded;
        if (!isRefused) taken += 1;
        return isRefused ? /^pictures\.is[A-Z]\w+$/.test(decoded.refused) : isWhole(decoded.picture, shape);
      },
    ),
    { numRuns: 300 },
  );
  // Some changes leave a picture that can still be read.
  expect(taken).toBeGreaterThan(0);
});

/** Each file is read by the library again, to its last pixel: a plain surface of 96 pixels may be 78 bytes and whole. */
async function isWhole(picture: NewPicture, shape: Shape): Promise<boolean> {
  const { hash, files } = picture;
  const jpeg = jpegOf(picture).replace('/pictures/', '');
  const names = [...widthsOf(picture, shape).map((one) => `${hash}-${one}.webp`), jpeg];
  if (files.map(({ name }) => name).join() !== names.join()) return false;
  const read = await Promise.all(
    files.map(async ({ name, bytes }) => {
      // The library reads files alone.
      const made = join(folder, name);
      await writeFile(made, bytes);
      const { info } = await sharp(made, { failOn: 'warning' }).raw().toBuffer({ resolveWithObject: true });
      return name.startsWith(`${hash}-${info.width}.`);
    }),
  );
  return read.every(Boolean);
}
