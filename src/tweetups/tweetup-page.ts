// The page of a tweetup: before, during, after. Also its calendar entry.
import type { Response } from 'express';
import { oncePerChange } from '../database/once-per-change.ts';
import { followLinkFrom } from '../federation/follow-views.ts';
import { viewerRoleBy } from '../guest-list/guest-list.ts';
import { readHomeServer } from '../handles/home-server.ts';
import { sayIn, type Language } from '../language/translate.ts';
import { eveningQuestionView } from '../question/evening-views.ts';
import { answerGivenOn } from '../rsvps/remembered/remembered.ts';
import { shareImage } from '../pictures/share-image.ts';
import { oembedOf } from '../subscribing/addresses.ts';
import { homeCookie, readCookie } from '../web/cookies.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { deviceHere } from '../web/device.ts';
import type { RequestAt } from '../web/request.ts';
import type { PageView } from '../web/show.ts';
import { calendarEntry, senderOn } from './calendar.ts';
import { tweetupSeenAs, tweetupSeenByAll, type TweetupSeen } from './tweetup-on-page.ts';
import { inTweetupLanguage } from './tweetup-language.ts';
import { tweetupPageView, type Done, type Seen } from './tweetup-page-views.ts';
import { addressOf, phaseOf, tweetupAt, type TweetupAddress } from './tweetup.ts';
import { timeView } from './tweetup-views.ts';

export async function showTweetup(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { config, db, clock, show } = site;
  const { city, slug } = req.params;
  const { viewer } = req.visit;
  const found = viewer
    ? await tweetupSeenAs(db, clock(), { viewer, at: { city, slug } })
    : await tweetupSeenByAll(db, clock(), { city, slug });
  const { tweetup } = found;
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, language } = req.visit;
  const isDraft = tweetup.announcedAt === null;
  const device = isDraft ? undefined : await deviceHere(site, { req, res });
  const home = readHomeServer(readCookie(req, homeCookie(config.isSecure)));
  const { said, told, whom } = req.query;
  const isUnknown = !device && !home && [said, told, whom].every((one) => one === undefined);
  const isAnybody = isUnknown && !viewer;
  const remembered = device
    ? { person: device.person, own: await answerGivenOn(db, device, tweetup.id) }
    : null;
  const now = clock();
  const shown = isAnybody
    ? await shownToAll(site)(db, now, { city, slug, language })
    : isUnknown && viewer && !found.isHost && !found.own
      ? await shownToOnlooker(site, { found, viewer, now, say })
      : await shownTo(site, { found, viewer, remembered, home, done: { said, told, whom }, now, say });
  if (!isDraft) res.append('Link', `<${site.absolute('/webmention')}>; rel="webmention"`);
  show(req, res, { template: 'tweetups/tweetup', ...shown, isEverybodys: isAnybody });
}

interface Onlooker extends Pick<Seen, 'viewer' | 'remembered' | 'home' | 'now' | 'say'> {
  readonly found: TweetupSeen;
  readonly done: Done;
}

/** Who is signed in and has to do with other evenings sees what everybody sees, but for what is known of them. */
async function shownToOnlooker(
  site: Dependencies,
  { found, viewer, now, say }: Pick<Onlooker, 'found' | 'viewer' | 'now' | 'say'>,
) {
  const { tweetup } = found;
  const at = { city: tweetup.city, slug: tweetup.slug, language: say.language };
  const { page, view } = await shownToAll(site)(site.db, now, at);
  const seen = { ...found, viewer, phase: phaseOf(tweetup, now), say };
  return {
    page,
    view: {
      ...view,
      answer: { ...view.answer, needsAddress: false },
      question: await eveningQuestionView(site.db, seen),
    },
  };
}

async function shownTo(site: Dependencies, { found, done, ...onlooker }: Onlooker) {
  const { tweetup, isHost } = found;
  const isDraft = tweetup.announcedAt === null;
  const own = found.own ?? undefined;
  const seen: Seen = {
    ...found,
    ...onlooker,
    isDraft,
    own,
    role: isHost ? 'host' : viewerRoleBy(tweetup, [own]),
    phase: isDraft ? 'before' : phaseOf(tweetup, onlooker.now),
  };
  const isForAll = !isDraft && tweetup.visibility === 'public';
  const fediverse = isForAll ? followLinkFrom(site.config, seen, `cities/${tweetup.city}`) : null;
  return { page: pageOf(site, seen), view: { ...(await tweetupPageView(site, seen, done)), fediverse } };
}

const readings = new WeakMap<Dependencies, ReturnType<typeof readingOnceIn>>();

function shownToAll(site: Dependencies) {
  const reading = readings.get(site) ?? readingOnceIn(site);
  readings.set(site, reading);
  return reading;
}

/** It is handed no request: so nothing of anybody's can be in it. */
function readingOnceIn(site: Dependencies) {
  return oncePerChange(
    async (db, now, { language, ...at }: TweetupAddress & { readonly language: Language }) =>
      shownTo(site, {
        found: await tweetupSeenByAll(db, now, at),
        viewer: null,
        remembered: null,
        home: null,
        done: { said: undefined, told: undefined, whom: undefined },
        now,
        say: sayIn(language),
      }),
  );
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
