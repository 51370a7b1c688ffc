// One busy evening on a real server: who reads always finds a connection, and whoever stands still in the middle is let go.
import { eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteFacts } from '../../src/database/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { invitedCrowd, guestAddress, tweetupOf } from '../support/crowd.ts';
import { addressOf, openAgain } from '../support/databases.ts';
import { advent, announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('while thirty answers wait for an evening, home and /health are there at once, and none is refused', async () => {
  const { path } = await announced(site);
  const { id } = await tweetupOf(site, path);
  const links = await invitedCrowd(
    site,
    path,
    Array.from({ length: 30 }, (_, number) => guestAddress(number)),
  );
  const elsewhere = await held(id);
  const pressed = links.map((link) => site.visitor('de').post(link, { answer: 'yes' }));
  await elsewhere.isWaitedFor();

  const began = performance.now();
  for (const page of ['/', '/rostock', path, '/health'])
    expect({ page, status: (await site.visitor('de').get(page)).status }).toEqual({ page, status: 200 });
  expect(performance.now() - began).toBeLessThan(5000);

  await elsewhere.letGo();
  expect((await Promise.all(pressed)).map(({ status }) => status)).toEqual(pressed.map(() => 303));
});

test('thirty who send a form leave connections to whoever only looks', async () => {
  await site.db.insert(siteFacts).values({ name: 'one', value: '' });
  let answered = 0;
  const slowly = async () => {
    await site.db.select({ one: sql`pg_sleep(0.3)` }).from(siteFacts);
    answered += 1;
  };
  const sending = site.db.letOthersGoFirst?.(() => Promise.all(Array.from({ length: 30 }, slowly)));
  await site.db.select().from(siteFacts);
  // The first three of them, at most.
  expect(answered).toBeLessThan(4);
  await sending;
  expect(answered).toBe(30);
});

test('an evening held for too long says when to come again; held by somebody who stands still, it is free after eight seconds', async () => {
  const { path } = await announced(site);
  const [link = ''] = await invitedCrowd(site, path, ['ben@example.org']);
  const other = await announced(
    site,
    { ...advent, title: 'Ein anderer', hashtag: 'EinAnderer', date: '2026-12-10' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  const { id } = await tweetupOf(site, other.path);

  // Another machine begins, and stands still.
  const still = await openAgain(site.db);
  let goOn = () => {};
  const standing = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const interrupted = still.transaction(async (tx) => {
    await tx.hold(tweetups, id);
    await standing;
    await tx.update(tweetups).set({ title: 'Zu spät' }).where(eq(tweetups.id, id));
  });
  // Somebody who knows no limits holds the first.
  const elsewhere = await held((await tweetupOf(site, path)).id);

  const [first, second] = await Promise.all([
    timed(site.visitor('de').post(link, { answer: 'yes' })),
    timed(site.db.transaction((tx) => tx.hold(tweetups, id))),
  ]);
  expect(first.result.status).toBe(503);
  expect(first.result.headers.get('retry-after')).toBe('60');
  expect(second.seconds).toBeLessThan(15);
  await elsewhere.letGo();
  expect((await site.visitor('de').post(link, { answer: 'yes' })).status).toBe(303);

  goOn();
  await expect(interrupted).rejects.toThrow('Failed query');
  expect((await tweetupOf(site, other.path)).title).toBe('Ein anderer');
  await still.close();
});

/** By a connection that knows nothing of ours. */
async function held(tweetupId: string) {
  const client = new pg.Client({ connectionString: addressOf(site.db) });
  await client.connect();
  await client.query('begin');
  await client.query('select 1 from tweetups where id = $1 for update', [tweetupId]);
  return {
    /** Somebody else wants it by now. */
    isWaitedFor: async () => {
      for (;;) {
        const { rows } = await client.query('select 1 from pg_locks where not granted');
        if (rows.length > 0) return;
      }
    },
    letGo: async () => {
      await client.query('commit');
      await client.end();
    },
  };
}

async function timed<Result>(work: Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const began = performance.now();
  const result = await work;
  return { result, seconds: (performance.now() - began) / 1000 };
}
