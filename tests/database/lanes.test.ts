// Lanes before a pool: so many at once, in the order in which they came, and nobody waits for ever.
import { expect, test } from 'vitest';
import { lanesOf } from '../../src/database/lanes.ts';

test('no more are under way than there are lanes, and whoever came first goes first', async () => {
  const inLane = lanesOf(2);
  let under = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      inLane(async () => {
        under += 1;
        most = Math.max(most, under);
        order.push(number);
        await new Promise((resolve) => setImmediate(resolve));
        under -= 1;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(order).toEqual(Array.from({ length: 20 }, (_, number) => number));
});

test('what fails gives its lane back', async () => {
  const inLane = lanesOf(1);
  await expect(inLane(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await inLane(() => Promise.resolve('yes'))).toBe('yes');
});

test('who waits too long is told to come again, and is no more in the way', async () => {
  const inLane = lanesOf(1, 1);
  let letGo = () => {};
  const first = inLane(() => new Promise<void>((resolve) => (letGo = resolve)));
  await expect(inLane(() => Promise.resolve())).rejects.toMatchObject({ code: '53300' });
  letGo();
  await first;
  expect(await inLane(() => Promise.resolve('free'))).toBe('free');
});
