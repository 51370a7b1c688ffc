// Every XML of the site opens in somebody else's parser, whatever people typed, and what is empty is valid, too.
import ICAL from 'ical.js';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { announced, answered, described } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(async () => {
  await site.close();
});

/** What XML 1.0 cannot say, and what it can. */
const hostile = '\uFFFF<x>&]]>"\uFFFE\u0001\uD800\u{1F600}\u{1FFFF}';

async function opens(xml: string): Promise<void> {
  const { valid, errors } = await validateXML({ xml, normalization: 'format' });
  expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  expect(xml).not.toMatch(/[\uFFFE\uFFFF\0]/u);
}

const xmlOf = (path: string) => [
  '/feed.atom',
  '/feed.rss',
  '/rostock/feed.atom',
  '/rostock/feed.rss',
  `${path}/wall.atom`,
  '/hashtag/WOLRostock/wall.atom',
  `${path}/people/blogs.opml`,
  '/sitemap.xml',
  '/sitemap/places.xml',
  '/sitemap/1.xml',
  `${path}/sign.svg`,
];

test('whatever people type into every field, all XML is well-formed', async () => {
  const { path, host } = await announced(site, {
    title: `Abend ${hostile}`,
    description: `Worte ${hostile}`,
    venue: `Ort ${hostile}`,
    address: `Straße ${hostile}`,
  });
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: `Ben ${hostile}`, listed: 'public', working_on: hostile });
  await host.post(`${path}/wall`, {
    address: 'https://x.com/ana/status/1',
    words: `Satz ${hostile}`,
    name: `Ana ${hostile}`,
  });
  for (const one of xmlOf(path)) {
    const { status, text } = await site.visitor('de').get(one);
    expect([one, status]).toEqual([one, 200]);
    await opens(text);
  }
});

test('a feed shows a venue as it was typed', async () => {
  await announced(site, { venue: '1. Stock *links* _hinten_', address: '# 5 `x`' });
  for (const path of ['/rostock/feed.atom', '/rostock/feed.rss', '/rostock/feed.json']) {
    const { text } = await site.visitor('de').get(path);
    expect(text.replaceAll('&lt;', '<')).toContain('1. Stock *links* _hinten_, # 5 `x`, Rostock');
    expect(text).not.toMatch(/<(?:ol|em|h1|code)>|&lt;(?:ol|em|h1|code)/);
  }
});

test('empty feeds and calendars are valid, and stay the same', async () => {
  const paths = [
    '/rostock/feed.atom',
    '/rostock/feed.rss',
    '/rostock/feed.json',
    '/rostock/calendar.ics',
    '/calendar.ics',
  ];
  const get = async () => Promise.all(paths.map((path) => site.visitor('de').get(path)));
  const before = await get();
  const [atom, rss, json, calendar] = before.map(({ text }) => text);
  await opens(atom ?? '');
  await opens(rss ?? '');
  expect(parseAtomFeed(atom ?? '').entries ?? []).toEqual([]);
  expect(parseRssFeed(rss ?? '').items ?? []).toEqual([]);
  expect(JSON.parse(json ?? '')).toMatchObject({ items: [] });
  const component = new ICAL.Component(ICAL.parse(calendar ?? '') as unknown[]);
  expect(component.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  site.advance(3 * 24 * 60 * 60_000);
  const later = await get();
  expect(later.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  expect(later.map(({ headers }) => headers.get('etag'))).toEqual(
    before.map(({ headers }) => headers.get('etag')),
  );
});

test('an empty wall is a valid feed', async () => {
  const { path } = await announced(site);
  await opens((await site.visitor('de').get(`${path}/wall.atom`)).text);
  expect(JSON.parse((await site.visitor('de').get(`${path}/wall.json`)).text)).toMatchObject({ items: [] });
});
