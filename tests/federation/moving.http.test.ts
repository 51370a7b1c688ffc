// An account moves: who followed and who answered by it is known by the new one, when both say so.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { blockedActors, remoteFollowers, remoteHosts } from '../../src/federation/tables.ts';
import { handleChecks } from '../../src/handles/tables.ts';
import { blockedAddresses } from '../../src/mail/tables.ts';
import { personColumns } from '../../src/people/contact.ts';
import { personActors, personHandles, persons } from '../../src/people/tables.ts';
import { rsvpHandles, rsvps } from '../../src/rsvps/tables.ts';
import { hashOf } from '../../src/secrets/tokens.ts';
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

test('an actor that calls itself as somebody else is called on its server takes no handle of theirs along', async () => {
  await askedElsewhere(site, other);
  const ana = other.account('ana');
  await handleOfAna(ana);
  const mallory = other.account('mallory', { preferredUsername: 'ana' });
  const eve = other.account('eve', { alsoKnownAs: [mallory.id] });
  await act(site, mallory, { type: 'Move', object: mallory.id, target: eve.id });
  expect(await site.db.select().from(personHandles)).toMatchObject([{ handle: `ana@${other.host}` }]);
  const anna = other.account('anna', { alsoKnownAs: [ana.id] });
  await act(site, ana, { type: 'Move', object: ana.id, target: anna.id });
  expect(await site.db.select().from(personHandles)).toMatchObject([{ handle: `anna@${other.host}` }]);
});

test('whoever is blocked here takes no handle along either', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  await block(ben.id);
  const benjamin = other.account('benjamin', { alsoKnownAs: [ben.id] });
  await act(site, ben, { type: 'Move', object: ben.id, target: benjamin.id });
  expect(await site.db.select().from(rsvpHandles)).toMatchObject([{ handle: `ben@${other.host}` }]);
  // And is blocked where they have gone.
  await vote(site, benjamin, { poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toHaveLength(1);
});

test('an account or a server that is blocked is nobody’s new one, and is not asked', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const benjamin = other.account('benjamin', { alsoKnownAs: [ben.id] });
  await site.db.insert(blockedActors).values({ actor: benjamin.id, since: site.now() });
  await act(site, ben, { type: 'Move', object: ben.id, target: benjamin.id });
  const third = { host: 'blocked.example', failures: 0, signature: 'cavage' as const, blockedAt: site.now() };
  await site.db.insert(remoteHosts).values(third);
  await act(site, ben, { type: 'Move', object: ben.id, target: 'https://blocked.example/users/ben' });
  expect(await site.db.select().from(personActors)).toMatchObject([{ actor: ben.id }]);
  expect(other.asked.filter((one) => one.startsWith('/users/benjamin'))).toEqual([]);
});

test('nobody moves into somebody who is blocked', async () => {
  const { poll } = await askedElsewhere(site, other);
  const benjamin = other.account('benjamin', { alsoKnownAs: [ben.id] });
  await vote(site, ben, { poll, name: seenByGuests });
  await vote(site, benjamin, { poll, name: seenByGuests });
  const [theirs] = await site.db.select().from(personActors).where(eq(personActors.actor, benjamin.id));
  await site.db
    .update(persons)
    .set({ email: 'benjamin@example.org' })
    .where(eq(persons.id, theirs?.personId ?? ''));
  await block('benjamin@example.org');
  await act(site, ben, { type: 'Move', object: ben.id, target: benjamin.id });
  expect(await site.db.select().from(personActors)).toHaveLength(2);
  expect(await site.db.select().from(persons)).toHaveLength(3);
});

test('from one account of somebody to another of theirs: they are reached there, and the old one may answer anew', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const [first] = await site.db.select().from(personActors);
  const benjamin = other.account('benjamin', { alsoKnownAs: [ben.id] });
  const since = site.now();
  await site.db.insert(personActors).values({ actor: benjamin.id, personId: first?.personId ?? '', since });
  await act(site, ben, { type: 'Move', object: ben.id, target: benjamin.id });
  expect(await site.db.select().from(personActors)).toMatchObject([{ actor: benjamin.id }]);
  const emails = (await site.db.select().from(persons)).map(({ email }) => email ?? '');
  expect(emails.toSorted()).toEqual(['ana@example.org', benjamin.id]);
  const second = await askedElsewhere(site, other, { title: 'Danach', hashtag: 'WOLDanach' });
  await vote(site, ben, { poll: second.poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toHaveLength(2);
});

test('whom a host keeps out stays out by moving too when they have an address, and have left in between', async () => {
  const { path, host, poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const [guest] = await site.db.select().from(rsvps);
  await site.db
    .update(persons)
    .set({ email: 'ben@example.org' })
    .where(eq(persons.id, guest?.personId ?? ''));
  await host.post(`${path}/guests`, { remove: guest?.id ?? '', how: 'silently', keep_out: 'yes' });
  site.advance(20 * minute);
  await site.run('let removed guests go');
  const benjamin = other.account('benjamin', { name: 'Ben', alsoKnownAs: [ben.id] });
  await act(site, ben, { type: 'Move', object: ben.id, target: benjamin.id });
  await site.db.delete(persons).where(eq(persons.email, 'ben@example.org'));
  await vote(site, benjamin, { poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toEqual([]);
});

async function block(contact: string): Promise<void> {
  const row = { shownAs: contact, reason: 'Werbung', since: site.now() };
  await site.db.insert(blockedAddresses).values({ ...row, addressHash: hashOf(contact) });
}

/** She has given it, and it was looked up. */
async function handleOfAna(account: Account): Promise<void> {
  const [ana] = await site.db.select().from(persons);
  const named = { network: 'mastodon' as const, handle: `ana@${other.host}` };
  const since = site.now();
  await site.db.insert(personHandles).values({ ...named, personId: ana?.id ?? '' });
  await site.db.insert(handleChecks).values({
    ...named,
    state: 'found',
    calledNow: null,
    found: { actor: account.id },
    failures: 0,
    since,
    dueAt: since,
  });
}
