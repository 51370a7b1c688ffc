// Queries that are built once: the same answers on both engines, inside a transaction and out of it, with the same guards.
import Sqlite from 'better-sqlite3';
import { and, asc, count, eq, gte, inArray } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database, Queries, Transaction } from '../../src/database/database.ts';
import { prepared, preparedForMany } from '../../src/database/prepared.ts';
import { plannedOnce, withItsLimits } from '../../src/database/sqlite-prepared.ts';
import { formMails } from '../../src/mail/tables.ts';
import { personPages, persons } from '../../src/people/tables.ts';
import { emptyDatabase } from '../support/databases.ts';

const now = new Date('2026-11-22T12:00:00Z');

type Given = Pick<typeof persons.$inferSelect, 'email' | 'name' | 'language' | 'since'>;
const add = prepared((db, given: Given) =>
  db
    .insert(persons)
    .values({
      id: given.name,
      email: given.email,
      name: given.name,
      language: given.language,
      since: given.since,
    })
    .returning({ id: persons.id, since: persons.since }),
);
const since = prepared((db, given: { since: Date }) =>
  db.select().from(persons).where(gte(persons.since, given.since)).orderBy(asc(persons.id)),
);
const rename = prepared((db, given: { id: string; name: string }) =>
  db
    .update(persons)
    .set({ name: given.name })
    .where(and(eq(persons.id, given.id))),
);
const note = prepared((db, given: { sentAt: { at: number }[] }) =>
  db.insert(formMails).values({ addressHash: 'x', sentAt: given.sentAt, lastAt: now }),
);

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});
afterEach(() => db.close());

test('moments, facts and nothing at all are kept as they were given, each time anew', async () => {
  expect(await add(db, person('ana'))).toEqual([{ id: 'ana', since: now }]);
  const later = new Date(now.getTime() + 1);
  await add(db, { ...person('ben'), language: 'de', since: later });
  expect(await since(db, { since: later })).toEqual([
    { id: 'ben', ...person('ben'), language: 'de', since: later },
  ]);
  expect(await since(db, { since: now })).toMatchObject([{ language: null }, { language: 'de' }]);
  await note(db, { sentAt: [{ at: 1 }, { at: 2 }] });
  expect(await db.select({ sentAt: formMails.sentAt }).from(formMails)).toEqual([
    { sentAt: [{ at: 1 }, { at: 2 }] },
  ]);
});

const pagesSince = (db: Queries, given: { since: Date }) =>
  db
    .select({ name: persons.name, person: persons, page: personPages, pages: count(personPages.personId) })
    .from(persons)
    .leftJoin(personPages, eq(personPages.personId, persons.id))
    .where(gte(persons.since, given.since))
    .groupBy(persons.id, personPages.personId)
    .orderBy(asc(persons.id));
const pagesSinceBuiltOnce = prepared(pagesSince);

test('their rows are the same as when the query is built each time, also where a join finds nothing', async () => {
  await add(db, person('ana'));
  await add(db, person('ben'));
  await db.insert(personPages).values(page('ben'));
  const rows = await pagesSinceBuiltOnce(db, { since: now });
  expect(rows).toEqual(await pagesSince(db, { since: now }));
  expect(rows).toMatchObject([
    { name: 'ana', person: { since: now, language: null }, page: null, pages: 0 },
    { name: 'ben', person: { since: now }, page: { personId: 'ben', changedAt: now }, pages: 1 },
  ]);
});

const named = preparedForMany((db, ids) =>
  db
    .select({ id: persons.id })
    .from(persons)
    .where(inArray(persons.id, [...ids]))
    .orderBy(asc(persons.id)),
);

test('of a list of ids each is found once, however many they are', async () => {
  const names = ['ana', 'ben', 'caro', 'dora', 'emil'];
  for (const name of names) await add(db, person(name));
  for (let many = 1; many <= names.length; many += 1) {
    const found = await named(db, names.slice(0, many));
    expect(found.map(({ id }) => id)).toEqual(names.slice(0, many));
  }
});

