// Nearby: real distances, filters in the address, and a position that is kept nowhere.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneOfMany } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function titlesAt(query: string, status = 200): Promise<string[]> {
  const page = await site.visitor('de').get(`/near?${query}`);
  expect([query, page.status]).toEqual([query, status]);
  return [...page.text.matchAll(/<h4><a [^>]*>([^<]*)<\/a>/g)].map(([, title]) => title ?? '');
}

test('what lies within the distance is shown, soonest first', async () => {
  await oneOfMany(site, { title: 'Rostock', date: '2026-12-05' });
  await oneOfMany(site, { title: 'Güstrow', city: 'Güstrow', hashtag: 'WOLGue', date: '2026-12-04' });
  await oneOfMany(site, { title: 'Schwerin', city: 'Schwerin', hashtag: 'WOLSn', date: '2026-12-03' });
  await oneOfMany(site, { title: 'Hamburg', city: 'Hamburg', hashtag: 'WOLHh' });
  expect(await titlesAt('city=rostock&within=10')).toEqual(['Rostock']);
  expect(await titlesAt('city=rostock')).toEqual(['Rostock']);
  expect(await titlesAt('city=rostock&within=50')).toEqual(['Güstrow', 'Rostock']);
  expect(await titlesAt('city=rostock&within=100')).toEqual(['Schwerin', 'Güstrow', 'Rostock']);
  expect(await titlesAt('city=Bad+Doberan')).toEqual(['Rostock']);
  expect(await titlesAt('city=rostock&within=1000000')).toEqual(['Rostock']);
});

test('a host’s own place on the map counts, whatever map it is from', async () => {
  for (const [number, map] of [
    'https://www.openstreetmap.org/?mlat=53.6290&mlon=11.4140#map=17/53.1/11.2',
    'https://www.google.com/maps/place/X/@53.6,11.4,17z/data=!3m1!4b1!4m6!3d53.6290!4d11.4140',
    '53,6290; 11,4140',
    'geo:53.629,11.414?z=17',
  ].entries())
    await oneOfMany(site, { title: `Karte ${number}`, map, date: `2026-12-0${3 + number}` });
  expect(await titlesAt('city=schwerin&within=10')).toEqual(['Karte 0', 'Karte 1', 'Karte 2', 'Karte 3']);
  expect(await titlesAt('city=rostock&within=10')).toEqual([]);
  const page = await site.visitor('de').get('/rostock/karte-0');
  expect(page.text).toContain('"geo":{"@type":"GeoCoordinates","latitude":53.629,"longitude":11.414}');
  await expect(oneOfMany(site, { title: 'Kurz', map: 'https://maps.app.goo.gl/abc' })).rejects.toThrow(
    'refused: 422',
  );
});

test('days, the week, the language and coming online are filters of the address', async () => {
  await oneOfMany(site, { title: 'Freitag', date: '2026-11-27' });
  await oneOfMany(site, { title: 'Montag', date: '2026-11-30', language: 'en' });
  await oneOfMany(site, {
    title: 'Online',
    city: 'Wien',
    hashtag: 'WOLWien',
    date: '2026-11-28',
    online: 'https://example.org/x',
  });
  await oneOfMany(site, { title: 'Beides', date: '2026-11-29', online: 'https://example.org/y' });
  site.setClock('2026-11-26T12:00:00Z');
  expect(await titlesAt('city=rostock&when=week')).toEqual(['Freitag', 'Beides']);
  expect(await titlesAt('city=rostock&when=week&online=too')).toEqual(['Freitag', 'Online', 'Beides']);
  expect(await titlesAt('city=rostock&language=en')).toEqual(['Montag']);
  expect(await titlesAt('city=rostock&when=days&from=2026-11-29&to=2026-11-30')).toEqual([
    'Beides',
    'Montag',
  ]);
  expect(await titlesAt('city=rostock&when=days&to=2026-11-27')).toEqual(['Freitag']);
  const wrong = await site.visitor('de').get('/near?city=rostock&when=days&from=morgen');
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Das ist kein Tag.');
});

test('the browser’s position leads to the nearest place and is kept nowhere', async () => {
  const visitor = site.visitor('de');
  const led = await visitor.post('/near', { latitude: '54.1712345', longitude: '12.0812345', within: '50' });
  expect(led.status).toBe(303);
  expect(led.location).toMatch(/^\/near\?city=[a-z-]+&within=50$/);
  expect(JSON.stringify(site.logged)).not.toContain('12345');
  expect((await visitor.get(led.location)).text).toContain('In der Nähe von');
  for (const wild of [
    {},
    { latitude: 'x', longitude: '1' },
    { latitude: '91', longitude: '1' },
    { latitude: '1e9', longitude: '0' },
  ])
    expect((await visitor.post('/near', wild)).location).toBe('/near');
});

test('a slip in a city’s name is taken up with the filters, here and on the first page', async () => {
  const visitor = site.visitor('de');
  const near = await visitor.get('/near?city=Rostokc&within=50');
  expect(near.status).toBe(422);
  expect(near.text).toContain('Meintest du vielleicht');
  expect(near.text).toMatch(/href="\/near\?city(?:=|&#x3D;)rostock&amp;within(?:=|&#x3D;)50">Rostock/);
  expect((await visitor.get('/?city=Rsotock')).text).toMatch(
    /Meintest du vielleicht[^]*href="\/rostock">Rostock/,
  );
  expect((await visitor.get('/?city=Xyzzyx')).text).not.toContain('Meintest du');
  expect((await visitor.get('/?city=Koeln')).location).toBe('/koeln');
});

test('a place that is none, or may be several, is asked about', async () => {
  expect(await titlesAt('city=Nirgendwo', 422)).toEqual([]);
  const several = await site.visitor('de').get('/near?city=Neustadt&within=50');
  expect(several.text).toContain('href="/near?city&#x3D;neustadt');
  expect(several.text).toContain('within&#x3D;50');
  for (const wild of [
    'city=%00',
    `city=${'a'.repeat(5000)}`,
    'city[x]=1',
    'city=rostock&page=99999',
    'city=longyearbyen&within=100',
    'city=suva&within=100',
  ])
    expect([200, 404, 422], wild).toContain((await site.visitor('de').get(`/near?${wild}`)).status);
});
