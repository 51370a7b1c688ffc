// Fedify as the other server: it follows a city, reads strictly whatever is served and sent, answers, and is understood; with both kinds of signature in both directions.
import {
  Accept,
  Create,
  Delete,
  Event,
  Follow,
  Group,
  Join,
  Leave,
  Note,
  PUBLIC_COLLECTION,
  Question,
  Tombstone,
  Undo,
  Update,
} from '@fedify/vocab';
import { preloadedContexts } from '@fedify/fedify';
import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { remoteFollowers } from '../../src/federation/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { posts, walls } from '../../src/wall/tables.ts';
import { lockWall } from '../../src/wall/post.ts';
import { day, minute, second } from '../../src/time/clock.ts';
import { announced, advent } from '../support/evenings.ts';
import type { Visitor } from '../support/visitor.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';
import { openFedifyServer, type Actor, type FedifyServer } from './fedify-server.ts';

/** What is told of another server’s is looked at as it came. */
const asSent = { crossOrigin: 'trust' } as const;

let site: FederatedSite;
/** Begins with the older kind of signature, and takes both. */
let older: FedifyServer;
/** Begins with the newer one, and takes nothing else. */
let newer: FedifyServer;
let rostock: Actor;
let host: Visitor;
let path: string;
let evening: Event;
let poll: Question;
/** Fedify has a clock of its own, and refuses what is signed at another time. */
const date = new Date(Date.now() + 30 * day).toISOString().slice(0, 10);

beforeAll(async () => {
  site = await openFederatedSite();
  site.setClock(new Date().toISOString());
  older = await openFedifyServer({ firstKnock: 'draft-cavage-http-signatures-12' });
  newer = await openFedifyServer({ firstKnock: 'rfc9421', wants: 'rfc9421' });
  await announced(site, { title: 'Vorher', hashtag: 'WOLVorher', date });
  await site.tellOthers();
  rostock = await older.lookUpActor('ben', `${site.origin}/ap/cities/rostock`);
});
afterAll(async () => {
  await site.close();
  await older.close();
  await newer.close();
});
beforeEach(() => {
  for (const server of [older, newer]) {
    server.arrived.length = 0;
    server.knocked.length = 0;
    server.complaints.length = 0;
  }
});

test('a city reads as a group with inbox, key and collections', async () => {
  expect(rostock).toBeInstanceOf(Group);
  expect(rostock.preferredUsername).toBe('rostock');
  expect(rostock.inboxId?.href).toBe(`${site.origin}/ap/inbox`);
  expect(rostock.endpoints?.sharedInbox?.href).toBe(`${site.origin}/ap/inbox`);
  expect(rostock.followersId?.href).toBe(`${site.origin}/ap/cities/rostock/followers`);
  const key = await rostock.getPublicKey();
  expect(key?.id?.href).toBe(`${site.origin}/ap/cities/rostock#main-key`);
  expect(key?.ownerId?.href).toBe(rostock.id?.href);
  expect(key?.publicKey?.type).toBe('public');
});

test('following is understood and accepted with either kind of signature, which each side checks', async () => {
  for (const [server, name, style] of [
    [older, 'ben', 'cavage'],
    [newer, 'caro', 'rfc9421'],
  ] as const) {
    await server.send(
      name,
      rostock,
      new Follow({ id: own(server, name, 'follow'), actor: server.actorId(name), object: rostock.id }),
    );
    await deliver();
    const [accept] = server.arrived;
    expect(accept).toBeInstanceOf(Accept);
    expect(accept?.actorId?.href).toBe(rostock.id?.href);
    const asked = await accept?.getObject(asSent);
    expect(asked).toBeInstanceOf(Follow);
    expect(asked?.id?.href).toBe(own(server, name, 'follow').href);
    expect(server.knocked).toContain(`POST /inbox ${style}`);
    // Who they are was asked for with a signature that they could check.
    expect(server.knocked).toContain(`GET /users/${name} ${style}`);
  }
  expect(
    (await site.db.select().from(remoteFollowers).orderBy(remoteFollowers.since)).map(
      ({ follower }) => follower,
    ),
  ).toEqual([older.actorId('ben').href, newer.actorId('caro').href]);
});

