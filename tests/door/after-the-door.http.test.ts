// What follows from the door: many taps at once are one, the mail after finds who came, and everything is forgotten in time.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const evening = '2026-12-03T18:10:00Z';

async function idOf(host: Visitor, path: string, name: string): Promise<string> {
  const { text } = await host.get(`${path}/check-in`);
  const id = new RegExp(`id="guest-([^"]+)">\\s*<h2>${name}<`).exec(text)?.[1];
  if (!id) throw new Error(`${name} is not on the list`);
  return id;
}

test('two hosts, a guest and a walk-in form sent over and over at once: everybody is counted once', async () => {
  const { host, path } = await announced(site);
  const own = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org', 'maybe');
  site.setClock(evening);
  const [ben, caro] = [await idOf(host, path, 'Ben'), await idOf(host, path, 'Caro')];
  const walkIn = { walk_in: 'Nachbar', walk_in_id: 'a'.repeat(26) };
  await Promise.all(
    Array.from({ length: 6 }, () => [
      host.post(`${path}/check-in`, { here: ben }),
      host.post(`${path}/check-in/${caro}`, {}),
      host.post(`${path}/check-in`, walkIn),
      site.visitor('de').post(own, { here: 'yes' }),
      // A change of the answer at the same moment keeps what the door knows.
      site.visitor('de').post(own, { answer: 'yes' }),
    ]).flat(),
  );
  const { text } = await host.get(`${path}/check-in`);
  expect(text).toContain('3 Menschen sind da');
  expect(text.match(/>Nachbar</g)).toHaveLength(1);
  await site.visitor('de').post(own, { answer: 'no' });
  expect((await host.get(`${path}/check-in`)).text).toContain('2 Menschen sind da');
});

test('the mail after goes to who came as to who had a place, and who did not come stands there all the same', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  await described(site, await answered(site, path, 'ben@example.org'), { name: 'Ben', listed: 'guests' });
  await described(site, await answered(site, path, 'caro@example.org'), { name: 'Caro', listed: 'guests' });
  await answered(site, path, 'dora@example.org');
  site.setClock(evening);
  await host.post(`${path}/check-in`, { here: await idOf(host, path, 'Caro') });
  await site.mailsTo('');
  const before = site.postOffice.arrived.length;
  site.setClock('2026-12-04T09:30:00Z');
  await site.run('thank guests');
  await site.mailsTo('');
  const thanked = site.postOffice.arrived.slice(before).flatMap(({ recipients }) => recipients);
  expect(thanked.toSorted()).toEqual(['ben@example.org', 'caro@example.org']);
  // Nobody saw Ben at the door, and nobody learns of it. Caro waited, and came.
  const { text } = await host.get(`${path}/people`);
  expect([...text.matchAll(/<h3[^>]*>([^<]+)/g)].map(([, name]) => name?.trim())).toEqual(['Ben', 'Caro']);
  expect(text).not.toContain('auf der Warteliste');
});

test('what was noted at the door is forgotten with the answers; who chose to stay on the list stays', async () => {
  const { host, path } = await announced(site);
  await described(site, await answered(site, path, 'ben@example.org'), { name: 'Ben', listed: 'public' });
  site.setClock(evening);
  await host.post(`${path}/check-in`, { here: await idOf(host, path, 'Ben') });
  await host.post(`${path}/check-in`, { walk_in: 'Nachbar', walk_in_id: 'a'.repeat(26) });
  expect((await host.get(`${path}/guests`)).text).toContain('2 Menschen kamen.');
  site.setClock('2027-06-01T12:00:00Z');
  await site.run('forget guests');
  const page = (await (await signIn(site, 'ana@example.org')).get(`${path}/check-in`)).text;
  expect(page).toContain('0 Menschen sind da');
  expect(page).not.toContain('Nachbar');
  expect((await site.visitor('de').get(`${path}/people`)).text).toContain('>Ben<');
});

test('who may be in pictures can be said, changed and taken back; anything else that is sent is a no', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  for (const [photos, shown] of [
    ['yes', 'Bilder: ja'],
    ['no', 'Bilder: nein'],
    ['yes', 'Bilder: ja'],
    ['perhaps', 'Bilder: nein'],
    ['', 'Bilder: nein'],
  ] as const) {
    await described(site, ben, { name: 'Ben', photos });
    expect((await host.get(`${path}/guests`)).text).toContain(shown);
  }
});

test('who is here is shown to hosts and guests while the evening lasts, of those who show themselves; never to strangers', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', listed: 'public' });
  const caro = await answered(site, path, 'caro@example.org', 'maybe');
  await described(site, caro, { name: 'Caro', listed: 'nobody' });
  const people = (await site.visitor('de').get(ben)).text.match(/href="([^"]+\/people\?guest[^"]+)"/)?.[1];
  const asGuest = async () => (await site.visitor('de').get((people ?? '').replace('&#x3D;', '='))).text;
  site.setClock(evening);
  await site.visitor('de').post(ben, { here: 'yes' });
  await site.visitor('de').post(caro, { here: 'yes' });
  expect(await asGuest()).toContain('Ben <small>(das bist du)');
  expect((await host.get(`${path}/people`)).text).toContain('Ben <small>(ist da)');
  // Below four nobody is counted.
  expect(await asGuest()).not.toContain('schon da');
  expect((await host.get(`${path}/people`)).text).not.toContain('schon da');
  const stranger = (await site.visitor('de').get(`${path}/people`)).text;
  expect(stranger).toContain('>Ben<');
  expect(stranger).not.toMatch(/ist da\)|schon da/);
  await site.visitor('de').post(caro, { here: 'no' });
  site.setClock('2026-12-03T21:30:00Z');
  expect(await asGuest()).not.toMatch(/ist da\)|schon da/);
  expect((await site.visitor('de').get(ben)).text).not.toContain('Du bist da');
});

test('whom a host has put on the list by name is on the list at the door, and counted once', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  await host.post(`${path}/guests/add`, { name: 'Tante Emmi' });
  expect((await host.get(`${path}/door-list`)).text).toContain('Tante Emmi');
  expect((await host.get(`${path}/badges`)).text).not.toContain('Tante Emmi');
  site.setClock(evening);
  const emmi = await idOf(host, path, 'Tante Emmi');
  for (const _ of [1, 2]) await host.post(`${path}/check-in`, { here: emmi });
  expect((await host.get(`${path}/check-in`)).text).toContain('Ein Mensch ist da');
  expect((await host.get(`${path}/guests`)).text).toContain('Ein Mensch kam.');
  await host.post(`${path}/check-in`, { away: emmi });
  expect((await host.get(`${path}/check-in`)).text).toContain('0 Menschen sind da');
});
