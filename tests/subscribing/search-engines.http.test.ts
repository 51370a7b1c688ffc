// What search engines want of an event (schema.org, with Google's required and recommended fields), in every state that an evening can be in.
// https://developers.google.com/search/docs/appearance/structured-data/event
import { afterEach, beforeEach, expect, test } from 'vitest';
import sharp from 'sharp';
import { advent, announced, answered, oneOfMany } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

type Json = Record<string, unknown>;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** @returns what is missing or wrong; an evening has no performer: people meet, nobody performs */
function wrongIn(event: Json): string[] {
  const wrong: string[] = [];
  const want = (holds: unknown, what: string) => void (holds ? 0 : wrong.push(what));
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const isAddress = (value: unknown) =>
    typeof value === 'string' && URL.parse(value)?.protocol.startsWith('http');
  want(event['@context'] === 'https://schema.org' && event['@type'] === 'Event', 'type');
  // Required.
  want(isText(event['name']), 'name');
  want(moment.test(String(event['startDate'])), 'startDate');
  const places = [event['location'] ?? []].flat() as Json[];
  const place = places.find((one) => one['@type'] === 'Place') ?? {};
  const address = (place['address'] ?? {}) as Json;
  want(address['@type'] === 'PostalAddress', 'location.address');
  want(isText(address['addressLocality']) && isText(address['addressCountry']), 'location.address in parts');
  // Recommended.
  want(isText(place['name']), 'location.name');
  want(isText(event['description']), 'description');
  want(
    moment.test(String(event['endDate'])) && String(event['endDate']) > String(event['startDate']),
    'endDate',
  );
  want(
    /^https:\/\/schema\.org\/Event(?:Scheduled|Rescheduled|Cancelled|Postponed|MovedOnline)$/.test(
      String(event['eventStatus']),
    ),
    'eventStatus',
  );
  const images = event['image'] as unknown[];
  want(Array.isArray(images) && images.length > 0 && images.every(isAddress), 'image');
  const organisers = (event['organizer'] ?? []) as Json[];
  want(
    organisers.length > 0 &&
      organisers.every(
        (one) =>
          /^(?:Person|Organization)$/.test(String(one['@type'])) &&
          isText(one['name']) &&
          isAddress(one['url']),
      ),
    'organizer',
  );
  want(!('performer' in event), 'nobody performs');
  if (event['isAccessibleForFree'] === true) {
    const offer = (event['offers'] ?? {}) as Json;
    want(offer['@type'] === 'Offer' && offer['price'] === 0, 'offers.price');
    want(/^[A-Z]{3}$/.test(String(offer['priceCurrency'])), 'offers.priceCurrency');
    want(
      /^https:\/\/schema\.org\/(?:InStock|SoldOut)$/.test(String(offer['availability'])),
      'offers.availability',
    );
    want(isAddress(offer['url']) && moment.test(String(offer['validFrom'])), 'offers.url and validFrom');
  } else want(!('offers' in event), 'no price where there is one that nobody can read');
  const mode = String(event['eventAttendanceMode']);
  want(/^https:\/\/schema\.org\/(?:Offline|Mixed)EventAttendanceMode$/.test(mode), 'eventAttendanceMode');
  want(
    mode.includes('Mixed') ===
      places.some((one) => one['@type'] === 'VirtualLocation' && isAddress(one['url'])),
    'online',
  );
  const isMoved = String(event['eventStatus']).endsWith('Rescheduled');
  want(!isMoved || moment.test(String(event['previousStartDate'])), 'previousStartDate');
  return wrong;
}

async function eventAt(path: string): Promise<Json> {
  const { text } = await site.visitor('de').get(path);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}';
  return JSON.parse(json) as Json;
}

const edited = { ...advent, version: '0' };

const states: Record<
  string,
  {
    fields?: Record<string, string>;
    later?: (host: Visitor, path: string) => Promise<unknown>;
    expected: Json;
  }
