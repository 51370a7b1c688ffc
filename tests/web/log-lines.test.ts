// What the log writes: lines of requests together, in their order, each a JSON object of its own; anything else at once.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logTo, type Log } from '../../src/log.ts';

const noon = '2026-11-22T12:00:00.000Z';
let written: string[];
let log: Log;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(noon) });
  written = [];
  log = logTo({ write: (lines) => written.push(Buffer.from(lines).toString()) });
});
afterEach(() => {
  vi.useRealTimers();
});

test('requests that went alike share their words, and nothing else', () => {
  const alike = { event: 'request', route: '/', status: 200 };
  log(alike, 'a');
  vi.advanceTimersByTime(1);
  log(alike, 'b');
  log({ ...alike, route: '/:city', said: '"Höfe"\n' }, 'c');
  log(alike, 'd');
  expect(written).toEqual([]);
  vi.advanceTimersByTime(50);
  const later = '2026-11-22T12:00:00.001Z';
  expect(linesIn(written)).toEqual([
    { at: noon, id: 'a', ...alike },
    { at: later, id: 'b', ...alike },
    { at: later, id: 'c', ...alike, route: '/:city', said: '"Höfe"\n' },
    { at: later, id: 'd', ...alike },
  ]);
  vi.advanceTimersByTime(1000);
  expect(written).toHaveLength(1);
});

test('whatever is no request is written at once, behind those that wait', () => {
  log({ event: 'request', route: '/' }, 'a');
  log({ event: 'error', message: 'it is full' });
  expect(linesIn(written)).toEqual([
    { at: noon, id: 'a', event: 'request', route: '/' },
    { at: noon, event: 'error', message: 'it is full' },
  ]);
});

test('many are not waited for', () => {
  for (let count = 0; count < 1000; count += 1) log({ event: 'request', count }, `${count}`);
  expect(written.length).toBeGreaterThan(2);
  vi.advanceTimersByTime(50);
  expect(linesIn(written).map(({ id }) => id)).toEqual(
    Array.from({ length: 1000 }, (_, count) => `${count}`),
  );
});

function linesIn(pieces: readonly string[]): Record<string, unknown>[] {
  const lines = pieces.join('').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
