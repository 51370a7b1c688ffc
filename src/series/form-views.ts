// The series' own part of its form as pages show it.
import type { Say } from '../language/translate.ts';
import type { Submitted } from '../forms/submitted.ts';
import { choices, fieldsView } from '../forms/field-views.ts';
import { seriesForm, usualSeries, weeksAhead, type SeriesErrors, type SeriesField } from './form.ts';
import { nths, rhythmOf, rhythms } from './rhythms.ts';
import type { Series } from './tables.ts';

const rhythmNames = {
  weekly: 'series.rhythmWeekly',
  fortnightly: 'series.rhythmFortnightly',
  monthly: 'series.rhythmMonthly',
  'two-monthly': 'series.rhythmTwoMonthly',
  quarterly: 'series.rhythmQuarterly',
  own: 'series.rhythmOwn',
} as const;

const nthNames = {
  '': 'series.nthAsFirst',
  '1': 'series.nth1',
  '2': 'series.nth2',
  '3': 'series.nth3',
  '4': 'series.nth4',
  '5': 'series.nth5',
  '-1': 'series.nthLast',
} as const;

export function seriesFormView(
  { submitted, errors }: { submitted: Submitted<SeriesField>; errors: SeriesErrors },
  say: Say,
) {
  return {
    series: fieldsView(seriesForm, { submitted, errors }, say),
    rhythms: choices(rhythms, submitted.rhythm || usualSeries.rhythm, (one) => say(rhythmNames[one])),
    nths: choices(nths, submitted.nth, (one) => say(nthNames[one])),
    ownIsOpen: submitted.rhythm === 'own',
    weeksAhead: choices(weeksAhead, submitted.weeks_ahead || usualSeries.weeks_ahead, (one) =>
      say('series.weeksAheadCount', { count: Number(one) }),
    ),
    publishing: choices(['by-click', 'by-itself'], submitted.publishing || usualSeries.publishing, (one) =>
      say(one === 'by-click' ? 'series.publishByClick' : 'series.publishByItself'),
    ),
  };
}

/** What stands in a series, as it stands in the form. */
export function submittedOfSeries(one: Series): Submitted<SeriesField> {
  const { rhythm, nth } = rhythmOf(one.rule);
  return {
    series_name: one.name,
    rhythm,
    nth,
    rule: rhythm === 'own' ? one.rule : '',
    weeks_ahead: String(one.weeksAhead),
    publishing: one.publishing,
  };
}
