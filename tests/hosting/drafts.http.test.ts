// Drafts: an evening that its hosts alone find, until they publish it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { advent, announced, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
beforeEach(async () => {
  site = await openSite();
  ana = await signIn(site, 'ana@example.org');
});
afterEach(() => site.close());

const path = '/rostock/wol-im-advent';

async function saved(fields: Record<string, string> = {}): Promise<string> {
  const page = await ana.post('/new', { ...advent, ...fields, draft: 'yes' });
  expect(page.status).toBe(303);
  return page.location;
}

test('a draft is saved at its address, seen by its host, changed, and published by one button', async () => {
  expect((await ana.get('/new')).text).toContain('Als Entwurf speichern');
  expect(await saved()).toBe(path);
  const seen = await ana.get(path);
  expect(seen.status).toBe(200);
  expect(seen.text).toContain('Entwurf: das siehst nur du');
  expect(seen.text).toContain('noindex');
  expect(seen.text).not.toContain('tweetup.ics');
  expect(seen.text).not.toContain('ld+json');
  expect((await ana.get('/me')).text).toContain(`href="${path}/edit"`);

  const form = (await ana.get(`${path}/edit`)).text;
  expect(form).toContain('Den Entwurf ändern');
  expect(form).not.toContain('name="tell"');
  const version = /name="version" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const changed = await ana.post(`${path}/edit`, { ...advent, title: 'Suppe im Advent', version });
  expect(changed.location).toBe('/rostock/suppe-im-advent?said=changed&told=0');

  const published = await ana.submit('/rostock/suppe-im-advent/publish', {});
  expect(published.text).toContain('Dein Abend steht!');
  const stranger = site.visitor('de');
  expect((await stranger.get('/')).text).toContain('Suppe im Advent');
  expect((await stranger.get('/rostock/suppe-im-advent')).text).not.toContain('Verlegt');
  expect((await ana.get('/me')).text).not.toContain('Meine Entwürfe');
  // The address that only its host knew leads nowhere.
  expect((await stranger.get(path)).status).toBe(404);
});

test('nobody else finds a draft, by any address that an evening has', async () => {
  await saved();
  const { path: other } = await announced(
    site,
    { date: '2027-01-07' },
    { name: 'Ben', email: 'ben@example.org' },
  );
  const ben = await signIn(site, 'ben@example.org');
  const stranger = site.visitor('de');
  expect(belowTweetups.length).toBeGreaterThan(20);
  for (const { method, at } of belowTweetups)
    for (const visitor of [stranger, ben]) {
      const asked = await ask(visitor, method, path + at);
      const nowhere = await ask(visitor, method, `/rostock/nothing-at-all${at}`);
      // The same as where there never was anything: nothing tells that there is a draft.
      expect(`${method} ${at}: ${asked.status}`).toBe(`${method} ${at}: ${nowhere.status}`);
      expect(asked.status === 200 || asked.location.startsWith(path)).toBe(false);
      expect(asked.text).not.toContain('Hafenkante');
    }
  expect((await stranger.get(other)).status).toBe(200);
});

test('a draft is in no list, calendar, feed or site map, and holds no hashtag', async () => {
  await saved({ hashtag: 'WOLGeheim', title: 'Geheimer Abend' });
  const stranger = site.visitor('de');
  const lists =
    '/ /rostock /rostock/2026 /hashtag/WOLGeheim /calendar.ics /feed.atom /feed.rss /feed.json /sitemap.xml ' +
    '/rostock/calendar.ics /rostock/feed.atom /hashtag/WOLGeheim/calendar.ics';
  for (const list of lists.split(' '))
    for (const visitor of [stranger, ana]) {
      const { text } = await visitor.get(list);
      expect(text).not.toContain('Geheimer Abend');
      expect(text).not.toContain('geheimer-abend');
    }
  await announced(site, { hashtag: 'WOLGeheim' }, { name: 'Ben', email: 'ben@example.org' });

  const refused = await ana.post('/rostock/geheimer-abend/publish', {});
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('href="#hashtag"');
  expect((await stranger.get('/rostock/geheimer-abend')).status).toBe(404);
});

test('a draft whose evening has begun is not published any more', async () => {
  await saved();
  site.setClock('2026-12-03T18:00:01Z');
  const refused = await ana.post(`${path}/publish`, {});
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('date-error');
});

test('only drafts can be deleted', async () => {
  await saved();
  expect((await ana.submit(`${path}/delete`, {})).text).toContain('Der Entwurf ist gelöscht');
  expect((await ana.get(path)).status).toBe(404);
  const { host, path: announcedAt } = await announced(site);
  expect((await host.post(`${announcedAt}/delete`, {})).location).toBe(announcedAt);
  expect((await host.get(announcedAt)).status).toBe(200);
});

test('the button pressed twice makes one draft, and one announcement', async () => {
  expect(await saved()).toBe(await saved());
  const published = await Promise.all([ana.post(`${path}/publish`, {}), ana.post(`${path}/publish`, {})]);
  expect(published.map(({ status }) => status)).toEqual([303, 303]);
});

test('the choice between cities does not make an announcement of a draft', async () => {
  const asked = await ana.post('/new', { ...advent, city: 'Neustadt', draft: 'yes' });
  expect(asked.text).toContain('name="draft" value="yes"');
});

/** Every address below `/:city/:slug`. */
const belowTweetups = routes.flatMap(({ method, address }) =>
  address.startsWith('/:city/:slug') ? { method, at: address.slice('/:city/:slug'.length) } : [],
);

function ask(visitor: Visitor, method: 'get' | 'post', address: string) {
  return method === 'get'
    ? visitor.get(address)
    : visitor.post(address, {
        ...advent,
        // Whoever is signed out meanwhile gets back what they typed: that is not the draft's.
        venue: 'Woanders',
        answer: 'yes',
        name: 'Ben',
        email: 'caro@example.org',
        version: '0',
      });
}