> = {
  'to come': { expected: { eventStatus: 'https://schema.org/EventScheduled', isAccessibleForFree: true } },
  'to come, with little said of it': {
    fields: { description: '', address: '' },
    expected: { description: '#WOLRostock' },
  },
  'at other times': {
    later: (host, path) => host.post(`${path}/edit`, { ...edited, starts: '20:00', ends: '23:00' }),
    expected: {
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-12-03T18:00:00.000Z',
    },
  },
  cancelled: {
    later: (host, path) => host.post(`${path}/cancel`, { word: 'Sturm' }),
    expected: { eventStatus: 'https://schema.org/EventCancelled', startDate: '2026-12-03T18:00:00.000Z' },
  },
  'moved and then cancelled': {
    later: async (host, path) => {
      await host.post(`${path}/edit`, { ...edited, starts: '20:00', ends: '23:00' });
      await host.post(`${path}/cancel`, { word: 'Sturm' });
    },
    expected: { eventStatus: 'https://schema.org/EventCancelled', startDate: '2026-12-03T19:00:00.000Z' },
  },
  'online too': {
    fields: { online: 'https://meet.example.org/wol' },
    expected: { eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode' },
  },
  'with a price': { fields: { cost: '5 Euro für die Suppe' }, expected: { isAccessibleForFree: false } },
  'with a place on a map and few seats': {
    fields: { map: '54.0924,12.1286', capacity: '12' },
    expected: { maximumAttendeeCapacity: 12 },
  },
  full: {
    fields: { capacity: '1' },
    later: (_host, path) => answered(site, path, 'ben@example.org'),
    expected: { offers: { availability: 'https://schema.org/SoldOut' } },
  },
  over: {
    later: async () => site.setClock('2026-12-20T12:00:00Z'),
    expected: { eventStatus: 'https://schema.org/EventScheduled' },
  },
};

test.each(Object.entries(states))(
  'an evening that is %s has all fields',
  async (_state, { fields, later, expected }) => {
    const { host, path } = await announced(site, fields);
    await later?.(host, path);
    const event = await eventAt(path);
    expect(wrongIn(event)).toEqual([]);
    expect(event).toMatchObject(expected);
    // The way in is told to who answers.
    expect(JSON.stringify(event)).not.toContain('meet.example.org');
  },
);

test('with a picture of its own that is the first of its images, and each can be fetched', async () => {
  const { host, path } = await announced(site);
  const picture = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#1f6f78' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.set('picture', new File([new Uint8Array(picture)], 'wand.jpg', { type: 'image/jpeg' }));
  form.set('alt', 'Eine Pinnwand');
  form.set('may_use', 'yes');
  const cookie = [...host.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const sent = await fetch(`${site.origin}${path}/picture`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
  });
  expect(sent.status, await sent.text()).toBe(303);
  const event = await eventAt(path);
  expect(wrongIn(event)).toEqual([]);
  const images = event['image'] as string[];
  expect(images).toHaveLength(2);
  for (const image of images) {
    const fetched = await fetch(image);
    expect([image, fetched.status, fetched.headers.get('content-type')]).toEqual([
      image,
      200,
      expect.stringMatching(/^image\/(?:jpeg|png)$/),
    ]);
    const bytes = Buffer.from(await fetched.arrayBuffer());
    expect(widthIn(bytes)).toBeGreaterThanOrEqual(720);
  }
});

test('an evening of a series says so; what nobody lists says nothing', async () => {
  const { host } = await announced(site, { hashtag: 'WOLEins' });
  await host.post('/new/series', {
    ...advent,
    rhythm: 'monthly',
    title: 'Offener Tisch',
    date: '2026-12-17',
  });
  await host.post('/rostock/offener-tisch-2026-12-17/publish', {});
  const event = await eventAt('/rostock/offener-tisch-2026-12-17');
  expect(wrongIn(event)).toEqual([]);
  expect(event['superEvent']).toMatchObject({ '@type': 'EventSeries', name: 'Offener Tisch' });
  const { path } = await oneOfMany(site, { visibility: 'unlisted' });
  expect(await eventAt(path)).toEqual({});
});

test('the check itself refuses what lacks something', async () => {
  const { path } = await announced(site);
  const event = await eventAt(path);
  for (const field of [
    'name',
    'startDate',
    'location',
    'description',
    'organizer',
    'eventStatus',
    'image',
    'offers',
  ]) {
    const { [field]: _gone, ...rest } = event;
    expect([field, wrongIn(rest).length > 0]).toEqual([field, true]);
  }
  expect(wrongIn({ ...event, performer: [{}] })).toEqual(['nobody performs']);
});

/** In pixels: of a PNG in its first chunk, of a JPEG in the frame's header. */
function widthIn(bytes: Buffer): number {
  if (bytes.subarray(1, 4).toString() === 'PNG') return bytes.readUInt32BE(16);
  let at = 2;
  while (at < bytes.length && !/^c[0-3]$/.test((bytes[at + 1] ?? 0).toString(16)))
    at += 2 + bytes.readUInt16BE(at + 2);
  return bytes.readUInt16BE(at + 7);
}
