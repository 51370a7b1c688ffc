// Rules of series: the days that come out of them, what is refused, and how they are said.
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { holidayFiles } from '../../src/series/holiday-lists.ts';
import { holidayLines } from '../../src/series/holidays-making.ts';
import { holidaysOn } from '../../src/series/holidays.ts';
import { datesBetween, readRule } from '../../src/series/recurrence.ts';
import { inWords, nths, recurrenceOf, rhythmOf, rhythms } from '../../src/series/rhythms.ts';
import { daysLater } from '../../src/time/zones.ts';
import { processorTime } from '../support/processor-time.ts';

const ahead = (rule: string, from: string, most = 6) =>
  datesBetween({ rule, from }, { earliest: from, latest: daysLater(from, 3 * 366) }, most);

test('every first Thursday, across the turn of the year and the changes of the clock', () => {
  const every = recurrenceOf({ rhythm: 'monthly', nth: '', rule: '' }, '2026-12-03');
  expect(every).toEqual({ rule: 'FREQ=MONTHLY;BYDAY=1TH', from: '2026-12-03' });
  expect(ahead('FREQ=MONTHLY;BYDAY=1TH', '2026-12-03')).toEqual([
    '2026-12-03',
    '2027-01-07',
    '2027-02-04',
    '2027-03-04',
    '2027-04-01',
    '2027-05-06',
  ]);
});

test('a fifth is not in every month, a last one is', () => {
  expect(ahead('FREQ=MONTHLY;BYDAY=5TH', '2026-12-01', 4)).toEqual([
    '2026-12-31',
    '2027-04-29',
    '2027-07-29',
    '2027-09-30',
  ]);
  expect(ahead('FREQ=MONTHLY;BYDAY=-1TH', '2026-12-01', 3)).toEqual([
    '2026-12-31',
    '2027-01-28',
    '2027-02-25',
  ]);
  // Who begins on a 31st hardly means the fifth alone.
  expect(recurrenceOf({ rhythm: 'monthly', nth: '', rule: '' }, '2026-12-31')?.rule).toBe(
    'FREQ=MONTHLY;BYDAY=-1TH',
  );
  expect(ahead('FREQ=MONTHLY;BYMONTHDAY=31', '2026-12-31', 3)).toEqual([
    '2026-12-31',
    '2027-01-31',
    '2027-03-31',
  ]);
});

test('what is reckoned from the first evening begins with one that suits', () => {
  expect(recurrenceOf({ rhythm: 'quarterly', nth: '1', rule: '' }, '2026-12-10')).toEqual({
    rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH',
    from: '2027-01-07',
  });
  expect(ahead('FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH', '2027-01-07', 2)).toEqual(['2027-01-07', '2027-04-01']);
  const fortnightly = recurrenceOf({ rhythm: 'fortnightly', nth: '', rule: '' }, '2026-12-30');
  expect(ahead(fortnightly?.rule ?? '', fortnightly?.from ?? '', 3)).toEqual([
    '2026-12-30',
    '2027-01-13',
    '2027-01-27',
  ]);
});

test('a rule of one’s own is read as calendars write it, and refused if no day comes out of it', () => {
  const read = (typed: string) => readRule(typed, '2026-12-01');
  expect(read('rrule:freq=monthly;bymonthday=15')).toBe('FREQ=MONTHLY;BYMONTHDAY=15');
  expect(read('FREQ=YEARLY;BYMONTH=3,9;BYDAY=2SA;')).toBe('FREQ=YEARLY;BYMONTH=3,9;BYDAY=2SA');
  expect(read('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')).toBe(
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  );
  const none = [
    '',
    'every Thursday',
    'FREQ=HOURLY',
    'FREQ=SECONDLY;INTERVAL=1',
    'FREQ=DAILY;BYHOUR=9,10',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;UNTIL=20200101T000000Z',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY\nDTSTART:20200101T000000Z',
    `FREQ=WEEKLY;BYDAY=${'TH,'.repeat(80)}TH`,
  ];
  expect(none.map((typed) => [typed, read(typed)])).toEqual(none.map((typed) => [typed, undefined]));
});

