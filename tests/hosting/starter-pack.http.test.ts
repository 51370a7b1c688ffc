// A host's starter pack and list on Bluesky: exactly whom strangers may see, kept up to date if the password is kept, and taken down again.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blueskyPacks } from '../../src/hosting/tables.ts';
import { personByEmail, personWithProvedAddress } from '../../src/people/person.ts';
import { readSelf } from '../../src/rsvps/ticket/self-form.ts';
import { keepCheckResult } from '../../src/rsvps/handle-checking.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { describeGuest } from '../../src/rsvps/ticket/describing.ts';
import { keyIn, sealingWith } from '../../src/secrets/sealing.ts';
import { hosts, tweetups } from '../../src/tweetups/tables.ts';
import { hour, minute } from '../../src/time/clock.ts';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tweetupOf } from '../support/crowd.ts';
import { announced, signIn } from '../support/evenings.ts';
import { fakePds, type FakePds } from '../support/fake-pds.ts';
import { openNet, type Net } from '../support/net.ts';
import { blueskyAccount, did } from '../support/networks.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { handleChecks } from '../../src/handles/tables.ts';

const password = 'q2rs-tuvw-xyz3-4567';
const connects = { account: '@ana.example.org', app_password: password };
let site: Site;
let net: Net;
let pds: FakePds;
let host: Visitor;
let path: string;

beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 2000 });
  site = await openSite({}, net.outside);
  ({ host, path } = await announced(site));
  blueskyAccount(net, 'ana.example.org', {});
  net.texts('_atproto.ana.example.org', [`did=${did}`]);
  pds = fakePds(did, password);
  net.answer('pds.example', '*', pds.answer);
  net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', 404);
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const didOf = (name: string) =>
  `did:plc:${name.replaceAll(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit))).padEnd(24, 'a')}`;

/** A guest with a Bluesky account that was found. */
async function guest(name: string, fields: Record<string, string> = {}): Promise<void> {
  const { id } = await tweetupOf(site, path);
  const email = `${name}@example.org`;
  const person = await site.db.transaction((tx) => personWithProvedAddress(tx, site.now(), { email, name }));
  const said = await writeAnswer(site.db, site.now(), {
    tweetupId: id,
    person,
    reply: {
      answer: 'yes',
      name,
      language: 'de',
      cameBy: 'page',
    },
  });
  const form = readSelf({
    name,
    listed: 'public',
    bluesky: `${name}.example.org`,
    bluesky_pack: 'yes',
    ...fields,
  });
  if (!('rsvp' in said) || form.outcome !== 'read') throw new Error(`${name} was refused`);
  await describeGuest(site.db, site.now(), { rsvp: said.rsvp, self: form.self });
  const found = { did: didOf(name), handle: `${name}.example.org` };
  const [check] = await site.db.select().from(handleChecks).where(eq(handleChecks.handle, found.handle));
  if (check) await keepCheckResult(site.db, site.now(), { check, finding: { outcome: 'found', found } });
}

/** Who stands in the lists, by what each is for, and what is there besides. */
function packed() {
  const of = (collection: string) => [...pds.records].filter(([key]) => key.startsWith(`${collection}/`));
  const lists = of('app.bsky.graph.list').map(([key, { purpose }]) => {
    const items = of('app.bsky.graph.listitem').filter(([, { list }]) => list === `at://${did}/${key}`);
    return [String(purpose).split('#')[1], items.map(([, { subject }]) => String(subject)).toSorted()];
  });
  const { curatelist, referencelist } = Object.fromEntries(lists) as Record<string, unknown[]>;
  return { curatelist, referencelist, packs: of('app.bsky.graph.starterpack').map(([, record]) => record) };
}

test('it holds exactly whom strangers may see, and the password is forgotten when it is used once', async () => {
  await guest('ben');
  await guest('caro', { listed: 'guests' });
  await guest('dora', { bluesky_listed: 'guests' });
  await guest('emil', { listed: 'nobody' });
  const page = await host.get(`${path}/bluesky`);
  expect(page.text).toContain('Zurzeit wäre es ein Mensch.');
  const done = await host.post(`${path}/bluesky`, { ...connects, keep: 'once' });
  expect([done.status, done.location]).toEqual([303, `${path}/bluesky?said=done`]);
  const { curatelist, referencelist, packs } = packed();
  expect([curatelist, referencelist]).toEqual([[didOf('ben')], [didOf('ben')]]);
  expect(packs).toMatchObject([
    { name: 'WOL im Advent', description: expect.stringContaining('#WOLRostock') },
  ]);
  expect(JSON.stringify(await site.db.select().from(blueskyPacks))).not.toContain('tuvw');
  const [row] = await site.db.select().from(blueskyPacks);
  expect([row?.sealedPassword, row?.dueAt]).toEqual([null, null]);
  expect((await site.visitor('de').get(`${path}/people`)).text).toContain(
    `https://bsky.app/starter-pack/${did}/`,
  );
  expect((await host.get(`${path}/bluesky`)).text).not.toContain('tuvw');
  expect(JSON.stringify(site.logged)).not.toContain('tuvw');

  // Publishing again changes only what is new, and comes to the same.
  await guest('fritz');
  await host.post(`${path}/bluesky`, { ...connects, keep: 'once' });
  await host.post(`${path}/bluesky`, { ...connects, keep: 'once' });
  expect(packed().curatelist).toEqual([didOf('ben'), didOf('fritz')]);
  expect(packed().packs).toHaveLength(1);
});

