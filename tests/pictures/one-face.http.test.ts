// A person has one colour and one portrait on every page where they are seen; on the wall only where everybody may know whose account it is.
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { personByEmail } from '../../src/people/person.ts';
import { portraits } from '../../src/pictures/tables.ts';
import { handleChecks } from '../../src/handles/tables.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let host: Visitor;
let path: string;
let link: string;
beforeEach(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
  link = await answered(site, path, 'ben@example.org');
});
afterEach(() => site.close());

const hash = createHash('sha256').update('ben').digest('hex').slice(0, 32);

async function hasPortrait(email: string): Promise<void> {
  const person = await personByEmail(site.db, email);
  const row = { source: 'own', state: 'there', account: '', fetchedFrom: '', hash } as const;
  await site.db.insert(portraits).values({
    ...row,
    personId: person?.id ?? '',
    width: 288,
    height: 288,
    failures: 0,
    since: site.now(),
    dueAt: null,
  });
}

/** What stands before this name: the colour of their initials, or their picture. */
function faceOf(name: string, html: string): string | undefined {
  const before = html.split(new RegExp(`>\\s*(?:<a [^>]*>)?${name}\\b`)).slice(0, -1);
  const faces = before.flatMap((part) => [
    ...part.matchAll(/class="initials (initials-\d)"|class="portrait[^"]*" src="([^"]*)"/g),
  ]);
  const last = faces.at(-1);
  return last?.[1] ?? last?.[2];
}

async function bring(account: string, name = 'Ben', number = 1): Promise<void> {
  const address = `https://x.com/${account}/status/${number}`;
  await host.post(`${path}/wall`, { name, address, words: 'Ein Satz #WOLRostock' });
}

const seen = async (where: string, by = site.visitor('de'), name = 'Ben') =>
  faceOf(name, (await by.get(where)).text);

test('the evening, its people, its guests, its wall, the person’s own page: one colour, and then one portrait', async () => {
  await described(site, link, { name: 'Ben', x: 'benexample' });
  await bring('BenExample');
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me/page', { visible: 'public' });
  const own = `/people/${(await personByEmail(site.db, 'ben@example.org'))?.id ?? ''}`;
  const everywhere = async () => [
    await seen(path),
    await seen(`${path}/people`),
    await seen(`${path}/guests`, host),
    await seen(`${path}/wall`),
    await seen(`${path}/wall?screen`),
    await seen(`${path}/wall/host`, host),
    await seen('/hashtag/WOLRostock'),
    await seen(own),
  ];
  const [colour = '', ...others] = await everywhere();
  expect(colour).toMatch(/^initials-\d$/);
  expect(new Set(others)).toEqual(new Set([colour]));
  await hasPortrait('ben@example.org');
  for (const face of await everywhere()) expect(face).toMatch(new RegExp(`^/pictures/${hash}-`));
  const live = JSON.parse((await site.visitor('de').get(`${path}/wall/live?after=0`)).text) as {
    changes: { html: string }[];
  };
  expect(faceOf('Ben', live.changes.at(-1)?.html ?? '')).toContain(hash);
});

test('on the wall a guest’s account is the account’s alone, unless everybody may see on their answer that it is theirs', async () => {
  await hasPortrait('ben@example.org');
  await bring('benexample');
  const alone = await seen(`${path}/wall`);
  expect(alone).toMatch(/^initials-\d$/);
  for (const shy of [
    { listed: 'nobody', x: 'benexample' },
    { listed: 'guests', x: 'benexample' },
    { listed: 'public', x: 'benexample', x_listed: 'guests' },
    { listed: 'public', x: 'benexample', x_listed: 'nobody' },
    { listed: 'public', x: 'somebodyelse' },
  ]) {
    await described(site, link, { name: 'Ben', ...shy });
    expect(await seen(`${path}/wall`), JSON.stringify(shy)).toBe(alone);
  }
  await described(site, link, { name: 'Ben', listed: 'public', x: 'benexample', x_listed: '' });
  expect(await seen(`${path}/wall`)).toContain(hash);
  // Who gives the same account makes it nobody's.
  const caro = await answered(site, path, 'caro@example.org');
  await described(site, caro, { name: 'Caro', x: 'benexample' });
  expect(await seen(`${path}/wall`)).toBe(alone);
  await described(site, caro, { name: 'Caro', x: '' });
  expect(await seen(`${path}/wall`)).toContain(hash);
  await site.visitor('de').post(link, { answer: 'no' });
  expect(await seen(`${path}/wall`)).toBe(alone);
});

test('an account that is proven on a page that everybody sees is its person’s, whoever else gives it', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const { id = '' } = (await personByEmail(site.db, 'ben@example.org')) ?? {};
  await hasPortrait('ben@example.org');
  await ben.post('/me', { name: 'Ben', mastodon: '@ben@example.social' });
  await host.post(`${path}/wall`, {
    name: 'Ben',
    address: 'https://example.social/@ben/112233445566778899',
    words: 'Ein Satz #WOLRostock',
  });
  const caro = await answered(site, path, 'caro@example.org');
  await described(site, caro, { name: 'Caro', mastodon: '@ben@example.social' });
  await ben.post('/me/page', { visible: 'public' });
  expect(await seen(`${path}/wall`)).toMatch(/^initials-\d$/);
  await site.db
    .update(handleChecks)
    .set({ state: 'found', found: { linksTo: [id] } })
    .where(eq(handleChecks.handle, 'ben@example.social'));
  expect(await seen(`${path}/wall`)).toContain(hash);
  await ben.post('/me/page', { visible: 'guests' });
  expect(await seen(`${path}/wall`)).toMatch(/^initials-\d$/);
});
