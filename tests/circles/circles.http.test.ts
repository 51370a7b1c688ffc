// Circles from the wish to the question how it went: by consent, proposed first, sent once, forgotten in the end.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { circleMembers, circleRounds, circles, circleWishes } from '../../src/circles/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { announced, answered } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
});
afterEach(() => site.close());

const german = { speaks_de: 'yes' };
const endOfWishes = '2026-12-06T21:00:00Z';
const aDayLater = '2026-12-07T21:00:01Z';

test('who wishes is brought together with the others, proposed to the host first, and introduced by one mail each', async () => {
  const links = await guests(9);
  await wish(links.slice(0, 5));
  site.setClock('2026-12-04T10:00:00Z');
  // The mail after leads to it.
  await site.run('thank guests');
  const thanks = (await mailsTo(6)).at(-1);
  expect(thanks?.text).toContain('Zu viert oder fünft weitermachen?');
  await wish(links.slice(5, 8));

  site.setClock('2026-12-06T20:59:00Z');
  await site.run('propose circles');
  expect(await site.db.select().from(circleRounds)).toEqual([]);
  site.setClock(endOfWishes);
  await site.run('propose circles');
  await site.run('propose circles');
  const toHost = (await site.mailsTo('ana@example.org')).filter(({ subject }) =>
    subject?.startsWith('Die Kreise'),
  );
  expect(toHost).toHaveLength(1);
  expect(toHost[0]?.text).not.toContain('Gast');

  // The hosts hear that there are circles, and not who is in them.
  const proposal = (await ana.get(`${path}/circles`)).text;
  expect(proposal).toContain('Aus diesem Abend werden Kreise: 2.');
  expect(proposal).not.toMatch(/Gast \d/);
  expect(proposal).not.toContain('Werkstück');
  const found = await circlesAfter(path);
  expect(found).toHaveLength(2);

  await site.run('introduce circles');
  expect(await introductions(1)).toHaveLength(0);
  site.setClock(aDayLater);
  await site.run('introduce circles');
  await site.run('introduce circles');
  for (let guest = 1; guest <= 8; guest += 1) {
    const [mail, ...more] = await introductions(guest);
    expect(more).toEqual([]);
    const circle = found.find((members) => members.includes(`Gast ${guest}`)) ?? [];
    for (let other = 1; other <= 9; other += 1) {
      const isIn = other !== guest && circle.includes(`Gast ${other}`);
      expect([other, mail?.text?.includes(`Gast ${other}: Werkstück ${other}`)]).toEqual([other, isIn]);
      const address = other !== guest && mail?.text?.includes(`guest-${other}@`);
      expect([other, address]).toEqual([other, isIn]);
    }
    // The weekday and hour of the evening, with time to write to each other before.
    expect(mail?.text).toContain('Donnerstag, 17. Dezember 2026, 19:00');
  }
  expect(await introductions(9)).toHaveLength(0);
  expect(await site.db.select().from(circleWishes)).toEqual([]);
});

test('a wish can be taken back, also after the proposal, and whoever was not there is in no circle', async () => {
  const links = await guests(6);
  await wish(links);
  const takenBack = await site.visitor().post(`${links[0]}/circle`, { circle: 'no' });
  expect(takenBack.location).toContain('said=taken-back');
  site.setClock('2026-12-04T10:00:00Z');
  await site.visitor().post(links[1] ?? '', { there: 'no' });
  site.setClock(endOfWishes);
  await site.run('propose circles');
  expect((await circlesAfter(path)).flat().toSorted()).toEqual(['Gast 3', 'Gast 4', 'Gast 5', 'Gast 6']);
  await site.db.delete(circleWishes);
  site.setClock(aDayLater);
  await site.run('introduce circles');
  expect(await introductions(3)).toHaveLength(0);
  expect(await site.db.select().from(circleMembers)).toEqual([]);
});

test('who is the only one is told so; two are a pair; a cancelled evening makes none', async () => {
  const [one = ''] = await guests(1);
  await wish([one]);
  const second = await another('Lesekreis', 'LeseRostock', 2);
  const third = await another('Grillabend', 'GrillRostock', 2);
  await ana.post(`${third}/cancel`, { word: 'Sturm' });
  site.setClock(endOfWishes);
  await site.run('propose circles');
  const alone = (await mailsTo(1)).filter(({ subject }) => subject?.startsWith('Diesmal kein Kreis'));
  expect(alone).toHaveLength(1);
  expect(await site.db.select({ of: circleRounds.tweetupId }).from(circleRounds)).toHaveLength(1);
  expect(await circlesAfter(second)).toEqual([['Gast 1', 'Gast 2']]);
  expect(await site.db.select().from(circleWishes)).toHaveLength(2);
});