test('an evening arrives as an event, its question as a question, and both say the same where they stand', async () => {
  ({ host, path } = await announced(site, { date, capacity: '2' }));
  // The job that tells of it comes a moment later.
  site.advance(second);
  await deliver();
  for (const server of [older, newer]) {
    const [first, second, ...more] = await readAll(server);
    expect(more).toEqual([]);
    if (!(first instanceof Event) || !(second instanceof Question)) throw new Error('no event and question');
    [evening, poll] = [first, second];
    expect(server.arrived.every((activity) => activity instanceof Create)).toBe(true);
    expect(evening.name).toBe(advent.title);
    expect(evening.attributionId?.href).toBe(rostock.id?.href);
    expect(evening.startTime?.toString()).toBe(
      new Date(`${date}T18:00:00Z`).toISOString().replace('.000', ''),
    );
    const [published, updated] = [evening.published, evening.updated].map((one) =>
      Number(one?.epochMilliseconds),
    );
    expect(updated).toBeGreaterThanOrEqual(published ?? Number.NaN);
    expect(evening.toId?.href).toBe(PUBLIC_COLLECTION.href);
    const [tag] = await all(evening.getTags());
    expect(tag).toMatchObject({ name: '#WOLRostock' });
    const attached = await all(evening.getAttachments());
    expect(attached.map((one) => one.constructor.name)).toEqual(['Document', 'Link']);
    const place = await evening.getLocation();
    expect(place).toMatchObject({ name: advent.venue });
    expect(poll.replyTargetId?.href).toBe(evening.id?.href);
    expect(poll.voters).toBe(0);
    expect(poll.endTime?.toString()).toBe(evening.startTime?.toString());
    expect((await all(poll.getExclusiveOptions())).map((option) => String(option.name))).toHaveLength(4);
  }
});

test('whatever is served reads as what it says it is', async () => {
  for (const id of [evening.id, poll.id]) {
    const found = await older.lookUp('ben', id?.href ?? '');
    expect(found.id?.href).toBe(id?.href);
  }
  for (const actor of ['cities/rostock', 'site']) {
    const read = await older.lookUpActor('ben', `${site.origin}/ap/${actor}`);
    for (const collection of [await read.getOutbox(), await read.getFollowers(), await read.getFeatured()]) {
      expect(collection?.id?.href).toContain(`/ap/${actor}/`);
      const items = collection ? await all(collection.getItems()) : [];
      expect(items.every((item) => item instanceof Event)).toBe(true);
    }
    const outbox = await read.getOutbox();
    const page = await outbox?.getFirst();
    const creates = page ? await all(page.getItems()) : [];
    expect(creates.length).toBe(2);
    expect(creates.every((item) => item instanceof Create)).toBe(true);
  }
  expect(older.complaints).toEqual([]);
});

test('no word stands there that no context explains', async () => {
  const ids = ['cities/rostock', 'site', 'cities/rostock/outbox?page=1', 'cities/rostock/featured'].map(
    (one) => `${site.origin}/ap/${one}`,
  );
  for (const id of [...ids, evening.id?.href ?? '', poll.id?.href ?? '']) {
    const { said } = await site.ask(id);
    const known = new Set<string>();
    for (const context of said['@context'] as unknown as readonly (string | object)[])
      for (const word of Object.keys(typeof context === 'string' ? wordsOfContext(context) : context))
        known.add(word);
    const unexplained = wordsIn(said).filter(
      (word) => !known.has(word) && !(word.includes(':') && known.has(word.split(':', 1)[0] ?? '')),
    );
    expect([...new Set(unexplained)]).toEqual([]);
  }
});

test('a vote, Join and Leave are answers, and come back as messages and Accept', async () => {
  const [seen = ''] = (await all(poll.getExclusiveOptions())).map((option) => String(option.name));
  await older.send(
    'ben',
    rostock,
    createdBy(older, 'ben', { name: seen, replyTarget: poll.id, tos: rostock.id ? [rostock.id] : [] }),
  );
  await newer.send(
    'caro',
    rostock,
    new Join({ id: own(newer, 'caro', 'join'), actor: newer.actorId('caro'), object: evening.id }),
  );
  expect(await answers()).toEqual(['yes', 'yes']);
  await deliver();
  const [letter] = (await readAll(older)).filter((one) => one instanceof Note);
  expect(String(letter?.content)).toMatch(/\/rsvp\/[\w-]{32}/);
  expect(letter?.toId?.href).toBe(older.actorId('ben').href);
  const accept = newer.arrived.find((one) => one instanceof Accept);
  expect((await accept?.getObject(asSent))?.id?.href).toBe(own(newer, 'caro', 'join').href);
  await newer.send(
    'caro',
    rostock,
    new Leave({ id: own(newer, 'caro', 'leave'), actor: newer.actorId('caro'), object: evening.id }),
  );
  expect(await answers()).toEqual(['no', 'yes']);
});

