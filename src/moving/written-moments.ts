// A day and a time as people, sites and spreadsheets write them, in one cell or in several.
import { languages } from '../language/translate.ts';
import { daysLater, instantAtOrAfter, isDate, isTime, wallTime } from '../time/zones.ts';
import { usualStart } from './evenings.ts';

/** As it stands on a wall; without a time only the day is known. */
interface OnWall {
  readonly date: string;
  readonly time: string;
  /** Where a span was written: 18:30–21:00. */
  readonly until: string;
}

export interface WhenWritten {
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
}

/** Cells in which each may stand, the likeliest first; empty ones are passed by. */
export interface Cells {
  readonly start: readonly string[];
  readonly startTime: readonly string[];
  readonly end: readonly string[];
  readonly endTime: readonly string[];
  readonly zone: string;
}

export function whenWritten({ start, startTime, end, endTime, zone }: Cells): WhenWritten | undefined {
  const begins = momentIn(start, startTime);
  if (!begins) return undefined;
  const ends = momentIn(end, endTime);
  if (typeof begins === 'string')
    return { start: begins, end: ends ? inZone(ends, zone) : '', isAllDay: false };
  return {
    start: inZone({ ...begins, time: begins.time || usualStart }, begins.time ? zone : ''),
    end: begins.time ? endOf(begins, { ends, endTime, zone }) : '',
    isAllDay: begins.time === '',
  };
}

/** A time alone is of the same day, or of the night after it. */
function endOf(
  begins: OnWall,
  { ends, endTime, zone }: { ends: OnWall | string | undefined; endTime: readonly string[]; zone: string },
): string {
  if (typeof ends === 'string' || ends?.time) return inZone(ends, zone);
  const time = endTime.map((one) => timesIn(one)?.from ?? '').find(Boolean) ?? begins.until;
  if (!time) return '';
  const isNight = time <= begins.time;
  return inZone({ date: isNight ? daysLater(begins.date, 1) : begins.date, time, until: '' }, zone);
}

/** @returns an instant where it says which, else what stands there; with a time, if it has one anywhere */
function momentIn(days: readonly string[], times: readonly string[]): OnWall | string | undefined {
  const found = days.flatMap((cell) => readMoment(cell) ?? []);
  const whole = found.find((one) => typeof one === 'string' || one.time !== '');
  if (whole !== undefined) return whole;
  const together = days.flatMap((cell) => times.flatMap((time) => readMoment(`${cell} ${time}`) ?? []));
  return together.find((one) => typeof one === 'string' || one.time !== '') ?? found[0];
}

function readMoment(typed: string): OnWall | string | undefined {
  if (typed.length > longest) return undefined;
  const words = typed.trim().replace(weekday, '');
  const [, date, time, offset = ''] = instant.exec(words) ?? [];
  if (date) {
    const moment = new Date(`${date}T${time ?? ''}${/^[+-]/.test(offset) ? offset : 'Z'}`);
    return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
  }
  const day = dayIn(words);
  if (!day) return undefined;
  const times = timesIn(day.rest);
  return times && { date: day.date, time: times.from, until: times.until };
}

/** What is longer is no day and no time. */
const longest = 80;
const instant = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)$/i;
const weekday =
  /^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)(?:\p{L}*(?:tag|day|woch|nesday|rsday|urday))?\.?,?\s+(?=[\p{L}\d])/iu;

function dayIn(words: string): { date: string; rest: string } | undefined {
  for (const read of [asNumbers, asAmericanOrBritish, asNamed]) {
    const found = read(words);
    if (found && isDate(found.date)) return found;
  }
  return undefined;
}

type Day = { date: string; rest: string } | undefined;

