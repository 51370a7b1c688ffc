// Two processes on one file: who finds it held waits, without holding up anything else, and is told after five seconds.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { causes, isStorageTrouble } from '../../src/database/failures.ts';
import { persons } from '../../src/people/tables.ts';
import { add, openOneFile, turns, type OneFile } from './one-file.ts';

let one: OneFile;
beforeEach(async () => {
  one = await openOneFile();
});
afterEach(async () => {
  vi.useRealTimers();
  await one.close();
});

test('while another process holds the file, all goes on but writing, which waits', async () => {
  const other = one.besides('begin immediate');
  other.prepare(`insert into persons (id, email, name, since) values ('x', 'x@example.org', 'x', 0)`).run();
  const writing = [add(one.db, 'ana'), add(one.db, 'ben')];
  await turns(20);
  expect(await one.db.select().from(persons)).toEqual([]);
  other.exec('commit');
  await Promise.all(writing);
  expect(one.names()).toEqual(['ana', 'ben', 'x']);
});

test('after five seconds whoever has waited is told, and later ones are written', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const other = one.besides('begin immediate');
  const settled = Promise.allSettled([add(one.db, 'ana'), add(one.db, 'ben')]);
  await vi.advanceTimersByTimeAsync(4900);
  const later = add(one.db, 'caro');
  await vi.advanceTimersByTimeAsync(200);
  for (const refused of await settled) {
    expect(refused.status).toBe('rejected');
    const reason: unknown = refused.status === 'rejected' ? refused.reason : undefined;
    expect(causes(reason).map(({ code }) => code)).toContain('SQLITE_BUSY');
    expect(isStorageTrouble(reason)).toBe(true);
  }
  other.exec('commit');
  await turns(5);
  await vi.advanceTimersByTimeAsync(100);
  await later;
  expect(one.names()).toEqual(['caro']);
});

test('two that write into one file at once write everything', async () => {
  const second = await one.openAgain();
  await Promise.all(
    Array.from({ length: 200 }, (_, number) => add(number % 2 === 0 ? one.db : second, `guest-${number}`)),
  );
  expect(one.names()).toHaveLength(200);
});
