// What is read once for all who visit: never older than what had changed when they asked.
import { expect, test, vi } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { oncePerChange } from '../../src/database/once-per-change.ts';

const noon = new Date('2027-01-14T11:00:00Z');
const later = (ms: number) => new Date(noon.getTime() + ms);

function databaseThatCounts() {
  const state = { changes: 1 };
  return { state, db: { changes: () => state.changes } as unknown as Database };
}

test('all who ask within a moment are given the same object', async () => {
  const { db } = databaseThatCounts();
  const read = vi.fn(async () => ({ entries: ['one'] }));
  const list = oncePerChange(read);
  const [one, other] = await Promise.all([list(db, noon, { page: 1 }), list(db, later(400), { page: 1 })]);
  expect(other).toBe(one);
  expect(read).toHaveBeenCalledTimes(1);
});

test('another question, a change, or ten seconds: it is read again', async () => {
  const { db, state } = databaseThatCounts();
  const read = vi.fn(async (_db: Database, _now: Date, { page }: { page: number }) => ({ page }));
  const list = oncePerChange(read);
  await list(db, noon, { page: 1 });
  expect(await list(db, noon, { page: 2 })).toEqual({ page: 2 });
  state.changes = 2;
  await list(db, noon, { page: 1 });
  await list(db, later(10_000), { page: 1 });
  expect(read).toHaveBeenCalledTimes(4);
});

test('who asks after a change is not given what was begun before it', async () => {
  const { db, state } = databaseThatCounts();
  const begun: (() => void)[] = [];
  const list = oncePerChange(async () => {
    const found = { changes: state.changes };
    await new Promise<void>((go) => begun.push(go));
    return found;
  });
  const before = list(db, noon, {});
  await vi.waitFor(() => expect(begun).toHaveLength(1));
  state.changes = 2;
  const after = list(db, noon, {});
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  for (const go of begun) go();
  expect(await before).toEqual({ changes: 1 });
  expect(await after).toEqual({ changes: 2 });
});

test('two databases share nothing, and what failed is tried again', async () => {
  const [one, other] = [databaseThatCounts().db, databaseThatCounts().db];
  const read = vi.fn(async (db: Database) => (db === one ? 'one' : 'other'));
  read.mockRejectedValueOnce(new Error('the disk is full'));
  const list = oncePerChange(read);
  await expect(list(one, noon, {})).rejects.toThrow('the disk is full');
  expect(await list(one, noon, {})).toBe('one');
  expect(await list(other, noon, {})).toBe('other');
});

test('where the engine is asked for it, one question serves a reading and all that it reads in turn', async () => {
  let changes = 1;
  const asked = vi.fn(async () => changes);
  const db = { changes: asked } as unknown as Database;
  const read = vi.fn(async () => changes);
  const list = oncePerChange(read);
  const page = oncePerChange(async (same, now) => [await list(same, now, {}), await list(same, now, {})]);
  expect(await page(db, noon, {})).toEqual([1, 1]);
  expect(asked).toHaveBeenCalledTimes(1);
  changes = 2;
  expect(await list(db, noon, {})).toBe(2);
  expect(await page(db, noon, {})).toEqual([2, 2]);
  expect(read).toHaveBeenCalledTimes(2);
});
