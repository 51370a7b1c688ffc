// What a microformats parser reads on our pages: lists are feeds of events, an evening is one event.
import { mf2 } from 'microformats-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function rootOf(path: string) {
  const { text } = await site.visitor('de').get(path);
  const { items } = mf2(text, { baseUrl: site.origin + path });
  // One root a page: nothing in it stands apart.
  expect(items).toHaveLength(1);
  return items[0];
}

test('home, a city, a hashtag and a series are feeds of their evenings, in the order in which they stand there', async () => {
  const { host } = await announced(site, { title: 'Erster & <b>bester</b>' });
  const monthly = { ...advent, rhythm: 'monthly', title: 'Offener Tisch', date: '2026-12-17' };
  const { location } = await host.post('/new/series', monthly);
  await host.post('/rostock/offener-tisch-2026-12-17/publish', {});
  const first = { name: ['Erster & <b>bester</b>'], url: [`${site.origin}/rostock/erster-b-bester-b`] };
  const second = { name: ['Offener Tisch'], url: [`${site.origin}/rostock/offener-tisch-2026-12-17`] };
  const lists = { '/': [first, second], '/rostock': [first, second], '/hashtag/WOLRostock': [first, second] };
  for (const [path, wanted] of Object.entries({ ...lists, [location.replace(/\?.*/, '')]: [second] })) {
    const feed = await rootOf(path);
    expect([path, feed?.type]).toEqual([path, ['h-feed']]);
    expect(feed?.properties['name']).toHaveLength(1);
    const events = feed?.children?.map(({ type, properties: { name, url } }) => ({ type, name, url }));
    expect([path, events]).toEqual([path, wanted.map((one) => ({ type: ['h-event'], ...one }))]);
    const last = feed?.children?.at(-1)?.properties;
    expect(last?.['start']?.[0]).toMatch(/^2026-12-\d\dT18:00:00/);
    expect(last?.['end']?.[0]).toMatch(/^2026-12-\d\dT21:00:00/);
  }
  site.setClock('2026-12-28T12:00:00Z');
  expect((await rootOf('/rostock'))?.children).toHaveLength(2);
});

test('an evening is an event with all that it has to say', async () => {
  const { path } = await announced(site);
  const event = await rootOf(path);
  expect(event?.type).toEqual(['h-event']);
  expect(event?.properties).toMatchObject({
    name: ['WOL im Advent'],
    url: [site.origin + path],
    start: [expect.stringMatching(/^2026-12-03T18:00:00/)],
    end: [expect.stringMatching(/^2026-12-03T21:00:00/)],
    location: [
      {
        type: ['h-card'],
        properties: { name: ['Café Hafenkante'], 'street-address': ['Am Strande 4'], locality: ['Rostock'] },
      },
    ],
    content: [{ html: expect.stringContaining('<strong>drei Minuten</strong>') }],
  });
});
