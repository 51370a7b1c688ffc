// kill -9 during answers: a thousand times, or as often as KILLS says.
import { expect, test } from 'vitest';
import { killAgainAndAgain } from '../support/killing.ts';
import { say } from './say.ts';

const kills = Number(process.env['KILLS'] ?? 1000);

test(`kill -9 in the middle of answers, ${kills} times`, async () => {
  const began = performance.now();
  const killed = await killAgainAndAgain(kills, (round) => {
    if (round % 50 === 0)
      say(`${round} of ${kills} kills, ${Math.round((performance.now() - began) / 1000)} s`);
  });
  const { acknowledged, lost, withoutMail, overbooked, mailedTwice, integrity } = killed;
  say(
    `killed ${kills} times: ${acknowledged} answers acknowledged, ${lost} lost, ${withoutMail} without their mail, ` +
      `${mailedTwice} mailed twice, ${overbooked} too many for the places, integrity ${integrity}`,
  );
  expect({ lost, withoutMail, overbooked, mailedTwice, integrity }).toEqual({
    lost: 0,
    withoutMail: 0,
    overbooked: 0,
    mailedTwice: 0,
    integrity: 'ok',
  });
});
