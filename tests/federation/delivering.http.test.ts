// What is on its way to other servers: again later, resting servers, gone inboxes, workers that die, and nothing twice.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { deliveries, remoteFollowers, remoteHosts, tellings } from '../../src/federation/tables.ts';
import { day, hour, minute, second } from '../../src/time/clock.ts';
import { announced } from '../support/evenings.ts';
import { openCounterpart, send, type Account, type Counterpart } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let evenings = 0;
beforeEach(async () => {
  site = await openFederatedSite();
  other = await openCounterpart();
  await announceOne();
  await site.tellOthers();
});
afterEach(async () => {
  await site.close();
  await other.close();
});

test('what did not arrive is tried again after a minute, then five, then half an hour', async () => {
  await follow(other.account('ben', { type: 'Application' }));
  other.behave(() => 500);
  await announceOne();
  await site.tellOthers();
  const tries: number[] = [];
  other.behave(() => {
    tries.push(site.now().getTime());
    return 500;
  });
  const began = site.now().getTime();
  for (let minutes = 0; minutes < 60; minutes += 1) {
    site.advance(minute);
    await site.run('deliver activities');
  }
  // After three in a row the server rests, on the same ladder.
  expect(tries.map((at) => (at - began) / minute)).toEqual([1, 6, 36]);
  other.behave(() => undefined);
  site.advance(2 * hour);
  await site.run('deliver activities');
  expect(other.arrived.map(({ activity }) => activity['type'])).toEqual(['Create']);
});

test('a server that rests is probed once for all that waits for it, and then gets all of it', async () => {
  await follow(other.account('ben', { type: 'Application' }));
  let tries = 0;
  other.behave(() => {
    tries += 1;
    return 503;
  });
  for (let one = 0; one < 5; one += 1) await announceOne();
  await site.tellOthers();
  site.advance(second);
  for (let one = 0; one < 5; one += 1) await site.run('deliver activities');
  expect(tries).toBe(3);
  site.advance(10 * minute);
  await site.run('deliver activities');
  expect(tries).toBe(4);
  other.behave(() => undefined);
  site.advance(hour);
  await site.run('deliver activities');
  expect(other.arrived).toHaveLength(5);
  const [host] = await site.db.select().from(remoteHosts).where(eq(remoteHosts.host, other.host));
  expect(host).toMatchObject({ failures: 0, restsUntil: null });
});

test('a dead server is asked three times in the day that follows its first hour, whatever waits for it', async () => {
  await follow(other.account('ben', { type: 'Application' }));
  let tries = 0;
  other.behave(() => {
    tries += 1;
    return 500;
  });
  for (let one = 0; one < 5; one += 1) await announceOne();
  await site.tellOthers();
  const untilThen = async (minutes: number) => {
    for (let passed = 0; passed < minutes; passed += 5) {
      site.advance(5 * minute);
      await site.run('deliver activities');
    }
  };
  await untilThen(60);
  tries = 0;
  await untilThen(24 * 60);
  expect(tries).toBe(3);
});

test('a server that says nothing is waited for beside the eight, and keeps nobody else waiting', async () => {
  const silent = await Promise.all(Array.from({ length: 9 }, () => openCounterpart()));
  try {
    for (const one of silent) await follow(one.account('ben', { type: 'Application' }));
    await follow(other.account('caro', { type: 'Application' }));
    const answers = Promise.withResolvers<number>();
    for (const one of silent) one.behave(() => answers.promise);
    await announceOne();
    await site.run('tell of evenings');
    await site.run('spread what is told');
    // The living one is told last.
    await site.db
      .update(deliveries)
      .set({ dueAt: new Date(site.now().getTime() + second) })
      .where(eq(deliveries.host, other.host));
    site.advance(second);
    const arrives = Promise.withResolvers<void>();
    other.behave(() => {
      arrives.resolve();
      return 202;
    });
    const delivering = site.run('deliver activities');
    await arrives.promise;
    expect(await site.db.select().from(remoteHosts)).toEqual([]);
    answers.resolve(202);
    await delivering;
  } finally {
    for (const one of silent) await one.close();
  }
});

test('a server in trouble keeps nobody else waiting', async () => {
  const third = await openCounterpart();
  try {
    await follow(other.account('ben', { type: 'Application' }));
    await follow(third.account('caro', { type: 'Application' }));
    other.behave(() => 500);
    await announceOne();
    await site.tellOthers();
    expect(third.arrived.map(({ activity }) => activity['type'])).toEqual(['Accept', 'Create']);
  } finally {
    await third.close();
  }
});

