// What search engines and neighbours of other years find.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('the site map holds every listed page, and no other', async () => {
  const { path } = await announced(site);
  const { path: hidden } = await announced(site, { title: 'Geheim', visibility: 'unlisted' });
  const map = await site.visitor('de').get('/sitemap.xml');
  expect(map.headers.get('content-type')).toContain('application/xml');
  expect(map.text).toContain(`<loc>${site.origin}${path}</loc><lastmod>`);
  expect(map.text).toContain(`<loc>${site.origin}/rostock</loc>`);
  expect(map.text).not.toContain(hidden);
  expect((await site.visitor('de').get('/robots.txt')).text).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
});

test('a tweetup says to machines what it is, and nothing a host typed ends the script', async () => {
  const { host, path } = await announced(site, {
    title: 'Werk </script><script>alert(1)</script>',
    capacity: '20',
  });
  const page = (await site.visitor('de').get(path)).text;
  expect(page).not.toContain('<script>alert(1)');
  const event = dataIn(page);
  expect(event).toMatchObject({
    '@type': 'Event',
    name: 'Werk </script><script>alert(1)</script>',
    startDate: '2026-12-03T18:00:00.000Z',
    eventStatus: 'https://schema.org/EventScheduled',
    organizer: [{ name: 'Ana' }],
    offers: { price: 0 },
    maximumAttendeeCapacity: 20,
    location: { name: 'Café Hafenkante', address: { addressLocality: 'Rostock', addressCountry: 'DE' } },
  });
  await host.post(`${path}/edit`, {
    ...advent,
    title: String(event['name']),
    version: '0',
    starts: '20:00',
    ends: '23:00',
    cost: '5 Euro',
  });
  const moved = dataIn((await site.visitor('de').get(path)).text);
  expect(moved).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2026-12-03T18:00:00.000Z',
  });
  expect(moved).not.toHaveProperty('offers');
});

test('a city’s year can be browsed, in the order in which it went', async () => {
  const { path } = await announced(site);
  await announced(site, { title: 'Neujahr', date: '2027-01-01', starts: '00:00', ends: '02:00' });
  site.setClock('2027-02-01T12:00:00Z');
  const visitor = site.visitor('de');
  const last = (await visitor.get('/rostock/2026')).text;
  expect(last).toContain(`href="${path}"`);
  expect(last).not.toContain('Neujahr');
  expect((await visitor.get('/rostock/2027')).text).toContain('Neujahr');
  expect((await visitor.get('/rostock')).text).toContain('href="/rostock/2027"');
  expect((await visitor.get('/rostock/2031')).text).toContain('In diesem Jahr steht hier nichts.');
  expect((await visitor.get('/nirgendwo/2026')).status).toBe(404);
});

function dataIn(page: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  return JSON.parse(json) as Record<string, unknown>;
}
