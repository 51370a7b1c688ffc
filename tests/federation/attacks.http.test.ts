// What comes into the inbox and is not what it says: refused with 4xx before anything of it is kept.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { heardActivities, remoteActors, remoteFollowers } from '../../src/federation/tables.ts';
import { hour, minute } from '../../src/time/clock.ts';
import { announced } from '../support/evenings.ts';
import { openNet } from '../support/net.ts';
import { openSite } from '../support/site.ts';
import { openCounterpart, send, type Account, type Counterpart, type Sending } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
let number = 0;
beforeAll(async () => {
  site = await openFederatedSite();
  other = await openCounterpart();
  ben = other.account('ben');
  await announced(site);
});
afterAll(async () => {
  await site.close();
  await other.close();
});
beforeEach(async () => {
  await site.db.delete(remoteFollowers);
  await site.db.delete(heardActivities);
  await site.db.delete(remoteActors);
  other.asked.length = 0;
});

test.each<[string, Sending, number]>([
  ['nothing is signed', { without: ['signature'] }, 401],
  ['the digest is another body’s', { digest: 'SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' }, 401],
  ['the body was changed on its way', { body: '{"type":"Follow"}' }, 401],
  ['it has no digest at all', { without: ['digest'] }, 401],
  ['it has no date', { without: ['date'] }, 401],
])('%s', async (_what, how, status) => {
  const answer = await send(site, ben, follow(ben), how);
  expect(answer.status).toBe(status);
  expect(await nothingKept()).toBe(true);
  expect(other.asked).toEqual([]);
});

test('it is signed longer ago than two hours, or in the future', async () => {
  const now = site.now().getTime();
  for (const [date, status] of [
    [now - 2 * hour - minute, 401],
    [now + 2 * hour + minute, 401],
    [now - 2 * hour + minute, 202],
  ] as const) {
    for (const style of ['cavage', 'rfc9421'] as const)
      expect((await send(site, ben, follow(ben), { date: new Date(date), style })).status).toBe(status);
  }
});

test('the newer kind of signature is believed as well, and refused when it is wrong', async () => {
  expect((await send(site, ben, follow(ben), { style: 'rfc9421' })).status).toBe(202);
  const activity = follow(ben);
  const changed = { ...activity, object: `${site.origin}/ap/site` };
  const answer = await send(site, ben, activity, { style: 'rfc9421', body: JSON.stringify(changed) });
  expect(answer.status).toBe(401);
});

test('it was signed for another server', async () => {
  expect((await send(site, ben, follow(ben), { host: 'elsewhere.example' })).status).toBe(401);
  expect(await followers()).toEqual([]);
});

test('it is signed with another’s key', async () => {
  const caro = other.account('caro');
  expect((await send(site, { ...caro, keyId: ben.keyId }, follow(ben))).status).toBe(401);
  // By themselves, but in another’s name.
  expect((await send(site, caro, follow(ben))).status).toBe(401);
  expect(await followers()).toEqual([]);
});

test('its actor is on another server than its key', async () => {
  const third = await openCounterpart();
  try {
    const dora = third.account('dora');
    const answer = await send(site, ben, { ...follow(dora), id: `${dora.id}#follow` });
    expect(answer.status).toBe(401);
    expect(third.asked).toEqual([]);
  } finally {
    await third.close();
  }
});

test('its id is on another server than its actor', async () => {
  const answer = await send(site, ben, { ...follow(ben), id: 'https://elsewhere.example/follow' });
  expect(answer.status).toBe(400);
});

test('it comes a second time', async () => {
  const activity = follow(ben);
  expect((await send(site, ben, activity)).status).toBe(202);
  await send(site, ben, { id: `${ben.id}#undo`, type: 'Undo', actor: ben.id, object: activity });
  expect(await followers()).toEqual([]);
  expect((await send(site, ben, activity)).status).toBe(202);
  expect(await followers()).toEqual([]);
});

test('the key says that it is somebody else’s', async () => {
  const eve = other.account('eve');
  other.put('/users/eve', {
    ...eve.document,
    publicKey: { ...(eve.document as { publicKey: object }).publicKey, owner: ben.id },
  });
  expect((await send(site, eve, follow(eve))).status).toBe(401);
});

test('the key is at an address that leads to another server', async () => {
  const third = await openCounterpart();
  try {
    const dora = third.account('dora');
    other.put('/users/dora', { redirect: dora.id });
    const keyId = `${other.origin}/users/dora#main-key`;
    const actor = `${other.origin}/users/dora`;
    const answer = await send(site, { ...dora, keyId }, { ...follow(ben), actor, id: `${actor}#follow` });
    expect(answer.status).toBe(401);
  } finally {
    await third.close();
  }
});

