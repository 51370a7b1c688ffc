// What is on: home, the tweetups of a hashtag.
import { beginningOf } from '../forms/words.ts';
import type { Path } from '../addresses.ts';
import type { Request, Response } from 'express';
import { hashtagAsked, hashtagKey, readHashtag } from '../hashtags/hashtag.ts';
import { hashtagShown } from '../hashtags/hashtag-display.ts';
import { siteImage } from '../pictures/share-image.ts';
import { postViews } from '../wall/post-views.ts';
import { postsWithHashtag } from '../wall/wall.ts';
import { NotFound } from '../errors.ts';
import { calendarAddresses, discoverable } from '../subscribing/addresses.ts';
import { seeOther } from '../web/show.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { entriesOf, type Entry } from './agenda.ts';
import { homeFor, type Home } from './home-page.ts';
import { byDay } from './list-views.ts';
import { withHashtag } from '../tweetups/upcoming.ts';

export async function showHome(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { gazetteer, show } = site;
  const typed = typeof req.query['city'] === 'string' ? beginningOf(req.query['city'].trim(), 100) : '';
  if (!typed) return showInside(site, { req, res }, await homeFor(site, req));
  const places = gazetteer.named(typed);
  const [only, ...others] = places;
  if (only && others.length === 0) return seeOther(res, `/${only.slug}`);
  const { say } = req.visit;
  if (!only) return showInside(site, { req, res }, await homeFor(site, req, typed));
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
      ...hashtagShown(hashtag),
      isKnown: listed.length > 0,
      calendars: calendarAddresses(absolute, `${here}/calendar.ics`),
      days: byDay(coming, { say, now, where: 'anywhere' }),
      past: byDay(over, { say, now, where: 'anywhere' }),
      posts: posts.map(await postViews(db, posts, { day, say })),
      feed: `${here}/wall.atom`,
    },
  });
}

function showInside({ config, show, absolute }: Dependencies, { req, res }: Exchange, home: Home): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'upcoming/home',
    page: {
      title: say('upcoming.homeTitle'),
      microformat: 'h-feed',
      description: say('upcoming.homeLead'),
      image: siteImage(config.siteName, say.language),
      feeds: discoverable(absolute, { page: '/', language: say.language, title: config.siteName }),
    },
    ...home,
  });
}