test('whoever was told that there is no circle this time gets no letters of one', async () => {
  const links = await guests(2);
  await wish(links);
  site.setClock(endOfWishes);
  await site.run('propose circles');
  await site.visitor().post(links[1] ?? '', { there: 'no' });
  site.setClock(aDayLater);
  await site.run('introduce circles');
  const before = await mailsTo(1);
  expect(before.at(-1)?.subject).toContain('Diesmal kein Kreis');
  for (const moment of ['2026-12-20T10:00:00Z', '2026-12-28T10:00:00Z']) {
    site.setClock(moment);
    await site.run('write letters of circles');
  }
  expect(await mailsTo(1)).toHaveLength(before.length);
});

test('whoever leaves is gone from the others’ page', async () => {
  await wish(await guests(4));
  site.setClock(endOfWishes);
  await site.run('propose circles');
  await ana.post(`${path}/circles`, { circles: 'send' });
  const [first, second] = [(await introductions(1))[0], (await introductions(2))[0]].map((mail) =>
    linkIn(mail ?? never(), '/circles/'),
  );
  const left = await site.visitor().post(first ?? '', { deed: 'leave' });
  expect((await site.visitor('de').get(left.location)).text).toContain('Du hast den Kreis verlassen');
  const others = (await site.visitor().get(second ?? '')).text;
  expect(others).not.toContain('guest-1@example.org');
  expect(others).toContain('guest-3@example.org');
});

test('people of the last evening’s circle come into different ones at the next', async () => {
  await wish(await guests(8));
  const next = await another('Im Januar', 'WOLRostockJanuar', 8, '2027-01-07');
  site.setClock(endOfWishes);
  await site.run('propose circles');
  await ana.post(`${path}/circles`, { circles: 'send' });
  site.setClock('2027-01-10T21:00:01Z');
  await site.run('propose circles');
  const [before, after] = await Promise.all([path, next].map((evening) => circlesAfter(evening)));
  for (const circle of before ?? [])
    for (const later of after ?? []) expect(later.filter((member) => circle.includes(member)).length).toBe(2);
});

test('a wish needs a name and a language, and an evening that is not long over', async () => {
  const link = await answered(site, path, 'ben@example.org', 'yes', 'Ben');
  const refused = await site.visitor().post(`${link}/circle`, {});
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('mindestens eine Sprache');
  const no = await answered(site, path, 'caro@example.org', 'no', 'Caro');
  await site.visitor().post(`${no}/circle`, german);
  expect((await site.visitor().get(`${no}/circle`)).text).toContain('Das geht hier gerade nicht');
  site.setClock(endOfWishes);
  await site.visitor().post(`${link}/circle`, german);
  expect(await site.db.select().from(circleWishes)).toEqual([]);
});

/** @returns their links */
async function guests(count: number): Promise<string[]> {
  return guestsOf(path, count);
}

async function guestsOf(evening: string, count: number): Promise<string[]> {
  const links: string[] = [];
  for (let guest = 1; guest <= count; guest += 1) {
    const link = await answered(site, evening, `guest-${guest}@example.org`, 'yes', `Gast ${guest}`);
    await site
      .visitor()
      .post(link, { name: `Gast ${guest}`, working_on: `Werkstück ${guest}`, listed: 'guests' });
    links.push(link);
  }
  return links;
}

/** Another evening of Ana's, whose guests all wish. @returns its path */
async function another(title: string, hashtag: string, count: number, date = '2026-12-03'): Promise<string> {
  const evening = await announcedBy(title, hashtag, date);
  await wish(await guestsOf(evening, count));
  return evening;
}

async function announcedBy(title: string, hashtag: string, date: string): Promise<string> {
  const { location } = await ana.post('/new', {
    title,
    hashtag,
    date,
    city: 'Rostock',
    venue: 'Café Hafenkante',
    starts: '19:00',
    ends: '22:00',
    language: 'de',
  });
  return location.replace(/\?.*/, '');
}

async function wish(links: readonly string[]): Promise<void> {
  for (const link of links) {
    const wished = await site.visitor().post(`${link}/circle`, german);
    expect(wished.location).toBe(`${link}/circle?said=wished`);
  }
}

function mailsTo(guest: number) {
  return site.mailsTo(`guest-${guest}@example.org`);
}

async function introductions(guest: number) {
  return (await mailsTo(guest)).filter(({ subject }) => subject?.startsWith('Dein Kreis'));
}

/** The names in each circle, as nobody but its members sees them. */
async function circlesAfter(evening: string): Promise<string[][]> {
  const slug = evening.split('/').at(-1) ?? '';
  const rows = await site.db
    .select({ circle: circles.id, name: circleMembers.name })
    .from(circleMembers)
    .innerJoin(circles, eq(circles.id, circleMembers.circleId))
    .innerJoin(tweetups, eq(tweetups.id, circles.tweetupId))
    .where(eq(tweetups.slug, slug))
    .orderBy(circles.number, circleMembers.name);
  return [...Map.groupBy(rows, ({ circle }) => circle).values()].map((members) =>
    members.map(({ name }) => name),
  );
}

function never(): never {
  throw new Error('there is no such mail');
}
