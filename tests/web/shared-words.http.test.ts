// Whoever has chosen a language is sent words that were put together once, and still nobody else's, nor old ones.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advent, announced, answered, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  await announced(site, advent);
});

afterAll(() => site.close());

test('with a language chosen, home is the same twice, and says what is new at once', async () => {
  const reader = site.visitor('de');
  await reader.get('/?lang=en');
  const [once, twice] = [await reader.get('/'), await reader.get('/')];
  expect(twice.text).toBe(once.text);
  await announced(site, { ...advent, title: 'Noch ein Abend', hashtag: 'WOLNoch' });
  expect((await reader.get('/')).text).toContain('Noch ein Abend');
});

test('the same words are under another address what that address is', async () => {
  const reader = site.visitor('de');
  await reader.get('/?lang=en');
  const home = await reader.get('/');
  const other = await reader.get('/?page=1');
  expect(home.text).toContain('href="/?lang&#x3D;da"');
  expect(other.text).toContain('href="/?page&#x3D;1&amp;lang&#x3D;da"');
  expect(other.text).toContain('<html lang="en">');
});

test('with a language chosen, an evening says at once who comes, and nobody what was said to another', async () => {
  const { path } = await announced(site, {
    ...advent,
    title: 'Ein dritter Abend',
    hashtag: 'WOLDritter',
    capacity: '1',
  });
  const reader = site.visitor('de');
  await reader.get('/?lang=en');
  const [once, twice] = [await reader.get(path), await reader.get(path)];
  expect(twice.text).toBe(once.text);
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get(path)).text).toContain('href="/me"');
  await answered(site, path, 'ben@example.org');
  const after = await reader.get(path);
  expect(after.text).toBe((await site.visitor('en').get(path)).text);
  expect(after.text).not.toBe(once.text);
  expect(after.text).toContain('href="/sign-in"');
  const [forgotten, usual] = [await reader.get(`${path}?said=forgotten`), await reader.get(path)];
  expect(forgotten.text).not.toBe(usual.text);
  expect(usual.text).toBe(after.text);
});

test('who is signed in is told so, before and after somebody who is not', async () => {
  const stranger = site.visitor('de');
  await stranger.get('/?lang=de');
  const ana = await signIn(site, 'ana@example.org');
  for (let turn = 0; turn < 2; turn += 1) {
    expect((await stranger.get('/')).text).toContain('href="/sign-in"');
    const own = await ana.get('/');
    expect(own.text).toContain('href="/me"');
    expect(own.text).toContain('ana@example.org');
  }
  expect((await stranger.get('/')).text).not.toContain('ana@example.org');
});
