// Somebody answers an evening from their own server: one tap is an answer and says who sees it, and the rest is as for everybody.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { persons } from '../../src/people/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { pollVotes } from '../../src/federation/answering/tables.ts';
import { day, minute, second } from '../../src/time/clock.ts';
import { announced, answered } from '../support/evenings.ts';
import type { Visitor } from '../support/visitor.ts';
import { openCounterpart, send, textAt, type Account, type Counterpart, type Json } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

const seen = 'Ja, Gäste dürfen mich sehen';
const hostsOnly = 'Ja, nur die Gastgeber:innen sehen mich';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
let votes = 0;
beforeEach(async () => {
  site = await openFederatedSite();
  other = await openCounterpart({ polls: 'kept' });
  ben = other.account('ben', { name: 'Ben' });
});
afterEach(async () => {
  await site.close();
  await other.close();
});

test('below the evening stands a question, which tells no number', async () => {
  const { poll } = await evening();
  expect(poll).toMatchObject({
    type: 'Question',
    attributedTo: `${site.origin}/ap/cities/rostock`,
    oneOf: [
      { type: 'Note', name: seen, replies: { totalItems: 0 } },
      { name: hostsOnly },
      { name: 'Vielleicht' },
      { name: 'Diesmal nicht' },
    ],
    endTime: '2026-12-03T18:00:00.000Z',
    votersCount: 0,
  });
  await vote(ben, poll, seen);
  const after = await site.ask(textAt(poll, 'id'));
  expect(after.said).toMatchObject({ votersCount: 0, oneOf: [{ replies: { totalItems: 0 } }, {}, {}, {}] });
});

test('a vote is an answer: the hosts see handle and origin, other guests see whom they may, and a message brings the link', async () => {
  const { path, host, poll } = await evening();
  await vote(ben, poll, seen);
  const guests = await host.get(`${path}/guests`);
  expect(guests.text).toContain('Ben');
  expect(guests.text).toContain(`@ben@${other.host}`);
  expect(guests.text).toContain('aus dem Fediverse');

  const [message] = await messages();
  expect(message).toMatchObject({ actor: `${site.origin}/ap/cities/rostock`, to: [ben.id] });
  expect(message?.['object']).toMatchObject({
    type: 'Note',
    to: [ben.id],
    cc: [],
    tag: [{ type: 'Mention', href: ben.id, name: `@ben@${other.host}` }],
  });
  const content = textAt(message, 'object', 'content');
  expect(content).toContain('Schön, dass du kommst!');
  expect(content).toContain('Antwort ansehen oder ändern: ');
  // Nobody can ask for it afterwards.
  expect((await site.ask(textAt(message, 'object', 'id'))).status).toBe(404);

  const link = /\/rsvp\/[\w-]{32}/.exec(content)?.[0] ?? '';
  const browser = site.visitor('de');
  expect((await browser.get(link)).status).toBe(200);
  expect((await browser.post(link, { answer: 'no' })).status).toBe(303);
  expect(await answers()).toMatchObject([{ answer: 'no', cameBy: 'fediverse' }]);
});

test('whom only the hosts may see is seen by nobody else; Vielleicht and Diesmal nicht are what they say', async () => {
  const { path, poll } = await evening();
  await vote(ben, poll, hostsOnly);
  await vote(other.account('caro'), poll, 'Vielleicht');
  await vote(other.account('dora'), poll, 'Diesmal nicht');
  await vote(other.account('emil', { name: 'Emil' }), poll, seen);
  expect((await answers()).map(({ answer, listed }) => [answer, listed])).toEqual([
    ['yes', 'nobody'],
    ['maybe', 'nobody'],
    ['no', 'nobody'],
    ['yes', 'guests'],
  ]);
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('Emil');
});

test('a second vote changes nothing, nor does one that no option has', async () => {
  const { poll } = await evening();
  await vote(ben, poll, seen);
  await vote(ben, poll, 'Diesmal nicht');
  await vote(other.account('caro'), poll, 'Ganz bestimmt');
  expect((await answers()).map(({ answer }) => answer)).toEqual(['yes']);
});

test('a vote after the start comes too late', async () => {
  const { poll } = await evening();
  site.setClock('2026-12-03T18:00:01Z');
  await vote(ben, poll, seen);
  expect(await answers()).toEqual([]);
});

