// SQLite alone: what is durable, what waits for what, and the database that lives in memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database, Queries } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { persons, sessions } from '../../src/people/tables.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ana = { id: 'ana', email: 'ana@example.org', name: 'Ana', language: null, since: now };
const durable = { journal: 'wal', synchronous: 2, foreignKeys: 1, busyTimeout: 5000 };
/** It is asked again instead: waiting within SQLite would hold up the whole process. */
const durableWriter = { ...durable, busyTimeout: 0 };

let folder: string;
let file: string;
let opened: Database[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  file = join(folder, 'below', 'tweetup.db');
});
afterEach(async () => {
  for (const db of opened) await db.close();
  opened = [];
  rmSync(folder, { recursive: true });
});

test('a new file is durable for reading and for writing', async () => {
  const db = await open();
  expect(await settingsOf(db)).toEqual(durable);
  expect(await db.transaction((tx) => settingsOf(tx))).toEqual(durableWriter);
});

test('a file that is opened again is as durable as a new one', async () => {
  await (await open()).close();
  opened = [];
  const db = await open();
  expect(await settingsOf(db)).toEqual(durable);
  expect(await db.transaction((tx) => settingsOf(tx))).toEqual(durableWriter);
  // Writing outside a transaction goes over the writing connection as well.
  await db.insert(persons).values(ana);
  expect(await db.transaction((tx) => settingsOf(tx))).toEqual(durableWriter);
});

test('foreign keys are on where it counts', async () => {
  const db = await open();
  const orphan = { tokenHash: 'x', personId: 'nobody', since: now, seenAt: now };
  await expect(async () => db.insert(sessions).values(orphan)).rejects.toThrow('Failed query');
  await expect(db.transaction((tx) => insertInto(tx, orphan))).rejects.toThrow('Failed query');
});

test('reading neither waits for an open transaction nor sees it', async () => {
  const db = await open();
  const { letGo, held } = gate();
  const writing = db.transaction(async (tx) => {
    await tx.insert(persons).values(ana);
    await held;
  });
  expect(await db.select().from(persons)).toEqual([]);
  letGo();
  await writing;
  expect(await db.select().from(persons)).toEqual([ana]);
});

test('in memory everything is one database, and reading waits rather than see half a transaction', async () => {
  const db = await open('file::memory:');
  const { letGo, held } = gate();
  const writing = db.transaction(async (tx) => {
    await tx.insert(persons).values(ana);
    await held;
    throw new Error('no');
  });
  const reading = (async () => db.select().from(persons))();
  setImmediate(letGo);
  await expect(writing).rejects.toThrow('no');
  expect(await reading).toEqual([]);
  await db.insert(persons).values(ana);
  expect(await db.select().from(persons)).toEqual([ana]);
  expect((await settingsOf(db)).foreignKeys).toBe(1);
});

test('closing waits for the transaction that is under way', async () => {
  const db = await open();
  const { letGo, held } = gate();
  const writing = db.transaction(async (tx) => {
    await held;
    await tx.insert(persons).values(ana);
  });
  const closing = db.close();
  opened = [];
  letGo();
  await writing;
  await closing;
  expect(await (await open()).select().from(persons)).toEqual([ana]);
});

async function open(address = `file:${file}`): Promise<Database> {
  const db = await openDatabase(address, 'migrations');
  opened.push(db);
  return db;
}

async function settingsOf(db: Queries) {
  const [settings] = await db
    .select({
      journal: sql<string>`journal_mode`,
      synchronous: sql<number>`synchronous`,
      foreignKeys: sql<number>`foreign_keys`,
      busyTimeout: sql<number>`timeout`,
    })
    .from(sql`pragma_journal_mode, pragma_synchronous, pragma_foreign_keys, pragma_busy_timeout`);
  if (!settings) throw new Error('no settings');
  return settings;
}

async function insertInto(tx: Queries, session: typeof sessions.$inferInsert): Promise<void> {
  await tx.insert(sessions).values(session);
}

function gate() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { letGo, held };
}
