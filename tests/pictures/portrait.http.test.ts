// The picture of a person: only if they say so, never hot-linked, wherever they are seen and nowhere else, and gone at once when they say so.
import { readdirSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { personPages } from '../../src/people/tables.ts';
import { portraits } from '../../src/pictures/tables.ts';
import { day, minute } from '../../src/time/clock.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { openNet, type How, type Net } from '../support/net.ts';
import { accountAt, blueskyAccount, did } from '../support/networks.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let net: Net;
let ben: Visitor;
let path: string;
let link: string;

beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 800 });
  site = await openSite({}, net.outside);
  ({ path } = await announced(site));
  link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben' });
  ben = await signIn(site, 'ben@example.org');
  await ben.post('/me/page', { visible: 'public', address: 'ben' });
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const icon = (name = 'ben.png') => ({ type: 'Image', url: `https://files.example.social/${name}` });

async function onMastodon(how: How, name = 'ben.png'): Promise<void> {
  accountAt(net, 'ben@example.social', { name: 'Ben', icon: icon(name) });
  net.answer('files.example.social', `/${name}`, how);
  await ben.post('/me', { name: 'Ben', mastodon: '@ben@example.social' });
  await site.run('check handles');
}

test('nothing is fetched or shown before somebody says so', async () => {
  await onMastodon(await picture(400));
  await site.run('fetch portraits');
  expect(net.asked.filter((one) => one.includes('files.'))).toEqual([]);
  expect(await shown()).toEqual([]);
  expect((await ben.get('/me/picture')).text).toMatch(/value="none" checked/);
});

