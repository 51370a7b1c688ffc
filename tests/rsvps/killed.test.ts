// kill -9 after a 303: neither the answer nor its mail nor a picture is lost. The same a thousand times is in tests/torture.
import { expect, test } from 'vitest';
import { killAgainAndAgain } from '../support/killing.ts';

test('killing the process eight times in the middle of answers, mails and uploads loses nothing that was acknowledged', async () => {
  const { answers, mails, uploads, ...rest } = await killAgainAndAgain(8);
  expect(rest).toEqual({ kills: 8, withoutMail: 0, overbooked: 0, brokenPictures: 0, integrity: 'ok' });
  expect([answers.lost, mails.lost, mails.twice, uploads.lost]).toEqual([0, 0, 0, 0]);
  expect(answers.acknowledged).toBeGreaterThanOrEqual(8);
  expect(uploads.acknowledged).toBeGreaterThanOrEqual(4);
}, 240_000);
