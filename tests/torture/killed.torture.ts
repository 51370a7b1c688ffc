// kill -9 during answers, mails and uploads: a thousand times, or as often as KILLS says, or as MINUTES allow.
import { expect, test } from 'vitest';
import { killAgainAndAgain } from '../support/killing.ts';
import { say } from './say.ts';

const most = Number(process.env['KILLS'] ?? 1000);
const minutes = Number(process.env['MINUTES'] ?? Infinity);

/** A start takes seconds, and there are a thousand. */
const fourHours = 4 * 60 * 60_000;

test(
  `kill -9 in the middle of answers, mails and uploads, ${most} times`,
  async () => {
    const began = performance.now();
    const killed = await killAgainAndAgain(most, (round) => {
      const seconds = (performance.now() - began) / 1000;
      if (round % 50 === 0) say(`${round} of ${most} kills, ${Math.round(seconds)} s`);
      return seconds < minutes * 60;
    });
    const { kills, answers, withoutMail, overbooked, mails, uploads, brokenPictures, integrity } = killed;
    say(`killed ${kills} times of ${most}, integrity ${integrity}`);
    say(
      `answers: ${answers.tried} tried, ${answers.acknowledged} acknowledged, ${answers.lost} lost, ` +
        `${withoutMail} without their row in the outbox, ${overbooked} too many for the places`,
    );
    say(
      `mails: ${mails.arrived} arrived, ${mails.lost} lost, ${mails.twice} twice, ${mails.again} again under the same Message-ID`,
    );
    say(
      `uploads: ${uploads.tried} tried, ${uploads.acknowledged} acknowledged, ${uploads.lost} lost, ${brokenPictures} files broken`,
    );
    expect({ lost: answers.lost, withoutMail, overbooked, integrity }).toEqual({
      lost: 0,
      withoutMail: 0,
      overbooked: 0,
      integrity: 'ok',
    });
    expect({ lost: mails.lost, twice: mails.twice }).toEqual({ lost: 0, twice: 0 });
    expect({ lost: uploads.lost, brokenPictures }).toEqual({ lost: 0, brokenPictures: 0 });
  },
  fourHours,
);