test('the picture of a fediverse account is fetched, written anew and shown from here, wherever its person is seen', async () => {
  await onMastodon(
    sends(
      await drawn(400)
        .withExif({ IFD0: { Copyright: 'Geheim' } })
        .jpeg()
        .toBuffer(),
    ),
  );
  expect((await choose('mastodon')).location).toBe('/me/picture?said=saved');
  expect((await ben.get('/me/picture?said=saved')).text).toContain('Wir holen das Bild gleich');
  await site.run('check handles');
  await site.run('fetch portraits');
  expect((await ben.get('/me/picture')).text).toContain('Dieses Bild haben wir dort gefunden');
  const places = ['/people/ben', `${path}/people`, path];
  for (const place of places) {
    const { text } = await site.visitor('de').get(place);
    const [, address = '', srcset = ''] =
      /<img class="portrait[^"]*" src="([^"]+)" srcset="([^"]+)"/.exec(text) ?? [];
    expect(text).not.toContain('files.example.social');
    for (const file of [address, ...srcset.split(', ').map((one) => one.split(' ')[0] ?? '')]) {
      const served = await fetch(site.origin + file);
      expect([served.status, served.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
      expect(Buffer.from(await served.arrayBuffer()).includes('Geheim')).toBe(false);
    }
  }
  expect((await site.visitor('de').get('/people/ben')).text).toContain('class="portrait u-photo"');

  // Who is not seen by somebody is not seen in the picture either.
  await described(site, link, { name: 'Ben', listed: 'guests' });
  await ben.post('/me/page', { visible: 'guests', address: 'ben' });
  expect(await shown([`${path}/people`, path])).toEqual([]);
  expect((await site.visitor('de').get('/people/ben')).status).toBe(404);
});

test('its name says nothing of what it shows, so nobody can look whether somebody is known here', async () => {
  const bytes = await drawn(400).png().toBuffer();
  await onMastodon(sends(bytes));
  await choose('mastodon');
  await site.run('check handles');
  await site.run('fetch portraits');
  const [first = ''] = await shown();
  await upload(bytes);
  const [second = ''] = await shown();
  expect(first && second).toBeTruthy();
  expect(first).not.toBe(second);
});

test('the picture of a Bluesky account comes from the server that keeps it', async () => {
  const cid = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku';
  blueskyAccount(net, 'ben.example', {
    avatar: { $type: 'blob', ref: { $link: cid }, mimeType: 'image/png' },
  });
  net.texts('_atproto.ben.example', [`did=${did}`]);
  net.answer(
    'pds.example',
    `/xrpc/com.atproto.sync.getBlob?did=${encodeURIComponent(did)}&cid=${cid}`,
    await picture(300),
  );
  await ben.post('/me', { name: 'Ben', bluesky: 'ben.example' });
  await choose('bluesky');
  await site.run('check handles');
  await site.run('fetch portraits');
  expect(await shown()).toHaveLength(1);
});

test('another picture there becomes another one here, none there none here, and a server that is away changes nothing', async () => {
  await onMastodon(await picture(400));
  await choose('mastodon');
  await site.run('check handles');
  await site.run('fetch portraits');
  const [first] = await shown();
  const asked = () => net.asked.filter((one) => one.includes('files.')).length;
  expect(asked()).toBe(1);
  await aWeekLater();
  expect([asked(), await shown()]).toEqual([1, [first]]);

  net.name('example.social', 'unreachable');
  await aWeekLater();
  expect(await shown()).toEqual([first]);
  net.name('example.social', ['93.184.215.14']);

  accountAt(net, 'ben@example.social', { icon: icon('new.png') });
  net.answer('files.example.social', '/new.png', await picture(500));
  await aWeekLater();
  const [second] = await shown();
  expect(second).not.toBe(first);
  expect(filesThere().filter((name) => first?.includes(name.slice(0, 32)))).toEqual([]);

  accountAt(net, 'ben@example.social', {});
  await aWeekLater();
  expect([await shown(), filesThere()]).toEqual([[], []]);
  expect((await ben.get('/me/picture')).text).toContain('Dort haben wir kein Bild gefunden');
});

async function aWeekLater(): Promise<void> {
  for (let days = 0; days < 8; days += 1) {
    site.advance(day);
    await site.run('check handles');
    await site.run('fetch portraits');
  }
}

test('what is slow, wrong, hostile, huge, cut off or leads inside hangs nothing, shows nothing, and is told to the person', async () => {
  const good = await drawn(400).jpeg().toBuffer();
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const leads =
    (to: string): How =>
    (_req, res) =>
      res.writeHead(302, { Location: to }).end();
  const cases: [name: string, how: How, says: string][] = [
    ['nothing there', 404, 'kein Bild gefunden'],
    ['for nobody', 403, 'nicht geantwortet'],
    ['in trouble', 500, 'nicht geantwortet'],
    ['silent', () => undefined, 'nicht geantwortet'],
    ['leads inside', leads('https://10.0.0.1/x.png'), 'kein Bild gefunden'],
    ['leads to this machine', leads('https://localhost/x.png'), 'kein Bild gefunden'],
    ['leads in a circle', leads('/ben.png'), 'nicht geantwortet'],
    ['no HTTP', (req) => req.socket.end('nonsense'), 'nicht geantwortet'],
    [
      'cut off on its way',
      (_req, res) => {
        res.writeHead(200, { 'Content-Length': good.length }).write(good.subarray(0, 300));
        res.destroy();
      },
      'nicht geantwortet',
    ],
    ['huge', (_req, res) => res.end(Buffer.alloc(1_200_000, 1)), 'nicht geantwortet'],
    ['81 megapixels', sends(bomb), 'können wir nicht zeigen'],
    ['half a picture', sends(good.subarray(0, good.length / 2)), 'können wir nicht zeigen'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'können wir nicht zeigen'],
    ['a page', '<html>Anubis</html>', 'können wir nicht zeigen'],
    ['empty', '', 'können wir nicht zeigen'],
    ['tiny', sends(await drawn(40).png().toBuffer()), 'können wir nicht zeigen'],
  ];
  for (const [number, [name, how, says]] of cases.entries()) {
    // A server of its own for each: one that failed is left alone for a while.
    const host = `files${number}.example`;
    accountAt(net, 'ben@example.social', { icon: { url: `https://${host}/ben.png` } });
    net.answer(host, '/ben.png', how);
    await ben.post('/me', { name: 'Ben', mastodon: '@ben@example.social' });
    await choose('none');
    await choose('mastodon');
    for (let tries = 0; tries < 5; tries += 1) {
      await site.run('check handles');
      await site.run('fetch portraits');
      site.advance(minute);
    }
    expect((await ben.get('/me/picture')).text, name).toContain(says);
    expect([await shown(), filesThere()], name).toEqual([[], []]);
  }
  expect(net.dialled.every((ip) => ip === '93.184.215.14')).toBe(true);
}, 60_000);

test('an own picture is cut to a square, replaced, and gone with its files when it is taken back', async () => {
  expect((await upload(await drawn(700, 500).webp().toBuffer(), 'none')).location).toContain('said=saved');
  const [first = ''] = await shown();
  const bytes = Buffer.from(await (await fetch(site.origin + first)).arrayBuffer());
  // Its measures stand in the file: JPEG's start of frame.
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc2]));
  expect([bytes.readUInt16BE(frame + 5), bytes.readUInt16BE(frame + 7)]).toEqual([288, 288]);
  await upload(await drawn(300).png().toBuffer());
  expect((await fetch(site.origin + first)).status).toBe(404);
  // Saved again without a file it stays.
  expect((await choose('own')).location).toContain('said=saved');
  expect(await shown()).toHaveLength(1);
  await site.run('remove orphaned pictures');
  expect(filesThere()).not.toEqual([]);
  expect((await choose('none')).location).toContain('said=removed');
  expect([await shown(), filesThere(), await site.db.select().from(portraits)]).toEqual([[], [], []]);
});

test('what is no picture, or was not chosen, is refused with a sentence', async () => {
  expect((await choose('own')).text).toContain('Wähl ein Bild aus');
  expect((await choose('')).text).toContain('Such dir eins davon aus');
  expect((await choose('mastodon')).text).toContain('nicht mehr eingetragen');
  const refused = await upload(Buffer.from('<svg/>'));
  expect([refused.status, refused.text.includes('kein JPEG')]).toEqual([422, true]);
  expect(filesThere()).toEqual([]);
});

