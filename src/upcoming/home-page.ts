// What stands on the home page: for everybody who has typed nothing and is not signed in the same, so it is put into words once for each change.
import type { Request } from 'express';
import { absoluteOn } from '../addresses.ts';
import type { Database } from '../database/database.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { misspelt } from '../finding/misspelt.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
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

export type HomeInside = Awaited<ReturnType<typeof inside>>;

/** What differs from one who looks to the next. */
interface Looker {
  readonly viewer: Person | null;
  /** A city that was typed, and is none that we know. */
  readonly unknown?: { readonly typed: string; readonly meant: readonly Pick<City, 'slug' | 'label'>[] };
}

interface Asked {
  readonly page: number;
  readonly language: Language;
  readonly baseUrl: string;
}

const insideForAll = oncePerChange((db, now, asked: Asked) => inside(db, now, asked, { viewer: null }));

/** @param unknown a city that was typed, and is none that we know */
export function insideFor(
  { config, db, clock, gazetteer }: Dependencies,
  { query, visit: { viewer, say } }: Request,
  unknown?: string,
): Promise<HomeInside> {
  const asked = { page: pageAsked(query['page']), language: say.language, baseUrl: config.baseUrl };
  if (unknown === undefined && !viewer) return insideForAll(db, clock(), asked);
  return inside(db, clock(), asked, {
    viewer,
    ...(unknown === undefined
      ? {}
      : { unknown: { typed: unknown, meant: misspelt(gazetteer, unknown).slice(0, 5) } }),
  });
}

async function inside(
  db: Database,
  now: Date,
  { page, language, baseUrl }: Asked,
  { viewer, unknown }: Looker,
) {
  const say: Say = sayIn(language);
  const [{ entries, hasMore }, cities] = await Promise.all([
    comingUp(db, now, { page }),
    citiesWithTweetups(db, now, { most: 60 }),
  ]);
  const [first, ...others] = page === 1 ? entries : [undefined, ...entries];
  const only =
    cities.length === 1 ? cities[0] : entries.length === 0 ? await lastCity(db, now, {}) : undefined;
  const wishes = only && cities.length === 0 ? await wishesFor(db, only.slug) : undefined;
  const target = {
    city: only?.slug ?? '',
    series: '',
    cityName: only?.label ?? '',
    ...(wishes ? { wishes } : {}),
    ...(only ? {} : { places: withFirst(cities, first?.city.slug) }),
  };
  const own =
    viewer && only ? await followingOf(db, viewer.id, { city: only.slug, seriesId: null }) : undefined;
  return {
    typedCity: unknown?.typed ?? '',
    cityUnknown: unknown ? say('cities.unknown') : '',
    meant: (unknown?.meant ?? []).map(({ slug, label }) => ({ label, address: `/${slug}` })),
    next: first ? glanceView(first, now, say) : null,
    // None while one city alone has evenings; a name that was typed and not known is asked for again.
    asksCity: !only || unknown !== undefined,
    follow: first || only ? followFormView({ target, viewer, own }, {}, say) : null,
    days: byDay(
      others.filter((one) => one !== undefined),
      { say, now, where: 'anywhere' },
    ),
    emptyHeading: say(page === 1 ? 'upcoming.emptyHeading' : 'upcoming.emptyPageHeading'),
    pager: pagerView('/', page, hasMore),
    subscribe: subscribeAddresses(absoluteOn(baseUrl), '/', language),
    cities: cities.map(({ slug, label }) => ({ slug, label })),
  };
}

/** Cities to choose from: that of the evening above them is chosen. */
function withFirst(cities: readonly City[], first: string | undefined) {
  const inOrder = [
    ...cities.filter(({ slug }) => slug === first),
    ...cities.filter(({ slug }) => slug !== first),
  ];
  return inOrder.map(({ slug, label }) => ({ slug, label, detail: '' }));
}