test('with a kept password whoever withdraws leaves it within minutes, and nothing is asked while nothing is new', async () => {
  await guest('ben');
  await guest('caro');
  await host.post(`${path}/bluesky`, { ...connects, keep: 'kept' });
  const [row] = await site.db.select().from(blueskyPacks);
  expect(row?.sealedPassword).not.toContain('tuvw');
  expect(site.sealing.open(row?.sealedPassword ?? '')).toBe(password);
  expect(packed().referencelist).toEqual([didOf('ben'), didOf('caro')]);
  const before = pds.calls.length;
  site.advance(6 * minute);
  await site.run('update starter packs');
  expect(pds.calls.length).toBe(before);
  const ben = await personByEmail(site.db, 'ben@example.org');
  if (!ben) throw new Error('Ben is gone');
  const { id } = await tweetupOf(site, path);
  await writeAnswer(site.db, site.now(), {
    tweetupId: id,
    person: ben,
    reply: { answer: 'no', name: 'Ben', language: 'de', cameBy: 'page' },
  });
  site.advance(6 * minute);
  await Promise.all([site.run('update starter packs'), site.run('update starter packs')]);
  expect(packed()).toMatchObject({ curatelist: [didOf('caro')], referencelist: [didOf('caro')] });
  expect(pds.calls.slice(before).filter((call) => call.endsWith('createSession'))).toHaveLength(1);

  const forgotten = await host.post(`${path}/bluesky`, { what: 'forget' });
  expect(forgotten.location).toBe(`${path}/bluesky?said=forgotten`);
  expect((await site.db.select().from(blueskyPacks))[0]?.sealedPassword).toBeNull();
});

test('who leaves the site leaves the pack: by itself with a kept password, else the host is told to publish again', async () => {
  await guest('ben');
  await guest('caro');
  await host.post(`${path}/bluesky`, { ...connects, keep: 'once' });
  const isOld = async () => (await host.get(`${path}/bluesky`)).text.includes('Veröffentliche neu');
  expect(await isOld()).toBe(false);
  await (await signIn(site, 'ben@example.org')).post('/me/leave', { leave: 'yes' });
  expect(await isOld()).toBe(true);
  await host.post(`${path}/bluesky`, { ...connects, keep: 'kept' });
  expect([await isOld(), packed().curatelist]).toEqual([false, [didOf('caro')]]);
  await (await signIn(site, 'caro@example.org')).post('/me/leave', { leave: 'yes' });
  site.advance(minute);
  await site.run('update starter packs');
  expect(packed()).toMatchObject({ curatelist: [], referencelist: [] });
});

test('more than fit are cut off, in the order of answering, with hundreds of items', async () => {
  for (let number = 0; number < 152; number += 1) await guest(`g${number}`);
  await host.post(`${path}/bluesky`, { ...connects, keep: 'once' });
  expect(packed().referencelist).toHaveLength(150);
  expect(packed().referencelist).not.toContain(didOf('g150'));
  await host.post(`${path}/bluesky`, { ...connects, what: 'remove' });
  expect(pds.records.size).toBe(0);
});

test('it is taken down wholly, and what else is in the account stays', async () => {
  await guest('ben');
  (pds.records as Map<string, Record<string, unknown>>).set('app.bsky.graph.listitem/3laaaaaaaaaaa', {
    list: 'at://elsewhere',
    subject: 'x',
  });
  await host.post(`${path}/bluesky`, { ...connects, keep: 'kept' });
  expect(pds.records.size).toBe(6);
  const removed = await host.post(`${path}/bluesky`, { what: 'remove' });
  expect(removed.location).toBe(`${path}/bluesky?said=removed`);
  expect([...pds.records.keys()]).toEqual(['app.bsky.graph.listitem/3laaaaaaaaaaa']);
  expect(await site.db.select().from(blueskyPacks)).toEqual([]);
});

