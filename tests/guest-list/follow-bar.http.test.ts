// Following each other in one act: one bar, one's own networks first, one person after the other without scripts too, oneself marked and left out.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let host: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
});
afterEach(() => site.close());

async function comes(name: string, fields: Record<string, string>): Promise<string> {
  const link = await answered(site, path, `${name.toLowerCase()}@example.org`);
  await described(site, link, { name, ...fields });
  return link;
}

const plain = (html: string) =>
  html
    .replaceAll(/<ol class="queue"[\s\S]*?<\/ol>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The items of the bar, in words. */
function barIn(html: string): string[] {
  const [, bar = ''] = /<ul class="follow-bar">([\s\S]*?)<\/ul>/.exec(html) ?? [];
  return itemsOf(bar);
}

/** Those of networks on which the visitor is not, folded below it. */
function elsewhereIn(html: string): string[] {
  const [, rest = ''] = /<details class="other-networks"[^>]*>([\s\S]*?)<\/ul>/.exec(html) ?? [];
  return itemsOf(rest);
}

function itemsOf(bar: string): string[] {
  return bar
    .split(/<li(?: class="own")?>\s*(?=<p>|<a class)/)
    .slice(1)
    .map(plain);
}

async function peopleAs(name: string, query = ''): Promise<string> {
  const mail = await lastMail(site, `${name.toLowerCase()}@example.org`, /Du bist dabei/);
  const link = new URL(linkIn(mail, `${path}/people`), site.origin);
  return (await site.visitor('de').get(link.pathname + link.search + query)).text;
}

test('people first: what they work on, what they wrote last, then the ways to follow; files are folded away', async () => {
  await comes('Ben', {
    working_on: 'Ein Hochbeet',
    unsure_about: 'Ob es trägt',
    x: 'ben',
    mastodon: '@ben@example.social',
  });
  await host.post(`${path}/wall`, {
    name: 'Ben',
    address: 'https://x.com/ben/status/17',
    words: 'Heute die ersten Bretter #WOLRostock',
  });
  const page = (await site.visitor('de').get(`${path}/people`)).text;
  const row = page.slice(page.indexOf('class="person'));
  const order = [
    'Ben',
    'Ein Hochbeet',
    'Heute die ersten Bretter',
    'href="https://x.com/ben/status/17"',
    'class="follow"',
  ];
  const places = order.map((one) => row.indexOf(one));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const [, formats = ''] = /<details class="formats" id="take">([\s\S]*?)id="rows"/.exec(page) ?? [];
  for (const file of ['mastodon.csv', 'contacts.vcf', 'list.csv', 'list.json'])
    expect(formats).toContain(file);
  expect(page).not.toMatch(/\d+ Mensch|Ein Mensch/);
});

test('what somebody wrote below a warning, or was asked to go, is no last word of theirs', async () => {
  await comes('Ben', { x: 'ben' });
  await host.post(`${path}/wall`, { name: 'Ben', address: 'https://x.com/ben/status/17', words: 'Ein Satz' });
  const people = async () => (await site.visitor('de').get(`${path}/people`)).text;
  expect(await people()).toContain('Ein Satz');
  const { text } = await host.get(`${path}/wall/host`);
  const id = /<li class="post[^>]*id="([^"]+)"/.exec(text)?.[1] ?? '';
  await host.post(`${path}/wall/host`, { deed: `hide ${id}` });
  expect(await people()).not.toContain('Ein Satz');
});

test('a guest’s own networks come first, with how many from four on, and a guest is marked and not counted', async () => {
  await comes('Ben', { mastodon: '@ben@example.social', threads: 'ben' });
  for (const name of ['Caro', 'Dora', 'Emil'])
    await comes(name, { mastodon: `@${name.toLowerCase()}@example.social`, x: name.toLowerCase() });
  // Ben can follow three: no number.
  expect(barIn(await peopleAs('Ben'))).toEqual([
    'Du bist auf Mastodon: allen auf einmal folgen Mastodon: Liste laden',
  ]);
  expect(elsewhereIn(await peopleAs('Ben'))).toEqual(['X: Als Nächstes: Caro Danach: Dora']);
  await comes('Fine', { mastodon: '@fine@example.social', linkedin: 'https://www.linkedin.com/in/fine' });
  const page = await peopleAs('Ben');
  expect(barIn(page)[0]).toBe('Du bist auf Mastodon: 4 Menschen folgen Mastodon: Liste laden');
  expect(page.match(/das bist du/g)).toHaveLength(1);
  const own = page.slice(page.indexOf('class="person own"'), page.indexOf('class="person"'));
  expect([own.includes('Ben'), own.includes('class="follow"')]).toEqual([true, false]);
  // Caro is on X, too: both of her networks stand above the others, which are one tap further.
  const caros = await peopleAs('Caro');
  const networksOf = (items: string[]) => items.map((one) => one.replace(/:.*/, ''));
  expect(networksOf(barIn(caros))).toEqual(['Du bist auf Mastodon', 'Du bist auf X']);
  expect(networksOf(elsewhereIn(caros))).toEqual(['LinkedIn', 'Threads']);
  expect(barIn(await peopleAs('Dora'))[0]).toContain('4 Menschen folgen');
  // Strangers, and who is signed in without an answer, have no network of their own.
  expect(barIn((await site.visitor('de').get(`${path}/people`)).text)[0]).toBe('Mastodon: Liste laden');
  const list = await peopleAs('Ben');
  const file = /href="([^"]*mastodon\.csv[^"]*)"/.exec(list)?.[1]?.replaceAll('&#x3D;', '=') ?? '';
  const csv = (await site.visitor('de').get(file)).text;
  expect(csv).toContain('caro@example.social');
  expect(csv).not.toContain('ben@example.social');
});

test('the list comes with three steps, in words and drawn', async () => {
  await comes('Ben', { mastodon: '@ben@example.social' });
  for (const [language, menu] of [
    ['de', 'Importieren'],
    ['en', 'Import'],
  ] as const) {
    const { text } = await site.visitor(language).get(`${path}/people`);
    const [, steps = ''] = /<details class="menu-steps">([\s\S]*?)<\/details>/.exec(text) ?? [];
    expect(steps.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(3);
    expect(steps).toContain(`>${menu}</text>`);
  }
});

test('without scripts one person follows after the other by a link, up to the end and from the beginning again', async () => {
  for (const name of ['Ben', 'Caro', 'Dora']) await comes(name, { x: name.toLowerCase() });
  const me = site.visitor('de');
  let at = `${path}/people`;
  const seen: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    const { text } = await me.get(at);
    const [, bar = ''] = /<ul class="follow-bar">([\s\S]*?)<\/ul>/.exec(text) ?? [];
    seen.push(/href="([^"]*)" target="_blank"/.exec(bar)?.[1]?.replaceAll('&#x3D;', '=') ?? '');
    at =
      /<a class="then" href="([^"]*)"/.exec(bar)?.[1]?.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&') ??
      at;
  }
  const follows = (name: string) => `https://x.com/intent/follow?screen_name=${name}`;
  expect(seen).toEqual([follows('ben'), follows('caro'), follows('dora')]);
  for (const wild of ['x-0000000000', 'nonsense', '', 'x-<script>'])
    expect((await me.get(`${path}/people?after=${encodeURIComponent(wild)}`)).text).toContain(
      'Als Nächstes: Ben',
    );
  expect((await me.get(`${path}/people?after=x&after=y`)).status).toBe(200);
});

