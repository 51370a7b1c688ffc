// Searching: words as people type them, in the order of time, and nothing that is not for everybody.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, oneOfMany, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function titlesFor(words: string): Promise<string[]> {
  const { text, status } = await site.visitor('de').get(`/search?q=${encodeURIComponent(words)}`);
  expect(status).toBe(200);
  return [...text.matchAll(/<h4><a [^>]*>([^<]*)<\/a>/g)].map(([, title]) => title ?? '');
}

test('words are found in titles, descriptions, cities, venues and hashtags, by their beginnings, umlauts either way', async () => {
  await oneOfMany(site, {
    title: 'Offen gesagt',
    description: 'Über *Städtebau* und 3D-Druck',
    venue: 'Kröpeliner Tor',
  });
  await oneOfMany(site, { title: 'Erster Abend', city: 'Köln', hashtag: 'WOLKoeln', date: '2026-12-04' });
  for (const words of [
    'offen',
    'Gesagt',
    'stadtebau',
    'Staedte',
    'Stadtbau'.slice(0, 5),
    'Kroepelin',
    'kröp',
    'rostock',
    'ROST',
    '3d druck',
    'offen rostock',
  ])
    expect([words, await titlesFor(words)]).toEqual([words, ['Offen gesagt']]);
  for (const words of ['Köln', 'Koeln', 'koln', 'Abende', '#WOLKoeln', 'wol koeln'])
    expect([words, await titlesFor(words)]).toEqual([words, ['Erster Abend']]);
  expect(await titlesFor('WOL')).toEqual(['Offen gesagt', 'Erster Abend']);
  for (const words of ['offen köln', 'xyzzy', '', '%', '*', '"', "'; drop table tweetups", 'a OR b', '日本'])
    expect([words, await titlesFor(words)]).toEqual([words, []]);
});

test('a slip in a city’s name is forgiven, and said; a foreign name is understood', async () => {
  await oneOfMany(site, { title: 'Hier' });
  await oneOfMany(site, { title: 'Dort', city: 'München', hashtag: 'WOLMuc', date: '2026-12-04' });
  for (const words of ['Rostokc', 'Rostck', 'Rosttock', 'Rustock', 'hier Rostok'])
    expect([words, await titlesFor(words)]).toEqual([words, ['Hier']]);
  for (const words of ['Munich', 'Münchn', 'Muenhcen'])
    expect([words, await titlesFor(words)]).toEqual([words, ['Dort']]);
  const { text } = await site.visitor('de').get('/search?q=Rostokc');
  expect(text).toContain('Mit „Rostokc“ war nichts zu finden. Hier ist, was zu Rostock passt.');
  expect((await site.visitor('en').get('/search?q=Rostock')).text).not.toContain('Nothing was to be found');
});

test('what is coming stands first, soonest first, and what has been after it, latest first', async () => {
  await oneOfMany(site, { title: 'Eins', date: '2026-11-25' });
  await oneOfMany(site, { title: 'Zwei', date: '2026-11-26' });
  await oneOfMany(site, { title: 'Drei', date: '2026-12-26' });
  await oneOfMany(site, { title: 'Vier', date: '2026-12-27' });
  site.setClock('2026-12-01T12:00:00Z');
  expect(await titlesFor('rostock')).toEqual(['Drei', 'Vier', 'Zwei', 'Eins']);
  site.setClock('2026-12-26T20:00:00Z');
  expect(await titlesFor('rostock')).toEqual(['Drei', 'Vier', 'Zwei', 'Eins']);
});

test('what is unlisted or a draft is not found; what changes is found by its new words alone', async () => {
  const { host, path } = await oneOfMany(site, { title: 'Kaffee' });
  await oneOfMany(site, { title: 'Geheim', visibility: 'unlisted' });
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/new', { ...advent, name: 'Ben', title: 'Entwurf', hashtag: 'WOLBen', draft: 'yes' });
  expect(await titlesFor('rostock')).toEqual(['Kaffee']);
  await host.post(`${path}/edit`, { ...advent, title: 'Tee', hashtag: 'WOLTee', version: '0' });
  expect(await titlesFor('Kaffee')).toEqual([]);
  expect(await titlesFor('Tee')).toEqual(['Tee']);
  await host.post('/rostock/tee/edit', {
    ...advent,
    title: 'Tee',
    hashtag: 'WOLTee',
    version: '1',
    visibility: 'unlisted',
  });
  expect(await titlesFor('Tee')).toEqual([]);
  const draft = (await ben.get('/me')).text.match(/href="(\/rostock\/entwurf)"/)?.[1] ?? '';
  expect((await ben.post(`${draft}/publish`, {})).status).toBe(303);
  expect(await titlesFor('Entwurf')).toEqual(['Entwurf']);
});

test('cities of the name are named too, and any input is answered', async () => {
  const { text } = await site.visitor('de').get('/search?q=Schwerin');
  expect(text).toContain('href="/schwerin"');
  expect(text).toContain('<meta name="robots" content="noindex">');
  for (const wild of [
    'q=%00',
    `q=${'ab '.repeat(900)}`,
    `q=${'x'.repeat(5000)}`,
    'q=a&q=b',
    'q[x]=1',
    'q=a&page=99999',
    `q=${encodeURIComponent('ﷺ 𝕏 1e5 12e3abc')}`,
  ])
    expect([200, 404], wild).toContain((await site.visitor('de').get(`/search?${wild}`)).status);
});
