// The map and its list hold the same, and both are there without scripts.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, oneOfMany } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('every place of a coming evening is a dot and a line, and no other is', async () => {
  expect((await site.visitor('de').get('/map')).text).not.toContain('<circle');
  await oneOfMany(site, { title: 'Eins' });
  await oneOfMany(site, { title: 'Zwei' });
  await oneOfMany(site, { title: 'Drei', city: 'Zürich' });
  await oneOfMany(site, { title: 'Geheim', city: 'Wien', visibility: 'unlisted' });
  const { text, status } = await site.visitor('de').get('/map');
  expect(status).toBe(200);
  expect(text.match(/<circle/g)).toHaveLength(2);
  const inList = Array.from(
    text.matchAll(/<li><a href="\/([a-z]+)">[^<]*<\/a> <span class="quiet">([^<]*)/g),
    ([, slug, words]) => [slug, words],
  );
  expect(inList).toEqual([
    ['rostock', '2 Abende'],
    ['zuerich', 'ein Abend'],
  ]);
  expect(text).not.toContain('wien');
  expect(
    /viewBox="([^"]*)" aria-hidden/
      .exec(text)?.[1]
      ?.split(' ')
      .every((one) => Number.isFinite(Number(one))),
  ).toBe(true);
});

test('a line has the poster of the evening that comes first there, and leads to it', async () => {
  await oneOfMany(site, { title: 'Später', date: '2026-12-10', name: 'Ana' });
  await oneOfMany(site, { title: 'Zuerst', date: '2026-12-04', name: 'Ana' });
  const { text } = await site.visitor('de').get('/map');
  const [line = ''] = /<li><a href="\/rostock">[\s\S]*?<\/li>/.exec(text) ?? [];
  expect(line).toContain('class="small-poster');
  expect(line).toMatch(/4\. Dez.*href="[^"]*zuerst">Zuerst</s);
  expect(line).not.toContain('Später');
});

test('what is cancelled is not the evening that comes first', async () => {
  const { host, path } = await announced(site, { title: 'Fällt aus', date: '2026-12-02' });
  await oneOfMany(site, { title: 'Findet statt', date: '2026-12-04', name: 'Ana' });
  await host.post(`${path}/cancel`, {});
  const { text } = await site.visitor('de').get('/map');
  expect(text).toContain('Findet statt');
  expect(text).not.toContain('Fällt aus');
});