test('a hostile rule costs no time', () => {
  const busy = processorTime(() => {
    for (const rule of [
      'FREQ=DAILY;INTERVAL=999999999',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=YEARLY;BYDAY=53MO;BYMONTH=1',
    ])
      readRule(rule, '2026-12-01');
  });
  expect(busy).toBeLessThan(1000);
});

test('whatever a host chooses: all days are of the rule, in order, each once, and the form finds its choice again', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => daysLater('2024-01-01', days));
  const chosen = fc.constantFrom(...rhythms.filter((one) => one !== 'own'));
  fc.assert(
    fc.property(chosen, fc.constantFrom(...nths), day, (rhythm, nth, first) => {
      // A fifth one in every third month is hardly ever.
      fc.pre(nth !== '5' || rhythm === 'monthly');
      const made = recurrenceOf({ rhythm, nth, rule: '' }, first);
      if (!made) throw new Error(`no rule for ${rhythm} ${nth} ${first}`);
      const dates = ahead(made.rule, made.from, 5);
      const weekday = (date: string) => new Date(`${date}T12:00Z`).getUTCDay();
      expect(dates[0]).toBe(made.from);
      expect(new Set(dates).size).toBe(5);
      expect(dates).toEqual(dates.toSorted());
      expect(dates.every((date) => weekday(date) === weekday(first))).toBe(true);
      expect(rhythmOf(made.rule).rhythm).toBe(rhythm);
      for (const language of ['de', 'en'] as const)
        expect(inWords(made.rule, sayIn(language))).not.toContain('{');
      // Asked for from any later day, they are the same.
      expect(datesBetween(made, { earliest: dates[2] ?? '', latest: dates[4] ?? '' }, 9)).toEqual(
        dates.slice(2),
      );
    }),
    { numRuns: 150 },
  );
});

test('rules are said as people say them', () => {
  const said = (rule: string) => (['de', 'en'] as const).map((language) => inWords(rule, sayIn(language)));
  expect(said('FREQ=MONTHLY;BYDAY=1TH')).toEqual([
    'Jeden ersten Donnerstag im Monat',
    'Every first Thursday of the month',
  ]);
  expect(said('FREQ=WEEKLY;BYDAY=MO')).toEqual(['Jeden Montag', 'Every Monday']);
  expect(said('FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR')).toEqual([
    'Alle zwei Monate am letzten Freitag',
    'Every other month on the last Friday',
  ]);
  expect(said('FREQ=MONTHLY;BYMONTHDAY=15')).toEqual(['An verabredeten Tagen', 'On agreed days']);
});

// If this fails, the package has changed: `npm run holidays` makes the lists anew.
test('the lists of holidays are what the package reckons', async () => {
  const lists = await readFile(holidayFiles.holidays, 'utf8');
  for (const country of ['AT', 'GB', 'LI'])
    expect(lists.split('\n').filter((line) => line.startsWith(`${country}\t`))).toEqual(
      holidayLines(country),
    );
  // Series are planned ahead, and nobody should find out that the lists have ended.
  expect(lists).toContain('2045-');
}, 60_000);

test('public holidays are those of the city’s state', async () => {
  const dates = ['2026-10-31', '2026-11-01', '2026-12-24', '2026-12-25', '2027-05-06', '2027-05-07'];
  const there = async (country: string, region: string) =>
    [...(await holidaysOn(dates, { country, region }, 'de')).keys()].toSorted();
  expect(await there('DE', 'Mecklenburg-Vorpommern')).toEqual([
    '2026-10-31',
    '2026-12-24',
    '2026-12-25',
    '2027-05-06',
  ]);
  expect(await there('DE', 'Bayern')).toEqual(['2026-11-01', '2026-12-24', '2026-12-25', '2027-05-06']);
  expect(await there('DE', 'Bremen')).toContain('2026-10-31');
  expect(await there('CH', 'Zürich')).toContain('2026-12-25');
  expect(await there('AQ', '')).toEqual([]);
  expect(
    (await holidaysOn(['2026-12-25'], { country: 'DE', region: 'Sachsen' }, 'en')).get('2026-12-25'),
  ).toBe('Christmas Day');
});

