// The calendar entry of an evening, as somebody else's parser reads it (RFC 5545).
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarEntry } from '../../src/tweetups/calendar.ts';
import { sayIn, type Language } from '../../src/language/translate.ts';
import type { City, Tweetup } from '../../src/tweetups/tweetup.ts';
import { submittedFields } from '../../src/forms/submitted.ts';

const city: City = {
  slug: 'rostock',
  geonameId: 2844588,
  name: 'Rostock',
  label: 'Rostock',
  region: '',
  country: 'DE',
  latitude: 54,
  longitude: 12,
  zone: 'Europe/Berlin',
  since: new Date(0),
};
/** Of an evening only what an entry is made of. */
const tweetup = {
  id: '01kc0000000000000000000000',
  city: 'rostock',
  slug: 'wol-im-advent',
  title: 'WOL im Advent',
  venue: 'Café Hafenkante',
  address: 'Am Strande 4',
  startsAt: new Date('2026-12-03T18:00:00Z'),
  endsAt: new Date('2026-12-03T21:00:00Z'),
  hashtag: 'WOLRostock',
  onlineAddress: 'https://example.org/secret',
  sequence: 3,
  cancelledAt: null,
  announcedAt: new Date('2026-11-22T12:00:00Z'),
  changedAt: new Date('2026-11-23T12:00:00Z'),
} as Tweetup;

const sender = {
  baseUrl: 'https://tweetups.example.org',
  organiser: { name: 'Tweetups', email: 'tweetups@example.org' },
};

function read(changes: Partial<Tweetup> = {}, language: Language = 'de') {
  const file = calendarEntry({ tweetup: { ...tweetup, ...changes }, city }, sender, sayIn(language));
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events;
  if (!event || events.length !== 1) throw new Error('not one event');
  return { file, calendar, event, value: (name: string) => event.getFirstPropertyValue(name) };
}

test('it equals the evening: times in UTC, a lasting UID, the SEQUENCE of its last change', () => {
  const { file, calendar, value } = read();
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(value('uid')).toBe('01kc0000000000000000000000@tweetups.example.org');
  expect(value('sequence')).toBe(3);
  expect(value('summary')).toBe('WOL im Advent');
  expect(value('location')).toBe('Café Hafenkante, Am Strande 4, Rostock');
  expect(value('description')).toBe('#WOLRostock\nhttps://tweetups.example.org/rostock/wol-im-advent');
  expect(value('url')).toBe('https://tweetups.example.org/rostock/wol-im-advent');
  expect(value('status')).toBe('CONFIRMED');
  expect(file).toMatch(/^DTSTART:20261203T180000Z\r$/m);
  expect(file).toMatch(/^DTEND:20261203T210000Z\r$/m);
  expect(file).toMatch(/^DTSTAMP:20261123T120000Z\r$/m);
  expect((value('dtstart') as ICAL.Time).toJSDate()).toEqual(tweetup.startsAt);
  expect((value('dtend') as ICAL.Time).toJSDate()).toEqual(tweetup.endsAt);
});

test('nobody but the site is named in it, and nothing that only guests may know', () => {
  const { file, event } = read();
  const organiser = event.getFirstProperty('organizer');
  expect(organiser?.getFirstValue()).toBe('mailto:tweetups@example.org');
  expect(organiser?.getParameter('cn')).toBe('Tweetups');
  expect(file.match(/mailto:/gi)).toHaveLength(1);
  expect(file).not.toMatch(/ATTENDEE|secret/i);
});

test('a cancelled evening says so under the same UID, in a file that programs import', () => {
  const { calendar, value } = read({ cancelledAt: new Date('2026-11-24T12:00:00Z'), sequence: 4 });
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(value('status')).toBe('CANCELLED');
  expect(value('summary')).toBe('Abgesagt: WOL im Advent');
  expect(read({ cancelledAt: new Date(0) }, 'en').value('summary')).toBe('Cancelled: WOL im Advent');
  expect(value('uid')).toBe('01kc0000000000000000000000@tweetups.example.org');
  expect(value('sequence')).toBe(4);
});

test('whatever is typed is read back as it was typed, in lines of at most 75 bytes', () => {
  const piece = fc.constantFrom(
    '\\',
    ',',
    ';',
    ':',
    '"',
    '\n',
    '\\n',
    'END:VEVENT',
    '\r\nATTENDEE:x',
    'ä',
    '🌊',
    '\u2028',
    ' ',
    'a'.repeat(80),
  );
  const typed = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    )
    .map((text) => submittedFields({ text }, ['text']).text)
    .filter((text) => text !== '');
  fc.assert(
    fc.property(typed, typed, (title, venue) => {
      const { file, event, value } = read({ title, venue, address: '' });
      expect(value('summary')).toBe(title);
      expect(value('location')).toBe(`${venue}, Rostock`);
      expect(event.getFirstProperty('attendee')).toBeNull();
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});
