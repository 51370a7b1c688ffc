// Rules as hosts think of them, "every first Thursday": made from a first evening, and said in words.
import type { Say } from '../language/translate.ts';
import { onTheClock, wholeWeekday } from '../time/phrases.ts';
import { daysLater } from '../time/zones.ts';
import { datesBetween, partsOf, readRule, type Recurrence } from './recurrence.ts';

export const rhythms = ['weekly', 'fortnightly', 'monthly', 'two-monthly', 'quarterly', 'own'] as const;
export type Rhythm = (typeof rhythms)[number];

/** Which one of its weekday in the month; `''`: as the first evening is. */
export const nths = ['', '1', '2', '3', '4', '5', '-1'] as const;
export type Nth = (typeof nths)[number];

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const monthsOf: Readonly<Record<Exclude<Rhythm, 'weekly' | 'fortnightly' | 'own'>, number>> = {
  monthly: 1,
  'two-monthly': 2,
  quarterly: 3,
};

/** @param first the day of the first evening @param own the rule that a host wrote, for the rhythm `own` */
export function recurrenceOf(
  { rhythm, nth, rule: own }: { rhythm: Rhythm; nth: Nth; rule: string },
  first: string,
): Recurrence | undefined {
  const day = weekdays[weekdayOf(first) - 1] ?? 'MO';
  if (rhythm === 'own') {
    const rule = readRule(own, first);
    return rule === undefined ? undefined : { rule, from: first };
  }
  if (rhythm === 'weekly') return { rule: `FREQ=WEEKLY;BYDAY=${day}`, from: first };
  if (rhythm === 'fortnightly') return { rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`, from: first };
  const every = `FREQ=MONTHLY;BYDAY=${nth || nthOf(first)}${day}`;
  // Every other month is reckoned from the first evening, so that one has to suit.
  const [from] = datesBetween(
    { rule: every, from: first },
    { earliest: first, latest: daysLater(first, 366) },
    1,
  );
  const months = monthsOf[rhythm];
  if (from === undefined) return undefined;
  return { rule: months === 1 ? every : every.replace(';', `;INTERVAL=${months};`), from };
}

/** What was chosen to make this rule, for a form that changes it. */
export function rhythmOf(rule: string): { rhythm: Rhythm; nth: Nth } {
  const weekly = /^FREQ=WEEKLY;(INTERVAL=2;)?BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)$/.exec(rule);
  if (weekly) return { rhythm: weekly[1] ? 'fortnightly' : 'weekly', nth: '' };
  const monthly = /^FREQ=MONTHLY;(?:INTERVAL=([23]);)?BYDAY=(-?[1-5])(?:MO|TU|WE|TH|FR|SA|SU)$/.exec(rule);
  const [, interval = '1', nth = ''] = monthly ?? [];
  const rhythm = Object.entries(monthsOf).find(([, months]) => String(months) === interval)?.[0] as Rhythm;
  const isNth = nths.find((one) => one === nth && one !== '');
  return monthly && isNth ? { rhythm, nth: isNth } : { rhythm: 'own', nth: '' };
}

/** "Jeden 1. Donnerstag im Monat" · "Every first Thursday of the month" */
export function inWords(rule: string, say: Say): string {
  const [endless = '', times] = rule.split(/;COUNT=(\d+)$/);
  const words = endlessInWords(endless, say);
  return times === undefined ? words : say('series.soOften', { rule: words, count: Number(times) });
}

function endlessInWords(rule: string, say: Say): string {
  const { rhythm, nth } = rhythmOf(rule);
  const byDay = partsOf(rule)?.get('BYDAY') ?? '';
  const number = weekdays.findIndex((one) => byDay.endsWith(one)) + 1;
  // The first of January 2024 was a Monday.
  const day = wholeWeekday(new Date(Date.UTC(2024, 0, number)), 'UTC', say.language);
  const which = nth === '' ? '' : say(`series.nth${nth === '-1' ? 'Last' : nth}`);
  switch (rhythm) {
    case 'weekly':
      return say('series.everyWeek', { day });
    case 'fortnightly':
      return say('series.everyOtherWeek', { day });
    case 'monthly':
      return say(nth === '5' ? 'series.everyFifth' : 'series.everyMonth', { which, day });
    case 'two-monthly':
      return say('series.everyOtherMonth', { which, day });
    case 'quarterly':
      return say('series.everyQuarter', { which, day });
    case 'own':
      return say('series.byOwnRule');
  }
}

/** "Jeden ersten Donnerstag im Monat, 19:00–22:00 Uhr" */
export function ruleAndTime(rule: string, times: { starts: string; ends: string }, say: Say): string {
  const span = `${times.starts}–${times.ends}`;
  return say('series.ruleAt', { rule: inWords(rule, say), time: onTheClock(span, say.language) });
}

/** Days from the 29th on are the last of their kind: a fifth there is not in every month. */
function nthOf(date: string): string {
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return nth === 5 ? '-1' : String(nth);
}

/** 1 is Monday, as in ISO 8601. */
function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}
