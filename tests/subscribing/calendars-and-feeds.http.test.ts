// Calendars and feeds: read by others' parsers, cheap to ask again, and true to what hosts change.
import { request } from 'node:http';
import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function twoCities() {
  const rostock = await announced(site, {
    title: 'Möwen, <b>Netze</b> & Zweifel',
    description: 'Text mit [Link](https://example.org) & <script>alert(1)</script>',
  });
  const koeln = await announced(
    site,
    { city: 'Köln', title: 'Erster in Köln', starts: '20:00', hashtag: 'WOLKoeln' },
    { name: 'Ben', email: 'ben@example.org' },
  );
  return { rostock, koeln };
}

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      summary: event.getFirstPropertyValue('summary'),
      status: event.getFirstPropertyValue('status'),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      uid: event.getFirstPropertyValue('uid'),
      attendees: event.getAllProperties('attendee').length,
    })),
  };
}

test('a calendar holds everywhere, a city, or a hashtag, and says what calendars want to know', async () => {
  await twoCities();
  const visitor = site.visitor('de');
  const all = eventsIn((await visitor.get('/calendar.ics')).text);
  expect(all.events.map(({ summary }) => summary)).toEqual([
    'Möwen, <b>Netze</b> & Zweifel',
    'Erster in Köln',
  ]);
  expect(all.events.every(({ attendees }) => attendees === 0)).toBe(true);
  const rostock = eventsIn((await visitor.get('/rostock/calendar.ics')).text);
  expect(rostock.events).toHaveLength(1);
  expect(rostock.calendar.getFirstPropertyValue('x-wr-calname')).toBe('Abende in Rostock');
  expect(rostock.calendar.getFirstPropertyValue('source')).toBe(`${site.origin}/rostock/calendar.ics`);
  expect(String(rostock.calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
  expect(eventsIn((await visitor.get('/hashtag/wolkoeln/calendar.ics')).text).events).toHaveLength(1);
  expect((await visitor.get('/nirgendwo/calendar.ics')).status).toBe(404);
});

test('an evening that is changed or cancelled changes in the calendar by itself', async () => {
  const { rostock } = await twoCities();
  const [before] = eventsIn((await site.visitor('de').get('/rostock/calendar.ics')).text).events;
  await rostock.host.post(`${rostock.path}/edit`, {
    ...advent,
    version: '0',
    starts: '20:00',
    ends: '23:00',
  });
  await rostock.host.post('/rostock/wol-im-advent/cancel', { word: '' });
  const [after] = eventsIn((await site.visitor('de').get('/rostock/calendar.ics')).text).events;
  expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED', sequence: 2 });
});

test('the three feeds say the same, and nothing that a host wrote does anything in them', async () => {
  await twoCities();
  const visitor = site.visitor('de');
  const titles: unknown[] = [];
  for (const format of ['atom', 'rss', 'json']) {
    const answer = await visitor.get(`/rostock/feed.${format}`);
    expect(answer.headers.get('content-type')).toContain(
      { atom: 'atom+xml', rss: 'rss+xml', json: 'feed+json' }[format],
    );
    expect(answer.text).not.toContain('<script>alert');
    const read = parseFeed(answer.text);
    expect(read.format).toBe(format);
    titles.push(JSON.stringify(read.feed).includes('Zweifel'));
    expect(JSON.stringify(read.feed)).toContain(`${site.origin}/rostock/`);
  }
  expect(titles).toEqual([true, true, true]);
});

test('who asks again is told that nothing has changed, until something has', async () => {
  const { rostock } = await twoCities();
  for (const path of ['/rostock/calendar.ics', '/rostock/feed.atom', '/feed.json']) {
    const first = await site.visitor('de').get(path);
    const etag = first.headers.get('etag') ?? '';
    expect([path, await statusIfNot(path, etag)]).toEqual([path, 304]);
    // fetch() adds `Cache-Control: no-cache` to what it asks conditionally; feed readers are written with it.
    const since = first.headers.get('last-modified') ?? '';
    for (const headers of [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"x", W/${etag}` },
      { 'If-Modified-Since': since },
    ]) {
      const again = await fetch(site.origin + path, { headers });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
    }
    const older = { 'If-None-Match': '"x"', 'If-Modified-Since': since };
    expect((await fetch(site.origin + path, { headers: older })).status).toBe(200);
  }
  const etag = (await site.visitor('de').get('/rostock/calendar.ics')).headers.get('etag') ?? '';
  site.advance(1000);
  await rostock.host.post(`${rostock.path}/edit`, { ...advent, version: '0' });
  expect(await statusIfNot('/rostock/calendar.ics', etag)).toBe(200);
});

test('what is unlisted is in no calendar and no feed', async () => {
  await announced(site, { visibility: 'unlisted' });
  for (const path of [
    '/calendar.ics',
    '/rostock/calendar.ics',
    '/hashtag/WOLRostock/calendar.ics',
    '/feed.atom',
    '/rostock/feed.rss',
    '/feed.json',
  ])
    expect((await site.visitor('de').get(path)).text).not.toContain('WOL im Advent');
});

/** Asked as a calendar program asks; fetch() would add a header that wants everything anew. */
function statusIfNot(path: string, etag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(site.origin + path, { headers: { 'If-None-Match': etag } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('a hashtag’s page names its calendar and the feeds of its posts', async () => {
  await announced(site);
  const { text } = await site.visitor('de').get('/hashtag/WOLRostock');
  for (const file of ['calendar.ics', 'wall.atom', 'wall.json'])
    expect(text).toContain(`href="/hashtag/WOLRostock/${file}" title="#WOLRostock"`);
  expect(text).toMatch(/href="webcal:\/\/localhost:\d+\/hashtag\/WOLRostock\/calendar.ics"/);
});

test('home and city pages name their feeds and calendar, to people and to programs', async () => {
  await announced(site);
  for (const [page, below] of [
    ['/', ''],
    ['/rostock', '/rostock'],
  ] as const) {
    const { text } = await site.visitor('de').get(page);
    for (const file of ['feed.atom', 'feed.rss', 'feed.json', 'calendar.ics'])
      expect(text).toContain(`href="${below}/${file}" title="`);
    expect(text).toContain(`href="webcal://localhost`);
  }
});
