// The wall: posts brought by hand, newest first, tended by hosts who tell nobody, taken off by who wrote them.
import { parseFeed } from 'feedsmith';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
let wall: string;
beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
  wall = `${path}/wall`;
});
afterEach(() => site.close());

const onX = (id: number, name = 'ana') => `https://x.com/${name}/status/${id}?s=20`;

async function bring(visitor: Visitor, fields: Record<string, string>) {
  const sent = await visitor.post(wall, { name: 'Ana', words: 'Erster Satz #WOLRostock', ...fields });
  site.advance(60_000);
  return sent;
}

async function shownTo(visitor = site.visitor('de'), query = ''): Promise<string[]> {
  const { text } = await visitor.get(wall + query);
  return [...text.matchAll(/<p class="post-words"[^>]*>(.*?)<\/p>/gs)].map(([, words = '']) =>
    words.replaceAll(/<[^>]+>/g, '').trim(),
  );
}

async function idOf(words: string, visitor = ana): Promise<string> {
  const { text } = await visitor.get(`${wall}/host`);
  const post = text.split('<li class="post').find((one) => one.includes(words)) ?? '';
  return /id="([^"]+)"/.exec(post)?.[1] ?? '';
}

test('an empty wall is friendly, and says how to begin', async () => {
  const { status, text } = await site.visitor('de').get(wall);
  expect(status).toBe(200);
  expect(text).toContain('Noch ist die Pinnwand leer');
  expect(text).toContain('das Neueste zuerst');
  expect(text).not.toContain('name="words"');
});

test('a guest brings a post by their link from the mail, and strangers see it newest first', async () => {
  const link = await answered(site, path, 'ben@example.org');
  const mine = await site.visitor('de').get(link);
  const mineWall = /href="([^"]*\/wall\?guest[^"]*)"/.exec(mine.text)?.[1]?.replace('&#x3D;', '=') ?? '';
  const guest = new URL(mineWall, site.origin).searchParams.get('guest') ?? '';
  expect((await site.visitor('de').get(mineWall)).text).toContain('value="Ben"');

  await bring(ana, { address: onX(1), words: 'Der Anfang #WOLRostock' });
  const ben = site.visitor('de');
  const sent = await bring(ben, { address: onX(2, 'ben'), words: 'Das Ende', name: 'Ben', guest });
  expect(sent.status).toBe(303);
  expect((await ben.get(sent.location)).text).toContain('dein Post ist angekommen');
  expect(await shownTo()).toEqual(['Das Ende', 'Der Anfang #WOLRostock']);
  const { text } = await site.visitor('de').get(wall);
  expect(text).toContain('@ben');
  expect(text).toContain('href="https://x.com/ben/status/2"');
  expect(text).toContain('<a href="/hashtag/WOLRostock">#WOLRostock</a>');
  expect((await site.visitor('de').get('/hashtag/wolrostock')).text).toContain('Das Ende');
});

test('strangers bring nothing, and a form that is refused keeps what was typed', async () => {
  const stranger = await bring(site.visitor('de'), { address: onX(1) });
  expect(stranger.location).toBe(`${wall}#bring`);
  expect(await shownTo()).toEqual([]);
  const refused = await bring(ana, { address: 'kein Link', words: '' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('value="kein Link"');
  expect(refused.text).toContain('Das ist keine Adresse im Netz');
  expect(refused.text).toContain('Bitte gib auch die Worte an');
});

test('the same post by two addresses is one, with its latest words', async () => {
  await bring(ana, { address: 'https://twitter.com/ana/status/7', words: 'Alt' });
  await bring(ana, { address: 'https://x.com/ana/status/7?t=abc', words: 'Neu' });
  expect(await shownTo()).toEqual(['Neu']);
});

test('filters by network and by person, and pages by forty', async () => {
  for (let id = 1; id <= 41; id += 1) await bring(ana, { address: onX(id), words: `Satz ${id}` });
  await bring(ana, { address: 'https://www.threads.com/@caro/post/Ab1', words: 'Faden', name: 'Caro' });
  expect(await shownTo()).toHaveLength(40);
  expect(await shownTo(undefined, '?page=2')).toEqual(['Satz 2', 'Satz 1']);
  expect(await shownTo(undefined, '?network=threads')).toEqual(['Faden']);
  const by = /by&#x3D;([\w-]{16})"[^>]*>Caro/.exec((await site.visitor('de').get(wall)).text)?.[1];
  expect(await shownTo(undefined, `?by=${by}`)).toEqual(['Faden']);
});

test('a host hides, shows, pins, and hides an author, who is not told', async () => {
  await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  await bring(ana, { address: onX(1), words: 'Eins' });
  await bring(ben, { address: onX(2, 'ben'), words: 'Zwei', name: 'Ben' });
  const tend = async (deed: string, words: string) =>
    ana.post(`${wall}/host`, { deed: `${deed} ${await idOf(words)}` });
  await tend('hide', 'Eins');
  expect(await shownTo()).toEqual(['Zwei']);
  await tend('show', 'Eins');
  await tend('pin', 'Eins');
  expect(await shownTo()).toEqual(['Eins', 'Zwei']);
  await tend('hide-author', 'Zwei');
  const again = await bring(ben, { address: onX(3, 'ben'), words: 'Drei', name: 'Ben' });
  expect((await ben.get(again.location)).text).toContain('dein Post ist angekommen');
  expect(await shownTo()).toEqual(['Eins']);
  const author = /name="author" value="([^"]+)"/.exec((await ana.get(`${wall}/host`)).text)?.[1] ?? '';
  await ana.post(`${wall}/host`, { author });
  expect(await shownTo()).toEqual(['Eins', 'Drei', 'Zwei']);
});