test('a wrong password, a typo, somebody’s real password and a server that is away come back with what to do', async () => {
  const cases: [Record<string, string>, string][] = [
    [{ ...connects, app_password: 'aaaa-bbbb-cccc-dddd' }, 'nimmt dieses App-Passwort nicht'],
    [{ ...connects, app_password: 'mein geheimes Passwort' }, 'Das ist kein App-Passwort'],
    [{ ...connects, account: 'not one' }, 'nicht als Bluesky-Konto lesen'],
    [{ ...connects, account: 'typo.example.org' }, 'nicht gefunden'],
  ];
  net.answer('public.api.bsky.app', '*', 400);
  for (const [fields, message] of cases) {
    const refused = await host.post(`${path}/bluesky`, fields);
    expect([refused.status, refused.text.includes(message)], message).toEqual([422, true]);
    expect(refused.text).not.toContain(fields['app_password']);
  }
  pds.status = 500;
  const refused = await host.post(`${path}/bluesky`, connects);
  expect([refused.status, refused.text.includes('hat nicht geantwortet')]).toEqual([422, true]);
  expect(await site.db.select().from(blueskyPacks)).toEqual([]);
});

test('a password that was taken back is forgotten, and a server that is away is asked again later', async () => {
  await guest('ben');
  await host.post(`${path}/bluesky`, { ...connects, keep: 'kept' });
  await guest('caro');
  pds.status = 500;
  site.advance(6 * minute);
  await site.run('update starter packs');
  const [away] = await site.db.select().from(blueskyPacks);
  expect([away?.trouble, away?.dueAt]).toEqual(['unanswered', new Date(site.now().getTime() + hour)]);
  expect((await host.get(`${path}/bluesky`)).text).toContain('hat nicht geantwortet');
  pds.status = 0;
  pds.password = 'wxyz-wxyz-wxyz-wxyz';
  site.advance(hour);
  await site.run('update starter packs');
  const [row] = await site.db.select().from(blueskyPacks);
  expect([row?.trouble, row?.sealedPassword, row?.dueAt]).toEqual(['wrong-password', null, null]);
});

test('a password that was sealed with the key of another machine is left as it is, and nothing is asked with it', async () => {
  await guest('ben');
  await host.post(`${path}/bluesky`, { ...connects, keep: 'kept' });
  const sealedPassword = sealingWith(new Uint8Array(32).fill(7)).seal(password);
  await site.db.update(blueskyPacks).set({ sealedPassword });
  await guest('caro');
  const before = pds.calls.length;
  site.advance(6 * minute);
  await site.run('update starter packs');
  expect(pds.calls.length).toBe(before);
  const [row] = await site.db.select().from(blueskyPacks);
  expect([row?.sealedPassword, row?.trouble]).toEqual([sealedPassword, null]);
  expect(row?.dueAt).not.toBeNull();
});

test('long after the evening no password is kept, and without the host nobody sees the page', async () => {
  await host.post(`${path}/bluesky`, { ...connects, keep: 'kept' });
  expect((await (await signIn(site, 'ben@example.org')).get(`${path}/bluesky`)).status).toBe(404);
  expect((await site.visitor('de').get(`${path}/bluesky`)).location).toContain('/sign-in');
  site.setClock('2027-06-01T12:00:00Z');
  await site.run('forget Bluesky passwords');
  expect((await site.db.select().from(blueskyPacks))[0]?.sealedPassword).toBeNull();
});

test('whoever hosts no more has nothing of theirs used, and an unlisted evening keeps its address to itself', async () => {
  await host.post(`${path}/bluesky`, { ...connects, keep: 'kept' });
  expect(packed().packs).toMatchObject([{ description: `Rostock · #WOLRostock · ${site.origin}${path}` }]);
  const { id } = await tweetupOf(site, path);
  await site.db.update(tweetups).set({ visibility: 'unlisted' }).where(eq(tweetups.id, id));
  site.advance(6 * minute);
  await site.run('update starter packs');
  expect(packed().packs).toMatchObject([{ description: 'Rostock · #WOLRostock' }]);
  await site.db.delete(hosts).where(eq(hosts.tweetupId, id));
  site.advance(6 * minute);
  await site.run('update starter packs');
  expect((await site.db.select().from(blueskyPacks))[0]?.sealedPassword).toBeNull();
});

test('what is sealed opens with its key alone, and the key is made once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'key-'));
  const file = join(folder, 'data', 'key');
  const [one, other] = await Promise.all([keyIn(file), keyIn(file)]);
  expect(one).toEqual(other);
  expect(await readFile(file)).toEqual(one);
  expect((await stat(file)).mode & 0o077).toBe(0);
  const sealed = sealingWith(one).seal('Grüße 🌊');
  expect(sealingWith(one).open(sealed)).toBe('Grüße 🌊');
  expect(sealingWith(one).seal('Grüße 🌊')).not.toBe(sealed);
  const others = sealingWith(new Uint8Array(32));
  for (const wrong of ['', 'x', sealed.slice(2), `${sealed}A`])
    expect(sealingWith(one).open(wrong)).toBeNull();
  expect(others.open(sealed)).toBeNull();
  await rm(folder, { recursive: true });
});
