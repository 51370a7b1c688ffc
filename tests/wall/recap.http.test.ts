// How it was: told by the hosts, a page of its own when the evening is over, and found years later.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site, { date: '2026-11-23' }));
});
afterEach(() => site.close());

const words = 'Wir waren **elf**, und [niemand](https://example.org/) ging früh. <script>alert(1)</script>';
const tell = (recap: string) => ana.post(`${path}/wall/host`, { telling: 'yes', recap });
const read = async (address: string) => (await site.visitor('de').get(address)).text;

test('only when the evening is over and somebody has told it', async () => {
  await tell(words);
  expect((await site.visitor('de').get(`${path}/recap`)).status).toBe(404);
  site.setClock('2026-11-24T08:00:00Z');
  const page = await read(`${path}/recap`);
  expect(page).toContain('<strong>elf</strong>');
  expect(page).not.toContain('<script>alert(1)');
  await tell('');
  expect((await site.visitor('de').get(`${path}/recap`)).status).toBe(404);
});

test('it is linked from the evening, the city’s year and the site map, and says to machines what it is', async () => {
  site.setClock('2026-11-24T08:00:00Z');
  for (const place of [path, '/rostock/2026', '/sitemap.xml'])
    expect(await read(place)).not.toContain(`${path}/recap`);
  await tell(words);
  for (const place of [path, '/rostock/2026']) expect(await read(place)).toContain(`href="${path}/recap"`);
  expect(await read('/sitemap.xml')).toContain(`<loc>${site.origin}${path}/recap</loc><lastmod>2026-11-24`);
  site.setClock('2031-05-01T08:00:00Z');
  const page = await read(`${path}/recap`);
  expect(page).toContain(`<link rel="canonical" href="${site.origin}${path}/recap">`);
  expect(page).toContain('<meta name="description" content="Wir waren elf, und niemand ging früh.');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'BlogPosting',
    url: `${site.origin}${path}/recap`,
    datePublished: '2026-11-24T08:00:00.000Z',
    about: { '@id': `${site.origin}${path}` },
  });
});

test('its hosts edit it, nobody else; of an unlisted evening nothing is found', async () => {
  site.setClock('2026-11-24T08:00:00Z');
  await tell('Erste Fassung');
  site.advance(86_400_000);
  await tell('Zweite Fassung');
  const stranger = await site
    .visitor('de')
    .post(`${path}/wall/host`, { telling: 'yes', recap: 'Von Fremden' });
  expect(stranger.status).not.toBe(303);
  expect(await read(`${path}/recap`)).toContain('Zweite Fassung');
  expect(await read(`${path}/recap`)).toContain('Erzählt am Mittwoch, 25. November 2026');
  expect((await ana.get(`${path}/recap`)).text).toContain('wall/host#recap-title');
  site.setClock('2026-11-22T12:00:00Z');
  const { host, path: hidden } = await announced(site, {
    date: '2026-11-23',
    visibility: 'unlisted',
    title: 'Leise',
  });
  await host.post(`${hidden}/wall/host`, { telling: 'yes', recap: 'Leise war es' });
  site.setClock('2026-11-24T08:00:00Z');
  expect(await read(`${hidden}/recap`)).toContain('<meta name="robots" content="noindex">');
  expect(await read('/sitemap.xml')).not.toContain(hidden);
  expect(await read('/rostock/2026')).not.toContain(hidden);
});
