// Following from one's own server: asked once, kept in the browser alone, a plain link from the server's own template, never guessed.
import { parseOpml } from 'feedsmith';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { day } from '../../src/time/clock.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { openNet, type How, type Net } from '../support/net.ts';
import { accountAt, blueskyAccount, did } from '../support/networks.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let net: Net;
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 1500 });
  site = await openSite({}, net.outside);
});
afterEach(async () => {
  await site.close();
  await net.close();
});

async function evening(): Promise<string> {
  accountAt(net, 'ben@example.social', { name: 'Ben' });
  const { path } = await announced(site);
  const handles = { mastodon: '@ben@example.social', x: 'BenExample', threads: 'ben.example' };
  await described(site, await answered(site, path, 'ben@example.org'), { name: 'Ben', ...handles });
  await described(site, await answered(site, path, 'caro@example.org'), {
    name: 'Caro',
    mastodon: 'caro@nowhere.example',
  });
  await site.run('check handles');
  return path;
}

const fep = 'https://w3id.org/fep/3b86';
const ostatus = 'http://ostatus.org/schema/1.0/subscribe';
const actor = 'https%3A%2F%2Fexample.social%2Fusers%2Fben';

function atHome(links: readonly object[]): void {
  net.answer('home.example', '/.well-known/webfinger', { links });
}

test('every Mastodon button leads to the visitor’s own server, once they have said where that is', async () => {
  const path = await evening();
  const me = site.visitor('en');
  expect(mastodonLinks((await me.get(`${path}/people`)).text)).toEqual([
    'https://example.social/@ben',
    'https://nowhere.example/@caro',
  ]);
  atHome([
    { rel: ostatus, template: 'https://home.example/authorize_interaction?uri={uri}' },
    { rel: `${fep}/Object`, template: 'https://home.example/object?uri={object}' },
    { rel: `${fep}/Follow`, template: 'https://home.example/follow?object={object}&on-success={on-success}' },
  ]);
  const before = await everythingIn(site);
  const said = await me.post(`${path}/people`, { home: 'https://home.example/@me' });
  expect([said.status, said.location]).toEqual([303, `${path}/people#follow`]);
  const page = (await me.get(`${path}/people`)).text;
  expect(mastodonLinks(page)).toEqual([
    `https://home.example/follow?object=${actor}&on-success=`,
    // Who was not found cannot be opened there: the handle is shown to be copied.
    'https://nowhere.example/@caro',
  ]);
  expect(page).toContain('@me@home.example');
  expect(copied(page)).toEqual(['@caro@nowhere.example']);
  expect(await everythingIn(site)).toEqual(before);
  expect(mastodonLinks((await site.visitor('en').get(`${path}/people`)).text)[0]).toBe(
    'https://example.social/@ben',
  );

  const forgotten = await me.post(`${path}/people`, { home: '' });
  expect([forgotten.status, me.cookies.has('home')]).toEqual([303, false]);
  expect(mastodonLinks((await me.get(`${path}/people`)).text)[0]).toBe('https://example.social/@ben');
});

test('the first template in the order of the standards counts, and only one that is safe', async () => {
  const path = await evening();
  const templates: [readonly object[], string | null][] = [
    [
      [{ rel: ostatus, template: 'https://home.example/authorize_interaction?uri={uri}' }],
      `https://home.example/authorize_interaction?uri=${actor}`,
    ],
    [
      [
        { rel: `${fep}/Object`, template: 'https://home.example/o/{object}' },
        { rel: ostatus, template: 'https://home.example/x?uri={uri}' },
      ],
      `https://home.example/o/${actor}`,
    ],
    [
      [{ rel: `${fep}/Follow`, href: 'https://home.example/f?uri={object}' }],
      `https://home.example/f?uri=${actor}`,
    ],
    [[{ rel: 'self', type: 'application/activity+json', href: 'https://home.example/users/me' }], null],
    [[{ rel: ostatus, template: 'javascript:alert("{uri}")' }], null],
    [[{ rel: ostatus, template: 'http://home.example/x?uri={uri}' }], null],
    [[{ rel: ostatus, template: 'https://{uri}/x' }], null],
    [[{ rel: ostatus, template: 'https://me:secret@home.example/x?uri={uri}' }], null],
    [[{ rel: ostatus, template: 'https://home.example/x" onclick="{uri}' }], null],
    [[{ rel: ostatus, template: 'https://home.example/without-a-place' }], null],
    [[{ rel: ostatus, template: 7 }], null],
  ];
  for (const [links, expected] of templates) {
    atHome(links);
    const me = site.visitor('de');
    await me.post(`${path}/people`, { home: 'me@home.example' });
    const page = (await me.get(`${path}/people`)).text;
    expect(mastodonLinks(page)[0], JSON.stringify(links)).toBe(expected ?? 'https://example.social/@ben');
    expect(page.includes('sagt uns nicht, wie man von außen folgt'), JSON.stringify(links)).toBe(
      expected === null,
    );
    expect(copied(page)).toEqual(
      expected === null ? ['@ben@example.social', '@caro@nowhere.example'] : ['@caro@nowhere.example'],
    );
  }
});

