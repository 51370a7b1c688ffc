// A page that changes again and again is read at once after every change from several processes, while others read it all the time: how often it is old.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { createApp } from '../../src/app.ts';
import type { Database } from '../../src/database/database.ts';
import { persons } from '../../src/people/tables.ts';
import { serverOf } from '../../src/server.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { openAgain } from './databases.ts';
import { announced } from './evenings.ts';
import { onTheWire } from './on-the-wire.ts';
import type { Site } from './site.ts';
import { slowly } from './slow-database.ts';

interface Found {
  readonly reads: number;
  readonly stale: number;
}

const slowest = 3;
const readersOfEach = 2;

/** @param processes how many have the database open and answer; all of them render slowly */
export async function readAfterChanges(site: Site, times: number, processes: number): Promise<Found> {
  const { path } = await announced(site);
  const [evening] = await site.db.select({ id: tweetups.id }).from(tweetups).limit(1);
  const others = await Promise.all(Array.from({ length: processes - 1 }, () => openAgain(site.db)));
  const served = await Promise.all([site.db, ...others].map((db) => serve(site, slowly(db, slowest))));
  const over = new AbortController();
  const readers = served.flatMap(({ origin }) =>
    Array.from({ length: readersOfEach }, async () => {
      while (!over.signal.aborted) await onTheWire(origin + path, { 'Accept-Encoding': 'br' });
    }),
  );
  // Something else changes all the time, so that at every change a rendering is under way that began before it.
  const stirring = (async () => {
    for (let time = 0; !over.signal.aborted; time += 1) {
      await site.db.update(persons).set({ name: `Ana ${time}` });
      await wait(slowest);
    }
  })();
  const found = { reads: 0, stale: 0 };
  for (let time = 0; time < times; time += 1) {
    const title = `Abend ${time} von ${times}`;
    // By each of them in turn.
    const writer = [site.db, ...others][time % processes] ?? site.db;
    await writer
      .update(tweetups)
      .set({ title })
      .where(eq(tweetups.id, evening?.id ?? ''));
    const read = await Promise.all(
      served.flatMap(({ origin }) => [
        onTheWire(origin + path),
        // A page of one's own, of facts that are everybody's.
        onTheWire(origin + path, { Cookie: 'language=de' }),
      ]),
    );
    found.reads += read.length;
    found.stale += read.filter(({ text }) => !text.includes(title)).length;
  }
  over.abort();
  await Promise.all([stirring, ...readers]);
  for (const { server } of served) server.close();
  for (const db of others) await db.close();
  return found;
}

async function serve(site: Site, db: Database): Promise<{ server: Server; origin: string }> {
  const { config, gazetteer, render, outside, pictures, sealing } = site;
  const log = () => undefined;
  const where = { publicFiles: new Map(), readableMails: null };
  const parts = { config, db, clock: () => site.now(), gazetteer, log, render, outside, pictures, sealing };
  const server = serverOf(createApp({ ...parts, ...where }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}
