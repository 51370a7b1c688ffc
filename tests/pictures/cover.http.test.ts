// The picture of an evening: decoded and written anew, without metadata, refused with a sentence, gone with the evening.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { covers } from '../../src/pictures/tables.ts';
import { announced, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
});
afterEach(() => site.close());

const words = { alt: 'Zwölf Leute an einem Tisch', may_use: 'yes' };

for (const format of ['jpeg', 'png', 'webp'] as const)
  test(`a ${format} is shown in sizes, described, without where it was taken`, async () => {
    const where = {
      IFD0: { Copyright: 'Ana Geheim' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 5/1 0/1' },
    };
    const picture = await drawn(1800, 1200).withExif(where).toFormat(format).toBuffer();
    expect((await upload(picture)).status).toBe(303);
    const { text } = await site.visitor('de').get(path);
    const [, address = '', srcset = ''] =
      /<img class="u-photo" src="([^"]+)" srcset="([^"]+)"/.exec(text) ?? [];
    expect(text).toContain('alt="Zwölf Leute an einem Tisch"');
    const files = [address, ...srcset.split(', ').map((one) => one.split(' ')[0] ?? '')];
    expect(files).toHaveLength(5);
    for (const file of files) {
      const served = await fetch(site.origin + file);
      expect(served.headers.get('cache-control')).toBe('public, max-age=300');
      expect(served.headers.get('x-content-type-options')).toBe('nosniff');
      const bytes = Buffer.from(await served.arrayBuffer());
      const { exif, xmp, iptc, width } = await looked(bytes);
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      expect(bytes.includes('Geheim')).toBe(false);
      expect(width).toBeLessThanOrEqual(1600);
    }
    expect(text).toContain(`"image":["${site.origin}${address}"`);
  });

test('what is no picture, broken, hostile or too much is refused with a sentence, and what was typed stays', async () => {
  const good = await drawn(900, 600).jpeg().toBuffer();
  const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const cases: [name: string, file: Buffer, says: string][] = [
    ['empty', Buffer.alloc(0), 'Die Datei ist leer'],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'kein JPEG',
    ],
    ['HTML that calls itself a picture', Buffer.from('<html><script>alert(1)</script></html>'), 'kein JPEG'],
    ['GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 'kein JPEG'],
    ['cut off', good.subarray(0, good.length / 2), 'beschädigt'],
    [
      'only a beginning',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(5000, 7)]),
      'beschädigt',
    ],
    ['144 megapixels', bomb, 'mehr als 24 Megapixel'],
    ['10 MB and more', Buffer.concat([good, Buffer.alloc(11 * 1024 * 1024)]), 'größer als 10 MB'],
    ['tiny', await drawn(50, 50).png().toBuffer(), 'zu klein'],
    ['a strip', await drawn(3000, 120).png().toBuffer(), 'schmaler Streifen'],
  ];
  for (const [name, file, says] of cases) {
    const { status, text } = await upload(file);
    expect({ name, status }).toEqual({ name, status: 422 });
    expect(text).toContain(says);
    expect(text).toContain('Zwölf Leute an einem Tisch</textarea>');
  }
  expect(await site.db.select().from(covers)).toEqual([]);
  expect(filesThere()).toEqual([]);
});

test('whatever bytes come, the answer is a page or a picture', async () => {
  const good = await drawn(700, 500).webp().toBuffer();
  for (let seed = 1; seed <= 40; seed += 1) {
    const broken = Buffer.from(good);
    for (let flip = 0; flip < 12; flip += 1)
      broken[(seed * 7919 + flip * 104_729) % broken.length] = (seed * 31 + flip * 17) % 256;
    expect([303, 422]).toContain((await upload(broken)).status);
  }
}, 60_000);

