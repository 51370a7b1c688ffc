// What the site does on Bluesky, against a real server of the AT protocol: handles, names that change, posts, pictures, starter packs.
import sharp from 'sharp';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { findBlueskyAccount } from '../../src/handles/finding-bluesky.ts';
import { minute } from '../../src/time/clock.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { openSite, type Site } from '../support/site.ts';
import { folderOfServer, passedOn, realServer, type RealServer } from './real-pds.ts';
import { say } from './say.ts';

let folder: string | null = null;
let real: RealServer;
let net: Net;
let site: Site;
let closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = await folderOfServer();
}, 10 * minute);
afterEach(async () => {
  for (const close of closing.toReversed()) await close();
  closing = [];
});

/** A site whose net has nothing but the real server, under these names besides its own. @returns false: there is no server to be had */
async function begins(names: readonly string[]): Promise<boolean> {
  if (folder === null) return false;
  real = await realServer(folder);
  net = await openNet(() => site?.now() ?? new Date());
  site = await openSite({}, net.outside);
  closing = [() => real.close(), () => net.close(), () => site.close()];
  net.answer('plc.directory', '*', passedOn(real.directory, real.address, 'https://pds.example'));
  for (const host of ['pds.example', ...names.map((name) => `${name}.test`)])
    net.answer(host, '*', passedOn(real.address));
  return true;
}

test('a handle is resolved by its domain and by the resolver, and stays right when it is renamed', async () => {
  if (!(await begins(['ben']))) return;
  const ben = await real.account('ben');
  const looking = { outside: net.outside, baseUrl: site.origin };
  const byDomain = await findBlueskyAccount(looking, 'ben.test');
  expect(byDomain).toMatchObject({
    outcome: 'found',
    found: { did: ben.did, handle: 'ben.test', pds: 'https://pds.example', picture: null },
  });
  // Whose domain does not answer: the resolver is asked, which is the same call at every server.
  const dora = await real.account('dora');
  net.answer('public.api.bsky.app', '*', passedOn(real.address));
  expect(await findBlueskyAccount(looking, 'dora.test')).toMatchObject({
    found: { did: dora.did, handle: 'dora.test' },
  });
  expect(await findBlueskyAccount(looking, 'nobody.test')).toEqual({ outcome: 'missing' });
  expect(await findBlueskyAccount(looking, 'did:plc:zzzzzzzzzzzzzzzzzzzzzzzz')).toEqual({
    outcome: 'missing',
  });

  await real.call('com.atproto.identity.updateHandle', { handle: 'benny.test' }, ben.token);
  net.answer('benny.test', '*', passedOn(real.address));
  expect(await findBlueskyAccount(looking, ben.did)).toMatchObject({
    found: { did: ben.did, handle: 'benny.test' },
  });
  expect(await findBlueskyAccount(looking, 'ben.test')).toEqual({ outcome: 'missing' });
  say('a real PDS resolved 2 handles by 2 ways, 2 that are nobody’s, and a renamed one: 0 wrong');
});

test('an account’s name, picture and posts with the hashtag are read where it keeps them', async () => {
  if (!(await begins(['ben']))) return;
  const account = await real.account('ben');
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', bluesky: 'ben.test' });
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', bluesky: 'ben.test' });
  const bytes = await sharp(Buffer.alloc(300 * 300 * 3, 90), {
    raw: { width: 300, height: 300, channels: 3 },
  })
    .png()
    .toBuffer();
  const avatar = await real.upload(bytes, 'image/png', account.token);
  const profile = { $type: 'app.bsky.actor.profile', displayName: 'Ben Beispiel', avatar };
  const put = { repo: account.did, collection: 'app.bsky.actor.profile', rkey: 'self', record: profile };
  await real.call('com.atproto.repo.putRecord', put, account.token);
  await site.run('check handles');
  expect((await site.visitor('de').get(link)).text).toContain('Ben Beispiel');

  const form = new FormData();
  form.set('source', 'bluesky');
  const Cookie = [...ben.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  await fetch(`${site.origin}/me/picture`, { method: 'POST', body: form, headers: { Cookie } });
  await site.run('check handles');
  await site.run('fetch portraits');
  const [, picture = ''] =
    /class="portrait" src="([^"]+)"/.exec((await site.visitor('de').get(path)).text) ?? [];
  expect((await fetch(site.origin + picture)).headers.get('content-type')).toBe('image/jpeg');

  const says = (text: string, tag: string | null) => ({
    $type: 'app.bsky.feed.post',
    text,
    createdAt: site.now().toISOString(),
    ...(tag === null
      ? {}
      : {
          facets: [
            {
              index: { byteStart: text.indexOf('#'), byteEnd: text.length },
              features: [{ $type: 'app.bsky.richtext.facet#tag', tag }],
            },
          ],
        }),
  });
  for (const record of [says('Bis gleich #WOLRostock', 'WOLRostock'), says('Etwas anderes', null)]) {
    const created = { repo: account.did, collection: 'app.bsky.feed.post', record };
    await real.call('com.atproto.repo.createRecord', created, account.token);
  }
  await site.run('plan where posts come from');
  site.advance(minute);
  await site.run('collect posts');
  const wall = (await site.visitor('de').get(`${path}/wall`)).text;
  expect(wall).toContain('Bis gleich');
  expect(wall).not.toContain('Etwas anderes');
  say('a real PDS gave a name, a picture and 1 post of 2 with the hashtag: 0 lost');
});

