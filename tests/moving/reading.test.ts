// Reads evenings from calendars and tables of other sites, and what is not quite one.
import { expect, test } from 'vitest';
import { spanOfFound } from '../../src/moving/evenings.ts';
import { fileFound } from '../../src/moving/file.ts';

const now = new Date('2026-11-22T12:00:00Z');
const read = (text: string | Uint8Array) =>
  fileFound(typeof text === 'string' ? Buffer.from(text) : text, now);
const evenings = (text: string | Uint8Array) => {
  const found = read(text);
  return found.outcome === 'found' ? found.evenings : [];
};
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n');
const spans = (text: string, zone = 'Europe/Berlin') =>
  evenings(text).map((one) => {
    const { startsAt, endsAt } = spanOfFound(one, zone);
    return `${startsAt.toISOString()} ${endsAt.toISOString()}`;
  });

test('a calendar: title, words, place, and both moments in UTC', () => {
  const text = calendar(
    event(
      'SUMMARY:Stammtisch\\, laut',
      'DESCRIPTION:Erste Zeile\\nzweite',
      'LOCATION:Café Hafenkante\\, Am Strande 4\\, Rostock',
      'DTSTART:20261203T180000Z',
      'DTEND:20261203T210000Z',
    ),
  );
  expect(evenings(text)).toEqual([
    {
      title: 'Stammtisch, laut',
      description: 'Erste Zeile\nzweite',
      venue: 'Café Hafenkante',
      address: 'Am Strande 4, Rostock',
      start: '2026-12-03T18:00:00.000Z',
      end: '2026-12-03T21:00:00.000Z',
      isAllDay: false,
    },
  ]);
});

test.each([
  ['a zone by its name', 'DTSTART;TZID=America/New_York:20260701T190000', '2026-07-01T23:00:00.000Z'],
  ['floating: on the wall of its city', 'DTSTART:20261203T190000', '2026-12-03T18:00:00.000Z'],
  [
    'a name that nobody knows: the same',
    'DTSTART;TZID=Mein Zimmer:20261203T190000',
    '2026-12-03T18:00:00.000Z',
  ],
  ['a whole day: seven in the evening', 'DTSTART;VALUE=DATE:20261203', '2026-12-03T18:00:00.000Z'],
  ['in the gap of the clock: an hour later', 'DTSTART:20260329T023000', '2026-03-29T01:30:00.000Z'],
  ['in the hour that comes twice: the first', 'DTSTART:20261025T023000', '2026-10-25T00:30:00.000Z'],
])('%s', (_name, start, expected) => {
  const [span] = spans(calendar(event('SUMMARY:Abend', start)));
  expect(span?.split(' ')[0]).toBe(expected);
});

test('what nobody can see, or XML cannot say, does not come along, and what has no name is no evening', () => {
  const table =
    'title,start,venue\n"Abend \u202Eelos\uFFFF",2027-01-10 19:00,"Ort\u200B"\n"\u200B\u2800",2027-01-11 19:00,Ort\n';
  expect(fileFound(Buffer.from(table), now)).toMatchObject({
    outcome: 'found',
    evenings: [{ title: 'Abend elos', venue: 'Ort' }],
  });
});

test('a zone that the file itself explains', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
  const one = event('SUMMARY:Abend', 'DTSTART;TZID="W. Europe Standard Time":20260701T190000');
  expect(spans(calendar(zone, one), 'America/New_York')[0]?.split(' ')[0]).toBe('2026-07-01T17:00:00.000Z');
});

test('an end that is missing, before the start or days later is three hours later', () => {
  for (const end of ['', 'DTEND:20261203T170000Z', 'DTEND:20261206T180000Z'])
    expect(spans(calendar(event('SUMMARY:A', 'DTSTART:20261203T180000Z', ...(end ? [end] : []))))).toEqual([
      '2026-12-03T18:00:00.000Z 2026-12-03T21:00:00.000Z',
    ]);
  expect(spans(calendar(event('SUMMARY:A', 'DTSTART:20261203T180000Z', 'DURATION:PT2H')))).toEqual([
    '2026-12-03T18:00:00.000Z 2026-12-03T20:00:00.000Z',
  ]);
});