test('an account that is taken out or exchanged takes its picture along, at once', async () => {
  await onMastodon(await picture(400));
  await choose('mastodon');
  await site.run('check handles');
  await site.run('fetch portraits');
  expect(await shown()).toHaveLength(1);
  accountAt(net, 'other@example.social', { icon: icon('other.png') });
  net.answer('files.example.social', '/other.png', await picture(500));
  await ben.post('/me', { name: 'Ben', mastodon: '@other@example.social' });
  expect([await shown(), filesThere()]).toEqual([[], []]);
  await site.run('check handles');
  await site.run('fetch portraits');
  expect(await shown()).toHaveLength(1);
  await ben.post('/me', { name: 'Ben' });
  expect([await shown(), filesThere()]).toEqual([[], []]);
});

test('a page that the operator hides takes the picture out of every list', async () => {
  await upload(await drawn(300).png().toBuffer());
  expect(await shown()).toHaveLength(1);
  await site.db.update(personPages).set({ visible: 'nobody', wasVisible: 'public' });
  expect(await shown([`${path}/people`, path])).toEqual([]);
});

test('who leaves takes the picture along, and whoever reads their own data finds it', async () => {
  await upload(await drawn(300).png().toBuffer());
  const data = JSON.parse((await ben.get('/me/data.json')).text) as { portraits: { source: string }[] };
  expect(data.portraits).toMatchObject([{ source: 'own', state: 'there' }]);
  await ben.post('/me/leave', { leave: 'yes' });
  expect(filesThere()).toEqual([]);
});

test('the operator hides a portrait alone, whichever its person chooses meanwhile, and shows it again', async () => {
  Object.assign(site.config, { adminEmails: ['operator@example.org'] });
  const operator = await signIn(site, 'operator@example.org');
  await upload(await drawn(400).jpeg().toBuffer());
  const [address = ''] = await shown();
  expect(address).not.toBe('');
  const why = 'Das ist ein Bild von jemand anderem.';
  const hidden = await operator.post('/admin', { deed: 'hide', tweetup: site.origin + address, why });
  expect(hidden.location).toBe('/admin?said=done');
  expect(await shown()).toEqual([]);
  expect((await site.visitor('de').get('/people/ben')).status).toBe(200);
  const mail = (await site.mailsTo('ben@example.org')).findLast(({ subject }) =>
    subject?.startsWith('Verborgen'),
  );
  expect(mail?.text).toContain(why);
  expect((await ben.get('/me/picture')).text).toContain('Der Betrieb hat dein Bild verborgen');
  await choose('none');
  expect((await ben.get('/me/picture')).text).toMatch(/value="none" checked/);
  expect((await choose('own')).status).toBe(422);
  await upload(await drawn(300).jpeg().toBuffer());
  expect(await shown()).toEqual([]);
  const id = /name="id" value="(portrait [^"]+)"/.exec((await operator.get('/admin')).text)?.[1] ?? '';
  await operator.post('/admin', { deed: 'show', id, why: 'Es ist ein anderes.' });
  expect(await shown()).toHaveLength(1);
  // The same from the list of people.
  const ticked = { person: id.replace('portrait ', ''), which: 'ticked', deed: 'hide-portraits', why };
  expect((await operator.post('/admin/people', ticked)).location).toContain('many=1');
  expect(await shown()).toEqual([]);
});

/** The addresses of portraits, each once. */
async function shown(places: readonly string[] = ['/people/ben', `${path}/people`, path]): Promise<string[]> {
  const found = new Set<string>();
  for (const place of places)
    for (const [, address = ''] of (await site.visitor('de').get(place)).text.matchAll(
      /<img class="portrait[^"]*" src="([^"]+)"/g,
    ))
      found.add(address);
  return [...found];
}

const choose = (source: string) => send(null, source);
const upload = (file: Buffer, source = 'own') => send(file, source);

async function send(file: Buffer | null, source: string) {
  const form = new FormData();
  if (source) form.set('source', source);
  if (file) form.set('picture', new File([new Uint8Array(file)], 'ich.jpg', { type: 'image/jpeg' }));
  const Cookie = [...ben.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${site.origin}/me/picture`, {
    method: 'POST',
    body: form,
    headers: { Cookie, 'Accept-Language': 'de' },
    redirect: 'manual',
  });
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    text: await answer.text(),
  };
}

/** Stripes, from raw bytes: the site's own reading of pictures is narrow, also for this process. */
function drawn(width: number, height = width): Sharp {
  const bytes = Buffer.alloc(width * height * 3);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = (at * 7 + width) % 251;
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

async function picture(side: number): Promise<How> {
  return sends(await drawn(side).png().toBuffer());
}

function sends(bytes: Buffer): How {
  return (_req, res) => res.setHeader('Content-Type', 'image/png').end(bytes);
}

function filesThere(): string[] {
  try {
    return readdirSync(site.pictures.folder, { recursive: true })
      .map(String)
      .filter((name) => name.includes('.') || name.includes('incoming/'));
  } catch {
    return [];
  }
}
