// The page of a series: what is coming, what has been; and for its hosts the next days, with what is decided about each.
import type { SQL } from 'drizzle-orm';
import type { Response } from 'express';
import { addressOfRecap, recapsAmong } from '../wall/recap.ts';
import { hashtagShown } from '../hashtags/hashtag-display.ts';
import { tiredText } from '../hosting/guiding/evening-views.ts';
import { mayLeave, mayRemove } from '../hosting/permissions.ts';
import type { MessageKey, Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { followLinkView } from '../federation/follow-views.ts';
import { followFormView } from '../subscribing/follow-views.ts';
import { followingOf } from '../subscribing/following.ts';
import { discoverable, subscribeAddresses } from '../subscribing/addresses.ts';
import { shortDay } from '../time/phrases.ts';
import { isDate } from '../time/zones.ts';
import { isTheirsByInvitation } from '../rsvps/answers-of-person.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { deviceHere } from '../web/device.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { hostedBy } from '../tweetups/hosted-by.ts';
import { entriesOf } from '../upcoming/agenda.ts';
import { byDay, nextView } from '../upcoming/list-views.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { seriesBar } from './bar-views.ts';
import { isShownIn, ofSeries } from './listed.ts';
import { leaveOut, putBack } from './changing.ts';
import { dayViews } from './day-views.ts';
import { ruleAndTime } from './rhythms.ts';
import { hostsOfSeries, seriesSeenBy, seriesHostedBy, type SeriesInItsCity } from './looking-up.ts';
import { addressOfSeries, endSeries, resumeSeries } from './series.ts';
import { seriesData } from './structured-data.ts';

export async function showSeries(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const { config, db, clock, show, absolute } = site;
  const closed = await closedFor(site, { req, res });
  const reader = { viewer: req.visit.viewer, closed };
  const { series, city, isOpen } = await seriesSeenBy(db, reader, req.params);
  req.visit = inTweetupLanguage(req.visit, series.template);
  const { say, language, viewer } = req.visit;
  const now = clock();
  const page = pageAsked(req.query['page']);
  const address = addressOfSeries(series);
  const target = { city: city.slug, series: series.slug, cityName: city.label, seriesName: series.name };
  const own = viewer ? await followingOf(db, viewer.id, { city: null, seriesId: series.id }) : undefined;
  const hosts = await hostsOfSeries(db, series.id);
  const isHost = hosts.some(({ id }) => id === viewer?.id);
  const coming = await ofSeries(db, now, { series, which: 'coming', page, closed });
  const over = await ofSeries(db, now, { series, which: 'past', page: 1, closed });
  const recaps = await recapsAmong(
    db,
    over.listed.map(({ tweetup }) => tweetup),
    now,
  );
  const entries = await entriesOf(db, coming.listed);
  const [first, ...others] = page === 1 ? entries : [undefined, ...entries];
  const isUnlisted = series.template.visibility !== 'public';
  const rule = ruleAndTime(series.rule, series.template, say);
  const { hashtag, description } = series.template;
  if (isHost) res.set('Cache-Control', 'private, no-store');
  show(req, res, {
    template: 'series/series',
    page: {
      title: series.name,
      isPrivate: isUnlisted,
      microformat: 'h-feed',
      description: say('series.seriesDescription', { rule, city: city.label, hashtag }),
      feeds: isOpen ? discoverable(absolute, { page: address, language, title: series.name }) : [],
      ...(viewer && isHost ? { bar: await seriesBar(site, { series, viewer, say }) } : {}),
    },
    view: {
      name: series.name,
      rule,
      city: city.slug,
      cityName: city.label,
      hosts:
        hosts.length > 0
          ? hostedBy(
              hosts.map(({ name }) => name),
              say,
            )
          : '',
      hashtag: hashtagShown(hashtag),
      description: description ? htmlOf(description) : '',
      wordsLanguage: series.template.language === language ? '' : series.template.language,
      hasEnded: series.endedAt !== null,
      isHidden: series.hiddenAt !== null,
      tired: tiredText({ hosts, series, say }),
      isHost,
      address,
      said: isHost ? saidNotice(req, saids) : '',
      next: first ? nextView(first, { say, now, where: 'in-a-series' }) : null,
      isEmpty: coming.listed.length === 0,
      days: byDay(
        others.filter((one) => one !== undefined),
        { say, now, where: 'in-a-series' },
      ),
      pager: pagerView(address, page, coming.hasMore),
      past: over.listed.map(({ tweetup }) => ({
        address: addressOf(tweetup),
        title: tweetup.title,
        machine: tweetup.startsAt.toISOString(),
        recap: recaps.has(tweetup.id) ? addressOfRecap(tweetup) : '',
        day: shortDay(tweetup.startsAt, tweetup.zone, language),
      })),
      hostList: hosts.length > 1 && viewer && isHost ? hostViews(hosts, viewer, say) : [],
      dates: isHost && !series.endedAt ? await dayViews(db, { series, city }, { now, say }) : [],
      fediverse: isUnlisted || series.hiddenAt ? null : followLinkView(config, req, `series/${series.id}`),
      subscribe: isOpen ? subscribeAddresses(absolute, address, language) : null,
      follow: series.endedAt || !isOpen ? null : followFormView({ target, viewer, own }, {}, say),
      structuredData:
        isUnlisted || !isOpen
          ? ''
          : seriesData(
              { series, city },
              {
                coming: coming.listed.filter(({ tweetup }) => isShownIn(series, tweetup)),
                hostNames: hosts.map(({ name }) => name),
              },
              absolute,
            ),
    },
  });
}

/** Evenings by invitation stand there for their own hosts and guests. */
async function closedFor(site: Dependencies, exchange: Exchange): Promise<SQL | undefined> {
  const { viewer } = exchange.req.visit;
  if (viewer) return isTheirsByInvitation(site.db, { personId: viewer.id });
  const device = await deviceHere(site, exchange);
  return device && isTheirsByInvitation(site.db, { personId: device.person.id, deviceHash: device.hash });
}

export async function leaveOutDay(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const { series } = await hostedSeries(site, { req, res });
  const { date } = submittedFields(req.body, ['date']);
  if (isDate(date)) await leaveOut(db, series.id, date);
  seeOther(res, `${addressOfSeries(series)}#dates`);
}

export async function putBackDay(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { series } = await hostedSeries(site, { req, res });
  const { date } = submittedFields(req.body, ['date']);
  if (isDate(date)) await putBack(db, clock(), { seriesId: series.id, date });
  seeOther(res, `${addressOfSeries(series)}#dates`);
}

export async function stopSeries(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { series } = await hostedSeries(site, { req, res });
  const { resume } = submittedFields(req.body, ['resume']);
  if (resume) await resumeSeries(db, clock(), series.id);
  else await endSeries(db, clock(), series.id);
  seeOther(res, addressOfSeries(series));
}

async function hostedSeries({ db }: Dependencies, { req, res }: Exchange): Promise<SeriesInItsCity> {
  const viewer = signedInPerson(req, res);
  const { city, series } = req.params as { city: string; series: string };
  return seriesHostedBy(db, viewer, { city, series });
}

/** Which of the hosts may be asked to go, or may go themselves. */
function hostViews(hosts: readonly Person[], viewer: Person, say: Say) {
  return hosts.map((person) => ({
    id: person.id,
    name: person.name || say('rsvps.nameless'),
    leaves: person.id === viewer.id && mayLeave(hosts) ? say('series.leaveHostingSeries') : '',
    removes: mayRemove(hosts, viewer, person) ? say('series.removeFromSeries') : '',
  }));
}

const saids: Readonly<Record<string, MessageKey>> = {
  started: 'series.seriesStarted',
  thrice: 'hosting.saidThrice',
  saved: 'series.seriesSaved',
  'hosts-changed': 'series.seriesSaved',
  'hosts-kept': 'hosting.saidNotAllowed',
};
