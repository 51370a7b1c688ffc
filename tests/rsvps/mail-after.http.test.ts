// The mail after the evening: the morning after, once, with the people who agreed, and a way to correct who was there.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPost } from '../../src/wall/post.ts';
import { personByEmail } from '../../src/people/person.ts';
import { minute } from '../../src/time/clock.ts';
import { tweetupOf } from '../support/crowd.ts';
import { announced, answered, described } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { FoundPost } from '../../src/wall/found-post.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function aTweetup() {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  await site
    .visitor('de')
    .post(ben, { name: 'Ben', working_on: 'Seegras', mastodon: 'ben@example.social', listed: 'guests' });
  const caro = await answered(site, path, 'caro@example.org');
  await site.visitor('de').post(caro, { name: 'Caro', working_on: 'Geheimes', listed: 'nobody' });
  await answered(site, path, 'dora@example.org', 'maybe');
  await answered(site, path, 'emil@example.org', 'no');
  return { host, path, ben, caro };
}

const thanks = async (email: string) =>
  (await site.mailsTo(email)).filter(({ subject }) => subject?.startsWith('Schön war’s'));

test('it comes the morning after, once, to who said yes, and names exactly those who show themselves to guests', async () => {
  await aTweetup();
  site.setClock('2026-12-03T21:30:00Z');
  await site.run('thank guests');
  expect(await thanks('caro@example.org')).toHaveLength(0);
  site.setClock('2026-12-04T08:31:00Z');
  await site.run('thank guests');
  await site.run('thank guests');
  const [mail, ...more] = await thanks('caro@example.org');
  expect(more).toHaveLength(0);
  expect(mail?.text).toContain('Ben: Seegras');
  expect(mail?.text).toContain('https://example.social/@ben');
  expect(mail?.text).not.toContain('Geheimes');
  // Where no evening is announced yet, it leads to the city's line.
  expect(mail?.text).toMatch(/noch kein Abend angekündigt[\s\S]+\/rostock#follow/);
  const [toBen] = await thanks('ben@example.org');
  expect(toBen?.text).not.toContain('Geheimes');
  expect(toBen?.text).toContain('zeigt sich noch niemand auf der Liste');
  const files = /(\S+\/people\?guest=\S+)#take/.exec(mail?.text ?? '')?.[1] ?? '';
  const page = await site.visitor('de').get(files.replace(site.origin, ''));
  expect(page.text).toContain('id="take"');
  expect(page.text).toContain('<h3>Ben');
  expect(toBen?.text).not.toContain('#take');
  expect(await thanks('dora@example.org')).toHaveLength(0);
  expect(await thanks('emil@example.org')).toHaveLength(0);
});

test('an evening that ended after midnight is thanked for the same morning, and one that was cancelled never', async () => {
  const { host, path } = await announced(site, { ends: '01:00' });
  await answered(site, path, 'ben@example.org');
  const other = await announced(site, { title: 'Anderer', hashtag: 'WOLAnders' });
  await answered(site, other.path, 'caro@example.org');
  await other.host.post(`${other.path}/cancel`, { word: '' });
  expect((await host.get(path)).status).toBe(200);
  site.setClock('2026-12-04T08:31:00Z');
  await site.run('thank guests');
  expect(await thanks('ben@example.org')).toHaveLength(1);
  expect(await thanks('caro@example.org')).toHaveLength(0);
});

test('“I was not there” takes one off the list by a button, and can be taken back; who was not on the list can still join it', async () => {
  const { path } = await aTweetup();
  site.setClock('2026-12-04T08:31:00Z');
  await site.run('thank guests');
  const visitor = site.visitor('de');
  const [toBen] = await thanks('ben@example.org');
  const [toCaro] = await thanks('caro@example.org');
  if (!toBen || !toCaro) throw new Error('no mail after');
  const ben = linkIn(toBen, '/rsvp/').replace(/\?.*/, '');
  const seen = linkIn(toCaro, `${path}/people`);
  await visitor.get(`${ben}?there=no`);
  expect((await visitor.get(seen)).text).toContain('>Ben<');
  await visitor.post(ben, { there: 'no' });
  expect((await visitor.get(seen)).text).not.toContain('>Ben<');
  await visitor.post(ben, { there: 'yes' });
  expect((await visitor.get(seen)).text).toContain('>Ben<');

  const caro = linkIn(toCaro, '/rsvp/').replace(/\?.*/, '');
  await visitor.post(caro, { name: 'Caro', working_on: 'Doch erzählt', listed: 'public' });
  expect((await visitor.get(`${path}/people`)).text).toContain('Doch erzählt');
});

test('it carries what guests wrote with the hashtag so far, and leads to the rest', async () => {
  const { path, ben: link } = await aTweetup();
  // Posts are collected of whoever shows themselves to everybody.
  await described(site, link, { name: 'Ben', mastodon: 'ben@example.social' });
  const { id } = await tweetupOf(site, path);
  const ben = await personByEmail(site.db, 'ben@example.org');
  const post = (number: number, said: Partial<FoundPost> = {}): FoundPost => ({
    network: 'mastodon',
    key: `key ${number}`,
    address: `https://example.social/@ben/${number}`,
    author: { name: 'Ben am Meer', handle: 'ben@example.social', profile: 'https://example.social/@ben' },
    words: `Satz ${number} #WOLRostock ${'x'.repeat(400)}`,
    facets: [],
    warning: '',
    language: 'de',
    postedAt: new Date(Date.parse('2026-12-03T18:00:00Z') + number * minute),
    ...said,
  });
  site.setClock('2026-12-03T20:00:00Z');
  await site.db.transaction(async (tx) => {
    const byGuest = { because: 'guest', personId: ben?.id ?? '' } as const;
    for (let number = 1; number <= 6; number += 1)
      await keepPost(tx, site.now(), { tweetupId: id, found: post(number), reason: byGuest });
    await keepPost(tx, site.now(), {
      tweetupId: id,
      found: post(7, { warning: 'Essen', words: 'Verdeckt' }),
      reason: byGuest,
    });
    const byStranger = { because: 'hashtag', personId: null } as const;
    await keepPost(tx, site.now(), {
      tweetupId: id,
      found: post(8, { words: 'Kauft Uhren' }),
      reason: byStranger,
    });
  });
  site.setClock('2026-12-04T08:31:00Z');
  await site.run('thank guests');
  const [mail] = await thanks('caro@example.org');
  const said = [...(mail?.text ?? '').matchAll(/Satz (\d)/g)].map(([, number]) => number);
  expect(said).toEqual(['6', '5', '4', '3', '2']);
  expect(mail?.text).toContain('Ben am Meer');
  expect(mail?.text).toContain(`${site.origin}${path}/wall`);
  expect(mail?.text).not.toMatch(/Verdeckt|Kauft Uhren|x{300}/);
});
