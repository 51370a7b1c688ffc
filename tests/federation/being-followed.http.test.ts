// Somebody on another server follows a city, and hears of its evenings there.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { minute } from '../../src/time/clock.ts';
import { announced } from '../support/evenings.ts';
import { openCounterpart, send, textAt, type Account, type Counterpart } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
beforeAll(async () => {
  site = await openFederatedSite();
  other = await openCounterpart();
  ben = other.account('ben');
});
afterAll(async () => {
  await site.close();
  await other.close();
});
beforeEach(() => {
  other.arrived.length = 0;
});

test('a city is found by its handle, and its actor says how to follow it', async () => {
  const nobody = await site.ask(`/.well-known/webfinger?resource=acct:rostock@${hostOf(site)}`);
  expect(nobody.status).toBe(404);
  await announced(site, { title: 'Der erste Abend', hashtag: 'WOLErster' });

  const found = await site.ask(
    `/.well-known/webfinger?resource=acct:rostock@${hostOf(site)}`,
    'application/jrd+json',
  );
  expect(found.status).toBe(200);
  expect(found.type).toMatch(/^application\/jrd\+json/);
  expect(textAt(found.said, 'links', '0', 'rel')).toBe('self');
  const actor = await site.ask(textAt(found.said, 'links', '0', 'href'));
  expect(actor.said).toMatchObject({
    id: `${site.origin}/ap/cities/rostock`,
    type: 'Group',
    preferredUsername: 'rostock',
    url: `${site.origin}/rostock`,
    inbox: `${site.origin}/ap/inbox`,
    publicKey: { id: `${site.origin}/ap/cities/rostock#main-key`, owner: `${site.origin}/ap/cities/rostock` },
  });
  expect(actor.type).toMatch(/^application\/activity\+json/);
});

test('following is accepted, and the next evening comes as an event', async () => {
  await site.tellOthers();
  const followed = await follow(ben);
  expect(followed.status).toBe(202);
  await site.tellOthers();
  expect(other.arrived.map(({ activity }) => activity['type'])).toEqual(['Accept']);
  expect(other.arrived[0]?.activity['object']).toMatchObject({ type: 'Follow', actor: ben.id });
  expect(other.arrived[0]?.keyId).toBe(`${site.origin}/ap/cities/rostock#main-key`);

  const { path } = await announced(site, { title: 'Adventsrunde', hashtag: 'WOLAdvent' });
  await site.tellOthers();
  const create = other.arrived.at(-1)?.activity;
  expect(create?.['type']).toBe('Create');
  expect(create?.['object']).toMatchObject({
    type: 'Event',
    attributedTo: `${site.origin}/ap/cities/rostock`,
    name: 'Adventsrunde',
    summary: 'Do., 3. Dez., 19:00–22:00 Uhr · Café Hafenkante, Rostock · #WOLAdvent',
    url: site.origin + path,
    startTime: '2026-12-03T19:00:00+01:00',
    endTime: '2026-12-03T22:00:00+01:00',
    timezone: 'Europe/Berlin',
    tag: [{ type: 'Hashtag', name: '#WOLAdvent' }],
    status: 'CONFIRMED',
    to: ['https://www.w3.org/ns/activitystreams#Public'],
  });
  const event = await site.ask(textAt(create, 'object', 'id'));
  expect(event.said['name']).toBe('Adventsrunde');
  expect(event.said['content']).toContain('<strong>drei Minuten</strong>');
});

test('nothing is told twice', async () => {
  await site.tellOthers();
  site.advance(5 * minute);
  await site.tellOthers();
  expect(other.arrived).toEqual([]);
});

test('who takes their following back hears nothing any more', async () => {
  const undone = await send(site, ben, {
    id: `${ben.id}#undo`,
    type: 'Undo',
    actor: ben.id,
    object: {
      id: `${ben.id}#follow`,
      type: 'Follow',
      actor: ben.id,
      object: `${site.origin}/ap/cities/rostock`,
    },
  });
  expect(undone.status).toBe(202);
  await announced(site, { title: 'Ohne Ben', hashtag: 'WOLOhneBen', date: '2026-12-10' });
  await site.tellOthers();
  expect(other.arrived).toEqual([]);
});

function follow(account: Account) {
  return send(site, account, {
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: `${account.id}#follow`,
    type: 'Follow',
    actor: account.id,
    object: `${site.origin}/ap/cities/rostock`,
  });
}

function hostOf({ origin }: FederatedSite): string {
  return new URL(origin).host;
}
