// The form with which a series is set up and changed: body in, a plan or errors by field out. Its template is the announcement's form.
import type { Gazetteer, Place } from '../gazetteer/gazetteer.ts';
import type { MessageKey } from '../language/translate.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import {
  readAnnouncement,
  type AnnouncementErrors,
  type AnnouncementField,
  type AskedOfHost,
} from '../tweetups/form.ts';
import { isDate } from '../time/zones.ts';
import { spanOf } from '../tweetups/span.ts';
import { nths, recurrenceOf, rhythms } from './rhythms.ts';
import type { SeriesPlan } from './series.ts';

export const seriesFields = ['series_name', 'rhythm', 'nth', 'rule', 'weeks_ahead', 'publishing'] as const;
export type SeriesField = (typeof seriesFields)[number];
export type SeriesErrors = Partial<Record<SeriesField, MessageKey>>;

export interface SeriesTyped {
  readonly ofSeries: Submitted<SeriesField>;
  readonly ofEvenings: Submitted<AnnouncementField>;
}

export type SeriesReading =
  | {
      readonly outcome: 'read';
      readonly typed: SeriesTyped;
      readonly plan: SeriesPlan;
      readonly place: Place;
    }
  | {
      readonly outcome: 'refused';
      readonly typed: SeriesTyped;
      readonly errors: SeriesErrors;
      readonly eveningErrors: AnnouncementErrors;
    };

export const weeksAhead = ['2', '4', '6', '8', '12'] as const;
export const usualWeeksAhead = '6';

/** @param notBefore the first evening has to be later; when a series is changed, its first evening may lie in the past */
export function seriesForm(
  body: unknown,
  gazetteer: Gazetteer,
  notBefore: Date,
  asked: AskedOfHost,
): SeriesReading {
  const typed = submittedFields(body, seriesFields);
  typed.series_name = typed.series_name.replaceAll(/\s+/g, ' ');
  const reading = readAnnouncement(body, { gazetteer, notBefore, asked });
  const errors: SeriesErrors = {};
  const eveningErrors: AnnouncementErrors = reading.outcome === 'refused' ? { ...reading.errors } : {};

  if (typed.series_name.length > 120) errors.series_name = 'web.tooLong';
  const rhythm = rhythms.find((one) => one === typed.rhythm);
  const nth = nths.find((one) => one === typed.nth) ?? '';
  const weeks = weeksAhead.find((one) => one === typed.weeks_ahead) ?? usualWeeksAhead;
  if (!rhythm) errors.rhythm = 'series.rhythmMissing';
  const { date, starts, ends } = reading.typed;
  const recurrence =
    rhythm && isDate(date) ? recurrenceOf({ rhythm, nth, rule: typed.rule }, date) : undefined;
  if (rhythm === 'own' && isDate(date) && !recurrence) errors.rule = 'series.ruleWrong';
  if (reading.outcome === 'read' && recurrence) {
    // The first day that suits the rule may be a later one than was typed, with other rules of the clock.
    const span = spanOf({ date: recurrence.from, starts, ends }, reading.place.zone);
    if ('refused' in span) eveningErrors.starts = 'tweetups.timeIsSkipped';
  }

  const both = { ofSeries: typed, ofEvenings: reading.typed };
  const isRefused = Object.keys(errors).length + Object.keys(eveningErrors).length > 0;
  if (isRefused || reading.outcome === 'refused' || !recurrence)
    return { outcome: 'refused', typed: both, errors, eveningErrors };
  return {
    outcome: 'read',
    typed: both,
    place: reading.place,
    plan: {
      name: typed.series_name || reading.announcement.title,
      rule: recurrence.rule,
      weeksAhead: Number(weeks),
      publishing: typed.publishing === 'by-itself' ? 'by-itself' : 'by-click',
      template: { ...reading.announcement, date: recurrence.from },
    },
  };
}
