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
  const bringsNothing = !device && !home && [said, told, whom].every((one) => one === undefined);
  const isOnlooker = bringsNothing && viewer && !found.isHost && !found.own;
  const remembered = device
    ? { person: device.person, own: await answerGivenOn(db, device, tweetup.id) }
    : null;
  const now = clock();
  if (!isDraft) res.append('Link', `<${site.absolute('/webmention')}>; rel="webmention"`);
  const asked = { city, slug, language };
  const done = { said, told, whom };
  const shown =
    bringsNothing && !viewer
      ? { ...(await readingsOf(site).forAll(db, now, asked)), isShared: true }
      : isOnlooker
        ? await shownToOnlooker(site, { found, viewer, now, say }, asked)
        : await shownTo(site, { found, viewer, remembered, home, done, now, say });
  show(req, res, { template: 'tweetups/tweetup', ...shown });
}

interface Looking extends Pick<Seen, 'viewer' | 'remembered' | 'home' | 'now' | 'say'> {
  readonly found: TweetupSeen;
  readonly done: Done;
}

/** Who is signed in and has to do with other evenings. */
async function shownToOnlooker(
  site: Dependencies,
  { found, viewer, now, say }: Pick<Looking, 'found' | 'viewer' | 'now' | 'say'>,
  asked: AskedFor,
) {
  const { page, view } = await readingsOf(site).forOnlookers(site.db, now, asked);
  if (!view.question?.isNow) return { page, view, isShared: true };
  // While it runs, guests of its month read what was written for them.
  const seen = { ...found, viewer, phase: phaseOf(found.tweetup, now), say };
  return { page, view: { ...view, question: await eveningQuestionView(site.db, seen) } };
}

async function shownTo(site: Dependencies, { found, done, ...looking }: Looking) {
  const { tweetup, isHost } = found;
  const isDraft = tweetup.announcedAt === null;
  const own = found.own ?? undefined;
  const seen: Seen = {
    ...found,
    ...looking,
    isDraft,
    own,
    role: isHost ? 'host' : viewerRoleBy(tweetup, [own]),
    phase: isDraft ? 'before' : phaseOf(tweetup, looking.now),
  };
  const isForAll = !isDraft && tweetup.visibility === 'public';
  const fediverse = isForAll ? followLinkFrom(site.config, seen, `cities/${tweetup.city}`) : null;
  return { page: pageOf(site, seen), view: { ...(await tweetupPageView(site, seen, done)), fediverse } };
}

type AskedFor = TweetupAddress & { readonly language: Language };

const readings = new WeakMap<Dependencies, ReturnType<typeof readingsIn>>();

function readingsOf(site: Dependencies): ReturnType<typeof readingsIn> {
  const known = readings.get(site) ?? readingsIn(site);
  readings.set(site, known);
  return known;
}

/** They are handed no request: so nothing of anybody's can be in them. */
function readingsIn(site: Dependencies) {
  const forAll = oncePerChange(async (db, now, { language, ...at }: AskedFor) =>
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
  /** The same for whoever is signed in: their address is known. */
  const forOnlookers = oncePerChange(async (db, now, asked: AskedFor) => {
    const { page, view } = await forAll(db, now, asked);
    return { page, view: { ...view, answer: { ...view.answer, needsAddress: false } } };
  });
  return { forAll, forOnlookers };
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
