// Evenings of a table: the columns of Meetup’s and Luma’s exports, of ours, and what people call such columns themselves.
import { isDate, isTime, wallTime, instantAtOrAfter } from '../time/zones.ts';
import { asFound, usualStart, type Found, type FoundEvening } from './evenings.ts';
import { rowsIn } from './table-file.ts';

/** The first that is there counts. */
const columns = {
  title: ['title', 'name', 'event name', 'event title', 'event', 'summary', 'titel', 'veranstaltung'],
  start: [
    'start at',
    'starts at',
    'start',
    'starts',
    'start time',
    'start date',
    'event date',
    'date',
    'beginn',
    'datum',
  ],
  startTime: ['start time', 'starts time', 'event time', 'time', 'uhrzeit'],
  end: ['end at', 'ends at', 'end', 'ends', 'end time', 'end date', 'ende'],
  zone: ['timezone', 'time zone', 'zeitzone'],
  venue: ['venue', 'venue name', 'location name', 'location', 'place', 'geo address', 'ort'],
  address: ['address', 'venue address', 'full address', 'street', 'adresse'],
  description: ['description', 'event description', 'details', 'beschreibung'],
} as const;
type Column = keyof typeof columns;

export function eveningsInTable(text: string): Found {
  const rows = rowsIn(text);
  const [first] = rows ?? [];
  const knows = (column: Column) => columns[column].some((name) => first?.has(name));
  // A list of members, say, has names and no days.
  if (!rows || (first && !(knows('title') && knows('start')))) return { outcome: 'unreadable' };
  return asFound(rows.flatMap((row) => eveningIn(row) ?? []));
}

function eveningIn(row: ReadonlyMap<string, string>): FoundEvening | undefined {
  const cell = (column: Column) =>
    columns[column].map((name) => row.get(name) ?? '').find((value) => value !== '') ?? '';
  const title = cell('title');
  const zone = cell('zone');
  const start = readMoment(cell('start'), zone) ?? readMoment(`${cell('start')} ${cell('startTime')}`, zone);
  if (!title || !start) return undefined;
  const end = readMoment(cell('end'), zone);
  return {
    title,
    description: cell('description'),
    venue: cell('venue'),
    address: cell('address'),
    start: start.written,
    end: end && !end.isDay ? end.written : '',
    isAllDay: start.isDay,
  };
}

interface Read {
  readonly written: string;
  readonly isDay: boolean;
}

/** As sites and spreadsheets write it: 2026-03-05T18:00:00Z, 2026-03-05 18:00, 5.3.2026 18:00, and 3/5/2026 6:00 PM, which nobody else means. */
function readMoment(typed: string, zone: string): Read | undefined {
  const words = typed.trim();
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i.test(words)) {
    const moment = new Date(words);
    return Number.isNaN(moment.getTime()) ? undefined : { written: moment.toISOString(), isDay: false };
  }
  const day = dayIn(words);
  if (!day) return undefined;
  const time = timeIn(day.rest);
  if (time === undefined) return undefined;
  if (time === '') return { written: `${day.date}T${usualStart}`, isDay: true };
  return { written: inZone(day.date, time, zone), isDay: false };
}

function dayIn(words: string): { date: string; rest: string } | undefined {
  const two = (number = '') => number.padStart(2, '0');
  const [, iso, isoRest = ''] = /^(\d{4}-\d\d-\d\d)(?:[T ]+(.*))?$/.exec(words) ?? [];
  const [, day, month, year, rest = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(.*))?$/.exec(words) ?? [];
  const [, m, d, y, restThere = ''] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}),?\s+(.*[ap]\.?m\.?)$/i.exec(words) ?? [];
  const found = iso
    ? { date: iso, rest: isoRest }
    : year
      ? { date: `${year}-${two(month)}-${two(day)}`, rest }
      : { date: `${y ?? ''}-${two(m)}-${two(d)}`, rest: restThere };
  return isDate(found.date) ? found : undefined;
}

/** @returns HH:MM; empty where nothing is said; undefined: no time */
function timeIn(words: string): string | undefined {
  const rest = words.trim();
  if (rest === '') return '';
  const [, hours = '', minutes = '', half] =
    /^(\d{1,2})(?::(\d\d))?(?::\d\d)?\s*(?:Uhr|([ap])\.?m\.?)?$/i.exec(rest) ?? [];
  if (hours === '') return undefined;
  const isLate = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isLate ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${minutes || '00'}`;
  return isTime(time) ? time : undefined;
}

function inZone(date: string, time: string, zone: string): string {
  try {
    // A name that is no zone throws.
    wallTime(new Date(0), zone);
    return instantAtOrAfter(date, time, zone).toISOString();
  } catch {
    return `${date}T${time}`;
  }
}
