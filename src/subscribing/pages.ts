// Calendars and feeds to subscribe to: everywhere, a city, a series, a hashtag, a host.
import type { Path } from '../addresses.ts';
import type { Request, Response } from 'express';
import { NotFound } from '../errors.ts';
import { hashtagAsked, hashtagKey } from '../hashtags/hashtag.ts';
import { addressOfPage, pageAt } from '../people/page-of-person.ts';
import { defaultLanguage, isLanguage, sayIn, type Say } from '../language/translate.ts';
import { hashOf } from '../secrets/tokens.ts';
import { calendarFeed, senderOn } from '../tweetups/calendar.ts';
import { seriesSeenBy } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { cityOrNotFound } from '../cities/city.ts';
import { isNotModified } from '../web/conditional.ts';
import { pathOnThisSite } from '../web/canonical.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { forCalendar, forFeed, lastChange, type Which } from './announced.ts';
import { feedFormats, feedItem, writeFeed, type FeedFormat } from './feeds.ts';

interface Source {
  readonly which: Which;
  readonly title: string;
  /** The page that shows the same. */
  readonly page: Path;
}

export async function sendCalendarOfAll(site: Dependencies, req: Request, res: Response): Promise<void> {
  await sendCalendar(site, { req, res }, ofAll(site));
}

export async function sendCalendarOfHashtag(
  site: Dependencies,
  req: RequestAt<'tag'>,
  res: Response,
): Promise<void> {
  await sendCalendar(site, { req, res }, ofHashtag(req.params.tag));
}

export async function sendCalendarOfPerson(
  site: Dependencies,
  req: RequestAt<'id'>,
  res: Response,
): Promise<void> {
  await sendCalendar(site, { req, res }, await ofPerson(site, req.params.id.toLowerCase()));
}

export async function sendCalendarOfCity(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  await sendCalendar(site, { req, res }, await ofCity(site, req.params.city, sayOf(req)));
}

export async function sendCalendarOfSeries(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  await sendCalendar(site, { req, res }, await ofSeries(site, req.params));
}

export async function sendFeedOfAll(site: Dependencies, req: Request, res: Response): Promise<void> {
  await sendFeed(site, { req, res }, ofAll(site));
}

export async function sendFeedOfCity(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  await sendFeed(site, { req, res }, await ofCity(site, req.params.city, sayOf(req)));
}

export async function sendFeedOfSeries(
  site: Dependencies,
  req: RequestAt<'city' | 'series'>,
  res: Response,
): Promise<void> {
  await sendFeed(site, { req, res }, await ofSeries(site, req.params));
}

async function sendCalendar(site: Dependencies, { req, res }: Exchange, source: Source): Promise<void> {
  const { config, db, clock } = site;
  if (await isKnown(site, { req, res }, source)) return;
  const listed = await forCalendar(db, clock(), source.which);
  res.type('text/calendar; charset=utf-8');
  const self = pathOnThisSite(req.path);
  res.send(calendarFeed(listed, { name: source.title, self, say: sayOf(req) }, senderOn(config)));
}

async function sendFeed(site: Dependencies, { req, res }: Exchange, source: Source): Promise<void> {
  const { config, db, clock } = site;
  const format = formatOf(req.path);
  if (await isKnown(site, { req, res }, source)) return;
  const say = sayOf(req);
  const items = (await forFeed(db, clock(), source.which)).map((one) => feedItem(one, say));
  const { changedAt } = await lastChange(db, clock(), source.which);
  res.type(feedFormats[format].type).send(
    writeFeed(
      {
        title: source.title,
        description: say('subscribing.description'),
        page: source.page,
        self: pathOnThisSite(req.path),
        updated: changedAt ?? never,
        items,
      },
      format,
      config.baseUrl,
    ),
  );
}

/** An empty list was never changed, and stays the same file. */
const never = new Date(0);

/** Answers 304 by one small query, without making what the reader has already. */
async function isKnown(
  { db, clock }: Dependencies,
  { req, res }: Exchange,
  { which }: Source,
): Promise<boolean> {
  const now = clock();
  const { tweetups, changedAt } = await lastChange(db, now, which);
  // The day, because evenings leave the list with time; the path, because formats differ.
  const state = [
    req.path,
    sayOf(req).language,
    tweetups,
    changedAt?.getTime() ?? 0,
    // Nothing stays nothing.
    changedAt ? now.toISOString().slice(0, 10) : '',
  ];
  res.set('ETag', `"${hashOf(state.join(' ')).slice(0, 24)}"`);
  if (changedAt) res.set('Last-Modified', changedAt.toUTCString());
  res.set('Cache-Control', 'public, max-age=300');
  res.vary('Accept-Language');
  res.set('Access-Control-Allow-Origin', '*');
  if (!isNotModified(req, res)) return false;
  res.status(304).end();
  return true;
}

/** The address ends in it. */
function formatOf(path: string): FeedFormat {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!Object.hasOwn(feedFormats, ending)) throw new NotFound(`no feed as ${ending}`);
  return ending as FeedFormat;
}

function ofAll({ config }: Dependencies): Source {
  return { which: {}, title: config.siteName, page: '/' };
}

async function ofCity(site: Dependencies, slug: string, say: Say): Promise<Source> {
  const city = await cityOrNotFound(site, slug);
  return { which: { city: slug }, title: say('cities.pageTitle', { city: city.label }), page: `/${slug}` };
}

async function ofSeries({ db }: Dependencies, at: { city: string; series: string }): Promise<Source> {
  const { series } = await seriesSeenBy(db, { viewer: null }, at);
  return { which: { series }, title: series.name, page: addressOfSeries(series) };
}

/** A calendar programme asks as a stranger. */
async function ofPerson({ config, db }: Dependencies, id: string): Promise<Source> {
  const found = await pageAt(db, id);
  if (found?.page.visible !== 'public') throw new NotFound('nobody has a public page there');
  const { person, page } = found;
  return { which: { host: person.id }, title: person.name || config.siteName, page: addressOfPage(page) };
}

function ofHashtag(tag: string): Source {
  const hashtag = hashtagAsked(tag);
  if (hashtag === undefined) throw new NotFound('not a hashtag');
  return {
    which: { hashtagKey: hashtagKey(hashtag) },
    title: `#${hashtag}`,
    page: `/hashtag/${encodeURIComponent(hashtag)}`,
  };
}

/** A subscription is asked for by a program, whose language says nothing about its reader: it is chosen by the address. */
function sayOf(req: Request): Say {
  const asked = req.query['lang'];
  return sayIn(isLanguage(asked) ? asked : defaultLanguage);
}
