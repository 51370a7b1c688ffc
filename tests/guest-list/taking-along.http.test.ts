// The list to take along: every file holds exactly who may be seen, and others can read it.
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const files = ['mastodon.csv', 'bluesky.txt', 'contacts.vcf', 'list.csv', 'list.json'];

async function evening() {
  const { host, path } = await announced(site);
  const guests = {
    public: {
      name: 'Ana, die "Möwe"; =1+1',
      working_on: 'Seegras\nund Netze',
      mastodon: '@ana@example.social',
      bluesky: 'ana.example.org',
      blog: 'https://ana.example.org/blog',
    },
    guests: { name: 'Ben 🌊 '.repeat(9).trim(), working_on: 'Öl', mastodon: 'ben@example.social' },
    nobody: { name: 'Caro', working_on: 'Geheimes', mastodon: 'caro@example.social' },
  };
  const links: Record<string, string> = {};
  for (const [listed, self] of Object.entries(guests)) {
    const link = await answered(site, path, `${listed}@example.org`);
    await site.visitor('de').post(link, { ...self, listed });
    links[listed] = link;
  }
  const page = (await site.visitor('de').get(links['nobody'] ?? '')).text;
  const sight = /people\?guest(?:=|&#x3D;)([\w-]+)/.exec(page)?.[1] ?? '';
  return { host, path, sight };
}

test('a stranger, a guest and a host take along exactly whom each may see and who agreed to be on a list', async () => {
  const { host, path, sight } = await evening();
  for (const file of files) {
    const stranger = await site.visitor('de').get(`${path}/people/${file}`);
    const guest = await site.visitor('de').get(`${path}/people/${file}?guest=${sight}`);
    const asHost = await host.get(`${path}/people/${file}`);
    const sees = (text: string) => ({
      ana: /ana/i.test(text),
      ben: /ben/i.test(text),
      caro: /caro|Geheimes/i.test(text),
    });
    const benIsIn = file !== 'bluesky.txt';
    expect(sees(stranger.text), file).toEqual({ ana: true, ben: false, caro: false });
    expect(sees(guest.text), file).toEqual({ ana: true, ben: benIsIn, caro: false });
    expect(sees(asHost.text), file).toEqual({ ana: true, ben: benIsIn, caro: false });
    expect(guest.headers.get('cache-control')).toBe('private, no-store');
    expect(guest.headers.get('content-disposition')).toContain('attachment; filename="');
    expect((await site.visitor('de').get(`${path}/people/${file}?guest=nonsense`)).text).toBe(stranger.text);
  }
});

test('the cards are vCard 4.0 that another program reads, names and line breaks whole', async () => {
  const { path, sight } = await evening();
  const { text } = await site.visitor('de').get(`${path}/people/contacts.vcf?guest=${sight}`);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const cards = [ICAL.parse(text)].flat(1) as unknown as [string, unknown[], unknown[]][];
  const components = (typeof cards[0] === 'string' ? [cards] : cards).map(
    (card) => new ICAL.Component(card as never),
  );
  expect(components).toHaveLength(2);
  const [ana, ben] = components;
  expect(ana?.getFirstPropertyValue('version')).toBe('4.0');
  expect(ana?.getFirstPropertyValue('fn')).toBe('Ana, die "Möwe"; =1+1');
  expect(String(ana?.getFirstPropertyValue('note'))).toContain('Seegras\nund Netze');
  expect(ana?.getAllProperties('socialprofile').map((one) => one.getParameter('service-type'))).toEqual([
    'Mastodon',
    'Bluesky',
  ]);
  expect(ana?.getFirstPropertyValue('url')).toBe('https://ana.example.org/blog');
  expect(ben?.getFirstPropertyValue('fn')).toBe('Ben 🌊 '.repeat(9).trim());
});

test('the table computes nothing, the JSON is JSON, and Bluesky has an account a line', async () => {
  const { path } = await evening();
  const visitor = site.visitor('en');
  expect((await visitor.get(`${path}/people/bluesky.txt`)).text).toBe('ana.example.org\n');
  expect((await visitor.get(`${path}/people/list.csv`)).text).toContain(
    '"Ana, die ""Möwe""; =1+1","Seegras\nund Netze"',
  );
  expect(JSON.parse((await visitor.get(`${path}/people/list.json`)).text)).toMatchObject({
    tweetup: { hashtag: 'WOLRostock', city: 'Rostock', startsAt: '2026-12-03T18:00:00.000Z' },
    people: [
      {
        name: 'Ana, die "Möwe"; =1+1',
        handles: [
          { network: 'mastodon', handle: '@ana@example.social' },
          { network: 'bluesky' },
          { network: 'blog' },
        ],
      },
    ],
  });
  const page = (await visitor.get(`${path}/people`)).text;
  expect(page).toContain('Following list');
  expect(page).toContain('Address book');
});