test('a post with a word on the list waits for a look, whatever its case and accents', async () => {
  await ana.post(`${wall}/host`, { whose: 'everybody', waiting_words: 'Käse\nRabatt' });
  await bring(ana, { address: onX(1), words: 'Heute KÄSEBRETT' });
  expect(await shownTo()).toEqual([]);
  const page = (await ana.get(`${wall}/host`)).text;
  expect(page).toContain('Wartet, weil ein Wort');
  expect(page).toContain('Rabatt');
  await ana.post(`${wall}/host`, { deed: `show ${await idOf('KÄSEBRETT')}` });
  expect(await shownTo()).toEqual(['Heute KÄSEBRETT']);
});

test('who brought a post takes it off, and it does not come again', async () => {
  await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  await bring(ben, { address: onX(2, 'ben'), words: 'Zwei', name: 'Ben' });
  const id = await idOf('Zwei');
  expect((await ben.get(`${wall}/off?post=${id}`)).text).toContain('Das sind deine Posts');
  expect((await ben.submit(`${wall}/off`, { off: id })).text).toContain('Weg ist er');
  await bring(ben, { address: onX(2, 'ben'), words: 'Zwei', name: 'Ben' });
  expect(await shownTo()).toEqual([]);
});

test('anybody may ask for a post to go: the hosts are asked by one mail a day, and decide', async () => {
  await bring(ana, { address: onX(1, 'caro'), words: 'Eins', name: 'Caro' });
  await bring(ana, { address: onX(2, 'caro'), words: 'Zwei', name: 'Caro' });
  const stranger = site.visitor('de');
  for (const words of ['Eins', 'Zwei', 'Zwei'])
    expect((await stranger.submit(`${wall}/off`, { ask: await idOf(words) })).text).toContain(
      'Deine Bitte ist bei Ana.',
    );
  expect(await shownTo()).toEqual(['Zwei', 'Eins']);
  const mail = await lastMail(site, 'ana@example.org', /^Bitte einen Post ansehen/);
  const asking = (await site.mailsTo('ana@example.org')).filter(({ subject }) =>
    subject?.startsWith('Bitte einen'),
  );
  expect(asking).toHaveLength(1);
  expect(linkIn(mail, path)).toBe(`${wall}/host`);
  await ana.post(`${wall}/host`, { deed: `take-off ${await idOf('Eins')}` });
  expect(await shownTo()).toEqual(['Zwei']);
});

test('an evening’s page shows its posts, the recap afterwards, and each network once; hosts take everything along', async () => {
  await bring(ana, { address: onX(1), words: 'Eins <b>' });
  const before = (await site.visitor('de').get(path)).text;
  expect(before).toContain('Eins &lt;b&gt;');
  expect(before.match(/x\.com\/intent/g)).toHaveLength(1);
  await ana.post(`${wall}/host`, { telling: 'yes', recap: 'Es war **laut**. <script>' });
  expect((await site.visitor('de').get(path)).text).not.toContain('<strong>laut</strong>');
  site.setClock('2026-12-04T12:00:00Z');
  const afterwards = (await site.visitor('de').get(path)).text;
  expect(afterwards).toContain('Es war <strong>laut</strong>. &lt;script&gt;');
  expect(afterwards).toContain('Eins &lt;b&gt;');
  const page = await ana.get(`${wall}/all.html`);
  expect(page.headers.get('content-disposition')).toContain('wol-im-advent-wall.html');
  expect(page.text).toContain('Eins &lt;b&gt;');
  expect(page.text).not.toMatch(/<(?:script|link|img)/);
  const kept = JSON.parse((await ana.get(`${wall}/all.json`)).text) as { posts: { words: string }[] };
  expect(kept.posts.map(({ words }) => words)).toEqual(['Eins <b>']);
});

test('nothing hostile in a post does anything', async () => {
  await bring(ana, {
    address: onX(1),
    name: '<b>Ana</b>\u202e',
    words: `<script>alert(1)</script> ${'w'.repeat(900)} Z${'\u0310'.repeat(80)} javascript:alert(1) https://evil.example\u202e`,
  });
  const { text } = await site.visitor('de').get(wall);
  expect(text).not.toContain('<script>alert');
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toMatch(/href="javascript/);
  expect(text).not.toContain('\u202e');
  expect(text).not.toContain('\u0310'.repeat(4));
});

test('feeds say the same, newest first, and answer 304', async () => {
  await bring(ana, { address: onX(1), words: 'Eins <b>fett</b> & mehr' });
  await bring(ana, { address: onX(2), words: 'Zwei' });
  for (const address of [`${wall}.atom`, `${wall}.json`, '/hashtag/WOLRostock/wall.atom']) {
    const { text, headers } = await site.visitor('de').get(address);
    const { feed } = parseFeed(text) as { feed: { entries?: unknown[]; items?: unknown[] } };
    expect(feed.entries ?? feed.items).toHaveLength(2);
    expect(text.indexOf('Zwei')).toBeLessThan(text.indexOf('Eins'));
    expect(text).toContain('&lt;b&gt;fett');
    const again = await fetch(site.origin + address, {
      // By itself fetch would ask past every cache.
      headers: { 'If-None-Match': headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  }
});
