// What waits is written together: one commit for many, each whole or not there at all, and nobody is told before it is on disk.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isStorageTrouble } from '../../src/database/failures.ts';
import { persons } from '../../src/people/tables.ts';
import { add, insert, openOneFile, person, turns, type OneFile } from './one-file.ts';

const poison = `create trigger poison before insert on persons when new.name = 'poison' begin select raise(rollback, 'poisoned'); end`;

let one: OneFile;
beforeEach(async () => {
  one = await openOneFile();
});
afterEach(() => one.close());
afterEach(() => vi.restoreAllMocks());

test('a hundred at once are a few commits, of thirty-two each at most', async () => {
  const before = one.commits();
  await Promise.all(Array.from({ length: 100 }, (_, number) => add(one.db, `guest-${number}`)));
  expect(one.names()).toHaveLength(100);
  const made = one.commits() - before;
  expect(made).toBeGreaterThanOrEqual(4);
  // On a busy machine a group may end earlier, by its time.
  expect(made).toBeLessThan(50);
});

test('who writes outside a transaction is written along', async () => {
  const before = one.commits();
  const alone = Array.from({ length: 5 }, async (_, number) =>
    one.db.insert(persons).values(person(`guest-${number}`)),
  );
  await Promise.all([...alone, add(one.db, 'ana'), one.db.update(persons).set({ name: 'Ben' })]);
  expect(one.names()).toHaveLength(6);
  expect(one.commits() - before).toBeLessThan(7);
});

test('a group ends after five milliseconds: the first does not wait for the last', async () => {
  const before = one.commits();
  const slow = (name: string) =>
    one.db.transaction(async (tx) => {
      await insert(tx, person(name));
      const end = performance.now() + 6;
      while (performance.now() < end);
    });
  await Promise.all(['ana', 'ben', 'caro'].map(slow));
  expect(one.commits() - before).toBe(3);
});

test('nobody is told before the commit that all wait for', async () => {
  timeStandsStill();
  const { letGo, held } = gate();
  let told = 0;
  const first = add(one.db, 'ana').then(() => (told += 1));
  const second = one.db.transaction(async (tx) => {
    await insert(tx, person('ben'));
    await held;
  });
  await turns(5);
  expect({ told, names: one.names() }).toEqual({ told: 0, names: [] });
  letGo();
  await first;
  expect(one.names()).toEqual(['ana', 'ben']);
  await second;
});

test('who fails takes nobody along, whether they throw or the engine refuses', async () => {
  const before = one.commits();
  const settled = await Promise.allSettled([
    add(one.db, 'ana'),
    one.db.transaction(async (tx) => {
      await insert(tx, person('x'));
      throw new Error('changed their mind');
    }),
    add(one.db, 'ben'),
    one.db.transaction(async (tx) => {
      await insert(tx, person('y'));
      await insert(tx, person('ana'));
    }),
    add(one.db, 'caro'),
  ]);
  expect(settled.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(settled[1]).toMatchObject({ reason: { message: 'changed their mind' } });
  expect(one.names()).toEqual(['ana', 'ben', 'caro']);
  expect(one.commits() - before).toBeLessThan(4);
});

test('who makes SQLite roll everything back is the only one to be told so: the others are written each by themselves', async () => {
  timeStandsStill();
  one.besides(poison);
  const runs: string[] = [];
  const told: string[] = [];
  let toldBefore: string[] | undefined;
  const write = async (name: string) => {
    try {
      return await one.db.transaction(async (tx) => {
        runs.push(name);
        if (name === 'poison') toldBefore ??= [...told];
        await insert(tx, person(name));
        return name;
      });
    } finally {
      told.push(name);
    }
  };
  const settled = await Promise.allSettled(['ana', 'ben', 'poison', 'caro', 'dora'].map(write));
  expect(settled).toMatchObject([
    { value: 'ana' },
    { value: 'ben' },
    { status: 'rejected' },
    { value: 'caro' },
    { value: 'dora' },
  ]);
  expect(one.names()).toEqual(['ana', 'ben', 'caro', 'dora']);
  expect(toldBefore).toEqual([]);
  expect(runs.filter((name) => name === 'ana')).toHaveLength(2);
});

test('who overlooks that SQLite has rolled everything back writes nothing more, and fails', async () => {
  one.besides(poison);
  const settled = await Promise.allSettled([
    add(one.db, 'ana'),
    one.db.transaction(async (tx) => {
      await insert(tx, person('poison')).catch(() => undefined);
      await insert(tx, person('x')).catch(() => undefined);
    }),
    add(one.db, 'ben'),
  ]);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(one.names()).toEqual(['ana', 'ben']);
});

test('on a full disk only who does not fit in is refused', async () => {
  const db = await one.openAgain(one.withFewPagesLeft());
  const large = { ...person('large'), name: 'x'.repeat(1_000_000) };
  const settled = await Promise.allSettled([
    add(db, 'ana'),
    db.transaction((tx) => insert(tx, large)),
    add(db, 'ben'),
    insert(db, { ...large, id: 'larger', email: 'larger@example.org' }),
    add(db, 'caro'),
  ]);
  expect(settled.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(reasons.map(isStorageTrouble)).toEqual([true, true]);
  expect(one.names()).toEqual(['ana', 'ben', 'caro']);
});

test('closing waits for all that wait', async () => {
  const writing = Array.from({ length: 50 }, (_, number) => add(one.db, `guest-${number}`));
  await one.db.close();
  await Promise.all(writing);
  expect(one.names()).toHaveLength(50);
});

function gate() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { letGo, held };
}

/** On a busy machine a group may end by its time before those have come whom a test is about. */
function timeStandsStill(): void {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
}
