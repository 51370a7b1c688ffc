// What was asked for nearby: the filters as they stand in the address.
import { isLanguage, type Language, type MessageKey } from '../language/translate.ts';
import { daysLater, instantAtOrAfter, isDate, wallTime } from '../time/zones.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { distances, type Kilometres } from './near.ts';

export const nearFields = ['city', 'within', 'when', 'from', 'to', 'language', 'online'] as const;
export type NearField = (typeof nearFields)[number];

export interface Wanted {
  readonly typed: Submitted<NearField>;
  readonly within: Kilometres;
  readonly language: Language | null;
  readonly online: 'too' | 'no';
}

export function wantedIn(query: unknown): Wanted {
  const typed = submittedFields(query, nearFields);
  typed.city = typed.city.slice(0, 100);
  const within = distances.find((one) => String(one) === typed.within) ?? 25;
  const language = isLanguage(typed.language) ? typed.language : null;
  return { typed, within, language, online: typed.online === 'too' ? 'too' : 'no' };
}

export interface Days {
  readonly from: Date | null;
  readonly until: Date | null;
  readonly errors: Partial<Record<NearField, MessageKey>>;
}

/** Days begin and end where the place is; a week ends with its Sunday. */
export function daysWanted({ when, from, to }: Submitted<NearField>, now: Date, zone: string): Days {
  const today = wallTime(now, zone).date;
  if (when === 'week')
    return { from: null, until: midnight(daysLater(today, daysToMonday(today)), zone), errors: {} };
  if (when !== 'days') return { from: null, until: null, errors: {} };
  const wrong = (typed: string) => typed !== '' && !isDate(typed);
  const errors: Days['errors'] = {
    ...(wrong(from) ? { from: 'finding.dateWrong' } : {}),
    ...(wrong(to) ? { to: 'finding.dateWrong' } : {}),
  };
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
