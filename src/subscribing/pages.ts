// Calendars and feeds to subscribe to: everywhere, a city, a series, a hashtag, a host.
import { Router, type Request, type Response } from 'express';
import type { Queries } from '../database/database.ts';
import { NotFound } from '../errors.ts';
import { hashtagKey, readHashtag } from '../hashtags/hashtag.ts';
import { addressOfPage, pageAt } from '../people/page-of-person.ts';
import { sayIn, type Say } from '../language/translate.ts';
import { hashOf } from '../secrets/tokens.ts';
import { calendarFeed } from '../tweetups/calendar.ts';
import { seriesSeenBy } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { cityAt } from '../cities/city.ts';
import { isNotModified } from '../web/conditional.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { forCalendar, forFeed, lastChange, type Which } from './announced.ts';
import { feedFormats, feedItem, type FeedFormat } from './feeds.ts';

interface Source {
  readonly which: Which;
  readonly title: string;
  /** The page that shows the same. */
  readonly page: string;
}

export function subscribingPages({ config, db, clock, gazetteer }: Dependencies): Router {
  const pages = Router();
  const everywhere: Source = { which: {}, title: config.siteName, page: '/' };

  pages.get('/calendar.ics', (req, res) => sendCalendar(req, res, everywhere));
  pages.get('/hashtag/:tag/calendar.ics', (req, res) => sendCalendar(req, res, ofHashtag(req.params.tag)));
  pages.get('/people/:id/calendar.ics', async (req, res) =>
    sendCalendar(req, res, await ofPerson(req.params.id.toLowerCase())),
  );
  pages.get('/:city/calendar.ics', async (req, res) =>
    sendCalendar(req, res, await ofCity(req.params.city, sayOf(req))),
  );
  pages.get('/:city/series/:series/calendar.ics', async (req, res) =>
    sendCalendar(req, res, await ofSeries(req.params)),
  );
  for (const format of Object.keys(feedFormats) as FeedFormat[]) {
    pages.get(`/feed.${format}`, (req, res) => sendFeed(req, res, everywhere, format));
    pages.get(`/:city/feed.${format}`, async (req, res) => {
      const { city } = req.params;
      await sendFeed(req, res, await ofCity(city, sayOf(req)), format);
    });
    pages.get(`/:city/series/:series/feed.${format}`, async (req, res) =>
      sendFeed(req, res, await ofSeries(req.params), format),
    );
  }

  async function sendCalendar(req: Request, res: Response, source: Source): Promise<void> {
    if (await isKnown(req, res, db, source)) return;
    const listed = await forCalendar(db, clock(), source.which);
    res.type('text/calendar; charset=utf-8');
    res.send(
      calendarFeed(listed, { name: source.title, self: config.baseUrl + req.path, baseUrl: config.baseUrl }),
    );
  }

  async function sendFeed(req: Request, res: Response, source: Source, format: FeedFormat): Promise<void> {
    if (await isKnown(req, res, db, source)) return;
    const say = sayOf(req);
    const items = (await forFeed(db, clock(), source.which)).map((one) => feedItem(one, config.baseUrl, say));
    const { changedAt } = await lastChange(db, clock(), source.which);
    res.type(feedFormats[format].type).send(
      feedFormats[format].write({
        title: source.title,
        description: say('subscribing.description'),
        page: config.baseUrl + source.page,
        self: config.baseUrl + req.path,
        updated: changedAt ?? clock(),
        items,
      }),
    );
  }

  /** Answers 304 by one small query, without making what the reader has already. */
  async function isKnown(req: Request, res: Response, queries: Queries, { which }: Source): Promise<boolean> {
    const now = clock();
    const { tweetups, changedAt } = await lastChange(queries, now, which);
    // The day, because evenings leave the list with time; the path, because formats differ.
    const state = [
      req.path,
      sayOf(req).language,
      tweetups,
      changedAt?.getTime() ?? 0,
      now.toISOString().slice(0, 10),
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

  async function ofCity(slug: string, say: Say): Promise<Source> {
    const city = await cityAt(db, gazetteer, slug);
    if (!city) throw new NotFound(`no city ${slug}`);
    return { which: { city: slug }, title: say('cities.pageTitle', { city: city.label }), page: `/${slug}` };
  }

  async function ofSeries(at: { city: string; series: string }): Promise<Source> {
    const { series } = await seriesSeenBy(db, null, at.city, at.series);
    return { which: { series }, title: series.name, page: addressOfSeries(series) };
  }

  /** A calendar programme asks as a stranger. */
  async function ofPerson(id: string): Promise<Source> {
    const found = await pageAt(db, id);
    if (found?.page.visible !== 'public') throw new NotFound('nobody has a public page there');
    const { person, page } = found;
    return { which: { host: person.id }, title: person.name || config.siteName, page: addressOfPage(page) };
  }

  function ofHashtag(tag: string): Source {
    const read = readHashtag(tag);
    if ('refused' in read) throw new NotFound('not a hashtag');
    return {
      which: { hashtagKey: hashtagKey(read.hashtag) },
      title: `#${read.hashtag}`,
      page: `/hashtag/${encodeURIComponent(read.hashtag)}`,
    };
  }

  return pages;
}

/** A subscription is asked for by a program, whose language says nothing about its reader: it is chosen by the address. */
function sayOf(req: Request): Say {
  return sayIn(req.query['lang'] === 'en' ? 'en' : 'de');
}
