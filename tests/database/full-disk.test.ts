// A full disk: pages are still served, what would be written answers 503 with a calm page, and it recovers by itself.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../../src/app.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { outbox } from '../../src/mail/tables.ts';
import { personWithProvedAddress } from '../../src/people/person.ts';
import { signInPerson } from '../../src/people/session.ts';
import { signInAttempts } from '../../src/people/tables.ts';
import { pictureStore } from '../../src/pictures/uses.ts';
import { fingerprinted, publicFiles } from '../../src/rendering/assets.ts';
import { sealingWith } from '../../src/secrets/sealing.ts';
import { templates } from '../../src/rendering/templates.ts';
import { after, hour } from '../../src/time/clock.ts';
import { unconfirmedAnnouncements } from '../../src/tweetups/tables.ts';
import { advent } from '../support/evenings.ts';
import { unplugged } from '../support/net.ts';
import { visitorOf, type Page } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let now = new Date('2026-11-22T12:00:00Z');
let folder: string;
let db: Database;
let server: Server;
let origin: string;
let isFull = false;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  cpSync('migrations', join(folder, 'migrations'), { recursive: true });
  const empty = await open();
  const [size] = await empty.select({ pages: sql<number>`page_count` }).from(sql`pragma_page_count`);
  await empty.close();
  // The limit counts for the connection that sets it, which is the one that migrates and writes.
  addMigration(`PRAGMA max_page_count = ${(size?.pages ?? 0) + 20};`);
  db = await open();

  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const config = readConfig({ BASE_URL: origin });
  const render = templates('views', fingerprinted(publicFiles('public')));
  const gazetteer = openGazetteer();
  const parts = {
    config,
    db: noteNothingWhenFull(db),
    clock: () => now,
    gazetteer,
    render,
    outside: unplugged,
    sealing: sealingWith(new Uint8Array(32)),
    pictures: pictureStore(join(folder, 'pictures')),
    readableMails: null,
  };
  server.on('request', createApp({ ...parts, log: () => undefined, publicFiles: publicFiles('public') }));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await db.close();
  rmSync(folder, { recursive: true });
});

test('while the disk is full, reading works and writing says that it does not; then all is well again', async () => {
  const stranger = visitorOf(origin, { 'Accept-Language': 'de' });
  const ana = await signedIn('ana@example.org');
  const last = await announceUntilRefused();
  expect(last.status).toBe(503);
  expect(last.headers.get('retry-after')).toBe('60');
  expect(last.headers.get('cache-control')).toContain('no-store');
  expect(last.text).toContain('Gerade können wir nichts aufschreiben');
  expect(last.text).not.toMatch(/SQLITE|database|disk|\.ts:/i);
  const english = await visitorOf(origin, { 'Accept-Language': 'en' }).post('/new', announcement(9000));
  expect(english.status).toBe(503);
  expect(english.text).toContain('We can’t write anything down right now');

  const pages = ['/', '/rostock', '/new', '/sign-in', '/about', '/health'];
  const statuses = await Promise.all(pages.map(async (path) => (await stranger.get(path)).status));
  expect(statuses).toEqual(pages.map(() => 200));
  // That Ana was here would be noted now; that it cannot be is no reason to turn her away.
  now = after(now, 2 * hour);
  isFull = true;
  expect(await ana.get('/me')).toMatchObject({ status: 200 });
  expect(await ana.post('/me', { name: 'Ana' })).toMatchObject({ status: 503 });
  isFull = false;

  // Nothing is there in half: each announcement has its mail.
  const waiting = await db.select({ id: unconfirmedAnnouncements.id }).from(unconfirmedAnnouncements);
  const mails = await db.select({ once: outbox.dedupeKey }).from(outbox);
  expect(mails.map(({ once }) => once).toSorted()).toEqual(
    waiting.map(({ id }) => `confirm-announcement:${id}`).toSorted(),
  );

  await db.delete(unconfirmedAnnouncements);
  expect(await stranger.post('/new', announcement(9001))).toMatchObject({
    status: 303,
    location: '/new/sent',
  });
  expect(await db.select().from(signInAttempts)).toEqual([]);
});

async function announceUntilRefused(): Promise<Page> {
  const visitor = visitorOf(origin, { 'Accept-Language': 'de' });
  for (let number = 0; number < 200; number += 1) {
    const page = await visitor.post('/new', announcement(number));
    if (page.status !== 303) return page;
  }
  throw new Error('the disk is not full');
}

function announcement(number: number): Record<string, string> {
  const description = 'Ein langer Tisch. '.repeat(300);
  return { ...advent, description, name: 'Ben', email: `ben-${number}@example.org` };
}

/** The limit lets rows be changed in place, which a disk that is really full does not. */
function noteNothingWhenFull(database: Database): Database {
  const update: Database['update'] = (table) => {
    if (isFull) throw new Sqlite.SqliteError('database or disk is full', 'SQLITE_FULL');
    return database.update(table);
  };
  return {
    ...database,
    update,
    transaction: (work) => database.transaction((tx) => work(isFull ? { ...tx, update } : tx)),
  };
}

async function signedIn(email: string) {
  const token = await db.transaction(async (tx) =>
    signInPerson(tx, now, { person: await personWithProvedAddress(tx, now, { email, name: 'Ana' }) }),
  );
  return visitorOf(origin, { 'Accept-Language': 'de', Cookie: `session=${token}` });
}

function open(): Promise<Database> {
  return openDatabase(`file:${join(folder, 'tweetup.db')}`, join(folder, 'migrations'));
}

function addMigration(statement: string): void {
  const journalFile = join(folder, 'migrations/sqlite/meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: { when: number }[] };
  const when = Math.max(...journal.entries.map((entry) => entry.when)) + 1;
  const entry = { idx: journal.entries.length, version: '6', when, tag: '9999_limit', breakpoints: true };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  writeFileSync(join(folder, 'migrations/sqlite/9999_limit.sql'), statement);
}
