// Calendars and feeds are read far from the site: every address in them is whole, and on BASE_URL wherever they were asked for.
import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advent } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

const here = 'http://tweetups.example.org';

let site: Site;
let evening: string;
beforeAll(async () => {
  site = await openSite({ BASE_URL: here });
  const ana = site.visitor('de');
  await ana.post('/new', {
    ...advent,
    name: 'Ana',
    email: 'ana@example.org',
    description: 'Wie [beim letzten Mal](/rostock/2025), steht [dort](https://example.org/plan).',
  });
  const confirm = /\/new\/[\w-]+/.exec((await site.mailTo('ana@example.org')).text ?? '')?.[0] ?? '';
  evening = (await ana.post(confirm, {})).location.replace(here, '').replace(/\?.*/, '');
  await ana.post(`${evening}/wall`, {
    address: 'https://x.com/caro/status/1',
    words: `Schön war es bei #${advent.hashtag}`,
    name: 'Caro',
  });
});
afterAll(() => site.close());

const calendars = ['/calendar.ics', '/rostock/calendar.ics', `/hashtag/${advent.hashtag}/calendar.ics`];
const lists = ['', '/rostock'].flatMap((page) =>
  ['atom', 'rss', 'json'].map((ending) => `${page}/feed.${ending}`),
);
const walls = ['wall.atom', 'wall.json'].map((file) => `/hashtag/${advent.hashtag}/${file}`);

test('calendars lead to the site', async () => {
  for (const path of [...calendars, `${evening}/tweetup.ics`]) {
    const calendar = new ICAL.Component(ICAL.parse((await site.visitor('de').get(path)).text));
    const [event] = calendar.getAllSubcomponents('vevent');
    const source = calendar.getFirstPropertyValue('source');
    expect([path, source]).toEqual([path, path.startsWith(evening) ? null : here + path]);
    expect([path, event?.getFirstPropertyValue('url')]).toEqual([path, here + evening]);
    expect(String(event?.getFirstPropertyValue('description'))).toContain(here + evening);
    expect(String(event?.getFirstPropertyValue('uid'))).toMatch(/^\w+@tweetups\.example\.org$/);
  }
});

test('feeds lead to the site, and posts to where they were written', async () => {
  for (const path of [...lists, ...walls, `${evening}/wall.atom`, `${evening}/wall.json`]) {
    const { text } = await site.visitor('de').get(path);
    const isOfPosts = path.includes('wall');
    expect([path, text.includes(here + path)]).toEqual([path, true]);
    expect([path, text.includes(isOfPosts ? 'https://x.com/caro/status/1' : here + evening)]).toEqual([
      path,
      true,
    ]);
    expect([path, bareLinksIn(text)]).toEqual([path, []]);
  }
});

test('what a host or a guest links to on the site is whole in a feed as well', async () => {
  const { text } = await site.visitor('de').get('/rostock/feed.json');
  expect(text).toContain(`href=\\"${here}/rostock/2025\\"`);
  expect(text).toContain('href=\\"https://example.org/plan\\"');
  const wall = await site.visitor('de').get(`${evening}/wall.json`);
  expect(wall.text).toContain(`href=\\"${here}/hashtag/${advent.hashtag}\\"`);
});

test('what search engines and networks read of a page is whole', async () => {
  const { text } = await site.visitor('de').get(evening);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
  const told = JSON.parse(data) as { url: string; image: string[] };
  expect(told.url).toBe(here + evening);
  expect(told.image.filter((address) => !address.startsWith(`${here}/`))).toEqual([]);
  expect(/property="og:image" content="([^"]*)"/.exec(text)?.[1]).toMatch(new RegExp(`^${here}${evening}/`));
  expect(/rel="canonical" href="([^"]*)"/.exec(text)?.[1]).toBe(here + evening);
  const front = await site.visitor('de').get('/rostock');
  expect(front.text).toContain('webcal://tweetups.example.org/rostock/calendar.ics');
});

/** In the feed itself and in the HTML that it carries. */
function bareLinksIn(text: string): string[] {
  const links = [...text.matchAll(/(?:href|src)=\\?(?:"|&quot;)(.*?)\\?(?:"|&quot;)/g)].map(
    ([, to = '']) => to,
  );
  const { feed } = parseFeed(text);
  const said = JSON.stringify(feed).matchAll(/"(?:url|link|id|home_page_url|feed_url)":"([^"]*)"/g);
  return [...links, ...[...said].map(([, to = '']) => to)].filter((to) => !/^(?:https?|mailto):/.test(to));
}
