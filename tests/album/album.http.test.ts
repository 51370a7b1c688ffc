// Pictures of an evening: added by guests through their link, seen by whom, taken down by one tap, taken home as one file.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { albumPictures } from '../../src/album/tables.ts';
import { announced, answered, described, lastMail, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import { unpacked } from '../support/unpacked.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
let ben: string;
let caro: string;
beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
  ben = await answered(site, path, 'ben@example.org');
  caro = await answered(site, path, 'caro@example.org');
  // During the evening.
  site.setClock('2026-12-03T19:30:00Z');
});
afterEach(() => site.close());

test('a guest adds a picture by their link, written anew without metadata, in sizes, for guests and hosts alone', async () => {
  const where = {
    IFD0: { Copyright: 'Ben Geheim' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 5/1 0/1' },
  };
  const picture = await drawn(2600, 1800, '#a93a24').withExif(where).jpeg().toBuffer();
  const sent = await add(ben, picture, { words: 'Der lange Tisch' });
  expect(sent.status).toBe(303);
  expect(sent.headers.get('location')).toBe(`${ben}/album?said=added`);
  await described(site, ben, { name: 'Ben', listed: 'guests' });
  const { text } = await site.visitor('de').get(`${ben}/album`);
  expect(text).toContain('alt="Der lange Tisch"');
  for (const file of filesIn(text)) {
    const served = await fetch(site.origin + file);
    expect(served.status, file).toBe(200);
    const bytes = Buffer.from(await served.arrayBuffer());
    const { exif, xmp, iptc, width } = await looked(bytes);
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
    expect(bytes.includes('Geheim')).toBe(false);
    expect(width).toBeLessThanOrEqual(1600);
  }
  expect(filesIn(text)).toHaveLength(4);
  // Other guests see who it is from, if they may; strangers see nothing.
  expect((await site.visitor('de').get(`${caro}/album`)).text).toContain('von Ben');
  expect((await ana.get(`${path}/album`)).text).toContain('Der lange Tisch');
  const stranger = await site.visitor('de').get(`${path}/album`);
  expect(stranger.text).not.toContain('Der lange Tisch');
  expect(stranger.text).toContain('sehen die Gäste');
});

test('whoever may not be seen is not named, and who said no is no guest', async () => {
  await add(ben, await small(), { words: 'Brot' });
  expect((await site.visitor('de').get(`${caro}/album`)).text).not.toContain('von Ben');
  await site.visitor('de').post(caro, { answer: 'no' });
  expect((await site.visitor('de').get(`${caro}/album`)).text).not.toContain('Brot');
  await add(caro, await small());
  expect(await pictures()).toHaveLength(1);
});

test('pictures are taken from an hour before the evening until a week after it', async () => {
  for (const [moment, count] of [
    ['2026-12-03T16:59:00Z', 0],
    ['2026-12-03T17:00:00Z', 1],
    ['2026-12-10T20:59:00Z', 2],
    ['2026-12-10T21:00:00Z', 2],
  ] as const) {
    site.setClock(moment);
    await add(ben, await small());
    expect(await pictures(), moment).toHaveLength(count);
  }
});

test('a picture that is sent twice is there once, and the same picture of two guests is two', async () => {
  const picture = await small();
  for (const once of ['a', 'a', 'b']) await add(ben, picture, { once: once.repeat(26) });
  await add(caro, picture);
  const kept = await pictures();
  expect(kept).toHaveLength(3);
  expect(new Set(kept.map(({ hash }) => hash)).size).toBe(3);
});

test('whoever adds one is told who wants to be in none: by name only whom they may see', async () => {
  await described(site, caro, { name: 'Caro', listed: 'guests', photos: 'no' });
  const dora = await answered(site, path, 'dora@example.org');
  await described(site, dora, { name: 'Dora', listed: 'nobody', photos: 'no' });
  const shown = await site.visitor('de').get(`${ben}/album`);
  expect(shown.text).toContain('Caro und noch jemand möchten auf keinem Bild sein.');
  expect(shown.text).not.toContain('Dora');
  expect((await ana.get(`${path}/album`)).text).toContain('Caro und Dora möchten auf keinem Bild sein.');
  expect((await site.visitor('de').get(`${path}/album`)).text).not.toContain('auf keinem Bild');
});

test('of an album that all can see, strangers hide five pictures a day; guests and hosts are not counted', async () => {
  for (let one = 0; one < 8; one += 1) await add(ben, await small());
  await ana.post(`${path}/album`, { open_to: 'everybody' });
  const ids = (await pictures()).map(({ id }) => id);
  const ask = (visitor: Visitor, address: string, id = '') => visitor.submit(address, { take_down: id });
  for (const id of ids.slice(0, 6)) await ask(site.visitor('de'), `${path}/album`, id);
  const hidden = async () => (await pictures()).filter(({ askedDownAt }) => askedDownAt !== null).length;
  expect(await hidden()).toBe(5);
  const refused = await ask(site.visitor('de'), `${path}/album`, ids[6]);
  expect(refused.text).toContain('Mehr als fünf Bilder an einem Tag');
  await ask(site.visitor('de'), `${caro}/album`, ids[7]);
  expect(await hidden()).toBe(6);
  site.advance(25 * 60 * 60_000);
  await ask(site.visitor('de'), `${path}/album`, ids[6]);
  expect(await hidden()).toBe(7);
});

test('one tap hides a picture at once, its file too, and asks the host, who decides', async () => {
  await add(ben, await small(), { words: 'Wir alle' });
  const [picture] = await pictures();
  const [file = ''] = filesIn((await site.visitor('de').get(`${ben}/album`)).text);
  const done = await site.visitor('de').submit(`${caro}/album`, { take_down: picture?.id ?? '' });
  expect(done.text).toContain('Das Bild ist verborgen');
  for (const link of [ben, caro])
    expect((await site.visitor('de').get(`${link}/album`)).text).not.toContain('alt="Wir alle"');
  expect((await fetch(site.origin + file)).status).toBe(404);
  expect((await ana.get(file)).status).toBe(200);
  const mail = await lastMail(site, 'ana@example.org', /Bitte ein Bild ansehen/);
  expect(mail.text).toContain(`${site.origin}${path}/album`);
  // A guest cannot decide it.
  await site.visitor('de').post(`${ben}/album`, { show_again: picture?.id ?? '' });
  expect((await fetch(site.origin + file)).status).toBe(404);
  expect((await ana.get(`${path}/album`)).text).toContain('Jemand möchte');
  await ana.post(`${path}/album`, { show_again: picture?.id ?? '' });
  expect((await site.visitor('de').get(`${caro}/album`)).text).toContain('alt="Wir alle"');
  await ana.post(`${path}/album`, { remove: picture?.id ?? '' });
  expect(await pictures()).toEqual([]);
  expect(files()).toEqual([]);
});

test('everybody deletes their own pictures and nobody else’s', async () => {
  await add(ben, await small());
  const [picture] = await pictures();
  await site.visitor('de').post(`${caro}/album`, { remove: picture?.id ?? '' });
  await site.visitor('de').post(`${path}/album`, { remove: picture?.id ?? '' });
  expect(await pictures()).toHaveLength(1);
  await site.visitor('de').post(`${ben}/album`, { remove: picture?.id ?? '' });
  expect(await pictures()).toEqual([]);
  expect(files()).toEqual([]);
});

test('the host opens it to everybody: then page and recap show it, and anybody may ask for one to go', async () => {
  await add(ben, await small(), { words: 'Kerzen' });
  site.setClock('2026-12-04T10:00:00Z');
  await ana.post(`${path}/wall/host`, { telling: 'yes', recap: 'Schön war es.' });
  const pages = [`${path}/album`, path, `${path}/recap`];
  for (const page of pages)
    expect((await site.visitor('de').get(page)).text, page).not.toContain('alt="Kerzen"');
  expect((await ana.get(path)).text).toContain('alt="Kerzen"');
  // A guest cannot open it.
  await site.visitor('de').post(`${ben}/album`, { open_to: 'everybody' });
  expect((await site.visitor('de').get(path)).text).not.toContain('alt="Kerzen"');
  await ana.post(`${path}/album`, { open_to: 'everybody' });
  for (const page of pages) expect((await site.visitor('de').get(page)).text, page).toContain('alt="Kerzen"');
  const [picture] = await pictures();
  await site.visitor('de').post(`${path}/album`, { take_down: picture?.id ?? '' });
  for (const page of pages)
    expect((await site.visitor('de').get(page)).text, page).not.toContain('alt="Kerzen"');
  await ana.post(`${path}/album`, { show_again: picture?.id ?? '' });
  await ana.post(`${path}/album`, { open_to: 'guests' });
  for (const page of pages)
    expect((await site.visitor('de').get(page)).text, page).not.toContain('alt="Kerzen"');
});

test('guests take all pictures home as one file that others can read', async () => {
  await add(ben, await small('#123456'));
  await add(caro, await small('#654321'));
  const { text } = await site.visitor('de').get(`${ben}/album`);
  const address = /href="([^"]+pictures\.zip[^"]*)"/.exec(text)?.[1]?.replaceAll('&#x3D;', '=') ?? '';
  const zip = await fetch(site.origin + address);
  expect(zip.headers.get('content-type')).toBe('application/zip');
  const packed = await unpacked(Buffer.from(await zip.arrayBuffer()));
  expect([...packed.keys()]).toEqual(['wol-im-advent-001.jpg', 'wol-im-advent-002.jpg']);
  for (const bytes of packed.values()) expect((await looked(bytes)).format).toBe('jpeg');
  await ana.post(`${path}/album`, { open_to: 'everybody' });
  expect((await site.visitor('de').get(`${path}/album/pictures.zip`)).status).toBe(404);
});

test('what is no picture is refused with a sentence, and the word stays', async () => {
  const refused = await add(ben, Buffer.from('<svg/>'), { words: 'Ein Wort' });
  expect(refused.status).toBe(422);
  const text = await refused.text();
  expect(text).toContain('Das ist kein JPEG, PNG oder WebP');
  expect(text).toContain('value="Ein Wort"');
  expect(await pictures()).toEqual([]);
});

test('pictures go with whoever added them, and those for guests alone with the guests’ data', async () => {
  await add(ben, await small(), { words: 'Von Ben' });
  await add(caro, await small(), { words: 'Von Caro' });
  const leaving = await signIn(site, 'ben@example.org');
  const data = JSON.parse((await leaving.get('/me/data.json')).text) as Record<string, unknown[]>;
  expect(data['albumPictures']).toMatchObject([{ words: 'Von Ben' }]);
  await leaving.post('/me/leave', { leave: 'yes' });
  expect(await pictures()).toMatchObject([{ words: 'Von Caro' }]);
  await ana.post(`${path}/album`, { open_to: 'everybody' });
  site.setClock('2027-03-20T10:00:00Z');
  await site.run('forget albums');
  expect(await pictures()).toMatchObject([{ words: 'Von Caro', personId: null }]);
  // Closing it now deletes them: that is said before, and after.
  const again = await signIn(site, 'ana@example.org');
  expect((await again.get(`${path}/album`)).text).toContain('werden alle Bilder spätestens am nächsten Tag');
  const closed = await again.submit(`${path}/album`, { open_to: 'guests' });
  expect(closed.text).toContain('Spätestens morgen gehen auch diese Bilder.');
  await site.run('forget albums');
  expect(await pictures()).toEqual([]);
  await site.run('remove orphaned pictures');
  expect(files()).toEqual([]);
});

const pictures = () => site.db.select().from(albumPictures).orderBy(albumPictures.id);

function files(): string[] {
  return readdirSync(site.pictures.folder).filter((name) => /\.(?:webp|jpg)$/.test(name));
}

function filesIn(html: string): string[] {
  return [...new Set(html.match(/\/pictures\/[0-9a-f]{32}-\d+\.(?:webp|jpg)/g))];
}

async function add(
  link: string,
  picture: Buffer,
  fields: { words?: string; once?: string } = {},
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('picture', new Blob([new Uint8Array(picture)]), 'abend.jpg');
  return fetch(`${site.origin}${link}/album`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'de' },
  });
}

function drawn(width: number, height: number, background: string) {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** The app reads files alone, and so does this process. */
async function looked(bytes: Buffer): Promise<Metadata> {
  const folder = mkdtempSync(join(tmpdir(), 'looked-'));
  try {
    writeFileSync(join(folder, 'picture'), bytes);
    return await sharp(join(folder, 'picture')).metadata();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const small = (background = '#1f6f78') => drawn(600, 400, background).jpeg().toBuffer();