test('its actor’s id is spelt in another way than everybody spells it', async () => {
  const eve = other.account('eve');
  for (const id of [
    eve.id.replace('http:', 'HTTP:'),
    ` ${eve.id}`,
    eve.id.replace('//', '//u1@'),
    eve.id.replace('http://', 'http:\\\\'),
  ]) {
    const publicKey = {
      ...(eve.document as { publicKey: object }).publicKey,
      id: `${id}#main-key`,
      owner: id,
    };
    other.put('/users/eve', { ...eve.document, id, publicKey });
    const answer = await send(site, { ...eve, id, keyId: `${id}#main-key` }, follow({ ...eve, id }));
    expect(answer.status, id).toBe(401);
  }
  expect(await followers()).toEqual([]);
});

test('an account that somebody moves to names somebody else’s key as its own: that one stays theirs', async () => {
  const third = await openCounterpart();
  try {
    await send(site, ben, follow(ben));
    const caro = other.account('caro');
    const named = { alsoKnownAs: [caro.id] };
    for (const server of [third, other]) {
      const eve = server.account('eve', named);
      const publicKey = { ...(eve.document as { publicKey: object }).publicKey, id: ben.keyId };
      server.put('/users/eve', { ...eve.document, publicKey });
      const id = `${caro.id}#move-${server.host}`;
      await send(site, caro, { id, type: 'Move', actor: caro.id, object: caro.id, target: eve.id });
    }
    const known = (await site.db.select().from(remoteActors)).map(({ id }) => id);
    expect(known.toSorted()).toEqual([ben.id, caro.id]);
  } finally {
    await third.close();
  }
});

test('64 levels are read, 65 are not', async () => {
  const nested = (levels: number) =>
    JSON.stringify({ ...follow(ben), deep: 0 }).replace(
      '"deep":0',
      `"deep":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`,
    );
  expect((await send(site, ben, nested(64))).status).toBe(202);
  expect((await send(site, ben, nested(65))).status).toBe(400);
});

test('more than 256 kB are not taken, and not read to the end', async () => {
  const large = { ...follow(ben), words: 'x'.repeat(300_000) };
  expect((await send(site, ben, large)).status).toBe(413);
  expect((await send(site, ben, { ...follow(ben), words: 'x'.repeat(200_000) })).status).toBe(202);
});

test('it is no JSON, or no object', async () => {
  for (const body of ['{', '[]', '"follow"', 'null', ''])
    expect((await send(site, ben, body)).status).toBe(400);
});

test('scalars stand where lists are meant, and lists where scalars are', async () => {
  const activity = follow(ben);
  const swapped = {
    ...activity,
    type: ['Follow'],
    actor: [ben.id],
    object: [{ id: activity.object, type: 'Group' }],
  };
  expect((await send(site, ben, swapped)).status).toBe(202);
  expect(await followers()).toEqual([ben.id]);
});

test('an actor is a number, a list of lists, or nothing', async () => {
  for (const actor of [7, [[ben.id]], null, {}, { id: 7 }])
    expect((await send(site, ben, { ...follow(ben), actor })).status).toBe(400);
});

test('somebody takes back what another one follows', async () => {
  await send(site, ben, follow(ben));
  const caro = other.account('caro');
  const undo = { id: `${caro.id}#undo`, type: 'Undo', actor: caro.id };
  await send(site, caro, { ...undo, object: follow(ben) });
  await send(site, caro, { ...undo, id: `${caro.id}#undo2`, object: `${ben.id}#follow-${number}` });
  await send(site, caro, { ...undo, id: `${caro.id}#delete`, type: 'Delete', object: ben.id });
  await send(site, caro, {
    ...undo,
    id: `${caro.id}#update`,
    type: 'Update',
    object: { ...ben.document, name: 'Eve' },
  });
  expect(await followers()).toEqual([ben.id]);
});

test('an update brings a new key with it: it is not taken from there', async () => {
  await send(site, ben, follow(ben));
  const stolen = other.account('eve');
  const key = { ...(ben.document as { publicKey: object }).publicKey };
  const document = {
    ...ben.document,
    publicKey: {
      ...key,
      publicKeyPem: (stolen.document as { publicKey: { publicKeyPem: string } }).publicKey.publicKeyPem,
    },
  };
  await send(site, ben, { id: `${ben.id}#update`, type: 'Update', actor: ben.id, object: document });
  expect((await send(site, { ...stolen, keyId: ben.keyId }, follow(ben))).status).toBe(401);
  expect((await send(site, ben, follow(ben))).status).toBe(202);
});

test('something is accepted that nobody asked for', async () => {
  const accept = {
    id: `${ben.id}#accept`,
    type: 'Accept',
    actor: ben.id,
    object: { type: 'Follow', actor: `${site.origin}/ap/site`, object: ben.id },
  };
  expect((await send(site, ben, accept)).status).toBe(202);
  expect(await followers()).toEqual([]);
});

