// Times are local to the city: what is typed becomes two instants by the rules of its zone, or a sentence that says why not.
import { expect, test } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readAnnouncement } from '../../src/tweetups/form.ts';
import { daysLater } from '../../src/time/zones.ts';
import { spanInAnyNight, spanOf } from '../../src/tweetups/span.ts';
import { advent } from '../support/evenings.ts';

const gazetteer = openGazetteer();
const now = new Date('2026-11-22T12:00:00Z');

function read(date: string, starts: string, ends: string, city = 'Rostock') {
  return readAnnouncement(
    { ...advent, date, starts, ends, city },
    { gazetteer, notBefore: now, asked: 'nothing' },
  );
}

test.each([
  ['an evening', '2026-12-03', '19:00', '22:00', 'Rostock', '2026-12-03T18:00Z', '2026-12-03T21:00Z'],
  [
    'an end after midnight',
    '2026-12-03',
    '19:00',
    '01:30',
    'Rostock',
    '2026-12-03T18:00Z',
    '2026-12-04T00:30Z',
  ],
  ['18 hours', '2026-12-03', '08:00', '02:00', 'Rostock', '2026-12-03T07:00Z', '2026-12-04T01:00Z'],
  ['no end', '2026-12-03', '22:30', '', 'Rostock', '2026-12-03T21:30Z', '2026-12-04T00:30Z'],
  [
    'no end, in a night with an hour less',
    '2027-03-27',
    '23:30',
    '',
    'Rostock',
    '2027-03-27T22:30Z',
    '2027-03-28T01:30Z',
  ],
  [
    'an hour that exists twice is the first',
    '2027-10-31',
    '02:30',
    '04:00',
    'Rostock',
    '2027-10-31T00:30Z',
    '2027-10-31T03:00Z',
  ],
  [
    'an end that the zone skips is read with the offset before it',
    '2027-03-27',
    '22:00',
    '02:30',
    'Rostock',
    '2027-03-27T21:00Z',
    '2027-03-28T01:30Z',
  ],
  [
    'an end at the very minute in which the clock goes forward',
    '2027-03-27',
    '22:00',
    '02:00',
    'Rostock',
    '2027-03-27T21:00Z',
    '2027-03-28T01:00Z',
  ],
  [
    'a start just before the hour that is skipped, and an end in it',
    '2027-03-28',
    '01:30',
    '02:15',
    'Rostock',
    '2027-03-28T00:30Z',
    '2027-03-28T01:15Z',
  ],
  [
    'until midnight, where it is midnight that is skipped',
    '2027-03-27',
    '19:00',
    '00:00',
    'Beirut',
    '2027-03-27T17:00Z',
    '2027-03-27T22:00Z',
  ],
  [
    'until midnight, in the night in which the clock goes back',
    '2027-10-30',
    '19:00',
    '00:00',
    'Rostock',
    '2027-10-30T17:00Z',
    '2027-10-30T22:00Z',
  ],
  ['Büsingen', '2026-12-03', '19:00', '22:00', 'Büsingen', '2026-12-03T18:00Z', '2026-12-03T21:00Z'],
  ['New York', '2026-12-03', '19:00', '22:00', 'New York', '2026-12-04T00:00Z', '2026-12-04T03:00Z'],
  ['Kathmandu', '2026-12-03', '19:00', '22:00', 'Kathmandu', '2026-12-03T13:15Z', '2026-12-03T16:15Z'],
])('%s', (_what, date, starts, ends, city, startsAt, endsAt) => {
  const reading = read(date, starts, ends, city);
  if (reading.outcome !== 'read') throw new Error(JSON.stringify(reading.errors));
  const { announcement, place } = reading;
  expect(spanOf(announcement, place.zone)).toEqual({
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  });
});

test('Büsingen, a German town in Switzerland, keeps its own zone', () => {
  expect(gazetteer.named('Büsingen')[0]?.zone).toBe('Europe/Busingen');
});

test.each([
  ['an hour that does not exist', '2027-03-28', '02:30', '05:00', { starts: 'tweetups.timeIsSkipped' }],
  ['18 hours and a minute', '2026-12-03', '08:00', '02:01', { ends: 'tweetups.lastsTooLong' }],
  ['18 hours on the clock that are 19', '2027-10-30', '10:00', '04:00', { ends: 'tweetups.lastsTooLong' }],
  ['this very minute', '2026-11-22', '13:00', '15:00', { date: 'tweetups.isPast' }],
])('%s is refused', (_what, date, starts, ends, errors) => {
  expect(read(date, starts, ends)).toMatchObject({ outcome: 'refused', errors });
});

test.each([
  'Europe/Berlin',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Havana',
  'America/Santiago',
  'America/Asuncion',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'America/New_York',
])('until midnight, until two, until half past three: all nights of a year have an end in %s', (zone) => {
  for (let date = '2027-01-01'; date < '2028-01-01'; date = daysLater(date, 1))
    for (const ends of ['00:00', '00:30', '01:00', '02:00', '02:30', '03:30']) {
      const span = spanOf({ date, starts: '19:00', ends }, zone);
      expect(span, `${date} until ${ends}`).not.toHaveProperty('refused');
      expect(spanInAnyNight({ date, starts: '19:00', ends }, zone)).toEqual(span);
    }
});

test('in a series a start that the zone skips comes later that night, and the end with it where it has to', () => {
  const rostock = (starts: string, ends: string) => {
    const { startsAt, endsAt } = spanInAnyNight({ date: '2027-03-28', starts, ends }, 'Europe/Berlin');
    return [startsAt.toISOString(), endsAt.toISOString()];
  };
  expect(rostock('02:30', '05:00')).toEqual(['2027-03-28T01:30:00.000Z', '2027-03-28T03:00:00.000Z']);
  // Both are skipped, or the end would come before the start.
  expect(rostock('02:00', '02:45')).toEqual(['2027-03-28T01:00:00.000Z', '2027-03-28T01:45:00.000Z']);
  expect(rostock('02:30', '03:15')).toEqual(['2027-03-28T01:30:00.000Z', '2027-03-28T02:15:00.000Z']);
  expect(rostock('02:30', '02:30')).toEqual(['2027-03-28T01:30:00.000Z', '2027-03-29T00:30:00.000Z']);
});
