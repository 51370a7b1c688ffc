// Hundreds of guests at once: what concerns them all is done in slices, in the order of arrival, and each hears of it once.
import { and, asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outbox } from '../../src/mail/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetupOf } from '../support/crowd.ts';
import { announced, answered } from '../support/evenings.ts';
import { crowdAddress, seatCrowd } from '../support/many-guests.ts';
import { rearranged } from '../support/rearranged.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
let host: Visitor;
let path: string;
let tweetupId: string;
beforeEach(async () => {
  site = await openSite();
  ({ host, path } = await announced(site, { capacity: '20', may_bring: '3' }));
  tweetupId = (await tweetupOf(site, path)).id;
});
afterEach(() => site.close());

const guests = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => crowdAddress(first + index)).toSorted();

async function arrivalsOf(place: 'going' | 'waiting'): Promise<number[]> {
  const rows = await site.db
    .select({ arrival: rsvps.arrival })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), eq(rsvps.place, place)))
    .orderBy(asc(rsvps.arrival));
  return rows.map(({ arrival }) => arrival);
}

/** Also of those whose mail has been delivered, which forgets to whom it went. */
async function arrivalsTold(kind: 'moved-up' | 'does-not-fit'): Promise<number[]> {
  const rows = await site.db.select({ key: outbox.dedupeKey }).from(outbox).where(eq(outbox.kind, kind));
  return rows.map(({ key }) => Number(key.split(':').at(-1))).toSorted((one, other) => one - other);
}

/** Whom a mail of the kind is written to. */
async function toldOf(kind: 'cancelled' | 'rescheduled' | 'message'): Promise<string[]> {
  const rows = await site.db
    .select({ recipient: outbox.recipient })
    .from(outbox)
    .where(eq(outbox.kind, kind));
  return rows.map(({ recipient }) => recipient).toSorted();
}

test('a larger room: the first move up at once, the others within moments, and whoever comes now is behind them', async () => {
  await seatCrowd(site.db, site.now(), { tweetupId, going: 20, waiting: 250 });
  await rearranged(host, path, { may_bring: '3', capacity: '220' });
  expect(await arrivalsOf('going')).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));

  // A hundred places are free, and still nobody overtakes those who wait.
  await answered(site, path, 'emil@example.org');
  const [, ...atTheEnd] = (await arrivalsOf('waiting')).slice(-2);
  expect(atTheEnd).toEqual([271]);

  await site.run('move up who is left');
  expect(await arrivalsOf('going')).toEqual(Array.from({ length: 220 }, (_, index) => index + 1));
  expect(await arrivalsOf('waiting')).toHaveLength(51);
  await site.run('move up who is left');
  expect(await arrivalsTold('moved-up')).toEqual(Array.from({ length: 200 }, (_, index) => index + 21));
});

test('the room becomes smaller while people move up: nobody more gets a place than there are', async () => {
  await seatCrowd(site.db, site.now(), { tweetupId, going: 20, waiting: 250 });
  await rearranged(host, path, { may_bring: '3', capacity: '' });
  expect(await arrivalsOf('going')).toHaveLength(120);
  await rearranged(host, path, { may_bring: '3', capacity: '205' });
  await site.run('move up who is left');
  expect(await arrivalsOf('going')).toEqual(Array.from({ length: 205 }, (_, index) => index + 1));
});

test('parties that cannot fit any more are told once each, however many they are', async () => {
  await seatCrowd(site.db, site.now(), { tweetupId, going: 5, waiting: 250, brings: 3 });
  await rearranged(host, path, { may_bring: '3', capacity: '2' });
  await site.run('move up who is left');
  expect(await arrivalsTold('does-not-fit')).toEqual(Array.from({ length: 250 }, (_, index) => index + 6));
  await rearranged(host, path, { may_bring: '3', capacity: '3' });
  await site.run('move up who is left');
  expect(await arrivalsTold('does-not-fit')).toHaveLength(250);
});

test('a cancellation is written to everybody once, when it cannot be undone any more', async () => {
  await seatCrowd(site.db, site.now(), { tweetupId, going: 20, waiting: 230 });
  await host.post(`${path}/cancel`, { word: 'Ich bin krank.' });
  site.advance(9 * 60_000);
  await site.run('write to all guests');
  expect(await toldOf('cancelled')).toEqual([]);
  site.advance(60_000);
  await site.run('write to all guests');
  await site.run('write to all guests');
  expect(await toldOf('cancelled')).toEqual(guests(1, 250));
});

test('a cancellation that is undone reaches nobody, and one after it everybody', async () => {
  await seatCrowd(site.db, site.now(), { tweetupId, going: 20, waiting: 230 });
  await host.post(`${path}/cancel`, { word: '' });
  site.advance(9 * 60_000);
  await host.post(`${path}/cancel`, { undo: 'yes' });
  site.advance(20 * 60_000);
  await site.run('write to all guests');
  expect(await toldOf('cancelled')).toEqual([]);

  await host.post(`${path}/cancel`, { word: '' });
  site.advance(11 * 60_000);
  await site.run('write to all guests');
  expect(await toldOf('cancelled')).toEqual(guests(1, 250));
});

test('a new place and a message reach everybody once; the host sees how many, and whoever wants no messages gets none', async () => {
  await seatCrowd(site.db, site.now(), { tweetupId, going: 20, waiting: 230 });
  const changed = await rearranged(host, path, { may_bring: '3', venue: 'Peter-Weiss-Haus' });
  expect(changed.location).toContain('told=250');
  await site.run('write to all guests');
  expect(await toldOf('rescheduled')).toEqual(guests(1, 250));

  const written = {
    to: 'everybody',
    subject: 'Bringt Stühle mit',
    words: 'Es sind zu wenige da.',
    replies: 'site',
  };
  await host.post(`${path}/message`, written);
  expect((await host.get(`${path}/message`)).text).toContain('250');
  await host.post(`${path}/message`, written);
  await site.run('write to all guests');
  expect(await toldOf('message')).toEqual(guests(1, 250));
});
