// Two sites of ours, each a server of the fediverse to the other, over real HTTP: what one signs the other asks for, checks and takes.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/database/ids.ts';
import { tellOne } from '../../src/federation/sending/telling.ts';
import {
  deliveries,
  heardActivities,
  remoteActors,
  remoteFollowers,
  remoteHosts,
  tellings,
} from '../../src/federation/tables.ts';
import { minute } from '../../src/time/clock.ts';
import { announced } from '../support/evenings.ts';
import { emptySqlite } from '../support/databases.ts';
import type { Visitor } from '../support/visitor.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

let rostock: FederatedSite;
let berlin: FederatedSite;
beforeAll(async () => {
  rostock = await openFederatedSite();
  berlin = await openFederatedSite({}, emptySqlite);
  await announced(rostock, { title: 'Vorher', hashtag: 'WOLVorher' });
  await announced(berlin, { title: 'An der Spree', city: 'Berlin', hashtag: 'WOLSpree' });
  await goesBothWays();
});
afterAll(async () => {
  await rostock.close();
  await berlin.close();
});

test('one follows a city of the other: it is asked who that is, believed, and answered', async () => {
  await berlinSays({ type: 'Follow', object: `${rostock.origin}/ap/cities/rostock` });
  await goesBothWays();
  expect(await rostock.db.select().from(remoteFollowers)).toMatchObject([
    { actor: 'cities/rostock', follower: `${berlin.origin}/ap/site`, kind: 'program' },
  ]);
  // The Accept: its author was asked for in turn.
  expect(await knownTo(berlin)).toEqual([`${rostock.origin}/ap/cities/rostock`]);
  expect(await knownTo(rostock)).toEqual([`${berlin.origin}/ap/site`]);
});

test.each(['cavage', 'rfc9421'] as const)(
  'evenings are told, changed and taken back, signed by %s',
  async (signature) => {
    for (const { db } of [rostock, berlin]) {
      await db.delete(remoteHosts);
      const hosts = [rostock, berlin].map(({ origin }) => new URL(origin).host);
      await db
        .insert(remoteHosts)
        .values(hosts.map((host) => ({ host, failures: 0, restsUntil: null, signature })));
    }
    const before = (await berlin.db.select().from(heardActivities)).length;
    const { host, path } = await announced(
      rostock,
      { title: `Abend ${signature}`, hashtag: `WOL${signature}` },
      { name: 'Ana', email: `ana-${signature}@example.org` },
    );
    await goesBothWays();
    expect(await typesTold()).toEqual(['Create']);
    await change(host, path, { starts: '20:00', title: `Abend ${signature}`, hashtag: `WOL${signature}` });
    await goesBothWays();
    expect(await typesTold()).toEqual(['Update', 'Create']);
    await change(host, path, {
      visibility: 'unlisted',
      title: `Abend ${signature}`,
      hashtag: `WOL${signature}`,
    });
    await goesBothWays();
    // With the words below it.
    expect(await typesTold()).toEqual(['Delete', 'Delete']);
    // Taken, not merely answered: what was refused would not be remembered. Of what is deleted its id is, too.
    expect((await berlin.db.select().from(heardActivities)).length - before).toBe(5 + 2);
    expect(await notDone()).toEqual([]);
  },
);

test('what one of them takes back the other one ends', async () => {
  const object = {
    type: 'Follow',
    actor: `${berlin.origin}/ap/site`,
    object: `${rostock.origin}/ap/cities/rostock`,
  };
  await berlinSays({ type: 'Undo', object });
  await goesBothWays();
  expect(await rostock.db.select().from(remoteFollowers)).toEqual([]);
  expect(await notDone()).toEqual([]);
});

/** In its own name, by its own delivering. */
async function berlinSays(activity: { type: string; object: unknown }): Promise<void> {
  const actor = `${berlin.origin}/ap/site`;
  const id = `${actor}#${newId(berlin.now())}`;
  const whole = { '@context': 'https://www.w3.org/ns/activitystreams', id, actor, ...activity };
  await berlin.db.transaction((tx) =>
    tellOne(tx, berlin.now(), { signer: 'site', activity: whole }, `${rostock.origin}/ap/inbox`),
  );
}

async function goesBothWays(): Promise<void> {
  for (const site of [berlin, rostock, berlin]) await site.tellOthers();
}

async function change(host: Visitor, path: string, fields: Record<string, string>): Promise<void> {
  rostock.advance(minute);
  const version = /name="version" value="(\d+)"/.exec((await host.get(`${path}/edit`)).text)?.[1] ?? '';
  const evening = { city: 'Rostock', venue: 'Café Hafenkante', address: 'Am Strande 4', date: '2026-12-03' };
  const rest = {
    starts: '19:00',
    ends: '22:00',
    description: '',
    capacity: '',
    language: 'de',
    visibility: 'public',
  };
  const sent = await host.post(`${path}/edit`, { ...evening, ...rest, version, ...fields });
  if (sent.status !== 303) throw new Error(`the change was refused: ${sent.status}`);
  rostock.advance(3 * minute);
  berlin.advance(4 * minute);
}

/** Since it was asked last. */
async function typesTold(): Promise<string[]> {
  const told = await rostock.db.select().from(tellings).orderBy(tellings.id);
  const types = told.map(({ activity }) => String(activity['type'])).filter((type) => type !== 'Accept');
  const fresh = types.slice(seen);
  seen = types.length;
  return fresh;
}

let seen = 0;

async function knownTo({ db }: FederatedSite): Promise<string[]> {
  return (await db.select().from(remoteActors)).map(({ id }) => id);
}

async function notDone() {
  const [one, other] = await Promise.all(
    [rostock, berlin].map(({ db }) => db.select().from(deliveries).where(eq(deliveries.state, 'dead'))),
  );
  return [...(one ?? []), ...(other ?? [])];
}
