// What an evening's page says of how many come: names first, only who comes is a face, and a number only from four people on.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guestOf, tweetupOf } from '../support/crowd.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

interface WhoComes {
  readonly names: string[];
  readonly others: string;
  readonly numbers: string;
  readonly leadsOn: boolean;
  readonly text: string;
}

async function whoComes(path: string, language: 'de' | 'en' = 'de'): Promise<WhoComes> {
  const { text } = await site.visitor(language).get(path);
  const whole = /<section aria-labelledby="who">[\s\S]*?<\/section>/.exec(text)?.[0] ?? '';
  // Hosts stand before their guests, in a list of their own.
  const section = whole.replace(/<ul class="people host-faces">[\s\S]*?<\/ul>/, '');
  const plain = (html = '') =>
    html
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
  const items = [...section.matchAll(/<li( class="others")?>([\s\S]*?)<\/li>/g)];
  const inItems = (others: boolean) =>
    items
      .filter(([, mark]) => (mark !== undefined) === others)
      .map(([, , html = '']) => plain(html.replaceAll(/<span class="initials[^>]*>[^<]*<\/span>/g, '')));
  return {
    names: inItems(false),
    others: inItems(true).join(),
    numbers: plain(/<span class="numbers">(.*?)<\/span>/.exec(section)?.[1]),
    leadsOn: section.includes(`href="${path}/people"`),
    text: plain(section),
  };
}

async function comes(path: string, name: string, fields: Record<string, string> = {}): Promise<void> {
  await described(site, await answered(site, path, `${name.toLowerCase()}@example.org`), { name, ...fields });
}

test('with fewer than four people no number stands anywhere, and nobody is asked to be the first', async () => {
  const { path } = await announced(site);
  expect((await whoComes(path)).text).toBe('Wer kommt Auch zu zweit wird es ein Abend.');
  expect((await whoComes(path, 'en')).text).toContain('Two people make an evening, too.');
  await comes(path, 'Ben');
  await answered(site, path, 'caro@example.org');
  await answered(site, path, 'dora@example.org');
  const three = await whoComes(path);
  expect(three).toMatchObject({ names: ['Ben'], others: '', numbers: '', leadsOn: true });
  expect(three.text).not.toMatch(/\d/);
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toMatch(/\d+ (Mensch|Person)/);
});

test('from four on: names, then people minus names shown, then who waits and who is not sure', async () => {
  const { path, host } = await announced(site, { capacity: '5', may_bring: '3' });
  await comes(path, 'Ben');
  await comes(path, 'Caro', { brings: '1' });
  await comes(path, 'Dora', { listed: 'guests' });
  await host.post(`${path}/guests/add`, { name: 'Oma Käthe', id: '01jzzzzzzzzzzzzzzzzzzzzzzz' });
  await comes(path, 'Emil');
  await comes(path, 'Fine');
  await answered(site, path, 'gesa@example.org', 'maybe');
  await answered(site, path, 'holm@example.org', 'no');
  // Those who wait and those who are not sure are seen on the people page, and are no faces here.
  expect(await whoComes(path)).toMatchObject({
    names: ['Ben', 'Caro'],
    others: 'und 3 weitere',
    numbers: '5 kommen · 2 auf der Warteliste · 1 vielleicht',
    leadsOn: true,
  });
  expect((await whoComes(path, 'en')).numbers).toBe('5 are coming · 2 on the waiting list · 1 maybe');
});

test('whoever comes and does not show themselves is a number alone, and hosts who answered stand before the guests and are no number', async () => {
  const { path, host } = await announced(site);
  const { id } = await tweetupOf(site, path);
  for (const number of [1, 2, 3]) await guestOf(site, id, number);
  await host.post(`${path}/rsvp`, { answer: 'yes' });
  await host.post(`${path}/rsvp`, { name: 'Ana', listed: 'public' });
  expect(await whoComes(path)).toMatchObject({ names: [], others: '', numbers: '' });
  const eve = await answered(site, path, 'eve@example.org');
  expect(await whoComes(path)).toMatchObject({
    names: [],
    others: '',
    numbers: '4 kommen',
  });
  await described(site, eve, { name: 'Eve' });
  expect(await whoComes(path)).toMatchObject({ names: ['Eve'], others: 'und 3 weitere' });
});

test('of many, twelve are faces, and the visible ones among the others are counted as others, not as hidden', async () => {
  const { path } = await announced(site);
  const { id } = await tweetupOf(site, path);
  for (let number = 1; number <= 18; number += 1) await guestOf(site, id, number);
  const shown = await whoComes(path);
  expect(shown.names).toHaveLength(12);
  expect([shown.others, shown.numbers]).toEqual(['und 6 weitere', '18 kommen']);
  expect(shown.text).not.toContain('für sich');
});

test('afterwards nobody knows how many were there, so no number says it', async () => {
  const { path } = await announced(site);
  const { id } = await tweetupOf(site, path);
  for (let number = 1; number <= 6; number += 1) await guestOf(site, id, number);
  site.setClock('2026-12-03T21:00:00Z');
  const shown = await whoComes(path);
  expect(shown.names).toHaveLength(3);
  expect(shown.text).not.toMatch(/\d/);
  expect(shown.leadsOn).toBe(true);
  const guest = await signIn(site, 'guest1@example.org');
  expect((await guest.get(path)).status).toBe(200);
});
