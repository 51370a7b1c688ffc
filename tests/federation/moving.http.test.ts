// An account moves: who followed and who answered by it is known by the new one, when both say so.
import { expect, test } from 'vitest';
import { remoteFollowers } from '../../src/federation/tables.ts';
import { personColumns } from '../../src/people/contact.ts';
import { personActors, persons } from '../../src/people/tables.ts';
import { rsvpHandles, rsvps } from '../../src/rsvps/tables.ts';
import { minute } from '../../src/time/clock.ts';
import { act, askedElsewhere, messagesThere, openBeforeEach, seenByGuests, vote } from './asked-elsewhere.ts';
import type { Account, Counterpart } from './counterpart.ts';
import type { FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
openBeforeEach((opened) => ({ site, other, ben } = opened));

test('followers and guests move along; handles in lists are renewed, and messages go to the new account', async () => {
  const { path, host, poll } = await askedElsewhere(site, other);
  await act(site, ben, { type: 'Follow', object: `${site.origin}/ap/cities/rostock` });
  await vote(site, ben, { poll, name: seenByGuests });
  await messagesThere(site, other);
  const benjamin = other.account('benjamin', { name: 'Ben', alsoKnownAs: [ben.id] });
  await act(site, ben, { type: 'Move', object: ben.id, target: benjamin.id });

  const following = (await site.db.select().from(remoteFollowers)).map(({ follower }) => follower);
  expect(following).toContain(benjamin.id);
  expect(following).not.toContain(ben.id);
  expect(await site.db.select().from(personActors)).toMatchObject([{ actor: benjamin.id }]);
  const contacts = (await site.db.select(personColumns).from(persons)).map(({ contact }) => contact);
  expect(contacts.toSorted()).toEqual(['ana@example.org', benjamin.id]);
  expect(await site.db.select().from(rsvpHandles)).toMatchObject([{ handle: `benjamin@${other.host}` }]);

  other.arrived.length = 0;
  await host.post(`${path}/message`, {
    to: 'everybody',
    subject: 'Neu',
    words: 'Bis dann!',
    replies: 'site',
  });
  site.advance(20 * minute);
  expect((await messagesThere(site, other)).join()).toContain('Bis dann!');
  expect(other.arrived.at(-1)?.activity).toMatchObject({ to: [benjamin.id] });
});

test('without the word of the new account nothing moves', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const mallory = other.account('mallory', { alsoKnownAs: [`${ben.id}x`] });
  await act(site, ben, { type: 'Move', object: ben.id, target: mallory.id });
  // Nor does anybody move somebody else.
  const own = other.account('own', { alsoKnownAs: [ben.id] });
  await act(site, own, { type: 'Move', object: ben.id, target: own.id });
  await act(site, ben, { type: 'Move', object: ben.id, target: `${other.origin}/users/nobody` });
  expect(await site.db.select().from(personActors)).toMatchObject([{ actor: ben.id }]);
});

test('somebody who is known by both accounts becomes one, with one answer', async () => {
  const { poll } = await askedElsewhere(site, other);
  const benjamin = other.account('benjamin', { name: 'Ben', alsoKnownAs: [ben.id] });
  await vote(site, ben, { poll, name: seenByGuests });
  await vote(site, benjamin, { poll, name: 'Vielleicht' });
  await act(site, ben, { type: 'Move', object: ben.id, target: benjamin.id });
  expect(await site.db.select().from(rsvps)).toHaveLength(1);
  expect(await site.db.select().from(persons)).toHaveLength(2);
});

test('whom a host keeps out does not come back by moving', async () => {
  const { path, host, poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const [guest] = await site.db.select().from(rsvps);
  await host.post(`${path}/guests`, { remove: guest?.id ?? '', how: 'silently', keep_out: 'yes' });
  site.advance(20 * minute);
  await site.run('let removed guests go');
  const benjamin = other.account('benjamin', { name: 'Ben', alsoKnownAs: [ben.id] });
  await act(site, ben, { type: 'Move', object: ben.id, target: benjamin.id });
  await vote(site, benjamin, { poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toEqual([]);
});
