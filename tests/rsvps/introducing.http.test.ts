// Ready-made words out of one's own answer, on every network; and one's own server, asked once.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let net: Net;
let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 1000 });
  site = await openSite({}, net.outside);
  ({ host: ana, path } = await announced(site, { date: '2026-12-03' }));
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const plain = (html: string) => html.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
const linkTo = (html: string, start: string) =>
  [...plain(html).matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href)
    .find((one) => one.startsWith(start)) ?? '';

async function introduced(fields: Record<string, string>) {
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', ...fields });
  const visitor = site.visitor('de');
  const page = linkTo((await visitor.get(link)).text, `${path}/people`).replace('/people', '/introduce');
  return { visitor, page, text: plain((await visitor.get(page)).text) };
}

test('through the link of a mail: what one works on, for each network', async () => {
  const { page, text } = await introduced({ working_on: 'einem Hochbeet', unsure_about: 'der Erde' });
  expect(page).toContain('guest=');
  const words =
    'Am Do., 3. Dez. komme ich zu #WOLRostock in Rostock. Ich arbeite an: einem Hochbeet. Wo ich unsicher bin: der Erde.';
  expect(text).toContain(words);
  expect(linkTo(text, 'https://bsky.app/intent/compose')).toContain(encodeURIComponent(words));
  expect(linkTo(text, 'https://x.com/intent/tweet')).toContain(encodeURIComponent(words));
  expect(linkTo(text, 'https://www.threads.com/intent/post')).toContain(encodeURIComponent(words));
});

test('long words are cut where a network would refuse them, and nothing is invented', async () => {
  const { text } = await introduced({ working_on: 'Beeten und '.repeat(40), unsure_about: 'allem' });
  const post = new URL(linkTo(text, 'https://bsky.app/intent/compose')).searchParams.get('text') ?? '';
  expect(post.length).toBeLessThanOrEqual(280);
  expect(post).toMatch(/Beeten und.*… http/);
  const { text: bare } = await introduced({ working_on: '', unsure_about: '' });
  expect(bare).toContain('Am Do., 3. Dez. komme ich zu #WOLRostock in Rostock.');
  expect(bare).toContain('Schreib in deiner Antwort');
});

test('strangers have nothing to introduce, and a made-up link gives nothing', async () => {
  expect((await site.visitor('de').get(`${path}/introduce`)).location).toBe(`${path}#first-post`);
  expect((await site.visitor('de').get(`${path}/introduce?guest=made-up`)).status).toBe(303);
});

test('one’s own server is asked once: from then on sharing leads there, in the words that it wants', async () => {
  const { visitor, text } = await introduced({ working_on: 'einem Hochbeet' });
  const ask = linkTo(text, `${path}/mastodon`);
  expect(plain((await visitor.get(ask)).text)).toContain('Ich arbeite an: einem Hochbeet');
  net.answer('home.example', '/.well-known/webfinger', {
    links: [
      {
        rel: 'http://ostatus.org/schema/1.0/subscribe',
        template: 'https://home.example/authorize_interaction?uri={uri}',
      },
      {
        rel: 'https://w3id.org/fep/3b86/Create',
        template: 'https://home.example/write?kind={type}&text={content}&then={on-success}',
      },
    ],
  });
  const sent = await visitor.post(ask, { home: '@me@home.example' });
  expect(sent.status).toBe(303);
  const there = linkTo((await visitor.get(sent.location)).text, 'https://home.example/write');
  expect(there).toContain(`kind=Note&text=${encodeURIComponent('Am Do., 3. Dez. komme ich')}`);
  // On every evening's page at once, and nowhere but in this browser.
  expect(linkTo((await visitor.get(path)).text, 'https://home.example/write')).toContain(
    encodeURIComponent('#WOLRostock'),
  );
  expect(linkTo((await site.visitor('de').get(path)).text, 'https://home.example')).toBe('');
  expect((await visitor.get(path)).text).toContain('href="https://home.example/tags/WOLRostock"');
  await visitor.post(`${path}/mastodon`, { home: '' });
  expect(visitor.cookies.has('home')).toBe(false);
});

test('a server that says nothing gets what Mastodon has; what is none is refused with a sentence', async () => {
  const visitor = site.visitor('de');
  const alone = await visitor.post(`${path}/mastodon`, { home: 'quiet.example' });
  expect(linkTo((await visitor.get(alone.location)).text, 'https://quiet.example/share?text=')).not.toBe('');
  expect(visitor.cookies.has('home')).toBe(false);
  const refused = await visitor.post(`${path}/mastodon`, { home: 'kein Server!' });
  expect([refused.status, refused.text.includes('value="kein Server!"')]).toEqual([422, true]);
  expect(refused.text).toContain('Das ist kein Server');
});

test('how to keep the hashtag in a column stands on the page, for each network', async () => {
  const { text } = await ana.get(path);
  for (const start of [
    'https://bsky.app/hashtag/WOLRostock',
    'https://x.com/hashtag/WOLRostock',
    'https://www.linkedin.com/search/results/content/',
    'https://www.threads.com/tag/WOLRostock',
    `${path}/wall.atom`,
  ])
    expect(linkTo(text, start)).not.toBe('');
  expect(text).toContain('So behältst du #WOLRostock im Blick');
});
