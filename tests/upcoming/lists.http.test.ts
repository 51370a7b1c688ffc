// Home, a city's page, a hashtag's page: in order of time, page by page, and cheap however long they get.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsDuring } from '../support/counting.ts';
import { tweetupIn, guestOf, tweetupOf } from '../support/crowd.ts';
import { announced, invited, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

const titlesOn = (html: string) =>
  [...html.matchAll(/<h[24]><a class="p-name[^>]+>([^<]+)/g)].map(([, title = '']) => title);
const daysOn = (html: string) =>
  [...html.matchAll(/<section class="day">\s*<h3>([\s\S]*?)<\/h3>/g)].map(([, block = '']) =>
    block
      .replaceAll(/<[^>]*>|\s+/g, ' ')
      .trim()
      .replaceAll(/ +/g, ' '),
  );

describe('with evenings in several cities and zones', () => {
  let site: Site;
  let stranger: Visitor;
  beforeAll(async () => {
    site = await openSite();
    stranger = site.visitor('de');
    for (const [title, city, date, starts, hashtag] of [
      ['Kiel am Abend', 'kiel', '2026-12-03', '19:00', 'WOLKiel'],
      ['Rostock am Abend', 'rostock', '2026-12-03', '19:30', 'WOLRostock'],
      ['New York am Vorabend', 'new-york', '2026-12-02', '20:00', 'WOLNewYork'],
      ['Kurz nach Mitternacht', 'rostock', '2026-12-03', '00:30', 'WOLRostock'],
      ['Rostock im Januar', 'rostock', '2027-01-07', '19:00', 'WOLRostock'],
      ['Läuft gerade', 'rostock', '2026-11-22', '12:30', 'WOLRostock'],
      ['Schon vorbei', 'rostock', '2026-11-21', '19:00', 'WOLRostock'],
      ['Länger vorbei', 'rostock', '2026-10-01', '19:00', 'WOLRostock'],
    ] as const)
      await tweetupIn(site, { title, city, date, starts, hashtag });
  });
  afterAll(() => site.close());

  test('home shows what is coming up, soonest first, grouped by day, with what is on now', async () => {
    const { text } = await stranger.get('/');
    expect(titlesOn(text)).toEqual([
      'Läuft gerade',
      'Kurz nach Mitternacht',
      'New York am Vorabend',
      'Kiel am Abend',
      'Rostock am Abend',
      'Rostock im Januar',
    ]);
    // Across zones the order of time is kept, even where a day then stands there twice.
    expect(daysOn(text)).toEqual(['Do 3 Dez', 'Mi 2 Dez', 'Do 3 Dez', 'Do 7 Jan']);
    expect(text.match(/class="now"/g)).toHaveLength(1);
    expect(text).toContain('Der nächste Abend zuerst.');
    const cities = /<ul class="cities">([\s\S]*?)<\/ul>/.exec(text)?.[1] ?? '';
    expect([...cities.matchAll(/>([^<]+)<\/a>/g)].map(([, city]) => city)).toEqual([
      'Kiel',
      'New York City',
      'Rostock',
    ]);
  });

  test('a city shows the next one, those after it, and those that have been, the latest first', async () => {
    const { text } = await stranger.get('/rostock');
    expect(/<h2 id="next">[\s\S]*?<h3><a [^>]*href="([^"]+)">([^<]+)/.exec(text)?.slice(1)).toEqual([
      '/rostock/laeuft-gerade',
      'Läuft gerade',
    ]);
    expect(titlesOn(text)).toEqual(['Kurz nach Mitternacht', 'Rostock am Abend', 'Rostock im Januar']);
    const past = text.slice(text.indexOf('id="past"'));
    expect([...past.matchAll(/<\/time> <a [^>]+>([^<]+)/g)].map(([, title]) => title)).toEqual([
      'Schon vorbei',
      'Länger vorbei',
    ]);
    expect(text).not.toContain('Kiel');
  });

  test('a city without evenings invites to announce the first', async () => {
    const { text, status } = await stranger.get('/schwerin');
    expect(status).toBe(200);
    expect(text).toContain('In Schwerin fehlt noch ein Tisch');
    expect(text).toContain('href="/new?city&#x3D;schwerin"');
    expect((await stranger.get('/new?city=schwerin')).text).toContain('value="Schwerin"');
  });

  test('what is no city is not found, kindly', async () => {
    for (const address of [
      '/nirgendwo',
      '/rostock/nirgendwo',
      '/nirgendwo/wol-im-advent',
      '/constructor',
      '/__proto__',
    ]) {
      const { text, status } = await stranger.get(address);
      expect([status, text.includes('Hier ist nichts')], address).toEqual([404, true]);
    }
    // What a mail program may have put behind an address is taken off, and then there is nothing.
    const marked = await stranger.get('/rostock/..%2f..');
    expect([marked.status, (await stranger.get(marked.location)).status]).toEqual([301, 404]);
  });

  test('old spellings of a city lead to its address', async () => {
    for (const spelling of ['/k%C3%B6ln', '/K%C3%96LN/', '/Koeln'])
      expect((await stranger.go(spelling)).text).toContain('<h1 class="city-name p-name">Köln</h1>');
    expect((await stranger.get('/Rostock')).location).toBe('/rostock');
    expect((await stranger.get('/rostock/')).location).toBe('/rostock');
  });

  test('the field for a city leads to it, asks which one, or says that it is unknown', async () => {
    expect(await stranger.get('/?city=Rostock')).toMatchObject({ status: 303, location: '/rostock' });
    const several = await stranger.get('/?city=Neustadt');
    expect(several.text).toContain('Welches Neustadt?');
    expect(several.text.match(/href="\/neustadt[^"]*"/g)?.length).toBeGreaterThan(5);
    const unknown = await stranger.get('/?city=%3Cb%3ENirgendwo');
    expect(unknown.text).toContain('Diesen Ort kennen wir nicht.');
    expect(unknown.text).toContain('value="&lt;b&gt;Nirgendwo"');
    for (const wild of ['/?city=%E2%80%8B', `/?city=${'a'.repeat(5000)}`, '/?city=a&city=b', '/?city[x]=1'])
      expect((await stranger.get(wild)).status, wild).toBe(200);
  });

  test('completing a city while typing gives names and hashtags as JSON', async () => {
    const { text, headers } = await stranger.get('/cities?starting=rosto');
    expect(headers.get('content-type')).toContain('application/json');
    expect(JSON.parse(text)).toContainEqual({
      label: 'Rostock',
      slug: 'rostock',
      hashtags: expect.arrayContaining(['WOLRostock', 'WOLHRO']) as string[],
    });
    for (const wild of ['', '?starting=', '?starting=%3Cscript%3E', `?starting=${'x'.repeat(9000)}`])
      expect(Array.isArray(JSON.parse((await stranger.get(`/cities${wild}`)).text)), wild).toBe(true);
  });

  test('a hashtag shows its evenings however it is written, the next one first, then those that have been', async () => {
    for (const tag of [
      'WOLRostock',
      'wolrostock',
      '%23WOLRostock',
      'WOLR%C3%B6stock'.replace('%C3%B6', 'o'),
    ]) {
      const { text } = await stranger.get(`/hashtag/${tag}`);
      expect(text).toContain('<h1 class="hashtag-title p-name">#WOLRostock</h1>');
      expect(titlesOn(text)).toEqual([
        'Läuft gerade',
        'Kurz nach Mitternacht',
        'Rostock am Abend',
        'Rostock im Januar',
        'Schon vorbei',
        'Länger vorbei',
      ]);
    }
    const none = await stranger.get('/hashtag/WOLNirgendwo');
    expect(none.text).toContain('Mit diesem Hashtag gibt es hier noch keinen Abend.');
    expect(none.text).toContain('<meta name="robots" content="noindex">');
    for (const wild of [
      '/hashtag/a%20b',
      '/hashtag/12',
      '/hashtag/%3Cscript%3E',
      `/hashtag/${'a'.repeat(51)}`,
    ])
      expect((await stranger.get(wild)).status, wild).toBe(404);
  });
});

test('pages go on page by page, and cost as many statements with a hundred entries as with one', async () => {
  const site = await openSite();
  try {
    const { host, path } = await announced(site, { hashtag: 'WOLRostock' });
    await invited(site, host, path, 'invited@example.org');
    const guest = await signIn(site, 'guest0@example.org');
    await guest.post(`${path}/rsvp`, { answer: 'yes' });
    // Somebody stands on the list from the beginning: an empty one asks less.
    await guest.post(`${path}/rsvp`, { name: 'Ben', listed: 'public', working_on: 'Ein Hochbeet' });
    const pages: [Visitor, string][] = [
      [site.visitor('de'), '/'],
      [site.visitor('de'), '/rostock'],
      [site.visitor('de'), '/hashtag/WOLRostock'],
      [site.visitor('de'), path],
      [site.visitor('de'), `${path}/people`],
      [site.visitor('de'), `${path}/people/mastodon.csv`],
      [host, path],
      [host, `${path}/people`],
      [host, `${path}/invite`],
      [host, '/me'],
      [guest, '/me'],
      [guest, `${path}/rsvp`],
    ];
    const cost = async () => {
      const all: number[] = [];
      for (const [visitor, address] of pages) all.push(await statementsDuring(() => visitor.get(address)));
      return all;
    };
    const few = await cost();
    await fillUp(site, path);
    const many = await cost();
    expect(many.filter((count, at) => count > (few[at] ?? 0))).toEqual([]);
    expect(Math.max(...many)).toBeLessThanOrEqual(12);

    const first = await site.visitor('de').get('/');
    const second = await site.visitor('de').get('/?page=2');
    expect(titlesOn(first.text)).toHaveLength(40);
    expect(titlesOn(second.text)).toHaveLength(6);
    expect(new Set([...titlesOn(first.text), ...titlesOn(second.text)]).size).toBe(46);
    expect(first.text).toContain('href="/?page&#x3D;2"');
    expect(second.text).toContain('href="/"');
    expect((await site.visitor('de').get('/?page=3')).text).toContain('Weiter ist noch nichts angekündigt');
    for (const wild of ['0', '-1', 'x', '1e9', '99999999999', '%00'])
      expect([200, 400, 404], wild).toContain((await site.visitor('de').get(`/?page=${wild}`)).status);
    expect(titlesOn((await site.visitor('de').get('/rostock?page=2')).text)).toHaveLength(6);
  } finally {
    await site.close();
  }
});

async function fillUp(site: Site, path: string): Promise<void> {
  const { id } = await tweetupOf(site, path);
  for (let number = 0; number < 45; number += 1) {
    await tweetupIn(site, {
      title: `Abend ${number}`,
      city: 'rostock',
      date: `2026-12-${String(4 + (number % 20)).padStart(2, '0')}`,
      hashtag: 'WOLRostock',
      starts: '19:00',
    });
    await guestOf(site, id, number + 1);
  }
}

test('a hashtag’s address with what a sentence put behind it leads to the tag', async () => {
  const site = await openSite();
  const stranger = site.visitor('de');
  for (const asked of ['WOLRostock.', 'WOLRostock)', '%23WOLRostock!', 'WOLRostock%E2%80%A6']) {
    const answer = await stranger.get(`/hashtag/${asked}`);
    expect(answer, asked).toMatchObject({ status: 301, location: '/hashtag/WOLRostock' });
  }
  expect((await stranger.get('/hashtag/...')).status).toBe(404);
  await site.close();
});
