// Archives that are larger, or hold more files, than the first ZIP could say (ZIP64).
import { mkdtempSync, openSync, closeSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipOf, type FileToPack } from '../../src/zip.ts';
import { unpacked } from '../support/unpacked.ts';

const at = new Date('2026-12-03T20:00:00Z');

/** What is nothing but zeros is left out of the file, so that it takes no room on the disk. @returns what others find in it, and how long it is */
async function foundIn(files: Iterable<FileToPack>, wanted: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const path = join(folder, 'all.zip');
    const file = openSync(path, 'w');
    let place = 0;
    for await (const piece of zipOf(files)) {
      if (piece.length < 100_000_000) writeSync(file, piece, 0, piece.length, place);
      place += piece.length;
    }
    closeSync(file);
    const found = await unpacked(path, wanted);
    return { many: found.size, words: wanted.map((name) => found.get(name)?.toString()), bytes: place };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const named = (name: string, bytes: Buffer): FileToPack => ({ name, at, read: async () => bytes });

test('an archive of more than 4 GB is read by others, its last file too', async () => {
  const large = Buffer.alloc(900_000_000);
  const films = Array.from({ length: 5 }, (_, number) => named(`${number}.jpg`, large));
  const found = await foundIn(
    [named('first.txt', Buffer.from('Rostock')), ...films, named('last.txt', Buffer.from('Warnemünde'))],
    ['first.txt', 'last.txt'],
  );
  expect(found).toMatchObject({ many: 7, words: ['Rostock', 'Warnemünde'] });
  expect(found.bytes).toBeGreaterThan(2 ** 32);
});

test('so is one of more than 65,535 files', async () => {
  const many = Array.from({ length: 66_000 }, (_, number) => named(`${number}`, Buffer.from(`${number}`)));
  expect(await foundIn(many, ['65999'])).toMatchObject({ many: 66_000, words: ['65999'] });
});
