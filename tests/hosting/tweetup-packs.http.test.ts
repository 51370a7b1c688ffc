// Starter packs by the operator's account: of who ticked it at their handle and is seen by everybody, up to date within a minute, gone with the evening or its guests.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { tweetupPacks } from '../../src/hosting/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { day, hour, minute } from '../../src/time/clock.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { tweetupOf } from '../support/crowd.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { fakePds, type FakePds } from '../support/fake-pds.ts';
import { openNet, type Net } from '../support/net.ts';
import { blueskyAccount, did } from '../support/networks.ts';
import { comesWithPack, didOf, packServer, packSettings, packTicked } from '../support/packs.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let net: Net;
let pds: FakePds;
let host: Visitor;
let path: string;

beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 2000 });
  site = await openSite(packSettings, net.outside);
  ({ host, path } = await announced(site));
  pds = packServer(net);
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const comes = (name: string, fields?: Record<string, string>) => comesWithPack(site, path, name, fields);

async function aMinuteLater(): Promise<void> {
  site.advance(minute);
  await site.run('make packs of evenings');
}

/** Who stands in the lists of everything that is there; both lists hold the same. */
function packed(): string[] {
  const items = [...pds.records].filter(([key]) => key.startsWith('app.bsky.graph.listitem/'));
  return [...new Set(items.map(([, { subject }]) => String(subject)))].toSorted();
}

const offered = async () =>
  (await site.visitor('de').get(`${path}/people`)).text.includes(`https://bsky.app/starter-pack/${did}/`);

test('it holds exactly who ticked it and is seen by everybody with that account; all are followed by one tap', async () => {
  await comes('caro', { listed: 'public' });
  await comes('dora', { ...packTicked, listed: 'guests' });
  await comes('emil', { ...packTicked, bluesky_listed: 'guests' });
  await aMinuteLater();
  expect([pds.records.size, await offered()]).toEqual([0, false]);
  await comes('ben');
  await aMinuteLater();
  expect(packed()).toEqual([didOf('ben')]);
  const { text } = await site.visitor('de').get(`${path}/people`);
  expect(text).toMatch(
    /<a class="button-quiet" href="https:\/\/bsky\.app\/starter-pack\/[^"]*"[^>]*>[\s\S]{0,200}Allen folgen/,
  );
  // Nothing is asked of the network while nothing is new.
  const { length } = pds.calls;
  await aMinuteLater();
  expect(pds.calls).toHaveLength(length);
});

test('the form shows what was chosen, and a form that does not ask changes nothing', async () => {
  const link = await comes('ben');
  const form = async () => (await site.visitor('de').get(link)).text;
  expect(await form()).toMatch(/name="bluesky_pack" value="yes" checked/);
  await described(site, link, { name: 'ben' });
  expect(await form()).toMatch(/name="bluesky_pack" value="yes" checked/);
  await described(site, link, { name: 'ben', bluesky_pack_asked: 'yes' });
  expect(await form()).not.toMatch(/name="bluesky_pack" value="yes" checked/);
});

test('whoever unticks it, is seen by fewer, takes the account off, says no or leaves, is gone within a minute', async () => {
  const ways: [string, (link: string) => Promise<unknown>][] = [
    ['fritz', (link) => described(site, link, { name: 'fritz', bluesky_pack_asked: 'yes' })],
    ['gesa', (link) => described(site, link, { name: 'gesa', listed: 'guests' })],
    ['holm', (link) => described(site, link, { name: 'holm', bluesky: '' })],
    [
      'ida',
      (link) => described(site, link, { name: 'ida', bluesky: 'ida.example.org', bluesky_listed: 'nobody' }),
    ],
    ['jan', (link) => site.visitor('de').post(link, { answer: 'no' })],
    ['kim', async () => (await signIn(site, 'kim@example.org')).post('/me/leave', { leave: 'yes' })],
  ];
  await comes('ben');
  const links = new Map<string, string>();
  for (const [name] of ways) links.set(name, await comes(name));
  await aMinuteLater();
  expect(packed()).toHaveLength(7);
  for (const [name, withdraws] of ways) {
    await withdraws(links.get(name) ?? '');
    await aMinuteLater();
    expect(packed(), name).not.toContain(didOf(name));
    expect(packed(), name).toContain(didOf('ben'));
  }
  // One session for all of it.
  expect(pds.calls.filter((call) => call.endsWith('createSession'))).toHaveLength(1);
});

