// Transactions on both engines: all or nothing, apart from each other, and a loud mistake where the wrong handle is used.
import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database, Transaction } from '../../src/database/database.ts';
import { newId } from '../../src/database/ids.ts';
import { persons } from '../../src/people/tables.ts';
import { formMails, stoppedMails } from '../../src/mail/tables.ts';
import { emptyDatabase } from '../support/databases.ts';

const now = new Date('2026-11-22T12:00:00Z');
const aWhile = () => new Promise((resolve) => setImmediate(resolve));

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});
afterEach(() => db.close());

test('what throws in the middle leaves nothing behind', async () => {
  const failing = db.transaction(async (tx) => {
    await tx.insert(persons).values(person('ana'));
    await aWhile();
    await tx.insert(persons).values(person('ben'));
    throw new Error('Ben changed his mind');
  });
  await expect(failing).rejects.toThrow('Ben changed his mind');
  expect(await names()).toEqual([]);
});

test('what the engine refuses in the middle leaves nothing behind, and the next transaction is well', async () => {
  const failing = db.transaction(async (tx) => {
    await tx.insert(persons).values(person('ana'));
    await tx.insert(persons).values(person('ana'));
  });
  await expect(failing).rejects.toThrow('Failed query');
  await db.transaction((tx) => add(tx, 'ben'));
  expect(await names()).toEqual(['ben']);
});

test('a query that runs beside the one that fails does not slip in after the end', async () => {
  const failing = db.transaction((tx) =>
    Promise.all([
      Promise.reject(new Error('no')),
      aWhile()
        .then(aWhile)
        .then(() => add(tx, 'ana')),
      tx.insert(persons).values(person('ben')),
    ]),
  );
  await expect(failing).rejects.toThrow('no');
  for (let turn = 0; turn < 5; turn += 1) await aWhile();
  expect(await names()).toEqual([]);
});

test('a transaction that is over refuses its handle', async () => {
  let kept: Transaction | undefined;
  await db.transaction(async (tx) => {
    kept = tx;
    await add(tx, 'ana');
  });
  await expect(async () => kept?.insert(persons).values(person('ben'))).rejects.toThrow(/over/);
  expect(await names()).toEqual(['ana']);
});

test('the outer handle is refused inside a transaction, whichever verb', async () => {
  const uses = [
    async () => db.select().from(persons),
    async () => db.selectDistinct().from(persons),
    async () => db.insert(persons).values(person('ana')),
    async () => db.update(persons).set({ name: 'x' }),
    async () => db.delete(persons),
    async () => db.transaction(async () => undefined),
  ];
  await db.transaction(async (tx) => {
    for (const use of uses) await expect(use).rejects.toThrow('use its tx');
    await add(tx, 'ben');
  });
  expect(await names()).toEqual(['ben']);
});

test('the outer handle is free again for whoever waited for a transaction', async () => {
  const result = await db.transaction(async (tx) => {
    await add(tx, 'ana');
    return 'done';
  });
  expect(result).toBe('done');
  await add(db, 'ben');
  expect(await names()).toEqual(['ana', 'ben']);
});

test('forty at once, half of which fail after a while, keep apart', async () => {
  await db.insert(formMails).values({ addressHash: 'count', sentAt: [{ at: 0 }], lastAt: now });
  const each = Array.from({ length: 40 }, (_, index) =>
    db.transaction(async (tx) => {
      // Counts like the places of an evening do: read, think, write. Taken first, the row lets nobody else count meanwhile.
      await tx.update(formMails).set({ lastAt: now }).where(eq(formMails.addressHash, 'count'));
      const [row] = await tx.select().from(formMails).where(eq(formMails.addressHash, 'count'));
      await aWhile();
      await tx
        .update(formMails)
        .set({ sentAt: [{ at: (row?.sentAt[0]?.at ?? NaN) + 1 }] })
        .where(eq(formMails.addressHash, 'count'));
      await tx.insert(stoppedMails).values({ addressHash: String(index), what: 'invitations', since: now });
      if (index % 2 === 1) throw new Error('odd');
      return index;
    }),
  );
  const settled = await Promise.allSettled(each);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  const [row] = await db.select().from(formMails);
  expect(row?.sentAt).toEqual([{ at: 20 }]);
  const kept = await db.select({ number: stoppedMails.addressHash }).from(stoppedMails);
  expect(kept.map(({ number }) => Number(number) % 2)).toEqual(Array(20).fill(0));
});

test('a write outside waits for a transaction instead of ending up in it', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const failing = db.transaction(async (tx) => {
    await add(tx, 'ana');
    await held;
    throw new Error('no');
  });
  const outside = add(db, 'ben');
  await aWhile();
  letGo();
  await expect(failing).rejects.toThrow('no');
  await outside;
  expect(await names()).toEqual(['ben']);
});

test('many different statements are all answered rightly', async () => {
  for (let size = 1; size <= 20; size += 1)
    await db.insert(stoppedMails).values({ addressHash: String(size), what: 'invitations', since: now });
  for (let number = 0; number < 600; number += 1) {
    const [row] = await db
      .select({ sum: sql<number>`count(*) + ${sql.raw(String(number))}`.mapWith(Number) })
      .from(stoppedMails);
    expect(row?.sum).toBe(20 + number);
  }
});

test('ids sort by the moment they were made, and do not tell the next', async () => {
  const ids = Array.from({ length: 50 }, (_, index) => newId(new Date(now.getTime() + index * 60_000)));
  for (const id of ids.toReversed()) await db.insert(persons).values({ ...person(id), id });
  const found = await db.select({ id: persons.id }).from(persons).orderBy(asc(persons.id));
  expect(found.map(({ id }) => id)).toEqual(ids);
  const sameMoment = new Set(Array.from({ length: 200 }, () => newId(now)));
  expect(sameMoment.size).toBe(200);
  for (const id of sameMoment) expect(id).toMatch(/^[0-9a-z]{26}$/);
});

function person(name: string) {
  return { id: name, email: `${name}@example.org`, name, language: null, since: now };
}

async function add(into: Pick<Database, 'insert'>, name: string): Promise<void> {
  await into.insert(persons).values(person(name));
}

async function names(): Promise<string[]> {
  const rows = await db.select({ name: persons.name }).from(persons).orderBy(asc(persons.name));
  return rows.map(({ name }) => name);
}