/** 2026-03-05, 5.3.2026, 05.03.26 */
function asNumbers(words: string): Day {
  const [, year, month, day, rest] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(.*))?$/.exec(words) ?? [];
  if (year) return ofParts({ year, month, day, rest });
  const [, d, m, y, then] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)(?:,?\s+(.*))?$/.exec(words) ?? [];
  return y ? ofParts({ year: y, month: m, day: d, rest: then }) : undefined;
}

/** 3/5/2026 6:00 PM, which nobody else means; and where one of both numbers is no month. */
function asAmericanOrBritish(words: string): Day {
  const [, first, second, year, rest = ''] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(.*))?$/.exec(words) ?? [];
  if (!year) return undefined;
  if (Number(first) > 12) return ofParts({ year, month: second, day: first, rest });
  const isAmerican = Number(second) > 12 || /[ap]\.?m\.?$/i.test(rest);
  return isAmerican ? ofParts({ year, month: first, day: second, rest }) : undefined;
}

/** 5. März 2026, 5 March 2026, Mar 5, 2026 */
function asNamed(words: string): Day {
  const [, day, name, year, rest] =
    /^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})(?:,?\s+(.*))?$/u.exec(words) ?? [];
  if (year) return ofParts({ year, month: monthNamed(name), day, rest });
  const [, named, d, y, then] =
    /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(.*))?$/u.exec(words) ?? [];
  return y ? ofParts({ year: y, month: monthNamed(named), day: d, rest: then }) : undefined;
}

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly rest: string | undefined;
}

function ofParts({ year, month = '', day = '', rest = '' }: Parts): Day {
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { date, rest };
}

/** In any language of ours, whole or its first letters, as long as they mean one month. */
function monthNamed(name = ''): string {
  const begun = name.toLowerCase();
  const meant = monthNames().flatMap((names, number) =>
    names.some((one) => one.startsWith(begun)) ? [String(number + 1)] : [],
  );
  return meant.length === 1 ? (meant[0] ?? '') : '';
}

let names: string[][] | undefined;

function monthNames(): string[][] {
  names ??= Array.from({ length: 12 }, (_, month) =>
    languages.map((language) => {
      const inFull = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      const parts = inFull.formatToParts(new Date(Date.UTC(2026, month, 5)));
      return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
    }),
  );
  return names;
}

/** @returns HH:MM; empty where nothing is said; undefined: no time */
function timesIn(words: string): { from: string; until: string } | undefined {
  const rest = words.trim().replace(/^(?:um|ab|at|from|von)\s+/i, '');
  if (rest === '') return { from: '', until: '' };
  if (rest.length > longest) return undefined;
  const [, from = '', until = ''] =
    /^(\d.*?)(?:\s*(?:-|–|—|bis|to|until)\s*(\d.*?))?(?:\s+[A-Z]{3,5})?$/.exec(rest) ?? [];
  const half = (said: string) => /([ap])\.?m\.?$/i.exec(said)?.[1];
  const later = timeIn(until, half(until));
  const first = timeIn(from, half(from) ?? half(until));
  return first === undefined || (until && later === undefined)
    ? undefined
    : { from: first, until: later ?? '' };
}

/** 18:30, 18.30 Uhr, 18 Uhr, 6:30 PM, 18h30 */
function timeIn(words: string, half: string | undefined): string | undefined {
  const [, hours, minutes = '00'] =
    /^(\d{1,2})(?:[:.h](\d\d))?(?::\d\d(?:\.\d+)?)?\s*(?:Uhr|h|[ap]\.?m\.?)?$/i.exec(words.trim()) ?? [];
  if (hours === undefined) return undefined;
  const isLate = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isLate ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  return isTime(time) ? time : undefined;
}

/** What is an instant already stays one. */
function inZone(moment: OnWall | string, zone: string): string {
  if (typeof moment === 'string') return moment;
  const { date, time } = moment;
  try {
    // A name that is no zone throws.
    wallTime(new Date(0), zone);
    return instantAtOrAfter(date, time, zone).toISOString();
  } catch {
    return `${date}T${time}`;
  }
}
