// What is on: home, the tweetups of a hashtag.
import { beginningOf } from '../forms/words.ts';
import type { Path } from '../addresses.ts';
import type { Request, Response } from 'express';
import { hashtagAsked, hashtagKey, readHashtag } from '../hashtags/hashtag.ts';
import { siteImage } from '../pictures/share-image.ts';
import { postViews } from '../wall/post-views.ts';
import { postsWithHashtag } from '../wall/wall.ts';
import { NotFound } from '../errors.ts';
import { misspelt } from '../finding/misspelt.ts';
import { discoverable, calendarAddresses, subscribeAddresses } from '../subscribing/addresses.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import { followFormView } from '../subscribing/follow-views.ts';
import { followingOf } from '../subscribing/following.ts';
import { wishesFor } from '../subscribing/wishing.ts';
import { seeOther } from '../web/show.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { comingUp, entriesOf, lastCity, type Entry } from './agenda.ts';
import { byDay, glanceView } from './list-views.ts';
import type { City } from '../tweetups/tweetup.ts';
import { citiesWithTweetups, withHashtag } from '../tweetups/upcoming.ts';

export async function showHome(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { gazetteer, show } = site;
  const typed = typeof req.query['city'] === 'string' ? beginningOf(req.query['city'].trim(), 100) : '';
  if (!typed) return home(site, { req, res }, { typedCity: '', cityUnknown: '' });
  const places = gazetteer.named(typed);
  const [only, ...others] = places;
  if (only && others.length === 0) return seeOther(res, `/${only.slug}`);
  const { say } = req.visit;
  if (!only) return home(site, { req, res }, { typedCity: typed, cityUnknown: say('cities.unknown') });
  show(req, res, {
    template: 'cities/which',
    page: { title: say('tweetups.whichPlace', { name: typed }), isPrivate: true },
    view: { places: places.slice(0, 40).map(({ slug, label }) => ({ slug, label })) },
  });
}

export async function showHashtag(
  { db, clock, show, absolute }: Dependencies,
  req: RequestAt<'tag'>,
  res: Response,
): Promise<void> {
  const asked = hashtagAsked(req.params.tag);
  if (asked === undefined) throw new NotFound('not a hashtag');
  if ('refused' in readHashtag(req.params.tag))
    return res.redirect(301, `/hashtag/${encodeURIComponent(asked)}`);
  const { say } = req.visit;
  const listed = await withHashtag(db, hashtagKey(asked));
  const hashtag = listed[0]?.tweetup.hashtag ?? asked;
  const now = clock();
  const entries = await entriesOf(db, listed);
  const isOver = ({ tweetup }: Entry) => tweetup.endsAt <= now;
  const over = entries.filter(isOver);
  // They come latest first; of those to come the next one is looked for.
  const coming = entries.filter((one) => !isOver(one)).toReversed();
  const posts = listed.length === 0 ? [] : await postsWithHashtag(db, hashtagKey(asked), 40);
  const here: Path = `/hashtag/${encodeURIComponent(hashtag)}`;
  const day = listed[0]?.tweetup ?? { startsAt: now, zone: 'UTC' };
  show(req, res, {
    template: 'upcoming/hashtag-page',
    page: {
      title: `#${hashtag}`,
      microformat: 'h-feed',
      isPrivate: listed.length === 0,
      description: say('upcoming.hashtagDescription', { hashtag }),
      feeds: [
        { type: 'text/calendar', address: `${here}/calendar.ics`, title: `#${hashtag}` },
        { type: 'application/atom+xml', address: `${here}/wall.atom`, title: `#${hashtag}` },
        { type: 'application/feed+json', address: `${here}/wall.json`, title: `#${hashtag}` },
      ],
    },
    view: {
      hashtag,
      isKnown: listed.length > 0,
      calendars: calendarAddresses(absolute, `${here}/calendar.ics`),
      days: byDay(coming, { say, now, where: 'anywhere' }),
      past: byDay(over, { say, now, where: 'anywhere' }),
      posts: posts.map(await postViews(db, posts, { day, say })),
      feed: `${here}/wall.atom`,
    },
  });
}

/** Cities to choose from: that of the evening above them is chosen. */
function withFirst(cities: readonly City[], first: string | undefined) {
  const inOrder = [
    ...cities.filter(({ slug }) => slug === first),
    ...cities.filter(({ slug }) => slug !== first),
  ];
  return inOrder.map(({ slug, label }) => ({ slug, label, detail: '' }));
}

async function home(
  { config, db, clock, gazetteer, show, absolute }: Dependencies,
  { req, res }: Exchange,
  { typedCity, cityUnknown }: { typedCity: string; cityUnknown: string },
): Promise<void> {
  const { say } = req.visit;
  const now = clock();
  const page = pageAsked(req.query['page']);
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
  const { viewer } = req.visit;
  const own =
    viewer && only ? await followingOf(db, viewer.id, { city: only.slug, seriesId: null }) : undefined;
  show(req, res, {
    template: 'upcoming/home',
    page: {
      title: say('upcoming.homeTitle'),
      microformat: 'h-feed',
      description: say('upcoming.homeLead'),
      image: siteImage(config.siteName, say.language),
      feeds: discoverable(absolute, { page: '/', language: say.language, title: config.siteName }),
    },
    view: {
      typedCity,
      cityUnknown,
      meant: (cityUnknown ? misspelt(gazetteer, typedCity) : [])
        .slice(0, 5)
        .map(({ slug, label }) => ({ label, address: `/${slug}` })),
      next: first ? glanceView(first, now, say) : null,
      // None while one city alone has evenings; a name that was typed and not known is asked for again.
      asksCity: !only || cityUnknown !== '',
      follow: first || only ? followFormView({ target, viewer, own }, {}, say) : null,
      days: byDay(
        others.filter((one) => one !== undefined),
        { say, now, where: 'anywhere' },
      ),
      emptyHeading: say(page === 1 ? 'upcoming.emptyHeading' : 'upcoming.emptyPageHeading'),
      pager: pagerView('/', page, hasMore),
      subscribe: subscribeAddresses(absolute, '/', say.language),
      cities: cities.map(({ slug, label }) => ({ slug, label })),
    },
  });
}