test('somebody follows an actor that is not there', async () => {
  for (const object of [
    `${site.origin}/ap/cities/nirgendwo`,
    `${site.origin}/rostock`,
    'https://elsewhere.example/ap/site',
  ])
    expect((await send(site, ben, { ...follow(ben), object })).status).toBe(404);
});

test('an actor that cannot be found is looked for twice, not a thousand times', async () => {
  const ghost = other.account('ghost');
  other.put('/users/ghost', undefined);
  for (let times = 0; times < 6; times += 1)
    expect((await send(site, ghost, follow(ghost))).status).toBe(401);
  expect(other.asked.filter((one) => one.startsWith('/users/ghost'))).toHaveLength(2);
  other.put('/users/ghost', ghost.document);
  site.advance(2 * hour);
  expect((await send(site, ghost, follow(ghost))).status).toBe(202);
});

test('a storm of Delete about people whom nobody knows asks nobody', async () => {
  for (let gone = 0; gone < 50; gone += 1) {
    const account = {
      ...ben,
      id: `${other.origin}/users/gone${gone}`,
      keyId: `${other.origin}/users/gone${gone}#main-key`,
    };
    const farewell = { id: `${account.id}#delete`, type: 'Delete', actor: account.id, object: account.id };
    expect((await send(site, account, farewell)).status).toBe(202);
  }
  expect(other.asked).toEqual([]);
  expect(await nothingKept()).toBe(true);
});

test('whoever knows us and leaves is gone from here', async () => {
  await send(site, ben, follow(ben));
  other.put('/users/ben', 410);
  const farewell = {
    id: `${ben.id}#delete`,
    type: 'Delete',
    actor: ben.id,
    object: { id: ben.id, type: 'Tombstone' },
  };
  expect((await send(site, ben, farewell)).status).toBe(202);
  expect(await followers()).toEqual([]);
  expect(await site.db.select().from(remoteActors)).toEqual([]);
  other.put('/users/ben', ben.document);
});

test('a storm of Follow by one account is one follower, and is stopped', async () => {
  const statuses = new Set<number>();
  for (let times = 0; times < 310; times += 1) statuses.add((await send(site, ben, follow(ben))).status);
  expect(statuses).toEqual(new Set([202, 429]));
  expect(await followers()).toEqual([ben.id]);
  site.advance(2 * minute);
  expect((await send(site, ben, follow(ben))).status).toBe(202);
});

test('HTML and signs that turn lines around in a name are kept for nobody to fall over', async () => {
  const odd = other.account('odd', { name: '<b>Ben</b>\u202E\u0000', preferredUsername: 'o"dd<' });
  expect((await send(site, odd, follow(odd))).status).toBe(202);
  const [kept] = await site.db.select().from(remoteActors);
  expect(kept?.handle).toBe(other.host);
  expect(kept?.name).not.toContain('\u0000');
});

// The last ones: on PostgreSQL a further site begins with an empty database.
test('its key is at a private address', async () => {
  const net = await openNet(() => guarded.now());
  const guarded = await openSite({ FEDERATION: 'on', FETCH_PRIVATE: 'on' }, net.outside);
  try {
    net.name('internal.example', ['10.0.0.7']);
    for (const host of ['127.0.0.1', '169.254.169.254', 'internal.example']) {
      const id = `https://${host}/users/eve`;
      const eve = { ...ben, id, keyId: `${id}#main-key` };
      expect((await send(guarded, eve, follow(eve))).status).toBe(401);
    }
    expect(net.dialled).toEqual([]);
  } finally {
    await guarded.close();
    await net.close();
  }
});

test('a server that does not answer for its key is asked to knock again', async () => {
  const hurried = await openFederatedSite({}, undefined, { milliseconds: 200 });
  const silent = createServer(() => undefined);
  try {
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
    const origin = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const late = { ...ben, id: `${origin}/users/late`, keyId: `${origin}/users/late#main-key` };
    const answer = await send(hurried, late, follow(late));
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await nothingKept(hurried)).toBe(true);
  } finally {
    silent.closeAllConnections();
    silent.close();
    await hurried.close();
  }
});

function follow(account: Account) {
  number += 1;
  return {
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: `${account.id}#follow-${number}`,
    type: 'Follow',
    actor: account.id,
    object: `${site.origin}/ap/cities/rostock`,
  };
}

async function followers(): Promise<string[]> {
  return (await site.db.select().from(remoteFollowers)).map(({ follower }) => follower);
}

async function nothingKept({ db } = site): Promise<boolean> {
  const kept = [
    await db.select().from(remoteFollowers),
    await db.select().from(remoteActors),
    await db.select().from(heardActivities),
  ];
  return kept.every((rows) => rows.length === 0);
}
