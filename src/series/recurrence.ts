// When the evenings of a series are: a rule as in RFC 5545 (RRULE), evaluated on the calendar of the city's wall.
import type * as Rrule from 'rrule-temporal';
import { lazily } from '../lazily.ts';
import { daysLater, isDate } from '../time/zones.ts';

const rrule = lazily<typeof Rrule>('rrule-temporal');

/** Evenings have a date; what repeats within a day, or skips by another calendar, is no series of evenings. */
const allowed = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST', 'COUNT', 'UNTIL'];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const longest = 200;

/** A rule without dates is given up after so many empty periods: more than any that people mean. */
const patience = 4000;

/** The rule, and the day with which it begins (DTSTART): intervals and counts are reckoned from it. */
export interface Recurrence {
  readonly rule: string;
  /** YYYY-MM-DD */
  readonly from: string;
}

/** @returns the rule's parts by name, or undefined when it is none of ours */
export function partsOf(rule: string): ReadonlyMap<string, string> | undefined {
  if (rule.length > longest) return undefined;
  const pairs = rule.split(';').map((part) => part.split('='));
  const parts = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  const isOurs =
    pairs.length === parts.size &&
    pairs.every(
      ([name = '', value = '', more]) => allowed.includes(name) && value !== '' && more === undefined,
    ) &&
    frequencies.includes(parts.get('FREQ') ?? '');
  return isOurs ? parts : undefined;
}

const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)';
const listOf = (one: string) => new RegExp(`^${one}(?:,${one})*$`);

/** What RFC 5545 (3.3.10) lets stand in each part; the library takes more, and makes days of it that nobody meant. */
const grammar: readonly (readonly [string, RegExp])[] = [
  ['INTERVAL', /^[1-9]\d{0,2}$/],
  ['COUNT', /^[1-9]\d{0,3}$/],
  ['BYMONTH', listOf('(?:[1-9]|0[1-9]|1[0-2])')],
  ['BYMONTHDAY', listOf('[+-]?(?:[1-9]|0[1-9]|[12]\\d|3[01])')],
  ['BYDAY', listOf(`(?:[+-]?(?:[1-9]|[1-4]\\d|5[0-3]))?${weekday}`)],
  ['BYSETPOS', listOf('[+-]?(?:[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])')],
  ['WKST', new RegExp(`^${weekday}$`)],
  ['UNTIL', /^\d{8}(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/],
];

function isSound(parts: ReadonlyMap<string, string>): boolean {
  if (!grammar.every(([name, shape]) => shape.test(parts.get(name) ?? '') || !parts.has(name))) return false;
  const until = parts.get('UNTIL');
  if (until !== undefined && (parts.has('COUNT') || !isDate(dashed(until)))) return false;
  const frequency = parts.get('FREQ') ?? '';
  const numbers = parts.get('BYDAY')?.match(/\d+/g) ?? [];
  if (numbers.length > 0 && !['MONTHLY', 'YEARLY'].includes(frequency)) return false;
  // A sixth Monday is in no month, unless it is of the year.
  const most = frequency === 'YEARLY' && !parts.has('BYMONTH') ? 53 : 5;
  if (numbers.some((number) => Number(number) > most)) return false;
  if (frequency === 'WEEKLY' && parts.has('BYMONTHDAY')) return false;
  return !parts.has('BYSETPOS') || ['BYDAY', 'BYMONTHDAY', 'BYMONTH'].some((name) => parts.has(name));
}

/** @param until as RFC 5545 writes it, with or without a time @returns its day, YYYY-MM-DD */
function dashed(until: string): string {
  return until.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
}

/** @param typed with or without `RRULE:`, in any case @returns the rule as it is kept, or undefined when it is none or has no dates */
export function readRule(typed: string, from: string): string | undefined {
  const rule = typed
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .replaceAll(/\s+/g, '')
    .replace(/;$/, '');
  const parts = partsOf(rule);
  if (!parts || !isSound(parts)) return undefined;
  try {
    return datesBetween({ rule, from }, { earliest: from, latest: daysLater(from, 5 * 366) }, 1).length === 1
      ? rule
      : undefined;
  } catch {
    // The library says what is wrong in words for programmers.
    return undefined;
  }
}

/**
 * The clock plays no part in it, and so no change of it does: every date is looked at as a noon in UTC.
 * @param earliest and `latest`, both included @returns YYYY-MM-DD, soonest first
 */
export function datesBetween(
  { rule, from }: Recurrence,
  { earliest, latest }: { earliest: string; latest: string },
  most: number,
): string[] {
  if (latest < earliest) return [];
  const recurrence = new (rrule().RRuleTemporal)({
    rruleString: `DTSTART:${from.replaceAll('-', '')}T120000Z\nRRULE:${untilEndOfDay(rule)}`,
    maxIterations: patience,
  });
  const noon = (date: string) => new Date(`${date}T12:00:00Z`);
  const dates: string[] = [];
  const start = earliest < from ? from : earliest;
  if (latest < start) return [];
  for (const found of recurrence.between(noon(start), noon(latest), true)) {
    dates.push(found.toPlainDate().toString());
    if (dates.length === most) break;
  }
  return dates;
}

/** Whatever hour a calendar wrote behind it, the day itself is meant as well. */
function untilEndOfDay(rule: string): string {
  return rule.replace(/UNTIL=(\d{8})(?:T\d{6}Z?)?/, 'UNTIL=$1T235959Z');
}
