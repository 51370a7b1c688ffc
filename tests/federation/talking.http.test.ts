// Replies to an evening from other servers: on its wall by the wall's rules, changed and gone as they are there.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handleChecks } from '../../src/handles/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { lockWall } from '../../src/wall/post.ts';
import { posts, walls } from '../../src/wall/tables.ts';
import { minute } from '../../src/time/clock.ts';
import { announced } from '../support/evenings.ts';
import type { Visitor } from '../support/visitor.ts';
import { openCounterpart, send, type Account, type Counterpart } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

const everybody = 'https://www.w3.org/ns/activitystreams#Public';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
let event: string;
let host: Visitor;
let path: string;
beforeEach(async () => {
  site = await openFederatedSite();
  other = await openCounterpart();
  ben = other.account('ben', { name: 'Ben' });
  ({ host, path } = await announced(site));
  await site.tellOthers();
  event = (await site.ask(path)).location;
});
afterEach(async () => {
  await site.close();
  await other.close();
});

test('where everybody may write a reply is on the wall; edited it is edited, deleted it is gone', async () => {
  await openToEverybody();
  await say(ben, 'Create', { content: '<p>Ich bringe <b>Kekse</b> mit.</p>' });
  expect((await shown()).map(({ words }) => words)).toEqual(['Ich bringe Kekse mit.']);
  site.advance(minute);
  await say(ben, 'Update', { content: '<p>Ich bringe Kuchen mit.</p>', updated: site.now().toISOString() });
  expect((await shown()).map(({ words }) => words)).toEqual(['Ich bringe Kuchen mit.']);
  const caro = other.account('caro');
  await send(site, caro, { id: `${caro.id}#d`, type: 'Delete', actor: caro.id, object: noteId(ben) });
  expect(await shown()).toHaveLength(1);
  await send(site, ben, {
    id: `${ben.id}#d`,
    type: 'Delete',
    actor: ben.id,
    object: { id: noteId(ben), type: 'Tombstone' },
  });
  expect(await shown()).toEqual([]);
});

test('what is for some alone never comes, and goes when it becomes so', async () => {
  await openToEverybody();
  await say(ben, 'Create', { to: [`${ben.id}/followers`], cc: [] });
  expect(await shown()).toEqual([]);
  await say(ben, 'Create', {}, 'second');
  expect(await shown()).toHaveLength(1);
  site.advance(minute);
  await say(ben, 'Update', { to: [`${ben.id}/followers`], cc: [] }, 'second');
  expect(await shown()).toEqual([]);
});

test('where only guests may write, a reply of a guest whom everybody may see comes, and nobody else’s', async () => {
  await say(ben, 'Create', {});
  expect(await shown()).toEqual([]);
  await send(site, ben, { id: `${ben.id}#join`, type: 'Join', actor: ben.id, object: event });
  await say(ben, 'Create', {}, 'second');
  expect(await shown()).toEqual([]);
  await site.db.update(rsvps).set({ listed: 'public' });
  await say(ben, 'Update', {}, 'second');
  expect(await shown()).toMatchObject([{ words: 'Bis dann!', because: 'guest', authorName: 'Ben' }]);
});

test('what was deleted comes neither late nor again, and no stranger changes or deletes it', async () => {
  await openToEverybody();
  const caro = other.account('caro');
  await say(ben, 'Create', {});
  await say(caro, 'Update', { id: noteId(ben), attributedTo: caro.id, content: '<p>Anders.</p>' });
  await say(caro, 'Update', { id: noteId(ben), attributedTo: ben.id, content: '<p>Anders.</p>' });
  expect((await shown()).map(({ words }) => words)).toEqual(['Bis dann!']);
  await remove(ben, noteId(ben));
  site.advance(minute);
  await say(ben, 'Create', {});
  await say(ben, 'Update', { updated: site.now().toISOString() });
  expect(await shown()).toEqual([]);
  // Two servers' ways are of different length: here the end is heard before the beginning.
  await remove(ben, noteId(ben, 'second'));
  await say(ben, 'Create', {}, 'second');
  expect(await shown()).toEqual([]);
  // Nobody can forbid another's post beforehand.
  await remove(caro, `${ben.id}/statuses/1140000003`);
  await say(ben, 'Create', { id: `${ben.id}/statuses/1140000003` });
  expect(await shown()).toHaveLength(1);
});

