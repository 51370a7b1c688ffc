// A PostgreSQL server that restarts, and one that may forget: spoken to over a socket, as a real one is.
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { isStorageTrouble } from '../../src/database/failures.ts';
import { openDatabase } from '../../src/database/open.ts';
import { persons } from '../../src/people/tables.ts';

let engine: PGlite;
let server: Server;
let address: string;
let isSyncing = false;
const sockets = new Set<Socket>();

beforeAll(async () => {
  engine = await PGlite.create();
  server = createServer(answerFromEngine);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  address = `postgres://postgres@127.0.0.1:${(server.address() as AddressInfo).port}/postgres`;
}, 40_000);
afterAll(async () => {
  server.close();
  await engine.close();
});

test('a server that may forget what it acknowledged stops the start with one sentence', async () => {
  isSyncing = false;
  await expect(openDatabase(address, 'migrations')).rejects.toThrow(
    'PostgreSQL runs with fsync off, so it may forget what it acknowledged. Turn it on.',
  );
});

test('a server that restarts costs what was under way, and nothing else', async () => {
  isSyncing = true;
  const db = await openDatabase(address, 'migrations');
  expect(await db.select().from(persons)).toEqual([]);

  restart();
  await settled();
  expect(await db.select().from(persons)).toEqual([]);

  const interrupted = db.transaction(async (tx) => {
    await tx.select().from(persons);
    restart();
    await settled();
    await tx.select().from(persons);
  });
  expect(isStorageTrouble(await failureOf(interrupted))).toBe(true);
  expect(await db.select().from(persons)).toEqual([]);
  await db.close();
}, 20_000);

test('a server that is away is trouble of the storage, with and without a transaction', async () => {
  isSyncing = true;
  const db = await openDatabase(address, 'migrations');
  server.close();
  restart();
  await settled();
  expect(isStorageTrouble(await failureOf(everybody(db)))).toBe(true);
  expect(isStorageTrouble(await failureOf(db.transaction((tx) => everybody(tx))))).toBe(true);
  await db.close();
}, 20_000);

async function everybody(db: Pick<Database, 'select'>): Promise<unknown[]> {
  return db.select().from(persons);
}

/** One engine answers all connections, one message after the other. */
function answerFromEngine(socket: Socket): void {
  sockets.add(socket);
  let last: Promise<unknown> = Promise.resolve();
  socket.on('error', () => undefined);
  socket.on('close', () => sockets.delete(socket));
  socket.on('data', (asked) => {
    last = last.then(async () => {
      const answer = Buffer.from(await engine.execProtocolRaw(new Uint8Array(asked)));
      // The engine inside this process never syncs; here it may say otherwise, in as many letters.
      const at = isSyncing && asked.includes('show fsync') ? answer.indexOf('off') : -1;
      if (at >= 0) answer.write('yes', at);
      if (!socket.destroyed) socket.write(answer);
    });
  });
}

/** Ends every connection, and with it what was under way there. */
function restart(): void {
  for (const socket of sockets) socket.destroy();
  void engine.exec('rollback');
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}
