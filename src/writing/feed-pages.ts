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
import { blogsToList, blogsToTake, never, type CityBlog, type Shown } from './blog.ts';
import { siteOf } from './newest.ts';
import { opmlOf } from './opml.ts';

const mostInFeed = 50;
const mostInList = 5000;

export async function sendBlogsOpml(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const { title } = await titled(site, { req, res });
  const listed = await blogsToList(site.db, { city: req.params.city, most: mostInList });
  const blogs = listed.map(({ blogName, name, feed, address }) => ({
    name: nameOf({ blog: { name: blogName, address }, name }),
    feed,
    address,
  }));
  if (isKnown({ req, res }, JSON.stringify(blogs))) return;
  res.set('Content-Disposition', `attachment; filename="${req.params.city}-blogs.opml"`);
  res.type('text/x-opml; charset=utf-8').send(opmlOf(title, blogs));
}

export async function sendBlogsFeed(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const { title, description } = await titled(site, { req, res });
  const shown = await blogsToTake(site.db, req.params.city, mostInFeed);
  const state = shown.map(({ blog, name }) => [
    blog.id,
    blog.latestAt.getTime(),
    nameOf({ blog, name }),
    blog.posts[0],
  ]);
  if (isKnown({ req, res }, JSON.stringify(state))) return;
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

async function titled(
  { db, gazetteer }: Dependencies,
  { req }: Exchange,
): Promise<{ title: string; description: string }> {
  const city = await cityOrNotFound({ db, gazetteer }, String(req.params['city']));
  const say = sayOf(req);
  return {
    title: say('writing.title', { city: city.name }),
    description: say('writing.feedDescription', { city: city.name }),
  };
}

/** It shows people: whoever takes their yes back is gone at once. @param state all that it says */
function isKnown({ req, res }: Exchange, state: string): boolean {
  const known = [req.path, sayOf(req).language, state];
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

function nameOf({ blog, name }: { blog: Pick<CityBlog, 'name' | 'address'>; name: string | null }): string {
  return name || blog.name || siteOf(blog.address);
}

/** A program's language says nothing about its reader: it is chosen by the address. */
function sayOf(req: Request): Say {
  const asked = req.query['lang'];
  return sayIn(isLanguage(asked) ? asked : defaultLanguage);
}
