// Others' parsers agree with what is sent to them: a second calendar parser, and a schema of site maps.
import { readFileSync } from 'node:fs';
import nodeIcal from 'node-ical';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { indexOf } from '../../src/subscribing/for-machines.ts';
import { announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('a second calendar parser reads the same evenings', async () => {
  await announced(site, { title: 'Möwen, Netze; & „Zweifel“ '.repeat(4).trim() });
  const { text } = await site.visitor('de').get('/rostock/calendar.ics');
  const read = Object.values(nodeIcal.sync.parseICS(text)) as {
    type: string;
    summary?: string;
    start?: Date;
    location?: string;
  }[];
  const [event, ...more] = read.filter(({ type }) => type === 'VEVENT');
  expect(more).toEqual([]);
  expect(event?.summary).toBe('Möwen, Netze; & „Zweifel“ '.repeat(4).trim());
  expect(event?.start?.toISOString()).toBe('2026-12-03T18:00:00.000Z');
  expect(event?.location).toBe('Café Hafenkante, Am Strande 4, Rostock');
});

test('site maps, their parts and their index are what the schema wants', async () => {
  await announced(site);
  const visitor = site.visitor();
  const parts = ['/sitemap.xml', '/sitemap/places.xml', '/sitemap/1.xml'];
  const texts = await Promise.all(parts.map(async (part) => (await visitor.get(part)).text));
  texts.push(indexOf(1_000_000, site.origin));
  const schema = { fileName: 'sitemap.xsd', contents: readFileSync('tests/subscribing/sitemap.xsd', 'utf8') };
  for (const [number, contents] of texts.entries()) {
    const checked = await validateXML({
      xml: [{ fileName: `map-${number}.xml`, contents }],
      schema: [schema],
    });
    expect(checked.errors).toEqual([]);
    expect(checked.valid).toBe(true);
  }
  expect(texts[2]).toContain('/rostock/wol-im-advent</loc>');
  expect(texts[3]?.match(/<sitemap>/g)).toHaveLength(41);
  for (const none of ['/sitemap/2.xml', '/sitemap/0.xml', '/sitemap/x.xml', '/sitemap/99999.xml'])
    expect((await visitor.get(none)).status).toBe(404);
});
