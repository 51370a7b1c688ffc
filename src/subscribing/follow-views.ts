// Following by mail as pages show it: the form on the page of a city or a series, and the list of what is followed.
import type { MessageKey, Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import { addressOfSeries } from '../series/series.ts';
import { choices, formView } from '../forms/field-views.ts';
import type { Followed, Following, Rhythm } from './following.ts';
import { inWords } from './naming.ts';
import type { Wishes } from './wishing.ts';

export const rhythms = ['weekly', 'as-it-comes'] as const;

/** What can be followed from a page. */
export interface Followable {
  /** A city's slug, also that of a series. */
  readonly city: string;
  /** A series' slug; empty: the city. */
  readonly series: string;
  readonly cityName: string;
  readonly seriesName?: string;
  /** In a city without an evening following is a wish for one: how many wish it already. */
  readonly wishes?: Wishes;
}

export function followFormView(
  target: Followable,
  viewer: Person | null,
  own: Following | undefined,
  typed: { readonly email?: string; readonly rhythm?: string },
  errors: { readonly email?: MessageKey },
  say: Say,
) {
  const what = inWords(target.cityName, target.seriesName, say);
  return {
    what,
    heading: target.wishes
      ? say('subscribing.wishHeading', { city: target.cityName })
      : say('subscribing.followHeading', { what }),
    isWish: target.wishes !== undefined,
    wishes:
      target.wishes && target.wishes.all > 0 ? say('subscribing.wishes', { count: target.wishes.all }) : '',
    city: target.city,
    series: target.series,
    rhythms: choices(rhythms, typed.rhythm || (target.wishes ? 'as-it-comes' : 'weekly'), (one) =>
      say(rhythmNames[one]),
    ),
    needsAddress: viewer === null,
    ownAddress: viewer?.email ?? '',
    form: formView(['email'], typed, errors, say),
    consent: consentTo(target, say),
    own: own ? say('subscribing.youFollow', { what, rhythm: say(rhythmNames[own.rhythm]) }) : '',
  };
}

/** The sentence that is agreed to, as it stands beside the button and is kept as proof. */
export function consentTo({ cityName, seriesName }: Followable, say: Say): string {
  return say('subscribing.consent', { what: inWords(cityName, seriesName, say) });
}

export function rhythmNamed(rhythm: Rhythm, say: Say): string {
  return say(rhythmNames[rhythm]);
}

const rhythmNames = {
  weekly: 'subscribing.rhythmWeekly',
  'as-it-comes': 'subscribing.rhythmAsItComes',
} as const;

export function followedViews(followed: readonly Followed[], say: Say) {
  return followed.map(({ following, series }) => {
    const other: Rhythm = following.rhythm === 'weekly' ? 'as-it-comes' : 'weekly';
    return {
      id: following.id,
      name: series?.name ?? following.cityName,
      address: series ? addressOfSeries(series) : `/${following.city ?? ''}`,
      rhythm: rhythmNamed(following.rhythm, say),
      other,
      change: say(other === 'weekly' ? 'subscribing.ratherWeekly' : 'subscribing.ratherAtOnce'),
    };
  });
}
