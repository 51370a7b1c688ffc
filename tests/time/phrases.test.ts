// Days and times as people say them: in their language, and in the zone of the place, wherever the machine stands.
import { expect, test } from 'vitest';
import { clockTime, dateBlock, longDay, shortDay, timeSpan, zoneName } from '../../src/time/phrases.ts';

const start = new Date('2026-12-03T18:00:00Z');
const end = new Date('2026-12-03T23:30:00Z');
const berlin = 'Europe/Berlin';

test('days', () => {
  expect(longDay(start, berlin, 'de')).toBe('Donnerstag, 3. Dezember 2026');
  expect(longDay(start, berlin, 'en')).toBe('Thursday, 3 December 2026');
  expect(shortDay(start, berlin, 'de')).toBe('Do., 3. Dez.');
  expect(shortDay(start, berlin, 'en')).toBe('Thu 3 Dec');
  expect(longDay(start, berlin, 'fr')).toBe('jeudi 3 décembre 2026');
  expect(shortDay(start, berlin, 'fr')).toBe('jeu. 3 déc.');
});

test('the first of a month is an ordinal in French, and no other day', () => {
  const first = new Date('2026-12-01T18:00:00Z');
  expect(longDay(first, berlin, 'fr')).toBe('mardi 1er décembre 2026');
  expect(shortDay(first, berlin, 'fr')).toBe('mar. 1er déc.');
  expect(longDay(new Date('2026-12-11T18:00:00Z'), berlin, 'fr')).toBe('vendredi 11 décembre 2026');
  expect(clockTime(first, berlin, 'fr')).toBe('19:00');
  expect(dateBlock(first, berlin, 'fr').day).toBe('1');
});

test('times are on the clock of 24 hours, also after midnight', () => {
  expect(clockTime(start, berlin, 'de')).toBe('19:00');
  expect(clockTime(start, berlin, 'en')).toBe('19:00');
  expect(timeSpan({ startsAt: start, endsAt: end, zone: berlin }, 'de')).toBe('19:00–00:30 Uhr');
  expect(timeSpan({ startsAt: start, endsAt: end, zone: berlin }, 'en')).toBe('19:00–00:30');
});

test('the day is that of the place', () => {
  const late = new Date('2026-12-31T23:30:00Z');
  expect(longDay(late, berlin, 'en')).toBe('Friday, 1 January 2027');
  expect(longDay(late, 'America/New_York', 'en')).toBe('Thursday, 31 December 2026');
  expect(dateBlock(late, berlin, 'de')).toEqual({
    machine: '2026-12-31T23:30:00.000Z',
    weekday: 'Fr',
    day: '1',
    month: 'Jan',
  });
});

test('the block of a date has three words in every month, in both languages', () => {
  for (let month = 1; month <= 12; month += 1)
    for (const language of ['de', 'en'] as const) {
      const moment = new Date(`2026-${String(month).padStart(2, '0')}-15T12:00:00Z`);
      const block = dateBlock(moment, berlin, language);
      expect(block.day).toBe('15');
      expect(block.weekday).toMatch(/^\p{L}{2,3}\.?$/u);
      expect(block.month).toMatch(/^\p{L}{3,4}\.?$/u);
    }
});

test('the zone has a name that says something', () => {
  expect(zoneName(start, berlin, 'de')).toBe('MEZ');
  expect(zoneName(start, 'Europe/London', 'en')).toBe('GMT');
  expect(zoneName(start, 'Asia/Kathmandu', 'en')).toMatch(/GMT\+5:45/);
});
