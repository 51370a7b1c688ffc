// From `npm start` to the first page, beside a bare Express with the same database driver and Handlebars, in turns; and what it takes of memory.
import { setTimeout as wait } from 'node:timers/promises';
import { onTheWire } from '../support/on-the-wire.ts';
import { median, rounds } from './load.ts';
import { databaseOfDemo, folderFor, packed, runBareSite, runScript, type Running } from './sites.ts';
import type { Measured } from './table.ts';

const pages = 1000;
/** Read at the same time. */
const readers = 4;
/** Megabytes. */
const idleAtMost = 120;
const afterAtMost = 200;
const cities = (
  'rostock guestrow wismar schwerin stralsund greifswald hamburg berlin kiel lueneburg leipzig dresden potsdam bremen ' +
  'luebeck erfurt halle jena kassel koeln bonn wien graz basel zuerich bern linz ulm trier mainz aachen'
).split(' ');

export async function measureStart(): Promise<Measured[]> {
  const [folder, bareFolder] = [folderFor('start'), folderFor('bare')];
  const first = await timed(await runScript('start', folder));
  await timed(await runBareSite(bareFolder));
  const ours: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    beside.push(await timed(await runBareSite(bareFolder)));
    ours.push(await timed(await runScript('start', folder)));
  }
  const bare = median(beside);
  return [
    {
      what: 'start to the first page, ms: bare Express with a database',
      ours: median(ours),
      beside: bare,
      most: 3,
    },
    { what: 'the very first start, ms: the same', ours: first, beside: bare, most: 15 },
    ...(await measureMemory(folder)),
  ];
}

async function timed(site: Running): Promise<number> {
  // What it compiled is kept half a second later.
  await wait(1000);
  await site.stop();
  return site.milliseconds;
}

async function measureMemory(folder: string): Promise<Measured[]> {
  const idle = await runScript('start', folder);
  await wait(5000);
  const atRest = idle.memory();
  await idle.stop();
  // To make the demo takes more than to show it: what is measured is a site of that size.
  await timed(await runScript('demo', folder));
  const filled = await runScript('start', folder, { DATABASE_URL: databaseOfDemo(folder) });
  await readManyPages(filled.origin);
  // What draws pictures beside it has ended by then, and what only the reading needed has been given back.
  await wait(3000);
  const after = filled.memory();
  await filled.stop();
  if (atRest === undefined || after === undefined) return [];
  return [
    { what: 'memory idle, MB: what is promised', ours: atRest, beside: idleAtMost, most: 1 },
    { what: `memory after ${pages} pages, MB: what is promised`, ours: after, beside: afterAtMost, most: 1 },
  ];
}

/** Whatever pages lead to, and more of each city than anybody visits. */
async function readManyPages(origin: string): Promise<void> {
  const known = new Set(['/', '/map', '/guide', '/about', ...cities.flatMap(pagesOf)]);
  const waiting = [...known];
  let left = pages;
  const reader = async () => {
    for (let path = waiting.shift(); path !== undefined && left-- > 0; path = waiting.shift()) {
      const { text, headers } = await onTheWire(origin + path, packed);
      if (!headers['content-type']?.includes('text/html')) continue;
      for (const [, link = ''] of text.matchAll(/href="(\/[a-z0-9/-]*)"/g)) {
        if (known.has(link) || /^\/(?:styles|scripts|fonts|icons|pictures)\b/.test(link)) continue;
        known.add(link);
        waiting.unshift(link);
      }
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
}

function pagesOf(city: string): string[] {
  const ofCity = ['', '?lang=en', '/feed.atom', '/calendar.ics', '/2026', '/feed.json', '/feed.rss', '/2025'];
  const near = ['25', '50', '100'].map((within) => `/near?city=${city}&within=${within}`);
  return [...ofCity.map((ending) => `/${city}${ending}`), ...near];
}