test('a description and the word that it may be shown are required; without a new file the words can be changed', async () => {
  const picture = await drawn(900, 600).jpeg().toBuffer();
  expect((await upload(picture, { alt: '', may_use: 'yes' })).text).toContain('Sag in einem Satz');
  expect((await upload(picture, { alt: 'Ein Tisch' })).text).toContain('Ohne deine Zusage');
  expect((await upload(null)).text).toContain('Wähl ein Bild aus');
  await upload(picture);
  expect((await upload(null, { alt: 'Ein anderer Satz' })).status).toBe(303);
  expect((await site.visitor().get(path)).text).toContain('alt="Ein anderer Satz"');
});

test('what is replaced or removed leaves no file, and orphans go by themselves', async () => {
  await upload(await drawn(900, 600).jpeg().toBuffer());
  const first = filesThere();
  await upload(await drawn(901, 600).jpeg().toBuffer());
  expect(filesThere().filter((name) => first.includes(name))).toEqual([]);
  await ana.post(`${path}/picture`, { remove: 'yes' });
  expect(filesThere()).toEqual([]);
  await upload(await drawn(900, 600).jpeg().toBuffer());
  await site.db.delete(covers);
  expect(filesThere()).not.toEqual([]);
  await site.run('remove orphaned pictures');
  expect(filesThere()).toEqual([]);
});

test('only hosts upload; nobody reads other files through the pictures’ address', async () => {
  const ben = await signIn(site, 'ben@example.org');
  expect((await upload(await drawn(900, 600).jpeg().toBuffer(), words, ben)).status).toBe(404);
  for (const file of ['..%2F..%2Fpackage.json', 'incoming', '.hidden', `${'a'.repeat(32)}-480.webp`])
    expect((await site.visitor().get(`/pictures/${file}`)).status).toBe(404);
});

test('the drawn picture is a PNG of 1200 by 630 with an address of its own for what it says', async () => {
  const { text } = await site.visitor('de').get(path);
  const address =
    /property="og:image" content="([^"]+)"/
      .exec(text)?.[1]
      ?.replaceAll('&amp;', '&')
      .replaceAll('&#x3D;', '=') ?? '';
  expect(address.startsWith(`${site.origin}${path}/share.png?`)).toBe(true);
  const drawnOne = await fetch(address);
  expect(drawnOne.headers.get('content-type')).toBe('image/png');
  expect(drawnOne.headers.get('cache-control')).toBe('public, max-age=300');
  const bytes = Buffer.from(await drawnOne.arrayBuffer());
  expect(await looked(bytes)).toMatchObject({ format: 'png', width: 1200, height: 630 });
  await ana.post(`${path}/cancel`, { word: 'Sturm' });
  expect((await site.visitor('de').get(path)).text).not.toContain(address.split('v=')[1]);
});

/** Stripes, from raw bytes: the site's own reading of pictures is narrow, also for this process. */
function drawn(width: number, height: number): Sharp {
  const bytes = Buffer.alloc(width * height * 3);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = (at * 7 + width) % 251;
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

async function looked(bytes: Buffer): Promise<Metadata> {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-looked-'));
  writeFileSync(join(folder, 'x'), bytes);
  try {
    return await sharp(join(folder, 'x')).metadata();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function upload(
  file: Buffer | null,
  fields: Record<string, string> = words,
  visitor = ana,
): Promise<{ status: number; text: string }> {
  const form = new FormData();
  if (file) form.set('picture', new File([new Uint8Array(file)], 'abend.jpg', { type: 'image/jpeg' }));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const Cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answered = await fetch(`${site.origin}${path}/picture`, {
    method: 'POST',
    body: form,
    headers: { Cookie, 'Accept-Language': 'de' },
    redirect: 'manual',
  });
  return { status: answered.status, text: await answered.text() };
}

function filesThere(): string[] {
  try {
    return readdirSync(site.pictures.folder, { recursive: true })
      .map(String)
      .filter((name) => name.includes('.'));
  } catch {
    return [];
  }
}

test('home has a picture for sharing, in the language of who shares it', async () => {
  for (const language of ['de', 'en'] as const) {
    const { text } = await site.visitor(language).get('/');
    const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(text) ?? [];
    const { pathname, search } = new URL(address.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
    expect(search).toContain(`lang=${language}`);
    const picture = await fetch(site.origin + pathname + search);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  }
});