test('for a full evening a vote waits, and is told so where they are; a place that becomes free is theirs', async () => {
  const { path, poll } = await evening({ capacity: '1' });
  const link = await answered(site, path, 'caro@example.org');
  await vote(ben, poll, seen);
  expect((await answers()).map(({ place }) => place)).toEqual(['going', 'waiting']);
  const [waits] = await messages();
  expect(textAt(waits, 'object', 'content')).toContain('Warteliste');
  other.arrived.length = 0;
  site.advance(minute);
  await site.visitor('de').post(link, { answer: 'no' });
  const [moved] = await messages();
  expect(textAt(moved, 'object', 'content')).toContain('Ein Platz ist frei geworden');
  expect(textAt(moved, 'object', 'content')).not.toContain('Mail');
});

test(
  'ten places go to the first ten of thirty who vote at once, and each is told once where they are',
  { timeout: 60_000 },
  async () => {
    const { poll } = await evening({ capacity: '10' });
    const accounts = Array.from({ length: 30 }, (_, at) => other.account(`gast${at}`));
    await Promise.all(accounts.map((account) => vote(account, poll, seen)));
    const all = await answers();
    expect(all).toHaveLength(30);
    const going = all.filter(({ place }) => place === 'going').map(({ arrival }) => arrival);
    expect(going.toSorted((one, two) => one - two)).toEqual(Array.from({ length: 10 }, (_, at) => at + 1));
    const told = await messages();
    expect(new Set(told.map((message) => textAt(message, 'to', '0'))).size).toBe(30);
    expect(told).toHaveLength(30);
  },
);

test('whom a host has removed and keeps out gets in by no vote and no Join', async () => {
  const { path, host, event, poll } = await evening();
  await vote(ben, poll, seen);
  const [guest] = await answers();
  await host.post(`${path}/guests`, { remove: guest?.id ?? '', how: 'silently', keep_out: 'yes' });
  site.advance(20 * minute);
  await site.run('let removed guests go');
  expect(await answers()).toEqual([]);
  await vote(ben, poll, seen);
  await send(site, ben, { id: `${ben.id}#join`, type: 'Join', actor: ben.id, object: textAt(event, 'id') });
  expect(await answers()).toEqual([]);
  await site.tellOthers();
  expect(other.arrived.at(-1)?.activity).toMatchObject({ type: 'Reject', object: { type: 'Join' } });
});

test('Join is accepted with a place, and open without one; Leave is a no', async () => {
  const { event } = await evening({ capacity: '1' });
  const id = textAt(event, 'id');
  await send(site, ben, { id: `${ben.id}#join`, type: 'Join', actor: ben.id, object: id });
  const caro = other.account('caro');
  await send(site, caro, { id: `${caro.id}#join`, type: 'Join', actor: caro.id, object: id });
  await site.tellOthers();
  const replies = other.arrived.filter(({ activity }) =>
    ['Accept', 'Reject'].includes(textAt(activity, 'type')),
  );
  expect(replies.map(({ activity }) => activity)).toMatchObject([
    {
      type: 'Accept',
      actor: `${site.origin}/ap/cities/rostock`,
      object: { type: 'Join', id: `${ben.id}#join` },
    },
  ]);
  await send(site, ben, { id: `${ben.id}#leave`, type: 'Leave', actor: ben.id, object: id });
  expect((await answers()).map(({ answer, place }) => [answer, place])).toEqual([
    ['no', null],
    ['yes', 'going'],
  ]);
});

test('Friendica’s three answers are taken; likes and boosts are none', async () => {
  const { event } = await evening();
  const object = textAt(event, 'id');
  const caro = other.account('c');
  await send(site, caro, { id: `${caro.id}#yes`, type: 'Accept', actor: caro.id, object });
  await send(site, caro, { id: `${caro.id}#it`, type: 'Reject', actor: caro.id, object });
  for (const [name, type] of Object.entries({
    a: 'Accept',
    b: 'TentativeAccept',
    d: 'Like',
    e: 'Announce',
  })) {
    const account = other.account(name);
    await send(site, account, { id: `${account.id}#it`, type, actor: account.id, object });
  }
  expect((await answers()).map(({ answer }) => answer).toSorted()).toEqual(['maybe', 'no', 'yes']);
});

test('whoever declines what they never answered becomes nobody here', async () => {
  const { event } = await evening();
  const object = textAt(event, 'id');
  const before = await site.db.select().from(persons);
  const said = [
    { type: 'Leave', object },
    { type: 'Reject', object },
    ...['Join', 'Accept', 'TentativeAccept'].map((type) => ({
      type: 'Undo',
      object: { id: `${ben.id}#${type}`, type, actor: ben.id, object },
    })),
  ];
  for (const [at, activity] of said.entries())
    expect((await send(site, ben, { id: `${ben.id}#${at}`, actor: ben.id, ...activity })).status).toBe(202);
  expect(await answers()).toEqual([]);
  expect(await site.db.select().from(persons)).toEqual(before);
  await send(site, ben, { id: `${ben.id}#join`, type: 'Join', actor: ben.id, object });
  await send(site, ben, { ...said.at(-1), id: `${ben.id}#undo`, actor: ben.id });
  expect((await answers()).map(({ answer }) => answer)).toEqual(['no']);
});

