// Triggers note every change of what pages show, whoever makes it, and of nothing else.
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database, Transaction } from '../../src/database/database.ts';
import { triggersBegin, triggersOnPostgres, triggersOnSqlite } from '../../src/database/page-changes.ts';
import { persons, sessions } from '../../src/people/tables.ts';
import { emptyDatabase, openAgain } from '../support/databases.ts';

const since = new Date('2026-11-22T12:00:00Z');
const ana = { id: 'ana', email: 'ana@example.org', name: 'Ana', language: null, since };

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});
afterEach(() => db.close());

test('the database has the triggers, and no others of that name', async () => {
  const [wanted, place] =
    db.engine === 'sqlite'
      ? [triggersOnSqlite, sql`sqlite_master where type = 'trigger'`]
      : [triggersOnPostgres, sql`(select tgname as name from pg_trigger) found where true`];
  const found = await db
    .select({ name: sql<string>`name` })
    .from(sql`${place} and substr(name, 1, ${triggersBegin.length}) = ${triggersBegin}`);
  expect(found.map(({ name }) => name).toSorted()).toEqual(wanted.map(({ name }) => name).toSorted());
});

test('a row that comes, changes or goes is a change; what pages do not show is none', async () => {
  expect(await changed(() => db.insert(persons).values(ana))).toBe(true);
  expect(await changed(() => db.update(persons).set({ name: 'Anna' }))).toBe(true);
  expect(await changed(() => db.update(persons).set({ name: 'Anna', email: 'anna@example.org' }))).toBe(
    false,
  );
  const session = { tokenHash: 'x', personId: 'ana', passkeyId: null, since, seenAt: since };
  expect(await changed(() => db.insert(sessions).values(session))).toBe(false);
  expect(await changed(() => db.select().from(persons))).toBe(false);
  expect(await changed(() => db.delete(persons).where(eq(persons.id, 'nobody')))).toBe(false);
  expect(await changed(() => db.delete(persons))).toBe(true);
});

test('what is taken back is none; what is in a transaction is one when it is over', async () => {
  const takeBack = async (tx: Transaction) => {
    await tx.insert(persons).values(ana);
    throw new Error('taken back');
  };
  expect(await changed(() => expect(db.transaction(takeBack)).rejects.toThrow('taken back'))).toBe(false);
  expect(await changed(() => db.transaction(async (tx) => void (await tx.insert(persons).values(ana))))).toBe(
    true,
  );
});

test('what another process changes is seen as well', async () => {
  const other = await openAgain(db);
  expect(await changed(() => other.insert(persons).values(ana))).toBe(true);
  const before = await other.changes();
  await db.update(persons).set({ name: 'Anna' });
  expect(await other.changes()).not.toBe(before);
  await other.close();
});

async function changed(work: () => PromiseLike<unknown>): Promise<boolean> {
  const before = await db.changes();
  await work();
  return (await db.changes()) !== before;
}
