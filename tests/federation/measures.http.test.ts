// What nobody uses up for somebody else, and what one server may not fill.
import { expect, test } from 'vitest';
import { isTooMuch, noteForged } from '../../src/federation/inbox/measures.ts';
import { actorHandles, blockedActors, remoteActors, toldTweetups } from '../../src/federation/tables.ts';
import { persons, personActors } from '../../src/people/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { day, hour, minute } from '../../src/time/clock.ts';
import { signIn } from '../support/evenings.ts';
import { act, askedElsewhere, openBeforeEach, seenByGuests, vote } from './asked-elsewhere.ts';
import { send, textAt, type Account, type Counterpart } from './counterpart.ts';
import type { FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
openBeforeEach((opened) => ({ site, other, ben } = opened), { ADMIN_EMAILS: 'dora@example.org' });

test('whoever signs wrongly in somebody’s name does not use up what they may send', async () => {
  await askedElsewhere(site, other);
  const forged = { ...other.account('mallory'), keyId: ben.keyId };
  const like = (number: number) => ({
    id: `${ben.id}#${number}`,
    type: 'Like',
    actor: ben.id,
    object: `${site.origin}/ap/site`,
  });
  // All but one of what an account may send in a minute.
  for (let number = 1; number < 300; number += 1)
    isTooMuch({ actor: ben.id, host: other.host }, () => site.now());
  for (let number = 1; number < 4; number += 1)
    expect((await send(site, forged, like(number))).status).toBe(401);
  expect((await send(site, ben, like(5))).status).toBe(202);
  expect((await send(site, ben, like(6))).status).toBe(429);
});

test('a server that sends too much is not even asked for keys, nor one in whose name too much is forged', async () => {
  const like = (account: Account) =>
    send(site, account, {
      id: `${account.id}#like`,
      type: 'Like',
      actor: account.id,
      object: `${site.origin}/ap/site`,
    });
  expect((await like(ben)).status).toBe(202);
  // A forged name brings us to ask its server: that has an end.
  for (let number = 1; number < 300; number += 1) noteForged(other.host, () => site.now());
  expect((await like({ ...other.account('mallory'), keyId: `${other.origin}/users/nobody` })).status).toBe(
    401,
  );
  const late = await like(other.account('late'));
  expect([late.status, late.headers.get('retry-after')]).toEqual([503, '30']);
  expect((await send(site, ben, { id: `${ben.id}#2`, type: 'Like', actor: ben.id })).status).toBe(202);
  for (let number = 0; number < 6000; number += 1)
    isTooMuch({ actor: `${other.origin}/users/${number}`, host: other.host }, () => site.now());
  const caro = other.account('caro');
  expect((await like(caro)).status).toBe(429);
  expect(other.asked.filter((one) => /late|caro/.test(one))).toEqual([]);
});

test('a server brings two hundred new guests a day; the next ones are put off, and whoever is known is not', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const [own] = await site.db.select().from(personActors);
  const since = site.now();
  const ids = Array.from({ length: 199 }, (_, guest) => `${guest}`.padStart(26, '0'));
  const there = (id: string) => `${other.origin}/users/${id}`;
  await site.db
    .insert(persons)
    .values(ids.map((id) => ({ id, email: there(id), name: '', language: null, since })));
  await site.db.insert(personActors).values(ids.map((id) => ({ actor: there(id), personId: id, since })));
  const caro = other.account('caro');
  await expect(vote(site, caro, { poll, name: seenByGuests })).rejects.toThrow('429');
  const again = { id: `${ben.id}#join`, type: 'Leave', actor: ben.id, object: textAt(poll, 'inReplyTo') };
  expect((await send(site, ben, again)).status).toBe(202);
  expect(await site.db.select().from(rsvps)).toMatchObject([{ personId: own?.personId, answer: 'no' }]);
  site.advance(day);
  await vote(site, caro, { poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toHaveLength(2);
});

test('an actor that could not be looked up leaves nothing behind once it can', async () => {
  const { document } = ben;
  other.put('/users/ben', 404);
  const activity = { type: 'Like', actor: ben.id, object: `${site.origin}/ap/site` };
  expect((await send(site, ben, { ...activity, id: `${ben.id}#1` })).status).toBe(401);
  other.put('/users/ben', document);
  site.advance(2 * hour);
  expect((await send(site, ben, { ...activity, id: `${ben.id}#2` })).status).toBe(202);
  expect(await site.db.select().from(remoteActors)).toMatchObject([{ id: ben.id, failures: 0 }]);
});

test('looking at pages and asking for actors writes nothing; telling of an evening gives the handles', async () => {
  const { host } = await askedElsewhere(site, other);
  const given = await site.db.select().from(actorHandles);
  expect(given.map(({ handle }) => handle).toSorted()).toEqual(['rostock', 'site']);
  await host.post('/new/series', { title: 'x' });
  await site.db.delete(actorHandles);
  await site.visitor('de').get('/rostock');
  expect(
    (await site.ask(`/.well-known/webfinger?resource=acct:rostock@${new URL(site.origin).host}`)).status,
  ).toBe(200);
  expect((await site.ask('/ap/cities/rostock')).said).toMatchObject({ preferredUsername: 'rostock' });
  expect(await site.db.select().from(actorHandles)).toEqual([]);
});

test('an account is blocked by its name or its profile as well', async () => {
  const { poll } = await askedElsewhere(site, other);
  const dora = await signIn(site, 'dora@example.org');
  other.put('/@ben', ben.document);
  await dora.post('/admin/fediverse', { deed: 'block', what: `${other.origin}/@ben`, why: 'Werbung' });
  await expect(vote(site, ben, { poll, name: seenByGuests })).rejects.toThrow('403');
  const caro = other.account('caro');
  await act(site, caro, { type: 'Like', object: textAt(poll, 'id') });
  await dora.post('/admin/fediverse', { deed: 'block', what: `@caro@${other.host}`, why: 'Werbung' });
  expect((await site.db.select().from(blockedActors)).map(({ actor }) => actor).toSorted()).toEqual([
    ben.id,
    caro.id,
  ]);
  const nobody = { deed: 'block', what: `${other.origin}/@nobody`, why: 'Werbung' };
  expect((await dora.post('/admin/fediverse', nobody)).status).toBe(422);
});

test('more evenings than are looked at in one go are all looked at', async () => {
  await askedElsewhere(site, other);
  const [told] = await site.db.select().from(toldTweetups);
  if (!told) throw new Error('nothing was told');
  const ids = Array.from({ length: 101 }, (_, number) => `${number}`.padStart(26, '0'));
  await site.db.insert(toldTweetups).values(ids.map((tweetupId) => ({ ...told, tweetupId })));
  await site.db.insert(toldTweetups).values({ ...told, tweetupId: 'Z'.repeat(26) });
  site.advance(10 * minute);
  await site.run('look at what was told of evenings');
  const all = await site.db.select().from(toldTweetups);
  const gone = all.filter(({ state }) => state === 'gone').map(({ tweetupId }) => tweetupId);
  expect(gone).toHaveLength(102);
  expect(gone).toContain('Z'.repeat(26));
});

test('how a server spells its ids does not bring it more guests', async () => {
  const { event } = await askedElsewhere(site, other);
  const since = site.now();
  const ids = Array.from({ length: 200 }, (_, guest) => `${guest}`.padStart(26, '0'));
  // As a browser would be led there as well: by the other scheme.
  const there = (id: string) => `https://${other.host}/users/${id}`;
  await site.db
    .insert(persons)
    .values(ids.map((id) => ({ id, email: there(id), name: '', language: null, since })));
  await site.db.insert(personActors).values(ids.map((id) => ({ actor: there(id), personId: id, since })));
  const joining = { id: `${ben.id}#join`, type: 'Join', actor: ben.id, object: textAt(event, 'id') };
  expect((await send(site, ben, joining)).status).toBe(429);
});
