// Whenever the demo is started, one evening is running, and the others are over or still to come.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesOf } from '../../src/commands/demo/tweetup.ts';
import { demoTweetups } from '../../src/commands/demo/filling.ts';
import { after, day, hour } from '../../src/time/clock.ts';
import { spanOf } from '../../src/tweetups/span.ts';

const moments = fc.date({
  min: new Date('2026-01-01T00:00Z'),
  max: new Date('2034-01-01T00:00Z'),
  noInvalidDate: true,
});
const zones = fc.constantFrom('Europe/Berlin', 'Europe/Zurich');
/** Clocks go forward and back, and a year ends. */
const awkward: [Date, string][] = [
  '2027-03-28T00:59Z',
  '2027-03-28T02:29Z',
  '2026-10-25T00:31Z',
  '2026-10-25T01:30Z',
  '2026-10-25T02:29Z',
  '2026-12-31T23:15Z',
].map((moment) => [new Date(moment), 'Europe/Berlin']);

function spanAt(when: Parameters<typeof timesOf>[0], now: Date, zone: string) {
  const { date, starts, ends } = timesOf(when, now, zone);
  const span = spanOf({ date, starts, ends }, zone);
  if ('refused' in span) throw new Error(`${date} ${starts}–${ends} is refused: ${span.refused}`);
  return span;
}

test('the running evening has begun, and has more than an hour left', () => {
  fc.assert(
    fc.property(moments, zones, (now, zone) => {
      const { startsAt, endsAt } = spanAt('now', now, zone);
      expect(startsAt.getTime()).toBeLessThan(now.getTime());
      expect(endsAt.getTime()).toBeGreaterThan(after(now, hour).getTime());
    }),
    { examples: awkward },
  );
});

test('all others are over or still to come, and were announced before', () => {
  fc.assert(
    fc.property(moments, zones, (now, zone) => {
      for (const { when, announcedDaysAgo, typed } of demoTweetups) {
        if (when === 'now') continue;
        const { startsAt, endsAt } = spanAt(when, now, zone);
        const isOver = when.days < 0 || (when.months ?? 0) < 0;
        const isRight = isOver ? endsAt < now : startsAt > now;
        const isAnnouncedBefore = after(now, -announcedDaysAgo * day) < startsAt;
        expect({ title: typed.title, isRight, isAnnouncedBefore }).toEqual({
          title: typed.title,
          isRight: true,
          isAnnouncedBefore: true,
        });
      }
    }),
    { examples: awkward },
  );
});