test('a holiday has its name in the reader’s language, also where the package has none', async () => {
  const inPolish = await holidaysOn(
    ['2026-12-25', '2026-05-14'],
    { country: 'DE', region: 'Mecklenburg-Vorpommern' },
    'pl',
  );
  expect(inPolish.get('2026-12-25')).toBe('Pierwszy dzień Bożego Narodzenia');
  expect(inPolish.get('2026-05-14')).toBe('Wniebowstąpienie Pańskie');
});

test.each([
  'FREQ=MONTHLY;BYMONTH=13',
  'FREQ=MONTHLY;BYMONTH=0;BYDAY=1TH',
  'FREQ=MONTHLY;BYMONTH=1.5',
  'FREQ=WEEKLY;INTERVAL=1.5',
  'FREQ=WEEKLY;INTERVAL=0',
  'FREQ=WEEKLY;INTERVAL=-2',
  'FREQ=WEEKLY;INTERVAL=1e3',
  'FREQ=WEEKLY;INTERVAL=9999',
  'FREQ=WEEKLY;COUNT=-1',
  'FREQ=WEEKLY;COUNT=0',
  'FREQ=WEEKLY;COUNT=2.5',
  'FREQ=WEEKLY;COUNT=5;UNTIL=20270401',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;BYDAY=TH,',
  'FREQ=WEEKLY;BYDAY=1TH',
  'FREQ=WEEKLY;BYMONTHDAY=3',
  'FREQ=MONTHLY;BYDAY=6TH',
  'FREQ=MONTHLY;BYDAY=0TH',
  'FREQ=MONTHLY;BYDAY=--1TH',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYMONTHDAY=0',
  'FREQ=MONTHLY;BYMONTHDAY=1,,2',
  'FREQ=MONTHLY;BYSETPOS=1',
  'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=0',
  'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=400',
  'FREQ=WEEKLY;WKST=XX',
  'FREQ=WEEKLY;UNTIL=20271301',
  'FREQ=WEEKLY;UNTIL=20270230',
  'FREQ=WEEKLY;UNTIL=2027-04-01',
  'FREQ=WEEKLY;UNTIL=20270401T2500',
  'FREQ=WEEKLY;UNTIL=19990401',
])('nonsense is refused: %s', (rule) => {
  expect(readRule(rule, '2026-12-03')).toBeUndefined();
});

test.each([
  'FREQ=WEEKLY;UNTIL=20261217',
  'FREQ=WEEKLY;UNTIL=20261217T000000Z',
  'FREQ=WEEKLY;UNTIL=20261217T000000',
  'FREQ=WEEKLY;UNTIL=20261217T180000Z',
  'FREQ=WEEKLY;UNTIL=20261217T225959Z',
  'FREQ=WEEKLY;UNTIL=20261217T235959',
  'UNTIL=20261217;FREQ=WEEKLY',
])('its last day is one of its days: %s', (typed) => {
  const rule = readRule(typed, '2026-12-03') ?? '';
  expect(ahead(rule, '2026-12-03')).toEqual(['2026-12-03', '2026-12-10', '2026-12-17']);
});

test.each([
  ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3', ['2026-12-03', '2026-12-08', '2026-12-10']],
  ['rrule:freq=monthly;byday=-1th;interval=2', ['2026-12-31', '2027-02-25', '2027-04-29']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2026-12-31', '2027-01-29', '2027-02-26']],
  ['FREQ=YEARLY;BYMONTH=3,6;BYDAY=+1TH', ['2027-03-04', '2027-06-03', '2028-03-02']],
  ['FREQ=DAILY;INTERVAL=14;WKST=SU;', ['2026-12-03', '2026-12-17', '2026-12-31']],
])('what calendars write is understood: %s', (typed, days) => {
  expect(ahead(readRule(typed, '2026-12-03') ?? '', '2026-12-03', 3)).toEqual(days);
});
