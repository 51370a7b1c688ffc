// Evenings of a table: the columns of Meetup’s and Luma’s exports, of ours, and what people call such columns themselves.
import { asFound, type Found, type FoundEvening } from './evenings.ts';
import { rowsIn } from './table-file.ts';
import { whenWritten } from './written-moments.ts';

/** The likeliest first: of days and times each is tried, since a column of that name may hold either. */
const columns = {
  title: ['title', 'name', 'event name', 'event title', 'event', 'summary', 'titel', 'veranstaltung'],
  start: [
    'start at',
    'starts at',
    'start date',
    'event date',
    'date',
    'datum',
    'tag',
    'start',
    'starts',
    'beginn',
    'start time',
  ],
  startTime: ['start time', 'event time', 'time', 'uhrzeit', 'zeit', 'starts', 'start', 'beginn', 'von'],
  end: ['end at', 'ends at', 'end date', 'end', 'ends', 'ende', 'end time'],
  endTime: ['end time', 'ends', 'end', 'ende', 'bis'],
  zone: ['timezone', 'time zone', 'zeitzone'],
  venue: ['venue', 'venue name', 'location name', 'location', 'place', 'geo address', 'ort'],
  address: ['address', 'venue address', 'full address', 'street', 'adresse'],
  description: ['description', 'event description', 'details', 'beschreibung'],
} as const;
type Column = keyof typeof columns;

export function eveningsInTable(text: string): Found {
  const rows = rowsIn(text);
  const [first] = rows ?? [];
  const knows = (column: Column) => columns[column].some((name) => first?.cells.has(name));
  // A list of members, say, has names and no days.
  if (!rows || (first && !(knows('title') && knows('start')))) return { outcome: 'unreadable' };
  const read = rows.map(({ number, cells }) => ({ number, evening: eveningIn(cells) }));
  const unread = read.flatMap(({ number, evening }) => (evening ? [] : [number]));
  return asFound(
    read.flatMap(({ evening }) => evening ?? []),
    unread,
  );
}

function eveningIn(row: ReadonlyMap<string, string>): FoundEvening | undefined {
  const cells = (column: Column) => columns[column].map((name) => row.get(name) ?? '').filter(Boolean);
  const cell = (column: Column) => cells(column)[0] ?? '';
  const title = cell('title');
  const when = whenWritten({
    start: cells('start'),
    startTime: cells('startTime'),
    end: cells('end'),
    endTime: cells('endTime'),
    zone: cell('zone'),
  });
  if (!title || !when) return undefined;
  return {
    title,
    description: cell('description'),
    venue: cell('venue'),
    address: cell('address'),
    ...when,
  };
}