test('a server that wants the newer kind of signature is known to want it from then on', async () => {
  const picky = await openCounterpart({ wants: 'rfc9421' });
  try {
    const asked: string[] = [];
    await follow(picky.account('ben', { type: 'Application' }));
    picky.behave((req) => void asked.push(req.headers['signature-input'] ? 'rfc9421' : 'cavage'));
    await announceOne();
    await site.tellOthers();
    expect(picky.arrived.map(({ style }) => style)).toEqual(['rfc9421', 'rfc9421']);
    expect(asked).toEqual(['rfc9421']);
  } finally {
    await picky.close();
  }
});

test('an inbox that is gone for good takes its followers along; one that is missing has seven days', async () => {
  await follow(other.account('ben', { type: 'Application' }));
  other.behave(() => 404);
  await announceOne();
  await site.tellOthers();
  expect(await followers()).toBe(1);
  site.advance(6 * day);
  await announceOne('2027-01-07');
  await site.tellOthers();
  expect(await followers()).toBe(1);
  site.advance(2 * day);
  await announceOne('2027-01-14');
  await site.tellOthers();
  expect(await followers()).toBe(0);

  await follow(other.account('caro', { type: 'Application' }));
  other.behave(() => 410);
  await announceOne('2027-01-21');
  await site.tellOthers();
  expect(await followers()).toBe(0);
});

test('an inbox that refuses an activity is not asked to take it again', async () => {
  await follow(other.account('ben', { type: 'Application' }));
  let tries = 0;
  other.behave(() => {
    tries += 1;
    return 403;
  });
  await announceOne();
  await site.tellOthers();
  site.advance(day);
  await site.run('deliver activities');
  expect(tries).toBe(1);
});

test('what a worker had in its hands when it died is delivered by the next one, and nothing else twice', async () => {
  await follow(other.account('ben', { type: 'Application' }));
  await announceOne();
  await site.run('tell of evenings');
  // Spread, and taken by a worker that says nothing any more.
  other.behave(() => 500);
  await site.run('spread what is told');
  await site.run('deliver activities');
  await site.db
    .update(deliveries)
    .set({ state: 'sending', claim: 'somebody', dueAt: new Date(site.now().getTime() + minute) })
    .where(eq(deliveries.state, 'waiting'));
  other.behave(() => undefined);
  await site.run('deliver activities');
  expect(other.arrived).toHaveLength(0);
  site.advance(minute);
  await Promise.all([site.run('deliver activities'), site.run('deliver activities')]);
  expect(other.arrived.map(({ activity }) => activity['type'])).toEqual(['Create']);
});

test('several hundred inboxes hear of an evening, each once', { timeout: 60_000 }, async () => {
  const now = site.now();
  const inboxes = Array.from({ length: 250 }, (_, at) => `${other.origin}/inbox/${at}`);
  for (const inbox of inboxes)
    for (const name of ['a', 'b'])
      await site.db.insert(remoteFollowers).values({
        actor: 'cities/rostock',
        follower: `${inbox}/${name}`,
        inbox,
        host: other.host,
        kind: 'program',
        followId: `${inbox}#${name}`,
        since: now,
      });
  const heard = new Map<string, number>();
  other.behave((req) => {
    heard.set(req.url ?? '', (heard.get(req.url ?? '') ?? 0) + 1);
    return 202;
  });
  await announceOne();
  await site.tellOthers();
  expect(heard.size).toBe(250);
  expect(new Set(heard.values())).toEqual(new Set([1]));
});

test('what was sent is forgotten after a month, and nobody is kept who has nothing to do with us any more', async () => {
  const ben = other.account('ben', { type: 'Application' });
  await follow(ben);
  await announceOne();
  await site.tellOthers();
  await send(site, ben, { id: `${ben.id}#undo`, type: 'Undo', actor: ben.id, object: `${ben.id}#follow-1` });
  site.advance(31 * day);
  await site.run('forget activities');
  expect(await site.db.select().from(tellings)).toEqual([]);
  expect(await site.db.select().from(deliveries)).toEqual([]);
});

async function announceOne(date = '2026-12-20'): Promise<void> {
  evenings += 1;
  site.advance(second);
  await announced(
    site,
    { title: `Abend ${evenings}`, hashtag: `WOLAbend${evenings}`, date },
    { name: 'Ana', email: `ana${evenings}@example.org` },
  );
}

async function followers(): Promise<number> {
  return (await site.db.select().from(remoteFollowers)).length;
}

/** And the Accept has arrived. */
async function follow(account: Account): Promise<void> {
  const { status, text } = await send(site, account, {
    id: `${account.id}#follow-1`,
    type: 'Follow',
    actor: account.id,
    object: `${site.origin}/ap/cities/rostock`,
  });
  if (status !== 202) throw new Error(`following was refused: ${status} ${text}`);
  await site.tellOthers();
  if (other.arrived.length > 0) other.arrived.length = 0;
}