test('within a transaction they see it, and go with it', async () => {
  const failing = db.transaction(async (tx) => {
    await add(tx, person('ana'));
    await rename(tx, { id: 'ana', name: 'Ana' });
    expect(await since(tx, { since: now })).toMatchObject([{ name: 'Ana' }]);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await since(db, { since: now })).toEqual([]);
});

test('what the engine refuses says which query it was', async () => {
  await add(db, person('ana'));
  await expect(async () => add(db, person('ana'))).rejects.toThrow('Failed query: insert into "persons"');
  await expect(db.transaction(async (tx) => add(tx, person('ana')))).rejects.toThrow('Failed query');
});

test('the outer handle is refused inside a transaction, and the inner one after it', async () => {
  let kept: Transaction | undefined;
  await db.transaction(async (tx) => {
    kept = tx;
    await expect(async () => since(db, { since: now })).rejects.toThrow('use its tx');
  });
  await expect(async () => kept && add(kept, person('ana'))).rejects.toThrow(/over/);
  expect(await since(db, { since: now })).toEqual([]);
});

function person(name: string): Given {
  return { email: `${name}@example.org`, name, language: null, since: now };
}

function page(personId: string): typeof personPages.$inferInsert {
  const words = { pronouns: '', languages: '', workingOn: '', unsureAbout: '', writingAbout: '' };
  return { personId, visible: 'public', chosenName: null, ...words, language: 'de', changedAt: now };
}

test('a limit that is known is written into the statement, where it is one, and nothing else moves', () => {
  expect(withItsLimits('select a from t where b = ? limit ?', ['x', 1])).toEqual({
    statement: 'select a from t where b = ? limit 1',
    values: ['x'],
  });
  const within = 'select (select a from t where b = ? limit ?) from t where c in (?, ?) limit ? offset ?';
  expect(withItsLimits(within, ['x', 2, 3, 'y', 20, 40])).toEqual({
    statement: 'select (select a from t where b = ? limit 2) from t where c in (?, ?) limit 20 offset ?',
    values: ['x', 3, 'y', 40],
  });
  const asItIs = { statement: `select '?' from t limit ?`, values: [1] };
  expect(withItsLimits(asItIs.statement, asItIs.values)).toEqual(asItIs);
  const aPlace = { statement: 'select a from t limit ?', values: [{ name: 'later' }] };
  expect(withItsLimits<unknown>(aPlace.statement, aPlace.values)).toEqual(aPlace);
});

test('what a column shall equal is given as an expression, so that no plan is made anew for it', () => {
  const statement = 'select a from t where b = ? and c in (?) and d in (?, ?) and e > ? limit ?';
  expect(plannedOnce(statement)).toBe(
    'select a from t where b = +? and c in (+?) and d in (?, ?) and e > ? limit ?',
  );
});

// The cause lies within SQLite, and a later one may be without it: then the words may go.
test('SQLite carries out a join in half the time where its plan is not made anew', () => {
  const sqlite = new Sqlite(':memory:');
  const columns = Array.from({ length: 30 }, (_, at) => `c${at} text`).join(', ');
  sqlite.exec(`create table evenings (id text primary key, city text, ${columns})`);
  sqlite.exec(`create table cities (slug text primary key)`);
  sqlite.exec(`insert into cities values ('rostock')`);
  sqlite.exec(`insert into evenings (id, city) values ('one', 'rostock')`);
  const asking =
    'select evenings.* from evenings inner join cities on cities.slug = evenings.city where id = ?';
  const [bare, planned] = [asking, plannedOnce(asking)].map((text) => sqlite.prepare(text));
  const times = (statement: Sqlite.Statement | undefined) => {
    const began = process.cpuUsage();
    for (let round = 0; round < 2000; round += 1) statement?.get('one');
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  times(bare);
  expect(times(planned)).toBeLessThan(times(bare) / 2);
  sqlite.close();
});