test('what comes again is there as often as it comes, without days left out, and a moved one once', () => {
  const text = calendar(
    event(
      'SUMMARY:Jeden Monat',
      'DTSTART;TZID=Europe/Berlin:20260903T190000',
      'DTEND;TZID=Europe/Berlin:20260903T220000',
      'RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=5',
      'EXDATE;TZID=Europe/Berlin:20261105T190000',
    ),
    event(
      'SUMMARY:Jeden Monat',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261203T190000',
      'DTSTART;TZID=Europe/Berlin:20261210T190000',
    ),
  );
  expect(spans(text).map((span) => span.slice(0, 16))).toEqual([
    '2027-01-07T18:00',
    '2026-12-10T18:00',
    '2026-10-01T17:00',
    '2026-09-03T17:00',
  ]);
});

test('an evening that ends when the clock is put forward ends at two, and so do those that come after', () => {
  const late = event(
    'SUMMARY:Spät',
    'DTSTART;TZID=Europe/Berlin:20270327T220000',
    'DTEND;TZID=Europe/Berlin:20270328T020000',
    'RRULE:FREQ=WEEKLY;COUNT=2',
  );
  expect(evenings(calendar(late)).map(({ end }) => end)).toEqual([
    '2027-04-04T00:00:00.000Z',
    '2027-03-28T01:00:00.000Z',
  ]);
});

test('a rule without an end stops, and a broken event says nothing about the others', () => {
  const daily = event('SUMMARY:Täglich', 'DTSTART:19700101T180000Z', 'RRULE:FREQ=DAILY');
  const broken = event('SUMMARY:Kaputt', 'DTSTART:heute');
  const cancelled = event('SUMMARY:Abgesagt', 'DTSTART:20261203T180000Z', 'STATUS:CANCELLED');
  const fine = event('SUMMARY:Gut', 'DTSTART:20261203T180000Z');
  const titles = evenings(calendar(daily, broken, cancelled, fine)).map(({ title }) => title);
  expect(titles).toContain('Gut');
  expect(titles).not.toContain('Kaputt');
  expect(titles).not.toContain('Abgesagt');
  expect(titles.filter((one) => one === 'Täglich').length).toBeLessThanOrEqual(24);
});

test('of 5,000 events the latest 200 are kept, within half a second, and it says how many are left', () => {
  const many = Array.from({ length: 5000 }, (_, number) =>
    event(
      `SUMMARY:Abend ${number}`,
      `DTSTART:${2000 + (number % 26)}0101T${String(number % 24).padStart(2, '0')}0000Z`,
    ),
  );
  const text = Buffer.from(calendar(...many));
  const found = read(text);
  expect(found).toMatchObject({ outcome: 'found', more: 4800 });
  expect(found.outcome === 'found' && found.evenings[0]?.start.startsWith('2025')).toBe(true);
});

test.each([
  [
    'Luma',
    'name,start_at,end_at,timezone,location\nAbend,2026-12-03T18:00:00.000Z,2026-12-03T20:00:00.000Z,Europe/Berlin,Küche',
  ],
  ['a spreadsheet', 'Titel;Datum;Uhrzeit;Ort;Adresse\nAbend;3.12.2026;19:00;Küche;Hof 4'],
  ['a zone of its own', 'title\tdate\ttime\ttimezone\nAbend\t2026-12-03\t18:00\tEurope/London'],
  ['Meetup', '"Event name","Event date","Venue name"\n"Abend","12/3/2026 7:00 PM","Küche"'],
])('a table: %s', (_name, text) => {
  expect(spans(text)[0]?.split(' ')[0]).toBe('2026-12-03T18:00:00.000Z');
});

test.each([
  ['in two columns', 'Titel;Datum;Uhrzeit\nAbend;3.12.2026;18:30'],
  ['with words around it', 'Titel;Datum;Uhrzeit\nAbend;Do, 03.12.26;18.30 Uhr'],
  ['in full', 'Titel;Datum;Beginn;Ende\nAbend;Donnerstag, 3. Dezember 2026;18:30;21:00'],
  ['from and to', 'Titel;Datum;Uhrzeit\nAbend;2026-12-03;18:30–21:00 Uhr'],
  [
    'in four columns',
    'Name,Start Date,Start Time,End Date,End Time\nAbend,12/03/2026,6:30 PM,12/03/2026,9:00 PM',
  ],
  ['as the API of some sites says it', 'name,start\nAbend,2026-12-03 17:30:00 UTC'],
  ['with an offset', 'name,start,end\nAbend,2026-12-03 18:30 +0100,2026-12-03T21:00+01:00'],
  ['in American', 'title,date,time\nAbend,"Thu, Dec 3, 2026",6:30-9 PM CET'],
  ['in our own fields', 'title,date,starts,ends\nAbend,2026-12-03,18:30,21:00'],
  ['after Excel has said its separator', 'sep=;\nTitel;Wann;Datum\nAbend;x;3.12.2026 18:30'],
])('a day and a time, %s', (_name, text) => {
  const [span] = spans(text);
  expect(span?.split(' ')[0]).toBe('2026-12-03T17:30:00.000Z');
  const saysEnd = /21:00|9:00|9 PM/.test(text);
  expect(span?.split(' ')[1]).toBe(saysEnd ? '2026-12-03T20:00:00.000Z' : '2026-12-03T20:30:00.000Z');
});