test('whoever goes on by a link on a network that is not theirs finds it open', async () => {
  await comes('Ben', { bluesky: 'ben.example.org' });
  for (const name of ['Caro', 'Dora'])
    await comes(name, { x: name.toLowerCase(), bluesky: `${name.toLowerCase()}.example.org` });
  const page = await peopleAs('Ben');
  const [, folded = ''] = /(<details class="other-networks"[\s\S]*?<\/details>)/.exec(page) ?? [];
  expect(folded).toMatch(/^<details class="other-networks">/);
  const x = /after(?:=|&#x3D;)x-([\w-]+)/.exec(folded)?.[1] ?? '';
  const further = await peopleAs('Ben', `&after=x-${x}`);
  expect(further).toContain('<details class="other-networks" open>');
  expect(x).not.toBe('');
  expect(elsewhereIn(further)).toEqual(['X: Als Nächstes: Dora']);
  // Going on at home opens nothing else.
  const own = /after(?:=|&#x3D;)bluesky-([\w-]+)/.exec(page)?.[1] ?? '';
  expect(own).not.toBe('');
  expect(await peopleAs('Ben', `&after=bluesky-${own}`)).toContain('<details class="other-networks">');
});

test('afterwards the evening’s page begins with the bar, and leads to the next evening: of its series, else of its city, else nearby', async () => {
  await comes('Ben', { mastodon: '@ben@example.social' });
  site.setClock('2026-12-03T21:30:00Z');
  const page = async () => (await site.visitor('de').get(path)).text;
  const alone = await page();
  expect(alone).not.toContain('Der nächste Abend');
  expect(alone).toMatch(/In Rostock ist noch kein Abend angekündigt[\s\S]{0,80}href="\/rostock#follow"/);
  for (const gone of ['Eintritt frei', 'tweetup.ics', 'Ana fragen', `${path}/write`, 'name="answer"'])
    expect(alone).not.toContain(gone);
  const order = ['<h1', 'class="follow-bar"', 'Wer da war', 'class="prose'];
  const places = order.map((one) => alone.indexOf(one));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);

  const others = { name: 'Zora', email: 'zora@example.org' };
  await announced(
    site,
    { title: 'Nebenan', city: 'Güstrow', date: '2026-12-10', hashtag: 'Nebenan' },
    others,
  );
  expect(nextOn(await page())).toContain('Nebenan');
  await announced(
    site,
    { title: 'Weit weg', city: 'München', date: '2026-12-05', hashtag: 'Weit' },
    { ...others, email: 'w@example.org' },
  );
  expect(nextOn(await page())).toContain('Nebenan');
  await announced(
    site,
    { title: 'Am Hafen', date: '2026-12-15', hashtag: 'Hafen' },
    { ...others, email: 'h@example.org' },
  );
  const next = nextOn(await page());
  expect(next).toContain('Am Hafen');
  expect(next).toMatch(
    /href="\/rostock\/am-hafen\/rsvp\?answer(=|&#x3D;)yes"[^>]*>[\s\S]{0,200}Ja, ich komme/,
  );
  // Ben's mail after names the same.
  site.setClock('2026-12-04T08:31:00Z');
  await site.run('thank guests');
  expect((await lastMail(site, 'ben@example.org', /^Schön war/)).text).toContain('Am Hafen');
});

test('a cancelled evening asks nobody to follow anybody, and leads on', async () => {
  await comes('Ben', { mastodon: '@ben@example.social' });
  await announced(
    site,
    { title: 'Am Hafen', date: '2026-12-15', hashtag: 'Hafen' },
    { name: 'Zora', email: 'zora@example.org' },
  );
  await host.post(`${path}/cancel`, { word: 'Die Heizung ist kaputt.' });
  site.setClock('2026-12-03T21:30:00Z');
  const { text } = await site.visitor('de').get(path);
  expect(text).not.toContain('class="follow-bar"');
  expect(nextOn(text)).toContain('Am Hafen');
});

test('signed in, the evening’s page knows where somebody is, and has it at the thumb', async () => {
  await comes('Ben', { mastodon: '@ben@example.social' });
  await comes('Caro', { mastodon: '@caro@example.social', listed: 'guests' });
  const ben = await signIn(site, 'ben@example.org');
  site.setClock('2026-12-03T21:30:00Z');
  const { text } = await ben.get(path);
  expect(barIn(text)).toEqual(['Du bist auf Mastodon: allen auf einmal folgen Mastodon: Liste laden']);
  expect(text).toMatch(/<p class="thumb-bar"><a class="button" href="[^"]*mastodon\.csv" download>/);
  expect((await site.visitor('de').get(path)).text).toMatch(
    new RegExp(`<p class="thumb-bar"><a class="button" href="${path}/people">`),
  );
});

function nextOn(html: string): string {
  return /<section aria-labelledby="next-evening">([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '';
}
