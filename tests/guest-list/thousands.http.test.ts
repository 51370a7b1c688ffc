// Thousands of guests: every one of them is on the people page, in its files, and found by the hosts.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { tweetupOf } from '../support/crowd.ts';
import { announced } from '../support/evenings.ts';
import { seatCrowd } from '../support/many-guests.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const guests = 2050;

let site: Site;
let host: Visitor;
let path: string;
beforeAll(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
  const { id } = await tweetupOf(site, path);
  await seatCrowd(site.db, site.now(), { tweetupId: id, going: guests - 50, waiting: 50 });
});
afterAll(() => site.close());

test('the last page of the people page has the last of them', async () => {
  const { text } = await site.visitor('de').get(`${path}/people?page=21`);
  expect(text).toContain('Gast 2050');
  expect(text).not.toContain('rel="next"');
});

test('one by one on a network, the list goes on to the last of them', async () => {
  const { text } = await site.visitor('de').get(`${path}/people?on=mastodon&page=21`);
  expect(text).toContain('Gast 2050');
});

test.each([
  ['mastodon.csv', /^gast\d+@example\.social,/gm],
  ['contacts.vcf', /^BEGIN:VCARD/gm],
  ['list.csv', /gast\d+/gm],
  ['list.json', /"workingOn"/g],
])('%s holds everybody', async (file, one) => {
  const { text } = await site.visitor('de').get(`${path}/people/${file}`);
  expect(text.match(one)?.length).toBeGreaterThanOrEqual(guests);
});

test('hosts find the last of them, page by page, by name and by account', async () => {
  expect(namesIn((await host.get(`${path}/guests?page=21`)).text)).toEqual(
    Array.from({ length: 50 }, (_, index) => `Gast ${2001 + index}`),
  );
  for (const search of ['Gast 2049', 'gast2049@example'])
    expect(namesIn((await host.get(`${path}/guests?q=${encodeURIComponent(search)}`)).text)).toEqual([
      'Gast 2049',
    ]);
  const second = await host.get(`${path}/guests?q=gast&page=2`);
  expect(namesIn(second.text)).toHaveLength(100);
  expect(second.text).toContain('rel="next"');
  const csv = await host.get(`${path}/guests.csv`);
  expect(csv.text).toContain('Gast 2050');
});

test('hosts see how many there are of each, and where in the line somebody stands', async () => {
  const waiting = await host.get(`${path}/guests?filter=waiting`);
  expect(namesIn(waiting.text)).toHaveLength(50);
  expect(waiting.text).toContain('2050');
  expect(waiting.text).toContain('Platz 50');
});

function namesIn(page: string): string[] {
  return [...page.matchAll(/>(Gast \d+)<\/a><\/h2>/g)].map(([, name = '']) => name);
}