test('an end after midnight is of the next day, and days that may be two are none', () => {
  expect(spans('title,date,starts,ends\nAbend,2026-12-03,20:00,00:30')).toEqual([
    '2026-12-03T19:00:00.000Z 2026-12-03T23:30:00.000Z',
  ]);
  expect(evenings('title,date,time\nA,3/5/2026,18:30\nB,25/12/2026,18:30\nC,12/24/2026,18:30')).toMatchObject(
    [
      { title: 'B', start: '2026-12-25T18:30' },
      { title: 'C', start: '2026-12-24T18:30' },
    ],
  );
});

test('the rows that could not be read are named as a spreadsheet counts them', () => {
  const table = 'title,date\nA,3/5/2026\n\nB,2026-12-25\n,2026-12-26\nC,irgendwann';
  expect(read(table)).toMatchObject({ outcome: 'found', evenings: [{ title: 'B' }], unread: [2, 5, 6] });
});

test('HTML becomes words, and the link of a call no place that everybody reads', () => {
  const words = 'DESCRIPTION:<p>Mit <b>Suppe</b>.</p><ul><li>Löffel</li></ul>';
  const link = 'LOCATION:https://call.example/geheim';
  const [first] = evenings(calendar(event('SUMMARY:A', 'DTSTART:20261203T180000Z', words, link)));
  expect(first).toMatchObject({ description: 'Mit Suppe.\n\nLöffel', venue: '', address: '' });
});

test('a table made to be slow is read all the same', () => {
  const cell = `${'1'.repeat(9000)}-${' '.repeat(9000)}`;
  const rows = Array.from({ length: 120 }, () => `Abend;3.12.2026;${cell};${cell}`);
  expect(evenings(['Titel;Datum;Uhrzeit;Ende', ...rows].join('\n'))).toMatchObject([{ isAllDay: true }]);
});

test('in the letters of Windows, in wide ones, with quotes and line breaks in cells', () => {
  const table = 'Titel,Datum,Beschreibung\n"Küche, groß",2026-12-03,"Eine ""Zeile""\nund noch eine"\n';
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, 'utf16le')]);
  // A quote that nobody closes goes on to the end; what stands behind a closing one belongs to it.
  expect(evenings('Titel,Datum\r\n"A"b,2026-12-03\r\n"C,2026-12-04\r\n').map(({ title }) => title)).toEqual([
    'Ab',
  ]);
  for (const bytes of [Buffer.from(table), Buffer.from(table, 'latin1'), wide, Buffer.from(`\uFEFF${table}`)])
    expect(evenings(bytes)).toMatchObject([
      { title: 'Küche, groß', description: 'Eine "Zeile"\nund noch eine', isAllDay: true },
    ]);
});

test('what a spreadsheet would compute is words', () => {
  expect(evenings(`title,date\n'=SUM(A1:A9),2026-12-03\n=1+1,2026-12-04`).map(({ title }) => title)).toEqual([
    '=1+1',
    '=SUM(A1:A9)',
  ]);
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'unreadable'],
  ['nothing', Buffer.alloc(0), 'unreadable'],
  ['half a calendar', Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY'), 'unreadable'],
  ['an empty calendar', Buffer.from(calendar()), 'nothing'],
  ['a letter', Buffer.from('Liebe Ana,\n\nbis Donnerstag!'), 'unreadable'],
  ['a table without dates', Buffer.from('name,email\nBen,ben@example.org'), 'unreadable'],
  ['dates that are none', Buffer.from('title,date\nAbend,2026-02-30\nAbend,morgen'), 'nothing'],
])('%s is none', (_name, bytes, outcome) => {
  expect(read(bytes)).toEqual({ outcome });
});
