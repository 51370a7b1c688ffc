// Between the clock on a city's wall and the instant: over summer time, date lines, and hours that do not exist or exist twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, hour } from '../../src/time/clock.ts';
import { daysBetween, daysLater, instantAt, isDate, isTime, wallTime } from '../../src/time/zones.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
  'UTC',
];

test('the wall’s time is the zone’s, in winter and in summer', () => {
  expect(instantAt('2026-12-03', '19:00', 'Europe/Berlin')).toEqual(new Date('2026-12-03T18:00:00Z'));
  expect(instantAt('2026-07-03', '19:00', 'Europe/Berlin')).toEqual(new Date('2026-07-03T17:00:00Z'));
  expect(instantAt('2026-12-03', '19:00', 'Asia/Kathmandu')).toEqual(new Date('2026-12-03T13:15:00Z'));
  expect(instantAt('2026-12-31', '23:59', 'Pacific/Apia')).toEqual(new Date('2026-12-31T10:59:00Z'));
});

test('an hour that does not exist is none, to the minute', () => {
  const times = ['01:59', '02:00', '02:30', '02:59', '03:00'];
  expect(times.map((time) => instantAt('2026-03-29', time, 'Europe/Berlin')?.toISOString())).toEqual([
    '2026-03-29T00:59:00.000Z',
    undefined,
    undefined,
    undefined,
    '2026-03-29T01:00:00.000Z',
  ]);
  // There half an hour is skipped, here a whole day was.
  expect(instantAt('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBeUndefined();
  expect(instantAt('2026-10-04', '02:30', 'Australia/Lord_Howe')).toBeDefined();
  expect(instantAt('2011-12-30', '12:00', 'Pacific/Apia')).toBeUndefined();
});

test('an hour that exists twice is the first', () => {
  expect(instantAt('2026-10-25', '02:30', 'Europe/Berlin')).toEqual(new Date('2026-10-25T00:30:00Z'));
  expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toEqual(new Date('2026-11-01T05:30:00Z'));
});

test('what the wall shows leads back to the instant, or to the first of two', () => {
  const moments = fc.date({ min: new Date('2000-01-03'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
      const minute = new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
      const { date, time } = wallTime(minute, zone);
      expect(isDate(date) && isTime(time)).toBe(true);
      const back = instantAt(date, time, zone);
      const earlier = minute.getTime() - (back?.getTime() ?? NaN);
      expect(earlier >= 0 && earlier <= hour).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('days are those of the wall, not of 24 hours', () => {
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysLater('2028-03-01', -1)).toBe('2028-02-29');
  const before = new Date('2026-03-28T22:30:00Z');
  expect(daysBetween(before, new Date('2026-03-28T23:30:00Z'), 'Europe/Berlin')).toBe(1);
  expect(daysBetween(before, new Date('2026-03-29T21:30:00Z'), 'Europe/Berlin')).toBe(1);
  expect(daysBetween(before, before, 'Europe/Berlin')).toBe(0);
  expect(
    daysBetween(new Date('2026-12-03T18:00:00Z'), new Date('2026-12-02T09:00:00Z'), 'Europe/Berlin'),
  ).toBe(-1);
  fc.assert(
    fc.property(
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC'),
      (days, zone) => {
        const start = instantAt('2026-06-01', '12:00', zone) ?? new Date(0);
        const end = instantAt(daysLater('2026-06-01', days), '12:00', zone) ?? new Date(0);
        expect(daysBetween(start, end, zone)).toBe(days);
        expect(Math.abs(end.getTime() - start.getTime() - days * day)).toBeLessThanOrEqual(hour);
      },
    ),
  );
});

test('a date is one that is in the calendar, a time one that is on the clock', () => {
  const dates = [
    '2026-12-03',
    '2028-02-29',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-12-03',
    '2026-12-3',
    '2026-12-03T00:00',
    '٢٠٢٦-١٢-٠٣',
    '',
    '0000-00-00',
    ' 2026-12-03',
  ];
  expect(dates.filter(isDate)).toEqual(['2026-12-03', '2028-02-29']);
  const times = [
    '00:00',
    '23:59',
    '19:00',
    '24:00',
    '19:60',
    '9:00',
    '19:00:00',
    '19.00',
    '١٩:٠٠',
    '',
    '19:0',
  ];
  expect(times.filter(isTime)).toEqual(['00:00', '23:59', '19:00']);
});
