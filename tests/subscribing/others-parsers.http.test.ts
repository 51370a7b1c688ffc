// Others' parsers agree with what is sent to them: two of calendars, one of RSS and Atom, the rules of JSON Feed, and the schema of site maps.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { generateJsonFeed, parseFeed as parseAny } from 'feedsmith';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { indexOf } from '../../src/subscribing/search-engine-pages.ts';
import { advent, announced, oneOfMany } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const wild = 'Möwen, Netze; & „Zweifel“ <b> 🌊 '.repeat(3).trim();

/** One that comes, one that was moved, one that was cancelled. */
async function threeTweetups(): Promise<void> {
  await announced(site, { title: wild, hashtag: 'WOLOstsee' });
  const moved = await oneOfMany(site, { title: 'Verschoben', date: '2026-12-10' });
  const later = { ...advent, title: 'Verschoben', date: '2026-12-11', version: '0' };
  expect((await moved.host.post(`${moved.path}/edit`, later)).status).toBe(303);
  const off = await oneOfMany(site, { title: 'Abgesagt', date: '2026-12-17' });
  expect((await off.host.post(`${off.path}/cancel`, { word: 'Sturm', sure: 'yes' })).status).toBe(303);
}

const starts = ['2026-12-03T18:00:00.000Z', '2026-12-11T18:00:00.000Z', '2026-12-17T18:00:00.000Z'];
const calendars = ['/calendar.ics', '/rostock/calendar.ics'];

test('two calendar parsers read the same evenings, the moved and the cancelled one too', async () => {
  await threeTweetups();
  for (const path of calendars) {
    const { text } = await site.visitor('de').get(path);
    const one = Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) =>
      part?.type === 'VEVENT'
        ? [
            {
              uid: part.uid,
              title: part.summary as string,
              starts: part.start.toISOString(),
              status: part.status,
              sequence: Number(part.sequence),
              where: part.location as string,
            },
          ]
        : [],
    );
    const other = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part))
      .map((event) => ({
        uid: event.uid,
        title: event.summary,
        starts: event.startDate.toJSDate().toISOString(),
        status: String(event.component.getFirstPropertyValue('status')),
        sequence: event.sequence,
        where: event.location,
      }));
    const inOrder = (events: typeof other) => events.toSorted((a, b) => a.starts.localeCompare(b.starts));
    expect(inOrder(one as typeof other)).toEqual(inOrder(other));
    expect(inOrder(other).map((event) => event.starts)).toEqual(starts);
    expect(inOrder(other).map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(inOrder(other)[0]).toMatchObject({
      title: wild,
      where: 'Café Hafenkante, Am Strande 4, Rostock',
    });
    expect(inOrder(other)[1]?.sequence).toBeGreaterThan(0);
  }
});

test.each(['/feed', '/rostock/feed'])('others read %s in all three formats alike', async (path) => {
  await threeTweetups();
  const visitor = site.visitor('de');
  const [atom, rss, json] = await Promise.all(
    ['atom', 'rss', 'json'].map(async (format) => (await visitor.get(`${path}.${format}`)).text),
  );
  const of = (text: string) => {
    const feed = parseFeed(text);
    return {
      title: feed.title,
      page: feed.url,
      items: feed.items.map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        html: item.content ?? item.description,
        published: item.published?.toISOString().slice(0, 19),
        tags: item.categories.map(({ term }) => term),
        authors: item.authors.map(({ name }) => name),
      })),
    };
  };
  const read = of(atom ?? '');
  expect(parseFeed(atom ?? '').meta.type).toBe('atom');
  expect(parseFeed(rss ?? '').meta.type).toBe('rss');
  expect(of(rss ?? '')).toEqual(read);
  expect(read.items).toHaveLength(3);
  expect(read.items.map(({ title }) => title)).toContain(wild);
  expect(read.items.map(({ tags }) => tags)).toContainEqual(['WOLOstsee']);

  const feed = JSON.parse(json ?? '') as {
    title: string;
    home_page_url: string;
    items: Record<string, string>[];
  };
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const rules = JSON.parse(readFileSync('tests/subscribing/json-feed.schema.json', 'utf8')) as object;
  expect([ajv.validate(rules, feed), ajv.errors]).toEqual([true, null]);
  expect(parseAny(json ?? '').format).toBe('json');
  expect({ title: feed.title, page: feed.home_page_url }).toEqual({ title: read.title, page: read.page });
  expect(feed.items.map(({ id, title, url }) => ({ id, title, url }))).toEqual(
    read.items.map(({ id, title, url }) => ({ id, title, url })),
  );
});

test('the rules of JSON Feed refuse what is none', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const rules = JSON.parse(readFileSync('tests/subscribing/json-feed.schema.json', 'utf8')) as object;
  const feed = generateJsonFeed({ title: 'x', items: [{ id: '1', content_text: 'y' }] }) as object;
  expect(ajv.validate(rules, feed)).toBe(true);
  for (const wrong of [
    { ...feed, version: '1' },
    { ...feed, items: [{ id: '1' }] },
    { ...feed, items: [{ id: '1', content_text: 'y', date_published: 'gestern' }] },
    { ...feed, items: [{ id: '1', content_text: 'y', authors: [{}] }] },
    { ...feed, name: 'x' },
  ])
    expect(ajv.validate(rules, wrong)).toBe(false);
});

test('site maps, their parts and their index are what the schemas want', async () => {
  await announced(site);
  const visitor = site.visitor();
  const parts = ['/sitemap.xml', '/sitemap/places.xml', '/sitemap/1.xml'];
  const texts = await Promise.all(parts.map(async (part) => (await visitor.get(part)).text));
  const maps = schemaIn(
    join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema/sitemap.xsd'),
  );
  const index = schemaIn('tests/subscribing/siteindex.xsd');
  for (const contents of texts) expect(await validated(contents, maps)).toEqual({ valid: true, errors: [] });
  const all = indexOf(1_000_000, site.origin);
  expect(await validated(all, index)).toEqual({ valid: true, errors: [] });
  expect((await validated(all, maps)).valid).toBe(false);
  expect(texts[2]).toContain('/rostock/wol-im-advent</loc>');
  expect(all.match(/<sitemap>/g)).toHaveLength(41);
  for (const none of ['/sitemap/2.xml', '/sitemap/0.xml', '/sitemap/x.xml', '/sitemap/99999.xml'])
    expect((await visitor.get(none)).status).toBe(404);
});

function schemaIn(file: string): { fileName: string; contents: string } {
  return { fileName: 'schema.xsd', contents: readFileSync(file, 'utf8') };
}

async function validated(contents: string, schema: ReturnType<typeof schemaIn>) {
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'map.xml', contents }], schema: [schema] });
  return { valid, errors };
}