test('a post with pictures and emoji comes to the wall whole, changes, and goes with its files', async () => {
  if (!(await begins(['ben']))) return;
  const account = await real.account('ben');
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public', bluesky: 'ben.test' });
  await site.run('check handles');
  const drawn = (colour: string) =>
    sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
      .jpeg()
      .toBuffer();
  const images: { alt: string; image: object }[] = [];
  for (const colour of ['#a93a24', '#1f6f78'])
    images.push({
      alt: `Ein Feld in ${colour}`,
      image: await real.upload(await drawn(colour), 'image/jpeg', account.token),
    });
  const says = (text: string) => ({
    $type: 'app.bsky.feed.post',
    text,
    createdAt: site.now().toISOString(),
    langs: ['de'],
    embed: { $type: 'app.bsky.embed.images', images },
    facets: [
      {
        index: {
          byteStart: Buffer.byteLength(text.slice(0, text.indexOf('#'))),
          byteEnd: Buffer.byteLength(text.slice(0, text.indexOf('#') + 11)),
        },
        features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'WOLRostock' }],
      },
    ],
  });
  const at = { repo: account.did, collection: 'app.bsky.feed.post' };
  const made = await real.call(
    'com.atproto.repo.createRecord',
    { ...at, record: says('Grüße 🌊👩🏽‍🔬 von #WOLRostock, שלום') },
    account.token,
  );
  const rkey = made['uri']?.split('/').at(-1) ?? '';
  const wall = async () => {
    await site.run('plan where posts come from');
    site.advance(3 * 60 * minute);
    await site.run('collect posts');
    await site.run('fetch pictures of posts');
    await site.run('put away pictures of posts');
    return (await site.visitor('de').get(`${path}/wall`)).text;
  };
  const first = await wall();
  expect(first).toContain('Grüße 🌊👩🏽‍🔬 von <a href="/hashtag/WOLRostock">#WOLRostock</a>, שלום');
  const pictures = [...first.matchAll(/src="(\/pictures\/[^"]+)"[^>]* alt="(Ein Feld[^"]+)"/g)];
  expect(pictures.map(([, , alt]) => alt)).toEqual(['Ein Feld in #a93a24', 'Ein Feld in #1f6f78']);
  for (const [, src = ''] of pictures)
    expect((await fetch(site.origin + src)).headers.get('content-type')).toBe('image/jpeg');

  const record = says('Anders gesagt 🌊 #WOLRostock');
  await real.call('com.atproto.repo.putRecord', { ...at, rkey, record }, account.token);
  expect(await wall()).toContain('Anders gesagt');
  await real.call('com.atproto.repo.deleteRecord', { ...at, rkey }, account.token);
  expect(await wall()).not.toContain('Anders gesagt');
  for (const [, src = ''] of pictures) expect((await fetch(site.origin + src)).status).toBe(404);
  say('a real PDS gave 1 post with 2 pictures, changed and deleted it: 0 lost, 0 left behind');
});

test('a host’s starter pack in a real account: made, kept up to date, taken down', async () => {
  const guests = ['ben', 'caro', 'dora'];
  if (!(await begins(['ana', ...guests]))) return;
  const ana = await real.account('ana');
  const dids: Record<string, string> = {};
  for (const name of guests) dids[name] = (await real.account(name)).did;

  const { host, path } = await announced(site);
  const links: Record<string, string> = {};
  for (const name of guests) {
    links[name] = await answered(site, path, `${name}@example.org`);
    const listed = name === 'dora' ? 'guests' : 'public';
    await described(site, links[name], { name, listed, bluesky: `${name}.test` });
  }
  await site.run('check handles');
  expect((await site.visitor('en').get(links['ben'] ?? '')).text).toContain('value="@ben.test"');

  const done = await host.post(`${path}/bluesky`, {
    account: 'ana.test',
    app_password: ana.appPassword,
    keep: 'kept',
  });
  expect([done.status, done.location]).toEqual([303, `${path}/bluesky?said=done`]);
  const both = [dids['ben'] ?? '', dids['caro'] ?? ''].toSorted();
  expect(await real.packed(ana.did)).toEqual({ lists: [both, both], packs: 1 });
  await host.post(`${path}/bluesky`, { what: 'update' });
  expect((await real.packed(ana.did)).lists).toEqual([both, both]);

  await site.visitor('de').post(links['ben'] ?? '', { answer: 'no' });
  site.advance(6 * minute);
  await site.run('update starter packs');
  expect((await real.packed(ana.did)).lists).toEqual([[dids['caro']], [dids['caro']]]);

  // Who leaves the site leaves the pack.
  const caro = await signIn(site, 'caro@example.org');
  await caro.post('/me/leave', { leave: 'yes' });
  site.advance(6 * minute);
  await site.run('update starter packs');
  expect((await real.packed(ana.did)).lists).toEqual([[], []]);

  const wrong = { account: 'ana.test', app_password: 'aaaa-aaaa-aaaa-aaaa', keep: 'once' };
  expect((await host.post(`${path}/bluesky`, wrong)).status).toBe(422);
  expect((await host.post(`${path}/bluesky`, { what: 'remove' })).location).toContain('said=removed');
  expect(await real.packed(ana.did)).toEqual({ lists: [], packs: 0 });
  say(`a real PDS took, changed and gave back a starter pack of ${guests.length} guests: 0 lost`);
});
