// What stands on the home page: for everybody who has typed nothing and is not signed in the same, so it is put into words once for each change.
import type { Request } from 'express';
import { absoluteOn } from '../addresses.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { misspelt } from '../finding/misspelt.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import { subscribeAddresses } from '../subscribing/addresses.ts';
import { followFormView } from '../subscribing/follow-views.ts';
import { followingOf } from '../subscribing/following.ts';
import { wishesFor } from '../subscribing/wishing.ts';
import type { City } from '../tweetups/tweetup.ts';
import { citiesWithTweetups } from '../tweetups/upcoming.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import { comingUp, lastCity } from './agenda.ts';
import { byDay, glanceView } from './list-views.ts';

/** As `show` takes it. */
export interface Home {
  readonly view: Awaited<ReturnType<typeof insideForAll>>['view'];
  readonly isShared: boolean;
}

interface Asked {
  readonly page: number;
  readonly language: Language;
  readonly baseUrl: string;
}

/** @param typed a city that is none that we know: it was typed, and is asked for again */
export async function homeFor(
  { config, db, clock, gazetteer }: Dependencies,
  { query, visit: { viewer, say } }: Request,
  typed?: string,
): Promise<Home> {
  const asked = { page: pageAsked(query['page']), language: say.language, baseUrl: config.baseUrl };
  const forAll = await insideForAll(db, clock(), asked);
  if (typed === undefined && !viewer) return { view: forAll.view, isShared: true };
  const { target } = forAll;
  const own =
    viewer && target?.city
      ? await followingOf(db, viewer.id, { city: target.city, seriesId: null })
      : undefined;
  const inside = {
    ...forAll.view.inside,
    ...(target && { follow: followFormView({ target, viewer, own }, {}, say) }),
    ...(typed !== undefined && {
      typedCity: typed,
      cityUnknown: say('cities.unknown'),
      meant: misspelt(gazetteer, typed)
        .slice(0, 5)
        .map(({ slug, label }) => ({ label, address: `/${slug}` })),
      asksCity: true,
    }),
  };
  return { view: { inside }, isShared: false };
}

const insideForAll = oncePerChange(async (db, now, { page, language, baseUrl }: Asked) => {
  const say: Say = sayIn(language);
  const [{ entries, hasMore }, cities] = await Promise.all([
    comingUp(db, now, { page }),
    citiesWithTweetups(db, now, { most: 60 }),
  ]);
  const [first, ...others] = page === 1 ? entries : [undefined, ...entries];
  const only =
    cities.length === 1 ? cities[0] : entries.length === 0 ? await lastCity(db, now, {}) : undefined;
  const wishes = only && cities.length === 0 ? await wishesFor(db, only.slug) : undefined;
  /** Null: there is nothing to follow. */
  const target =
    first || only
      ? {
          city: only?.slug ?? '',
          series: '',
          cityName: only?.label ?? '',
          ...(wishes ? { wishes } : {}),
          ...(only ? {} : { places: withFirst(cities, first?.city.slug) }),
        }
      : null;
  const next = first ? glanceView(first, now, say) : null;
  const inside = {
    typedCity: '',
    cityUnknown: '',
    meant: [] as { readonly label: string; readonly address: string }[],
    next,
    // None while one city alone has evenings; a name that was typed and not known is asked for again.
    asksCity: !only,
    follow: target && followFormView({ target, viewer: null, own: undefined }, {}, say),
    below: {
      next,
      days: byDay(
        others.filter((one) => one !== undefined),
        { say, now, where: 'anywhere' },
      ),
      emptyHeading: say(page === 1 ? 'upcoming.emptyHeading' : 'upcoming.emptyPageHeading'),
      pager: pagerView('/', page, hasMore),
      subscribe: subscribeAddresses(absoluteOn(baseUrl), '/', language),
      cities: cities.map(({ slug, label }) => ({ slug, label })),
    },
  };
  return { view: { inside }, target };
});

/** Cities to choose from: that of the evening above them is chosen. */
function withFirst(cities: readonly City[], first: string | undefined) {
  const inOrder = [
    ...cities.filter(({ slug }) => slug === first),
    ...cities.filter(({ slug }) => slug !== first),
  ];
  return inOrder.map(({ slug, label }) => ({ slug, label, detail: '' }));
}
