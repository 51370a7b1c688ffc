// What others hear of an evening: that it moves, is cancelled, goes and comes back; as people and as programs that take events over.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { minute, second } from '../../src/time/clock.ts';
import { advent, announced } from '../support/evenings.ts';
import type { Visitor } from '../support/visitor.ts';
import { openCounterpart, send, textAt, type Account, type Counterpart, type Json } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
beforeEach(async () => {
  site = await openFederatedSite();
  other = await openCounterpart();
});
afterEach(async () => {
  await site.close();
  await other.close();
});

test('a moved evening is said as an update, and in words below it', async () => {
  const { host, path } = await heardOf();
  await change(host, path, { starts: '20:00', venue: 'Kulturwirtschaft' });
  await site.tellOthers();
  expect(types()).toEqual([]);
  site.advance(2 * minute);
  await site.tellOthers();
  expect(types()).toEqual(['Update', 'Create']);
  const [update, create] = other.arrived.map(({ activity }) => activity);
  expect(update?.['object']).toMatchObject({ type: 'Event', startTime: '2026-12-03T20:00:00+01:00' });
  expect(create?.['object']).toMatchObject({ type: 'Note', inReplyTo: textAt(update, 'object', 'id') });
  expect(textAt(create, 'object', 'content')).toBe(
    '<p>WOL im Advent: jetzt Donnerstag, 3. Dezember 2026, 20:00–22:00 Uhr, Kulturwirtschaft, Am Strande 4, Rostock.</p>',
  );
  expect((await site.ask(textAt(create, 'object', 'id'))).said['type']).toBe('Note');
});

test('a corrected word is an update without words below it', async () => {
  const { host, path } = await heardOf();
  await change(host, path, { description: 'Ein runder Tisch.' });
  site.advance(2 * minute);
  await site.tellOthers();
  expect(types()).toEqual(['Update']);
});

test('a cancellation is told when it cannot be undone any more, with the host’s word', async () => {
  const { host, path } = await heardOf();
  await host.post(`${path}/cancel`, { word: 'Ana ist krank.' });
  site.advance(9 * minute);
  await site.tellOthers();
  expect(types()).toEqual([]);
  site.advance(minute);
  await site.tellOthers();
  expect(types()).toEqual(['Update', 'Create']);
  expect(other.arrived[0]?.activity['object']).toMatchObject({
    status: 'CANCELLED',
    'ical:status': 'CANCELLED',
  });
  expect(textAt(other.arrived[1]?.activity, 'object', 'content')).toBe(
    '<p>WOL im Advent am Donnerstag, 3. Dezember 2026 ist abgesagt. Ana ist krank.</p>',
  );
});

test('a cancellation that was undone in time is never told', async () => {
  const { host, path } = await heardOf();
  await host.post(`${path}/cancel`, { word: '' });
  site.advance(5 * minute);
  await host.post(`${path}/cancel`, { undo: 'yes' });
  site.advance(20 * minute);
  await site.tellOthers();
  expect(types()).toEqual([]);
});

test('an evening that is hidden goes at once, its id says so; shown again it has another one', async () => {
  const { host, path, create } = await heardOf();
  const id = textAt(create, 'object', 'id');
  await change(host, path, { visibility: 'unlisted' });
  site.advance(2 * minute);
  await site.tellOthers();
  expect(types()).toEqual(['Delete']);
  expect(other.arrived[0]?.activity['object']).toMatchObject({ id, type: 'Tombstone', formerType: 'Event' });
  const gone = await site.ask(id);
  expect(gone.status).toBe(410);
  expect(gone.said['type']).toBe('Tombstone');

  const where = (await host.get('/me')).text.match(/\/rostock\/wol-im-advent-[a-z2-7]+/)?.[0] ?? '';
  await change(host, where, { visibility: 'public' });
  await site.tellOthers();
  const again = other.arrived.at(-1)?.activity;
  expect(again).toMatchObject({ type: 'Create', object: { id: `${id}/2` } });
  expect((await site.ask(id)).status).toBe(410);
  expect((await site.ask(`${id}/2`)).said['id']).toBe(`${id}/2`);
});

test('what became private is shown by no collection and no poll, before anybody has been told', async () => {
  const { host, path, create } = await heardOf();
  const shown = async () => {
    const outbox = await site.ask('/ap/cities/rostock/outbox');
    const events = await site.ask('/ap/cities/rostock/events');
    return JSON.stringify([outbox.said, events.said]).includes(textAt(create, 'object', 'id'));
  };
  expect(await shown()).toBe(true);
  await change(host, path, { visibility: 'unlisted' });
  expect(await shown()).toBe(false);
});

test('what nobody is meant to find is never told: unlisted evenings and drafts', async () => {
  await follow(other.account('ben'), 'site');
  await announced(site, { visibility: 'unlisted' });
  await site.tellOthers();
  expect(types().filter((type) => type !== 'Accept')).toEqual([]);
});

test('an evening that moves to another city keeps its author; the new city passes it on', async () => {
  const { host, path } = await heardOf();
  await announced(site, { title: 'Schon da', city: 'Berlin', hashtag: 'WOLBerlin' });
  const caro = other.account('caro');
  await follow(caro, 'cities/berlin');
  await site.tellOthers();
  other.arrived.length = 0;
  await change(host, path, { city: 'Berlin' });
  site.advance(2 * minute);
  await site.tellOthers();
  const update = other.arrived.find(({ activity }) => textAt(activity, 'type') === 'Update')?.activity;
  expect(textAt(update, 'object', 'attributedTo')).toBe(`${site.origin}/ap/cities/rostock`);
  const announce = other.arrived.find(({ activity }) => textAt(activity, 'type') === 'Announce')?.activity;
  expect(announce).toMatchObject({
    actor: `${site.origin}/ap/cities/berlin`,
    object: textAt(update, 'object', 'id'),
  });
});

