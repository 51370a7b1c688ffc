// The page that announces: six fields stand open, the rest is folded under words that say what is in it, and whoever has hosted before begins with that.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** What can be filled in without opening anything. */
function openFields(html: string): string[] {
  const form = /<form action="\/new"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  let open = form.replaceAll(/<div class="trap"[\s\S]*?<\/div>/g, '');
  for (let before = ''; before !== open;) {
    before = open;
    open = open.replaceAll(/<details>(?:(?!<details)[\s\S])*?<\/details>/g, '');
  }
  const fields = [...open.matchAll(/<(?:input|select|textarea)\b[^>]*?name="(\w+)"[^>]*>/g)];
  return fields.filter(([tag]) => !/type="hidden"/.test(tag)).flatMap(([, name]) => name ?? []);
}

const formFor = async (visitor: Visitor, path = '/new') => (await visitor.get(path)).text;

test('six fields stand open for whoever is not known, and for whoever is', async () => {
  const strangers = openFields(await formFor(site.visitor('de'))).filter((name) => name !== 'leave_empty');
  expect(strangers).toEqual(['title', 'date', 'city', 'venue', 'name', 'email']);
  const { host } = await announced(site);
  const hosts = ['title', 'date', 'city', 'venue', 'working_on', 'unsure_about'];
  expect(openFields(await formFor(host))).toEqual(hosts);
});

test('what is wrong is never folded away', async () => {
  const refused = await site
    .visitor('de')
    .post('/new', { ...advent, starts: '25:00', capacity: '-1', online: 'x' });
  expect(openFields(refused.text)).toEqual(expect.arrayContaining(['starts', 'ends', 'capacity', 'online']));
});

test('whoever has hosted before begins with the place, the rules and their words, and may begin empty', async () => {
  const place = { find_us: 'Hinten links', step_free: 'yes', cost: 'Jede Person zahlt selbst' };
  const { host } = await announced(site, { ...place, working_on: 'Ein Chor', house_rules: 'Leise' });
  const again = await formFor(host);
  expect(again).toContain('wie bei „WOL im Advent“');
  for (const kept of [
    'Café Hafenkante',
    'Hinten links',
    'Jede Person zahlt selbst',
    'Ein Chor',
    'Leise',
    'Am Strande 4',
  ])
    expect(again).toContain(kept);
  expect(again).toContain('id="title" name="title" value=""');
  expect(again).toContain('id="date" name="date" value=""');
  expect(await formFor(host, '/new?empty=yes')).not.toContain('Hafenkante');
  expect(await formFor(host, '/new?city=wismar'), 'in another city').not.toContain('Hafenkante');
  expect(await formFor(site.visitor('de'))).not.toContain('Hafenkante');
});

test('the poster beside the form shows what was typed, also without scripts', async () => {
  const typed = {
    ...advent,
    name: 'Ana',
    working_on: 'Ein Chor',
    preview: 'yes',
    unsure_about: 'Ob es <klingt>',
  };
  const { text } = await site.visitor('de').post('/new', typed);
  const poster = text.slice(text.indexOf('data-poster'));
  for (const shown of [
    '<b>3</b>',
    '<b>Rostock</b>',
    'Ana lädt ein',
    'Ein Chor',
    'Ob es &lt;klingt&gt;',
    '#WOLRostock',
  ])
    expect(poster).toContain(shown);
});
