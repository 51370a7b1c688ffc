// kill -9 after a 303: neither the answer nor its mail is lost. The same a thousand times is in tests/torture.
import { expect, test } from 'vitest';
import { killAgainAndAgain } from '../support/killing.ts';

test('killing the process ten times in the middle of answers loses no acknowledged answer and no mail', async () => {
  const { acknowledged, ...rest } = await killAgainAndAgain(10);
  expect(rest).toEqual({
    kills: 10,
    lost: 0,
    withoutMail: 0,
    overbooked: 0,
    mailedTwice: 0,
    integrity: 'ok',
  });
  expect(acknowledged).toBeGreaterThanOrEqual(10);
}, 120_000);
