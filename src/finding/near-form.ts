// What was asked for nearby: the filters as they stand in the address.
import { beginningOf } from '../forms/words.ts';
import { languages, type Language } from '../language/translate.ts';
import { daysLater, instantAtOrAfter, isDate, wallTime } from '../time/zones.ts';
import { readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { choice, line, readBy } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';
import type { Kilometres } from './near.ts';

const dayIfGiven = readBy({
  read: (typed) => (typed === '' || isDate(typed) ? typed : undefined),
  wrong: 'finding.dateWrong',
  words: String,
});

export const nearForm = {
  city: line({ most: 100 }),
  within: choice(['10', '25', '50', '100'], { otherwise: '25' }),
  when: choice(['week', 'days'], { otherwise: '' }),
  from: dayIfGiven,
  to: dayIfGiven,
  language: choice(languages, { otherwise: null }),
  online: choice(['too'], { otherwise: 'no' }),
};
type NearField = FieldOf<typeof nearForm>;
export interface Wanted {
  readonly typed: Submitted<NearField>;
  readonly errors: Errors<NearField>;
  readonly within: Kilometres;
  readonly language: Language | null;
  readonly online: 'too' | 'no';
}

export function wantedIn(query: unknown): Wanted {
  const { submitted, values, errors } = readForm(nearForm, query);
  const { within = '25', language = null, online = 'no' } = values;
  const typed = { ...submitted, city: beginningOf(submitted.city, 100) };
  return { typed, errors, within: Number(within) as Kilometres, language, online };
}

export interface Days {
  readonly from: Date | null;
  readonly until: Date | null;
  readonly errors: Errors<NearField>;
}

/** Days begin and end where the place is; a week ends with its Sunday. */
export function daysWanted({ typed: { when, from, to }, errors }: Wanted, now: Date, zone: string): Days {
  const today = wallTime(now, zone).date;
  if (when === 'week')
    return { from: null, until: midnight(daysLater(today, daysToMonday(today)), zone), errors: {} };
  if (when !== 'days') return { from: null, until: null, errors: {} };
  return {
    from: from && !errors.from ? midnight(from, zone) : null,
    until: to && !errors.to ? midnight(daysLater(to, 1), zone) : null,
    errors,
  };
}

function daysToMonday(date: string): number {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay();
  return weekday === 0 ? 1 : 8 - weekday;
}

/** Some zones skip midnight once a year: then the day begins later. */
function midnight(date: string, zone: string): Date {
  return instantAtOrAfter(date, '00:00', zone);
}
