// Many forms at once are begun a few at a time, in their order; whoever only looks goes before them.
import { expect, test } from 'vitest';
import type { Express } from 'express';
import { takeTurns } from '../../src/web/taking-turns.ts';

interface Asked {
  readonly method: string;
  readonly number: number;
}

test('a page is begun before the forms that wait, and each form once, in its order', async () => {
  const begun: Asked[] = [];
  const app = { handle: (req: Asked) => void begun.push(req) };
  takeTurns(app as unknown as Express);
  for (let number = 0; number < 50; number += 1) app.handle({ method: 'POST', number });
  app.handle({ method: 'GET', number: 50 });
  const atOnce = Array.from({ length: 16 }, (_, number) => number);
  expect(begun.map(({ number }) => number)).toEqual([...atOnce, 50]);
  while (begun.length < 51) await new Promise(setImmediate);
  const forms = begun.filter(({ method }) => method === 'POST').map(({ number }) => number);
  expect(forms).toEqual(Array.from({ length: 50 }, (_, number) => number));

  // Afterwards one is begun at once again.
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  app.handle({ method: 'POST', number: 51 });
  expect(begun.at(-1)?.number).toBe(51);
});
