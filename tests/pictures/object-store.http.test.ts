// Pictures in a store that all machines share: the same four verbs as in a folder, and the same pages over it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isStorageTrouble } from '../../src/database/failures.ts';
import { filesIn, type PictureFiles } from '../../src/pictures/files.ts';
import { s3Files, s3In } from '../../src/pictures/s3-files.ts';
import { copyMissing } from '../../src/pictures/store.ts';
import { covers } from '../../src/pictures/tables.ts';
import { announced } from '../support/evenings.ts';
import { freePort } from '../support/free-port.ts';
import { openObjectStore, type ObjectStore } from '../support/object-store.ts';
import { openSite } from '../support/site.ts';

let store: ObjectStore;
let folder: string;
beforeAll(async () => {
  store = await openObjectStore();
  folder = mkdtempSync(join(tmpdir(), 'tweetups-files-'));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe.each(['a folder', 'an object store'])('in %s', (where) => {
  const open = (): Promise<PictureFiles> =>
    where === 'a folder' ? Promise.resolve(filesIn(join(folder, 'pictures'))) : s3Files(store.address);

  test('what was put there is found, listed and removed', async () => {
    const files = await open();
    expect(await namesIn(files, '')).toEqual([]);
    await files.put('abc-400.webp', Buffer.from('a picture'));
    await files.put('abc-800.webp', Buffer.from('larger'));
    await files.put('def-400.webp', Buffer.from('another'));
    await files.put('def-400.webp', Buffer.from('another'));
    expect((await files.get('abc-400.webp'))?.toString()).toBe('a picture');
    expect(await files.get('abc-401.webp')).toBeUndefined();
    expect(await namesIn(files, 'abc-')).toEqual(['abc-400.webp', 'abc-800.webp']);
    expect(await namesIn(files, '')).toHaveLength(3);
    await files.remove('abc-400.webp');
    await files.remove('abc-400.webp');
    expect(await files.get('abc-400.webp')).toBeUndefined();
    for (const name of await namesIn(files, '')) await files.remove(name);
  });

  test('more than a page of names is listed whole', async () => {
    const files = await open();
    const names = Array.from({ length: 1003 }, (_, number) => `many-${String(number).padStart(4, '0')}.webp`);
    for (let start = 0; start < names.length; start += 50)
      await Promise.all(names.slice(start, start + 50).map((name) => files.put(name, Buffer.from('x'))));
    expect(await namesIn(files, 'many-')).toEqual(names);
    for (let start = 0; start < names.length; start += 50)
      await Promise.all(names.slice(start, start + 50).map((name) => files.remove(name)));
  });
});

test('from one place to the other: whatever is not there yet', async () => {
  const here = filesIn(join(folder, 'moved'));
  const there = await s3Files(store.address);
  for (const name of ['one-400.webp', 'two-400.webp']) await here.put(name, Buffer.from(name));
  expect(await copyMissing(here, there)).toEqual({ copied: 2, there: 0 });
  await here.put('three-400.webp', Buffer.from('three'));
  expect(await copyMissing(here, there)).toEqual({ copied: 1, there: 2 });
  expect((await there.get('two-400.webp'))?.toString()).toBe('two-400.webp');
  for (const name of await namesIn(there, '')) await there.remove(name);
});

test('a store that is away, and one that refuses the key, are trouble of the storage', async () => {
  const away = await s3Files(`s3://A:B@127.0.0.1:${await freePort()}/pictures`);
  expect(isStorageTrouble(await failureOf(away.get('abc-400.webp')))).toBe(true);
  const refusing = await s3Files(store.address.replace('S3RVER:S3RVER', 'SOMEBODY:ELSE'));
  expect(isStorageTrouble(await failureOf(refusing.put('abc-400.webp', Buffer.from('x'))))).toBe(true);
});

test('in clear only on this machine, and to a neighbour without a dot in its name', () => {
  expect(s3In('s3://A:B%2F@s3.example.org/pictures?region=eu-central-1')).toEqual({
    key: 'A',
    secret: 'B/',
    bucket: 'https://s3.example.org/pictures',
    region: 'eu-central-1',
  });
  expect(s3In('s3://A:B@store:9000/pictures').bucket).toBe('http://store:9000/pictures');
});

test('a cover is shown from there, kept by who has it, and gone at once when it is taken away', async () => {
  const site = await openSite({ PICTURES_URL: store.address });
  try {
    const { host, path } = await announced(site);
    const picture = await sharp({ create: { width: 1300, height: 700, channels: 3, background: '#2a6' } })
      .jpeg()
      .toBuffer();
    const form = new FormData();
    form.set('picture', new File([new Uint8Array(picture)], 'abend.jpg', { type: 'image/jpeg' }));
    form.set('alt', 'Ein Tisch');
    form.set('may_use', 'yes');
    const Cookie = [...host.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = await fetch(`${site.origin}${path}/picture`, {
      method: 'POST',
      body: form,
      headers: { Cookie },
      redirect: 'manual',
    });
    expect(sent.status).toBe(303);

    const [cover] = await site.db.select().from(covers);
    const files = await s3Files(store.address);
    const [name = ''] = await namesIn(files, cover?.hash ?? 'none');
    const shown = await fetch(`${site.origin}/pictures/${name}`);
    expect(shown.status).toBe(200);
    // As a browser asks again, which Node's own fetch does not by itself.
    const asAgain = { 'If-None-Match': shown.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' };
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(await files.get(name));
    const again = await fetch(`${site.origin}/pictures/${name}`, {
      headers: asAgain,
    });
    expect(again.status).toBe(304);

    // Whatever lies in the store: no row speaks of it any more.
    await site.db.delete(covers);
    expect((await fetch(`${site.origin}/pictures/${name}`)).status).toBe(404);
    expect(
      (
        await fetch(`${site.origin}/pictures/${name}`, {
          headers: asAgain,
        })
      ).status,
    ).toBe(404);
    await site.run('remove orphaned pictures');
    expect(await namesIn(files, '')).toEqual([]);
  } finally {
    await site.close();
  }
});

async function namesIn(files: PictureFiles, beginning: string): Promise<string[]> {
  const names: string[] = [];
  for await (const name of files.names(beginning)) names.push(name);
  return names.toSorted();
}

function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}