test('an account that is deleted takes its answer along, and its place becomes free', async () => {
  const { poll } = await evening({ capacity: '1' });
  await vote(ben, poll, seen);
  await vote(other.account('caro'), poll, seen);
  await send(site, ben, { id: `${ben.id}#delete`, type: 'Delete', actor: ben.id, object: ben.id });
  await site.run('let departed accounts go');
  expect((await answers()).map(({ place }) => place)).toEqual(['going']);
  const left = await site.db.select().from(persons);
  expect(left.map(({ email }) => email)).not.toContain(ben.id);
});

test('a tap alone is no wish to stay on the list for good', async () => {
  const { poll } = await evening();
  await vote(ben, poll, seen);
  site.advance(200 * day);
  await site.run('forget guests');
  expect(await answers()).toEqual([]);
  expect((await site.db.select().from(persons)).map(({ email }) => email)).not.toContain(ben.id);
});

test('an evening that moves takes its question and its votes along', async () => {
  const { poll, path, host } = await evening();
  await vote(ben, poll, seen);
  other.arrived.length = 0;
  site.advance(minute);
  const version = /name="version" value="(\d+)"/.exec((await host.get(`${path}/edit`)).text)?.[1] ?? '';
  await host.post(`${path}/edit`, {
    title: 'WOL im Advent',
    city: 'Rostock',
    venue: 'Café Hafenkante',
    address: 'Am Strande 4',
    date: '2026-12-04',
    starts: '19:00',
    ends: '22:00',
    hashtag: 'WOLRostock',
    description: '',
    capacity: '',
    language: 'de',
    visibility: 'public',
    version,
  });
  site.advance(3 * minute);
  await site.tellOthers();
  const question = other.arrived.find(({ activity }) =>
    JSON.stringify(activity['object']).includes('"Question"'),
  );
  expect(question?.activity).toMatchObject({
    type: 'Update',
    object: { endTime: '2026-12-04T18:00:00.000Z' },
  });
  expect(await answers()).toHaveLength(1);
  expect(await site.db.select().from(pollVotes)).toHaveLength(1);

  // What the city has said of it is gone with it, before anybody is told.
  const note = other.arrived.find(({ activity }) => (activity['object']?.['type'] as unknown) === 'Note');
  const noteId = textAt(note?.activity, 'object', 'id');
  expect((await site.ask(noteId)).status).toBe(200);
  await site.db.update(tweetups).set({ visibility: 'unlisted' });
  expect((await site.ask(noteId)).status).toBe(410);
});

/** Ben's server follows Rostock, and has heard of an evening and its question. */
async function evening(
  fields: Record<string, string> = {},
): Promise<{ host: Visitor; path: string; event: Json; poll: Json }> {
  const first = other.account('zoe');
  await announced(site, { title: 'Vorher', hashtag: 'WOLVorher' });
  await send(site, first, {
    id: `${first.id}#f`,
    type: 'Follow',
    actor: first.id,
    object: `${site.origin}/ap/cities/rostock`,
  });
  await site.tellOthers();
  site.advance(second);
  const { host, path } = await announced(site, fields);
  await site.tellOthers();
  const [event, poll] = other.arrived.slice(-2).map(({ activity }) => activity['object'] as Json);
  if (!event || !poll) throw new Error('the evening was not told');
  other.arrived.length = 0;
  return { host, path, event, poll };
}

async function vote(account: Account, poll: Json, name: string): Promise<void> {
  votes += 1;
  site.advance(1);
  const { status, text } = await send(site, account, {
    id: `${account.id}#votes/${votes}/activity`,
    type: 'Create',
    actor: account.id,
    to: [`${site.origin}/ap/cities/rostock`],
    object: {
      id: `${account.id}#votes/${votes}`,
      type: 'Note',
      name,
      attributedTo: account.id,
      to: [`${site.origin}/ap/cities/rostock`],
      inReplyTo: textAt(poll, 'id'),
    },
  });
  if (status !== 202) throw new Error(`the vote was refused: ${status} ${text}`);
}

async function answers() {
  return site.db.select().from(rsvps).orderBy(rsvps.arrival, rsvps.id);
}

/** Private messages that have arrived, after all that is due was delivered. */
async function messages(): Promise<Json[]> {
  await site.mailsTo('nobody@example.org');
  await site.tellOthers();
  return other.arrived
    .map(({ activity }) => activity)
    .filter((activity) => JSON.stringify(activity['object'] ?? {}).includes('"Mention"'));
}
