// The key of what is sealed: a machine with another one is refused with a sentence, and another begins only by a word of the operator's.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import * as schema from '../../src/database/schema.ts';
import {
  beginWithKey,
  openSealing,
  sealedThings,
  whatWouldBeLost,
} from '../../src/operating/sealed-things.ts';
import { persons } from '../../src/people/tables.ts';
import { sealingWith } from '../../src/secrets/sealing.ts';
import { makeOwnCalendar, ownCalendarPath, ownerOfCalendar } from '../../src/subscribing/own-calendar.ts';
import { emptyDatabase } from '../support/databases.ts';

const now = new Date('2026-11-22T12:00:00Z');

let db: Database;
let folder: string;
const key = (machine: string) => join(folder, machine);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-keys-'));
  db = await emptyDatabase();
  await db
    .insert(persons)
    .values({ id: 'ana', email: 'ana@example.org', name: 'Ana', language: null, since: now });
});
afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

test('the first machine’s key is the database’s; another one is refused, and changes nothing', async () => {
  const sealing = await openSealing(db, key('first'));
  await makeOwnCalendar(db, now, { personId: 'ana', sealing });
  const path = await ownCalendarPath(db, 'ana', sealing);
  writeFileSync(key('second'), Buffer.alloc(32, 7));
  await expect(openSealing(db, key('second'))).rejects.toThrow(
    /^The key in \S+second is not the one with which this database is sealed: copy it .* npm run forget-sealed|SEALING_KEY_FILE/,
  );
  expect(await ownCalendarPath(db, 'ana', await openSealing(db, key('first')))).toBe(path);
});

test('where the database has a key, a machine without one makes none', async () => {
  await openSealing(db, key('first'));
  await expect(openSealing(db, key('second'))).rejects.toThrow(/is gone, or is none/);
  // And again, since none was left behind.
  await expect(openSealing(db, key('second'))).rejects.toThrow(/is gone, or is none/);
});

test('of two machines that begin at once one is refused, although nothing is sealed yet', async () => {
  const both = await Promise.allSettled([openSealing(db, key('first')), openSealing(db, key('second'))]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('in a database that does not know its key yet, only one that opens what is sealed there becomes it', async () => {
  const right = Buffer.alloc(32, 1);
  await makeOwnCalendar(db, now, { personId: 'ana', sealing: sealingWith(right) });
  await expect(openSealing(db, key('wrong'))).rejects.toThrow(/is not the one/);
  writeFileSync(key('right'), right);
  await openSealing(db, key('right'));
});

test('when the key is lost, it is said what goes with it, and another one begins', async () => {
  const sealing = await openSealing(db, key('lost'));
  await makeOwnCalendar(db, now, { personId: 'ana', sealing });
  const path = (await ownCalendarPath(db, 'ana', sealing)) ?? '';
  const lost = await whatWouldBeLost(db, key('other'));
  expect(lost).toEqual([{ number: 1, what: expect.stringContaining('own calendars') as string }]);

  await beginWithKey(db, key('other'));
  const next = await openSealing(db, key('other'));
  expect(await ownCalendarPath(db, 'ana', next)).toBeUndefined();
  // As was said: whoever subscribed to it still finds it.
  const secret = path.replace('/me/calendar/', '').replace('.ics', '');
  expect(await ownerOfCalendar(db, secret)).toMatchObject({ id: 'ana' });
  await expect(openSealing(db, key('lost'))).rejects.toThrow(/is not the one/);
});

test('every column that holds something sealed is known', () => {
  const columns = Object.values(schema).flatMap((one) => {
    if (!(one instanceof PgTable)) return [];
    const { name, columns } = getTableConfig(one);
    return columns
      .filter((column) => column.name.startsWith('sealed'))
      .map((column) => `${name}.${snake(column.name)}`);
  });
  expect(Object.keys(sealedThings).toSorted()).toEqual(columns.toSorted());
});

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