test('a typo, a server that is away and nonsense come back with what was typed', async () => {
  const path = await evening();
  const cases: [string, How | null, RegExp][] = [
    ['not one', null, /nicht als Mastodon-Konto lesen/],
    ['me@home.example', 404, /nicht gefunden/],
    ['me@home.example', 500, /nicht geantwortet/],
    ['me@typo.example', null, /nicht gefunden/],
    ['me@home.example', () => undefined, /nicht geantwortet/],
  ];
  for (const [home, how, message] of cases) {
    if (how !== null) net.answer('home.example', '/.well-known/webfinger', how);
    const me = site.visitor('de');
    const refused = await me.post(`${path}/people`, { home });
    expect(refused.status, home).toBe(422);
    expect(refused.text).toMatch(message);
    expect(refused.text).toContain(`value="${home}"`);
    expect(refused.text).toContain('<h3>Ben');
    expect(me.cookies.has('home')).toBe(false);
  }
});

test('a cookie that somebody else has written does no harm', async () => {
  const path = await evening();
  const wild = [
    'nonsense',
    '',
    Buffer.from('[]').toString('base64url'),
    Buffer.from('null').toString('base64url'),
    'a'.repeat(3000),
    Buffer.from('["me@home.example","javascript:alert({uri})"]').toString('base64url'),
    Buffer.from('["me@home.example","https://home.example/\\"><script>{uri}"]').toString('base64url'),
    Buffer.from('[{"a":1},7]').toString('base64url'),
  ];
  for (const value of wild) {
    const me = site.visitor('de');
    (me.cookies as Map<string, string>).set('home', value);
    const page = await me.get(`${path}/people`);
    expect([page.status, mastodonLinks(page.text)[0]], value).toEqual([200, 'https://example.social/@ben']);
  }
});

test('on each network one after the other: only who is there, in the same order, for whom may see them', async () => {
  const path = await evening();
  const page = (await site.visitor('en').get(`${path}/people?on=x`)).text;
  expect([...page.matchAll(/<h3>(\w+)/g)].map(([, name]) => name)).toEqual(['Ben']);
  expect(page).toContain('href="https://x.com/intent/follow?screen_name&#x3D;BenExample"');
  expect(page).not.toContain('threads.com');
  const threads = (await site.visitor('en').get(`${path}/people?on=threads`)).text;
  expect(threads).toContain('href="https://www.threads.com/intent/follow?username&#x3D;ben.example"');
  expect((await site.visitor('en').get(`${path}/people?on=nothing`)).text).toContain('<h3>Caro');
});

