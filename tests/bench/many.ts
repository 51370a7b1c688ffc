// A million tweetups in 5,000 cities: pages, searches and calendars answer as fast as with a thousand in five.
import { openSite, type Site } from '../support/site.ts';
import { say } from '../torture/say.ts';
import { median } from './load.ts';
import { citiesFor, fillWithMany } from './many-tweetups.ts';
import type { Measured } from './table.ts';

const many = Number(process.env['TWEETUPS'] ?? 1_000_000);
const few = 1000;
const looks = 60;

const asked: Record<string, string> = {
  home: '/',
  'home, third page': '/?page=3',
  city: '/rostock',
  'a city’s year': '/rostock/2025',
  'near, 25 km': '/near?city=rostock&within=25',
  'near, 100 km, this week': '/near?city=rostock&within=100&when=week',
  'search, a word of all': '/search?q=abend',
  'search, a city': '/search?q=rostock',
  'search, two words': '/search?q=abend+caf%C3%A9',
  'search, the beginning of many': '/search?q=ka',
  'search, third page': '/search?q=abend&page=3',
  'search, a slip': '/search?q=rostokc',
  'search, nothing': '/search?q=xyzzy',
  calendar: '/calendar.ics',
  'a city’s calendar': '/rostock/calendar.ics',
  feed: '/feed.atom',
  'a city’s feed': '/rostock/feed.json',
  'a machine’s list': '/api/v1/tweetups',
  hashtag: '/hashtag/WOLRostock',
};

export async function measureMany(): Promise<Measured[]> {
  const small = await openSite();
  const large = await openSite();
  const now = small.now();
  await fillWithMany(small.db, now, citiesFor(small.gazetteer, 5, now), few);
  const began = performance.now();
  await fillWithMany(large.db, now, citiesFor(large.gazetteer, 5000, now), many);
  say(`wrote ${many} tweetups in ${Math.round((performance.now() - began) / 1000)} s`);
  const rows: Measured[] = [];
  for (const [name, path] of Object.entries(asked)) rows.push(await compare(name, path, { small, large }));
  await small.close();
  await large.close();
  return rows;
}

async function compare(
  name: string,
  path: string,
  sites: Record<'small' | 'large', Site>,
): Promise<Measured> {
  const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
  const order = ['small', 'large'] as const;
  for (let round = 0; round < looks; round += 1)
    // In turns, so that whatever else the machine does falls on both.
    for (const which of round % 2 ? order : order.toReversed())
      times[which].push(await timeOf(sites[which], path));
  const [ours, beside] = [median(times.large), median(times.small)];
  // Half a millisecond is nothing that anybody waits for, and as much as a timer's noise.
  return { what: `${name}, ms: with ${few}`, ours, beside, most: 1.5 + 0.5 / beside };
}

async function timeOf(site: Site, path: string): Promise<number> {
  const began = performance.now();
  // With a cookie of ours no page comes out of the server's memory: what is measured is the work.
  const answer = await fetch(site.origin + path, { redirect: 'manual', headers: { Cookie: 'language=de' } });
  const text = await answer.text();
  if (answer.status !== 200 || text.length < 200) throw new Error(`${path}: ${answer.status}`);
  return performance.now() - began;
}
