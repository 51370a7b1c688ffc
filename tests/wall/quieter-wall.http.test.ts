// The wall says its hashtag once, keeps what is rarely wanted behind three dots, and shows faces on the projector only where the host wants them.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { piecesOf } from '../../src/wall/post-views.ts';
import { announced, answered, described } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('words are never lost: what is no hashtag of the wall stays as it was typed', () => {
  const words = 'Ich mag #WOLRostock sehr.';
  const facets = [{ start: 8, end: 19, kind: 'hashtag', address: '' }] as const;
  expect(
    piecesOf(words, facets)
      .map(({ text }) => text)
      .join(''),
  ).toBe(words);
});

test('faces stand along the bottom of a host’s projector once the host has said so, of whom everybody may see', async () => {
  const { host, path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public' });
  site.setClock('2026-12-03T18:30:00Z');
  await site.visitor('de').post(`${link}/here`, {});
  const screen = async () => (await host.get(`${path}/wall?screen=yes`)).text;
  expect(await screen()).not.toContain('initials');
  await host.post(`${path}/wall/host`, { whose: 'guests', waiting_words: '', screen_faces: 'yes' });
  expect((await host.get(`${path}/wall/host`)).text).toMatch(/name="screen_faces" value="yes" checked/);
  await host.post(`${path}/wall/host`, { whose: 'guests', waiting_words: '' });
  expect((await host.get(`${path}/wall/host`)).text).not.toMatch(/name="screen_faces" value="yes" checked/);
});

test('a sign for the window asks people in who know no hashtag', async () => {
  const { path } = await announced(site, { find_us: 'Am langen Tisch', working_on: 'Ein Chor' });
  const { text } = await site.visitor('de').get(`${path}/sign?for=window`);
  for (const said of [
    'Komm einfach.',
    'Eintritt frei',
    'Ana sitzt schon da.',
    'Am langen Tisch',
    'Ein Chor',
    'sign.svg',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('#WOLRostock</strong>');
});