test('a tick stands only where the account and the person’s page here name each other, by any name of that page', async () => {
  const path = await evening();
  const ben = await signIn(site, 'ben@example.org');
  const rows = (await everythingIn(site))['persons'] ?? [];
  const persons = rows.map((row) => JSON.parse(row) as { id: string; email: string });
  const id = persons.find(({ email }) => email === 'ben@example.org')?.id ?? '';
  const proven = async (page: string) =>
    (await site.visitor('en').get(page)).text.match(/class="proven"/g)?.length ?? 0;
  const leadsTo = async (address: string) => {
    accountAt(net, 'ben@example.social', { fields: [`<a href="${site.origin}${address}" rel="me">x</a>`] });
    site.advance(8 * day);
    await site.run('check handles');
  };
  await ben.post('/me/page', { visible: 'public', address: 'ben-hafen' });
  await ben.post('/me/page', { visible: 'public', address: 'ben' });
  await leadsTo(`/people/${id}`);
  // His page does not show the account: whoever was handed the link of his answer could have put it there.
  expect(await proven(`${path}/people`)).toBe(0);
  await ben.post('/me', { name: 'Ben', mastodon: '@ben@example.social' });
  for (const [address, ticks] of [
    ['/people/somebody-else', 0],
    [`/people/${id}`, 1],
    ['/people/ben', 1],
    ['/people/Ben-Hafen', 1],
  ] as const) {
    await leadsTo(address);
    expect(await proven(`${path}/people`), address).toBe(ticks);
    expect(await proven('/people/ben'), address).toBe(ticks);
  }
  await ben.post('/me/page', { visible: 'nobody', address: 'ben' });
  expect(await proven(`${path}/people`)).toBe(0);
});

test('a Bluesky account is linked by its identifier, so that the link outlives its name', async () => {
  blueskyAccount(net, 'ben.example.org', {});
  net.texts('_atproto.ben.example.org', [`did=${did}`]);
  const { path } = await announced(site);
  await described(site, await answered(site, path, 'ben@example.org'), { bluesky: 'ben.example.org' });
  await site.run('check handles');
  const page = (await site.visitor('en').get(`${path}/people`)).text;
  expect(page).toContain(`href="https://bsky.app/profile/${did}"`);
  expect(page).toContain('@ben.example.org');
});

test('the blogs are a folder of feeds named after the hashtag, of those whose feed was found', async () => {
  const { path } = await announced(site);
  const names = ['Ana & <Ben> "q"', '', '李雷 🌊', 'آنا', 'A\u0000B\uFFFE'];
  for (const [number, name] of names.entries()) {
    const host = `blog${number}.example`;
    net.answer(host, '/', '<link rel="alternate" type="application/atom+xml" href="/feed?a=1&amp;b=2">');
    if (number !== 1)
      net.answer(host, '/feed', `<feed xmlns="http://www.w3.org/2005/Atom"><title>T${number}</title></feed>`);
    await described(site, await answered(site, path, `guest-${number}@example.org`), {
      name: name || 'Caro',
      blog: `https://${host}/`,
    });
  }
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('blogs.opml');
  await site.run('check handles');
  const file = await site.visitor('de').get(`${path}/people/blogs.opml`);
  expect(file.headers.get('content-type')).toBe('text/x-opml; charset=utf-8');
  const opml = parseOpml(file.text);
  const [folder, ...more] = opml.body?.outlines ?? [];
  expect([folder?.text, more]).toEqual(['#WOLRostock', []]);
  expect(folder?.outlines?.map(({ text, type, xmlUrl, htmlUrl }) => [text, type, xmlUrl, htmlUrl])).toEqual([
    ['Ana & <Ben> "q": T0', 'rss', 'https://blog0.example/feed?a=1&b=2', 'https://blog0.example/'],
    ['李雷 🌊: T2', 'rss', 'https://blog2.example/feed?a=1&b=2', 'https://blog2.example/'],
    ['آنا: T3', 'rss', 'https://blog3.example/feed?a=1&b=2', 'https://blog3.example/'],
    ['AB: T4', 'rss', 'https://blog4.example/feed?a=1&b=2', 'https://blog4.example/'],
  ]);
});

function mastodonLinks(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]+)" rel="noopener"><svg[^>]*><use href="[^"]*#mastodon"/g)].map(
    ([, address = '']) => plain(address),
  );
}

function copied(html: string): string[] {
  return [...html.replaceAll('<wbr>', '').matchAll(/<kbd>([^<]+)<\/kbd>/g)].map(([, handle = '']) => handle);
}

function plain(address: string): string {
  return address.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
}
