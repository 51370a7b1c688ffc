// Who writes in a city, to take along: OPML, Atom and JSON Feed of those who agreed to that.
import type { Request, Response } from 'express';
import { leadsElsewhere } from '../addresses.ts';
import { cityOrNotFound } from '../cities/city.ts';
import { defaultLanguage, isLanguage, sayIn, type Say } from '../language/translate.ts';
import { hashOf } from '../secrets/tokens.ts';
import { feedFormats, writeFeed, type FeedItem } from '../subscribing/feeds.ts';
import { pathOnThisSite } from '../web/canonical.ts';
import { isNotModified } from '../web/conditional.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { escaped } from '../xml.ts';
import { blogsToTake, never, type Shown } from './blog.ts';
import { siteOf } from './newest.ts';
import { opmlOf } from './opml.ts';

const mostInFeed = 50;
const mostInList = 5000;

export async function sendBlogsOpml(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const { shown, title } = await taken(site, { req, res }, mostInList);
  if (isKnown(req, res, shown)) return;
  res.set('Content-Disposition', `attachment; filename="${req.params.city}-blogs.opml"`);
  const blogs = shown.map(({ blog, name }) => ({
    name: nameOf({ blog, name }),
    feed: blog.feed,
    address: blog.address,
  }));
  res.type('text/x-opml; charset=utf-8').send(opmlOf(title, blogs));
}

export async function sendBlogsFeed(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const { shown, title, description } = await taken(site, { req, res }, mostInFeed);
  if (isKnown(req, res, shown)) return;
  const format = req.path.endsWith('.json') ? 'json' : 'atom';
  const feed = {
    title,
    description,
    page: `/${req.params.city}/blogs` as const,
    self: pathOnThisSite(req.path),
    updated: shown[0]?.blog.latestAt ?? never,
    items: shown.flatMap(itemsOf),
  };
  res.type(feedFormats[format].type).send(writeFeed(feed, format, site.config.baseUrl));
}

async function taken(
  { db, gazetteer }: Dependencies,
  { req }: Exchange,
  most: number,
): Promise<{ shown: Shown[]; title: string; description: string }> {
  const slug = String(req.params['city']);
  const city = await cityOrNotFound({ db, gazetteer }, slug);
  const say = sayOf(req);
  return {
    shown: await blogsToTake(db, slug, most),
    title: say('writing.title', { city: city.name }),
    description: say('writing.feedDescription', { city: city.name }),
  };
}

/** It shows people: whoever takes their yes back is gone at once. */
function isKnown(req: Request, res: Response, shown: readonly Shown[]): boolean {
  const state = shown.map(({ blog, name }) => [blog.id, blog.latestAt.getTime(), blog.name, name, blog.feed]);
  const known = [req.path, sayOf(req).language, JSON.stringify(state)];
  res.set('ETag', `"${hashOf(known.join(' ')).slice(0, 24)}"`);
  res.set('Cache-Control', 'public, no-cache');
  res.set('Access-Control-Allow-Origin', '*');
  if (!isNotModified(req, res)) return false;
  res.status(304).end();
  return true;
}

function itemsOf({ blog, name }: Shown): FeedItem[] {
  const [post] = blog.posts;
  if (!post || !leadsElsewhere(post.address)) return [];
  const { title, address, words } = post;
  const postedAt = new Date(post.postedAt);
  return [
    {
      id: `/${blog.city}/blogs#${blog.id}-${post.postedAt}`,
      title,
      address,
      html: () => `<p>${escaped(words || title)}</p>`,
      hashtag: '',
      hosts: [nameOf({ blog, name })],
      published: postedAt,
      updated: postedAt,
    },
  ];
}

function nameOf({ blog, name }: Shown): string {
  return name || blog.name || siteOf(blog.address);
}

/** A program's language says nothing about its reader: it is chosen by the address. */
function sayOf(req: Request): Say {
  const asked = req.query['lang'];
  return sayIn(isLanguage(asked) ? asked : defaultLanguage);
}
