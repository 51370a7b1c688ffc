// What lists say of an evening: who hosts, whether there is a place left, the language if it is another, the series; and no other number.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, oneOfMany } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function factsOf(title: string, path = '/', language: 'de' | 'en' = 'de'): Promise<string> {
  const { text } = await site.visitor(language).get(path);
  const card = text
    .split(/<(?:li|article) class="[^"]*h-event">/)
    .slice(1)
    .find((one) => one.includes(`>${title}<`));
  return (card?.split(/<\/(?:li|article)>/)[0] ?? '').replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +/g, ' ');
}

test('a list says that an evening is full, or that few places are left, and counts nothing else', async () => {
  const { path } = await oneOfMany(site, { title: 'Kleiner Tisch', capacity: '6' });
  await oneOfMany(site, { title: 'Offener Tisch', date: '2026-12-18' });
  const guests = ['ben', 'caro', 'dina', 'emil', 'finn', 'gesa'].map((name) => `${name}@example.org`);
  const said: string[] = [];
  for (const guest of guests) {
    await answered(site, path, guest);
    said.push(
      /noch \d Pl[aä]tze?|voll, Warteliste/.exec(await factsOf('Kleiner Tisch', '/rostock'))?.[0] ?? '',
    );
  }
  // Of fewer than four no number stands anywhere, not even the one that is left over.
  expect(said).toEqual(['', '', '', 'noch 2 Plätze', 'noch 1 Platz', 'voll, Warteliste']);
  expect(await factsOf('Kleiner Tisch', '/rostock')).toContain('Ana lädt ein · voll, Warteliste');
  expect(await factsOf('Offener Tisch')).toMatch(/Ana lädt ein #/);
});

test('the language stands there only if it is another than the reader’s', async () => {
  await oneOfMany(site, { title: 'Half-finished', language: 'en' });
  expect(await factsOf('Half-finished')).toContain('auf Englisch');
  expect(await factsOf('Half-finished', '/', 'en')).not.toContain('English');
  expect(await factsOf('Offener Tisch', '/', 'en')).toContain('in German');
});

test('the series stands there, but not on its own page', async () => {
  const { host } = await oneOfMany(site, { title: 'Vorher', hashtag: 'WOLReihe' });
  const monthly = {
    title: 'Dritter Dienstag',
    city: 'rostock',
    venue: 'Café',
    date: '2026-12-15',
    starts: '19:00',
  };
  const made = await host.post('/new/series', {
    ...monthly,
    hashtag: 'WOLReihe',
    rhythm: 'monthly',
    language: 'de',
  });
  await host.post('/rostock/dritter-dienstag-2026-12-15/publish', {});
  expect(await factsOf('Dritter Dienstag')).toContain('Reihe Dritter Dienstag');
  const page = made.location.replace(/\?.*/, '');
  expect(await factsOf('Dritter Dienstag', page)).toContain('Ana');
  expect(await factsOf('Dritter Dienstag', page)).not.toMatch(/\sReihe Dritter/);
});