test('it goes when nobody is left, the evening is cancelled, deleted or hidden, or guests’ data has had its days', async () => {
  const { id } = await tweetupOf(site, path);
  const its = eq(tweetups.id, id);
  const there = async () => {
    await aMinuteLater();
    return [pds.records.size > 0, await offered()];
  };
  await comes('ben');
  expect(await there()).toEqual([true, true]);
  const turns: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
      'withdrawn',
      () => site.db.update(rsvps).set({ blueskyPack: 'no' }),
      () => site.db.update(rsvps).set({ blueskyPack: 'yes' }),
    ],
    [
      'cancelled',
      () => site.db.update(tweetups).set({ cancelledAt: site.now() }).where(its),
      () => site.db.update(tweetups).set({ cancelledAt: null }).where(its),
    ],
    [
      'unlisted',
      () => site.db.update(tweetups).set({ visibility: 'unlisted' }).where(its),
      () => site.db.update(tweetups).set({ visibility: 'public' }).where(its),
    ],
  ];
  for (const [how, away, back] of turns) {
    await away();
    expect(await there(), how).toEqual([false, false]);
    expect(await site.db.select().from(tweetupPacks), how).toEqual([]);
    await back();
    expect(await there(), how).toEqual([true, true]);
  }
  site.setClock('2026-12-04T12:00:00Z');
  expect((await there())[0]).toBe(true);
  // She stays on the people page, not in a list elsewhere.
  site.advance(90 * day);
  expect(await there()).toEqual([false, false]);
  site.setClock('2026-12-04T12:00:00Z');
  expect((await there())[0]).toBe(true);
  await site.db.delete(tweetups).where(its);
  await aMinuteLater();
  expect([pds.records.size, await site.db.select().from(tweetupPacks)]).toEqual([0, []]);
});

test('a host’s own account goes before, and holds whoever answered before it was asked, too', async () => {
  await comes('ben');
  await comes('caro', { listed: 'public' });
  await site.db.update(rsvps).set({ blueskyPack: null }).where(eq(rsvps.name, 'caro'));
  await aMinuteLater();
  expect(packed()).toEqual([didOf('ben')]);
  const own = 'did:plc:hostsownaccountaaaaaaaaa';
  const hosts = fakePds(own, packSettings.BLUESKY_APP_PASSWORD);
  blueskyAccount(net, 'host.example.org', { did: own });
  net.texts('_atproto.host.example.org', [`did=${own}`]);
  net.answer('plc.directory', `/${own}`, {
    id: own,
    alsoKnownAs: ['at://host.example.org'],
    service: [
      { id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: 'https://hosts.example' },
    ],
  });
  net.answer('hosts.example', '*', hosts.answer);
  net.answer('hosts.example', '/xrpc/com.atproto.repo.getRecord', 404);
  const done = await host.post(`${path}/bluesky`, {
    account: '@host.example.org',
    app_password: packSettings.BLUESKY_APP_PASSWORD,
    keep: 'once',
  });
  expect(done.location).toBe(`${path}/bluesky?said=done`);
  const items = [...hosts.records].filter(([key]) => key.startsWith('app.bsky.graph.listitem/'));
  expect(new Set(items.map(([, { subject }]) => subject))).toEqual(new Set([didOf('ben'), didOf('caro')]));
  await aMinuteLater();
  expect([pds.records.size, await offered()]).toEqual([0, false]);
});

test('a server that is away is asked less and less often, and what was begun is found again', async () => {
  await comes('ben');
  pds.status = 500;
  await aMinuteLater();
  const [waiting] = await site.db.select().from(tweetupPacks);
  expect([waiting?.publishedHash, waiting?.failures, await offered()]).toEqual(['', 1, false]);
  pds.status = 0;
  await aMinuteLater();
  expect(pds.records.size).toBe(0);
  site.advance(hour);
  await site.run('make packs of evenings');
  expect([packed(), await offered()]).toEqual([[didOf('ben')], true]);
});

test('off by default; switched off later, everything is taken down; on, it needs the account', async () => {
  expect(readConfig({}).blueskyPacks).toBe(false);
  expect(() => readConfig({ BLUESKY_PACKS: 'on' })).toThrow(/BLUESKY_PACKS=on needs BLUESKY_IDENTIFIER/);
  const off = await openSite({ ...packSettings, BLUESKY_PACKS: 'off' }, net.outside);
  const quiet = await announced(off);
  const link = await answered(off, quiet.path, 'ben@example.org');
  await described(off, link, { name: 'ben', bluesky: 'ben.example.org', ...packTicked });
  await off.run('make packs of evenings');
  expect(await off.db.select().from(tweetupPacks)).toEqual([]);
  await off.db.insert(tweetupPacks).values({
    tweetupId: (await tweetupOf(off, quiet.path)).id,
    did,
    publishedHash: 'x',
    failures: 0,
    since: off.now(),
    dueAt: off.now(),
  });
  await off.run('make packs of evenings');
  expect(await off.db.select().from(tweetupPacks)).toEqual([]);
  await off.close();
});