test('a reply is on the wall, changed as it is changed, and gone with it', async () => {
  const [row] = await site.db.select().from(tweetups).where(eq(tweetups.title, advent.title));
  await site.db.transaction((tx) => lockWall(tx, row?.id ?? ''));
  await site.db.update(walls).set({ whose: 'everybody' });
  const note = {
    content: '<p>Ich bringe <b>Kekse</b> mit.</p>',
    replyTarget: evening.id,
    tos: [PUBLIC_COLLECTION],
  };
  const create = createdBy(newer, 'caro', note);
  await newer.send('caro', rostock, create);
  expect(await wall()).toEqual(['Ich bringe Kekse mit.']);
  site.advance(minute);
  const edited = noteBy(newer, 'caro', {
    ...note,
    content: '<p>Ich bringe Kuchen mit.</p>',
    updated: instant(),
  });
  await newer.send(
    'caro',
    rostock,
    new Update({ id: own(newer, 'caro', 'update'), actor: newer.actorId('caro'), object: edited }),
  );
  expect(await wall()).toEqual(['Ich bringe Kuchen mit.']);
  await newer.send(
    'caro',
    rostock,
    new Delete({
      id: own(newer, 'caro', 'delete'),
      actor: newer.actorId('caro'),
      object: new Tombstone({ id: new URL('/notes/1', newer.origin) }),
    }),
  );
  expect(await wall()).toEqual([]);
});

test('an evening that is changed is updated in event and words, and one that is withdrawn deleted', async () => {
  await change({ starts: '20:00' });
  await deliver();
  const [update] = older.arrived.filter((one) => one instanceof Update);
  const moved = await update?.getObject();
  if (!(moved instanceof Event)) throw new Error('the evening was not updated');
  expect(moved.startTime?.toString()).not.toBe(evening.startTime?.toString());
  expect(
    (await readAll(older)).some((one) => one instanceof Note && String(one.content).includes('20:00')),
  ).toBe(true);

  older.arrived.length = 0;
  await change({ visibility: 'unlisted' });
  await deliver();
  const [farewell] = older.arrived.filter((one) => one instanceof Delete);
  expect(await farewell?.getObject()).toBeInstanceOf(Tombstone);
  expect(farewell?.objectId?.href).toBe(evening.id?.href);
});

test('who takes their following back hears nothing any more', async () => {
  const follow = new Follow({
    id: own(older, 'ben', 'follow'),
    actor: older.actorId('ben'),
    object: rostock.id,
  });
  await older.send(
    'ben',
    rostock,
    new Undo({ id: own(older, 'ben', 'undo'), actor: older.actorId('ben'), object: follow }),
  );
  expect((await site.db.select().from(remoteFollowers)).map(({ follower }) => follower)).toEqual([
    newer.actorId('caro').href,
  ]);
});

/** What is due goes, to all of them, and can be read there. */
async function deliver(): Promise<void> {
  await site.mailsTo('nobody@example.org');
  await site.tellOthers();
  expect([...older.complaints, ...newer.complaints]).toEqual([]);
}

async function change(fields: Record<string, string>): Promise<void> {
  const form = await host.get(`${path}/edit`);
  const version = /name="version" value="(\d+)"/.exec(form.text)?.[1] ?? '';
  const sent = await host.post(`${path}/edit`, {
    ...advent,
    date,
    capacity: '2',
    visibility: 'public',
    version,
    ...fields,
  });
  if (sent.status !== 303) throw new Error(`the change was refused: ${sent.status}`);
  site.advance(3 * minute);
}

function instant() {
  return Temporal.Instant.from(site.now().toISOString());
}

function own(server: FedifyServer, name: string, what: string): URL {
  return new URL(`#${what}`, server.actorId(name));
}

type NoteValues = ConstructorParameters<typeof Note>[0];

function noteBy(server: FedifyServer, name: string, values: NoteValues): Note {
  const published = instant();
  return new Note({
    id: new URL('/notes/1', server.origin),
    attribution: server.actorId(name),
    published,
    ...values,
  });
}

function createdBy(server: FedifyServer, name: string, values: NoteValues): Create {
  const object = noteBy(server, name, values);
  return new Create({
    id: own(server, name, 'create'),
    actor: server.actorId(name),
    object,
    tos: object.toIds,
  });
}

/** What the activities that came are about, read by Fedify. */
async function readAll(server: FedifyServer) {
  return (await Promise.all(server.arrived.map((activity) => activity.getObject()))).filter(
    (one) => one !== null,
  );
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const listed: Item[] = [];
  for await (const item of items) listed.push(item);
  return listed;
}

async function answers() {
  return (await site.db.select().from(rsvps).orderBy(rsvps.arrival)).map(({ answer }) => answer).toSorted();
}

async function wall() {
  return (await site.db.select().from(posts))
    .filter(({ state }) => state === 'shown')
    .map(({ words }) => words);
}

function wordsOfContext(address: string): object {
  const document = preloadedContexts[address] as { '@context': object } | undefined;
  if (!document) throw new Error(`a context that nobody has with them: ${address}`);
  return document['@context'];
}

/** Every word that stands in a document, wherever: strict readers drop what no context explains. */
function wordsIn(said: unknown): string[] {
  if (Array.isArray(said)) return said.flatMap(wordsIn);
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([word, below]) =>
    word === '@context' ? [] : word.endsWith('Map') ? [word] : [word, ...wordsIn(below)],
  );
}
