// The form with which a series is set up and changed: body in, a plan or errors by field out. Its template is the announcement's form.
import { readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { choice, line } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import { isDate } from '../time/zones.ts';
import {
  readAnnouncement,
  type AnnouncementErrors,
  type AnnouncementField,
  type Asking,
} from '../tweetups/form.ts';
import type { HostWords } from '../tweetups/hosts.ts';
import { nths, recurrenceOf, rhythms } from './rhythms.ts';
import type { SeriesPlan } from './series.ts';

export const weeksAhead = ['2', '4', '6', '8', '12'] as const;
const usualWeeksAhead = '6';

export const seriesForm = {
  series_name: line({ most: 120 }),
  rhythm: choice(rhythms, { missing: 'series.rhythmMissing' }),
  nth: choice(nths, { otherwise: '' }),
  // What a rule may be is seen together with the first day.
  rule: line({ most: 500 }),
  weeks_ahead: choice(weeksAhead, { otherwise: usualWeeksAhead }),
  publishing: choice(['by-itself'], { otherwise: 'by-click' }),
} as const;
export type SeriesField = FieldOf<typeof seriesForm>;
export type SeriesErrors = Errors<SeriesField>;

/** What a new series' form holds. */
export const usualSeries: Submitted<SeriesField> = {
  series_name: '',
  rhythm: 'monthly',
  nth: '',
  rule: '',
  weeks_ahead: usualWeeksAhead,
  publishing: 'by-click',
};

export interface SeriesTyped {
  readonly ofSeries: Submitted<SeriesField>;
  readonly ofTweetups: Submitted<AnnouncementField>;
}

export interface AllSeriesErrors {
  readonly ofSeries: SeriesErrors;
  readonly ofTweetups: AnnouncementErrors;
}

export type SeriesReading =
  | {
      readonly outcome: 'read';
      readonly typed: SeriesTyped;
      readonly plan: SeriesPlan;
      readonly place: Place;
      /** What the host says of themselves; undefined: the form did not ask. */
      readonly words: HostWords | undefined;
    }
  | {
      readonly outcome: 'refused';
      readonly typed: SeriesTyped;
      readonly errors: AllSeriesErrors;
    };

/** When a series is changed, its first evening may lie in the past. */
export function readSeries(body: unknown, asking: Asking): SeriesReading {
  const { submitted, values, errors } = readForm(seriesForm, body);
  const reading = readAnnouncement(body, asking);
  const { rhythm, nth = '', weeks_ahead = usualWeeksAhead, publishing = 'by-click' } = values;
  const { date } = reading.typed;
  const recurrence =
    rhythm && isDate(date) ? recurrenceOf({ rhythm, nth, rule: submitted.rule }, date) : undefined;
  if (rhythm === 'own' && isDate(date) && !recurrence) errors.rule ??= 'series.ruleWrong';

  const typed = { ofSeries: submitted, ofTweetups: reading.typed };
  if (Object.keys(errors).length > 0 || reading.outcome === 'refused' || !recurrence) {
    const ofTweetups = reading.outcome === 'refused' ? reading.errors : {};
    return { outcome: 'refused', typed, errors: { ofSeries: errors, ofTweetups } };
  }
  return {
    outcome: 'read',
    typed,
    place: reading.place,
    words: reading.words,
    plan: {
      name: submitted.series_name || reading.announcement.title,
      rule: recurrence.rule,
      weeksAhead: Number(weeks_ahead),
      publishing,
      template: { ...reading.announcement, date: recurrence.from },
    },
  };
}