test('an actor that calls itself as a guest is called takes none of their posts off', async () => {
  await openToEverybody();
  await say(ben, 'Create', {});
  // As it stands when it was found by its hashtag.
  await site.db.update(posts).set({ authorProfile: `${other.origin}/@ben` });
  await site.db.insert(handleChecks).values({
    network: 'mastodon',
    handle: `ben@${other.host}`,
    state: 'found',
    calledNow: null,
    found: { actor: ben.id },
    failures: 0,
    since: site.now(),
    dueAt: site.now(),
  });
  const mallory = other.account('mallory', { preferredUsername: 'ben' });
  await remove(mallory, noteId(ben));
  await say(mallory, 'Create', { id: noteId(ben), content: 'Alles anders' });
  await remove(mallory, mallory.id);
  expect((await shown()).map(({ words }) => words)).toEqual(['Bis dann!']);
  await remove(ben, ben.id);
  expect(await shown()).toEqual([]);
});

test('an address of any length is an address: its post comes, is edited and goes', async () => {
  await openToEverybody();
  const url = `${other.origin}/@ben/${'lang'.repeat(1500)}`;
  await say(ben, 'Create', { url });
  site.advance(minute);
  await say(ben, 'Update', { url, content: '<p>Doch nicht.</p>', updated: site.now().toISOString() });
  expect((await shown()).map(({ words }) => words)).toEqual(['Doch nicht.']);
  await remove(ben, noteId(ben));
  expect(await shown()).toEqual([]);
});

test('nobody writes over another’s post by naming its page as their own', async () => {
  await openToEverybody();
  await say(ben, 'Create', {});
  const caro = other.account('caro');
  await say(caro, 'Create', { url: `${other.origin}/@ben/1140000001`, content: 'Alles anders' }, 'second');
  expect((await shown()).map(({ words }) => words)).toEqual(['Bis dann!']);
});

test('what is said about an evening that is gone is said to nobody', async () => {
  await openToEverybody();
  await site.db.update(tweetups).set({ visibility: 'unlisted' });
  site.advance(20 * minute);
  await site.run('look at what was told of evenings');
  await site.tellOthers();
  expect((await site.ask(event)).status).toBe(410);
  await say(ben, 'Create', {});
  await send(site, ben, { id: `${ben.id}#join`, type: 'Join', actor: ben.id, object: event });
  await send(site, ben, { id: `${ben.id}#yes`, type: 'Accept', actor: ben.id, object: event });
  expect(await site.db.select().from(posts)).toEqual([]);
  expect(await site.db.select().from(rsvps)).toEqual([]);
});

test('HTML, and signs that turn lines around, stand on no page in a name or in words', async () => {
  await openToEverybody();
  const eve = other.account('eve', { name: '<img src=x onerror=alert(1)>\u202Eevil\u0007' });
  await say(eve, 'Create', {
    content: '<p>Hallo \u202Eollah<img src=x onerror=alert(1)><script>alert(1)</script></p>',
    summary: '<b>Warnung</b>\u2066',
  });
  await send(site, eve, { id: `${eve.id}#join`, type: 'Join', actor: eve.id, object: event });
  for (const page of [`${path}/wall`, `${path}/guests`, path]) {
    const { text, status } = await host.get(page);
    expect(status).toBe(200);
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
    expect(text).not.toContain('\u0007');
    expect(text).not.toMatch(/<img src=x|<script>alert/);
  }
});

async function openToEverybody(): Promise<void> {
  const [evening] = await site.db.select().from(tweetups);
  await site.db.transaction((tx) => lockWall(tx, evening?.id ?? ''));
  await site.db.update(walls).set({ whose: 'everybody' });
}

function noteId(account: Account, name = 'first'): string {
  return `${account.id}/statuses/${name === 'first' ? '1140000001' : '1140000002'}`;
}

let activities = 0;

async function remove(account: Account, id: string): Promise<void> {
  activities += 1;
  const object = { id, type: 'Tombstone' };
  await send(site, account, {
    id: `${account.id}#a${activities}`,
    type: 'Delete',
    actor: account.id,
    object,
  });
}

async function say(account: Account, type: string, fields: object, name = 'first'): Promise<void> {
  activities += 1;
  const object = {
    id: noteId(account, name),
    type: 'Note',
    attributedTo: account.id,
    inReplyTo: event,
    content: '<p>Bis dann!</p>',
    published: site.now().toISOString(),
    to: [everybody],
    cc: [],
    ...fields,
  };
  const { status, text } = await send(site, account, {
    id: `${account.id}#a${activities}`,
    type,
    actor: account.id,
    object,
  });
  if (status !== 202) throw new Error(`refused: ${status} ${text}`);
}

async function shown() {
  return (await site.db.select().from(posts)).filter(({ state }) => state === 'shown');
}
