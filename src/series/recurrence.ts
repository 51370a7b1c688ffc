// When the evenings of a series are: a rule as in RFC 5545 (RRULE), evaluated on the calendar of the city's wall.
import type * as Rrule from 'rrule-temporal';
import { lazily } from '../lazily.ts';
import { daysLater } from '../time/zones.ts';

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

/** @param typed with or without `RRULE:`, in any case @returns the rule as it is kept, or undefined when it is none or has no dates */
export function readRule(typed: string, from: string): string | undefined {
  const rule = typed
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .replaceAll(/\s+/g, '')
    .replace(/;$/, '');
  if (!partsOf(rule)) return undefined;
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
    rruleString: `DTSTART:${from.replaceAll('-', '')}T120000Z\nRRULE:${rule}`,
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
