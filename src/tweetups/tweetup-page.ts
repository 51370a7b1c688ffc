// The page of a tweetup: before, during, after. Also its calendar entry.
import type { Response } from 'express';
import { followLinkView } from '../federation/follow-views.ts';
import { viewerRoleBy } from '../guest-list/guest-list.ts';
import { readHomeServer } from '../handles/home-server.ts';
import { sayIn } from '../language/translate.ts';
import { answerGivenOn } from '../rsvps/remembered/remembered.ts';
import { shareImage } from '../pictures/share-image.ts';
import { oembedOf } from '../subscribing/addresses.ts';
import { homeCookie, readCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { deviceHere } from '../web/device.ts';
import type { RequestAt } from '../web/request.ts';
import type { PageView } from '../web/show.ts';
import { calendarEntry, senderOn } from './calendar.ts';
import { tweetupSeenBy, tweetupSeenByAll } from './tweetup-on-page.ts';
import { inTweetupLanguage } from './tweetup-language.ts';
import { tweetupPageView, type Seen } from './tweetup-page-views.ts';
import { addressOf, phaseOf, tweetupAt } from './tweetup.ts';
import { timeView } from './tweetup-views.ts';

export async function showTweetup(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { config, db, clock, show } = site;
  const { city, slug } = req.params;
  const found = req.visit.viewer
    ? await tweetupSeenBy(db, req.visit.viewer, { city, slug })
    : await tweetupSeenByAll(db, clock(), { city, slug });
  const { tweetup, isHost } = found;
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, viewer } = req.visit;
  const now = clock();
  const isDraft = tweetup.announcedAt === null;
  const device = isDraft ? undefined : await deviceHere(site, { req, res });
  const own = found.own ?? undefined;
  const seen: Seen = {
    ...found,
    viewer,
    isDraft,
    own,
    remembered: device ? { person: device.person, own: await answerGivenOn(db, device, tweetup.id) } : null,
    role: isHost ? 'host' : viewerRoleBy(tweetup, [own]),
    phase: isDraft ? 'before' : phaseOf(tweetup, now),
    home: readHomeServer(readCookie(req, homeCookie(config.isSecure))),
    now,
    say,
  };
  const view = await tweetupPageView(site, seen, {
    said: req.query['said'],
    told: req.query['told'],
    whom: req.query['whom'],
  });
  if (!isDraft) res.append('Link', `<${site.absolute('/webmention')}>; rel="webmention"`);
  const isForAll = !isDraft && tweetup.visibility === 'public';
  const fediverse = isForAll ? followLinkView(config, req, `cities/${tweetup.city}`) : null;
  show(req, res, {
    template: 'tweetups/tweetup',
    page: pageOf(site, seen),
    view: { ...view, fediverse },
  });
}

export async function sendCalendarEntry(
  { config, db }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, city } = await tweetupAt(db, req.params);
  res.type('text/calendar; charset=utf-8');
  res.set('Content-Disposition', `attachment; filename="${tweetup.slug}.ics"`);
  res.set('Cache-Control', 'public, no-cache');
  // In the evening's own language: the file is the same for everybody.
  res.send(calendarEntry({ tweetup, city }, senderOn(config), sayIn(tweetup.language)));
}

function pageOf({ config: { siteName }, absolute }: Dependencies, seen: Seen): PageView {
  const { tweetup, city, isDraft, say } = seen;
  const { title, venue, hashtag, visibility } = tweetup;
  const { day, time } = timeView(tweetup, city, say);
  return {
    title,
    microformat: 'h-event',
    isPrivate: isDraft || visibility !== 'public',
    description: say('tweetups.description160', { day, time, venue, city: city.name, hashtag }),
    ...(isDraft ? {} : { image: shareImage(seen, siteName, say.language), takesMentions: true }),
    feeds: isDraft ? [] : [oembedOf(absolute, addressOf(tweetup), title)],
  };
}
