// Following by mail as pages show it: the form on the page of a city or a series, and the list of what is followed.
import type { MessageKey, Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import { addressOfSeries } from '../series/series.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import type { FieldOf } from '../forms/form.ts';
import { choice, email } from '../forms/kinds.ts';
import type { Followed, Following, Rhythm } from './following.ts';
import { inWords } from './naming.ts';
import type { Wishes } from './wishing.ts';

export const rhythms = ['weekly', 'as-it-comes'] as const;

export const followForm = {
  email: email(),
  rhythm: choice(rhythms, { otherwise: 'weekly' }),
  would_host: choice(['yes'], { otherwise: 'no' }),
};

/** What can be followed from a page. */
export interface Followable {
  /** A city's slug, also that of a series. */
  readonly city: string;
  /** A series' slug; empty: the city. */
  readonly series: string;
  readonly cityName: string;
  readonly seriesName?: string;
  /** What was typed for a city, why that is not one place, and which ones it may mean. */
  readonly typed?: string;
  readonly refused?: MessageKey;
  readonly places?: readonly { readonly slug: string; readonly label: string; readonly detail: string }[];
  /** In a city without an evening following is a wish for one: how many wish it already. */
  readonly wishes?: Wishes;
}

export interface Follower {
  readonly target: Followable;
  readonly viewer: Person | null;
  readonly own: Following | undefined;
}

export function followFormView(
  { target, viewer, own }: Follower,
  filled: Filled<FieldOf<typeof followForm>>,
  say: Say,
) {
  const what =
    target.cityName === '' ? say('subscribing.inThatCity') : inWords(target.cityName, target.seriesName, say);
  return {
    what,
    heading: target.wishes ? say('subscribing.tableMissing', { city: target.cityName }) : '',
    isWish: target.wishes !== undefined,
    wishes:
      target.wishes && target.wishes.all > 0 ? say('subscribing.wishes', { count: target.wishes.all }) : '',
    rhythm: filled.submitted?.rhythm || (target.wishes ? 'as-it-comes' : ''),
    city: target.city,
    typedCity: target.typed ?? '',
    cityError: target.refused ? say(target.refused) : '',
    places: target.places ?? [],
    // A city stands there already, and can be changed for another.
    isChosen: target.places !== undefined && target.refused === undefined,
    series: target.series,
    lineLabel: say('subscribing.lineLabel', { what }),
    announceAddress: `/new?city=${target.city}`,
    needsAddress: viewer === null,
    ownAddress: viewer?.contact ?? '',
    form: fieldsView(followForm, filled, say),
    consent: consentTo(target, target.wishes ? 'as-it-comes' : 'weekly', say),
    own: own ? say('subscribing.youFollow', { what, rhythm: say(rhythmNames[own.rhythm]) }) : '',
  };
}

/** The sentence that is agreed to, as it stands beside the button and is kept as proof. */
export function consentTo({ cityName, seriesName }: Followable, rhythm: Rhythm, say: Say): string {
  const what = cityName === '' ? say('subscribing.inThatCity') : inWords(cityName, seriesName, say);
  return say(rhythm === 'weekly' ? 'subscribing.consentWeekly' : 'subscribing.consentAtOnce', { what });
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
