// What strangers wrote is read apart: whatever it does there, whoever asked gets an answer, and goes on.
import { afterEach, expect, test, vi } from 'vitest';
import { openApart } from '../../src/outside/apart.ts';
import type { Read } from './fixtures/reader.ts';

const reader = new URL('./fixtures/reader.ts', import.meta.url);
const apart = openApart<Read, unknown>(reader);
const honest = { at: new Date('2026-11-22T12:00:00Z'), bytes: new Uint8Array([1, 2]) };

afterEach(() => apart.close());

test('several are read one after the other, and an answer is what was said there', async () => {
  expect(await Promise.all([apart.read('honest'), apart.read('honest')])).toEqual([honest, honest]);
});

test.each<Read>(['throws', 'one array', 'a hole', 'objects', 'strings'])(
  '%s: nobody could read it, and the next is read',
  async (what) => {
    expect(await Promise.all([apart.read(what), apart.read('honest')])).toEqual([null, honest]);
  },
);

test('what has no end is given up after five seconds', async () => {
  await apart.read('honest');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const read = apart.read('endless');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await read).toBeNull();
  } finally {
    vi.useRealTimers();
  }
  expect(await apart.read('honest')).toEqual(honest);
});