test('who follows the site is told by it: people by Announce, programs by Create, signed by whom they follow', async () => {
  const program = await openCounterpart();
  try {
    await follow(other.account('ben'), 'site');
    await follow(program.account('relay', { type: 'Application' }), 'site');
    const { host, path } = await announced(site);
    await site.tellOthers();
    expect(other.arrived.at(-1)).toMatchObject({
      keyId: `${site.origin}/ap/site#main-key`,
      activity: { type: 'Announce', actor: `${site.origin}/ap/site` },
    });
    expect(program.arrived.at(-1)).toMatchObject({
      keyId: `${site.origin}/ap/site#main-key`,
      activity: { type: 'Create', actor: `${site.origin}/ap/site`, object: { type: 'Event' } },
    });
    site.advance(minute);
    await change(host, path, { venue: 'Anderswo' });
    site.advance(2 * minute);
    await site.tellOthers();
    expect(program.arrived.at(-2)).toMatchObject({
      activity: { type: 'Update', actor: `${site.origin}/ap/site` },
    });
    expect(other.arrived.at(-2)).toMatchObject({
      activity: { type: 'Update', actor: `${site.origin}/ap/cities/rostock` },
    });
  } finally {
    await program.close();
  }
});

test('a profile that is new to a server has something to show, and says no number of people', async () => {
  await announced(site);
  await site.tellOthers();
  const featured = await site.ask('/ap/cities/rostock/featured');
  expect(featured.said).toMatchObject({
    totalItems: 1,
    orderedItems: [{ type: 'Event', name: 'WOL im Advent' }],
  });
  const outbox = await site.ask('/ap/cities/rostock/outbox');
  const page = await site.ask(textAt(outbox.said, 'first'));
  expect(page.said).toMatchObject({ orderedItems: [{ type: 'Create', object: { name: 'WOL im Advent' } }] });
  const followers = await site.ask('/ap/cities/rostock/followers');
  expect(followers.said).toMatchObject({ totalItems: 0 });
  expect(followers.said['orderedItems']).toBeUndefined();
});

test('lists stay lists, what has no value is left out, and coordinates are no whole numbers', async () => {
  await announced(site, { address: '', latitude: '54', longitude: '12' });
  await site.tellOthers();
  const { said } = await site.ask('/ap/cities/rostock/featured');
  const event = (said['orderedItems'] as unknown as Json[])[0] as Json;
  expect(Array.isArray(event['tag'])).toBe(true);
  expect(Array.isArray(event['attachment'])).toBe(true);
  expect(event['attachment']).toMatchObject([{ type: 'Document' }, { type: 'Link', name: 'Website' }]);
  expect(event['location']).not.toHaveProperty('address.streetAddress');
  const { latitude } = event['location'] as unknown as { latitude: number };
  expect(Number.isInteger(latitude)).toBe(false);
  expect(JSON.stringify(event)).not.toContain('null');
});

test('a page leads whoever asks for JSON to its twin, and names it to everybody else', async () => {
  const { path } = await announced(site);
  await site.tellOthers();
  for (const [page, twin] of [
    ['/rostock', /\/ap\/cities\/rostock$/],
    [path, /\/ap\/evenings\/\w{26}$/],
  ] as const) {
    const led = await site.ask(page);
    expect(led.status).toBe(302);
    expect(led.location).toMatch(twin);
    const shown = await site.visitor('de').get(page);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('link')).toMatch(/<[^>]+>; rel="alternate"; type="application\/activity\+json"/);
  }
});

/** Ben follows Rostock, and has heard of an evening there. */
async function heardOf(): Promise<{ host: Visitor; path: string; create: Json | undefined }> {
  await announced(site, { title: 'Ein früherer Abend', hashtag: 'WOLFrueher' });
  await follow(other.account('ben'), 'cities/rostock');
  await site.tellOthers();
  const { host, path } = await announced(site);
  await site.tellOthers();
  const create = other.arrived.at(-1)?.activity;
  other.arrived.length = 0;
  site.advance(minute);
  return { host, path, create };
}

function types(): unknown[] {
  return other.arrived.map(({ activity }) => activity['type']);
}

async function change(host: Visitor, path: string, fields: Record<string, string>): Promise<void> {
  const form = await host.get(`${path}/edit`);
  const version = /name="version" value="(\d+)"/.exec(form.text)?.[1] ?? '';
  const saved = await host.post(`${path}/edit`, { ...advent, visibility: 'public', version, ...fields });
  if (saved.status !== 303) throw new Error(`the change was refused: ${saved.status}\n${saved.text}`);
}

async function follow(account: Account, whom: string): Promise<void> {
  const followed = await send(site, account, {
    id: `${account.id}#follow-${whom}`,
    type: 'Follow',
    actor: account.id,
    object: `${site.origin}/ap/${whom}`,
  });
  site.advance(second);
  if (followed.status !== 202) throw new Error(`following was refused: ${followed.status} ${followed.text}`);
}
