// The wall as Atom and JSON Feed: of an evening, and of a hashtag.
import { Router, type Request, type Response } from 'express';
import { NotFound } from '../errors.ts';
import { sayIn, type Say } from '../language/translate.ts';
import { hashOf } from '../secrets.ts';
import { feedFormats, type FeedItem } from '../subscribing/feeds.ts';
import { addressOf, tweetupAt } from '../tweetups/tweetup.ts';
import { isKnownTo } from '../web/known.ts';
import type { Parts } from '../web/parts.ts';
import { hashtagKey, readHashtag } from './hashtag.ts';
import { postHtml, postTitle } from './post-html.ts';
import type { Post } from './post.ts';
import { newestPosts, postsWithHashtag } from './wall.ts';

const mostInFeed = 100;

export function wallFeedPages({ config, db, clock }: Parts): Router {
  const pages = Router();

  for (const format of ['atom', 'json'] as const) {
    pages.get(`/hashtag/:tag/wall.${format}`, async (req, res) => {
      const read = readHashtag(req.params.tag);
      if ('refused' in read) throw new NotFound('not a hashtag');
      const posts = await postsWithHashtag(db, hashtagKey(read.hashtag), mostInFeed);
      send(req, res, format, posts, read.hashtag, `/hashtag/${encodeURIComponent(read.hashtag)}`);
    });

    pages.get(`/:city/:slug/wall.${format}`, async (req, res) => {
      const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
      const posts = await newestPosts(db, tweetup.id, mostInFeed);
      if (tweetup.visibility === 'unlisted') res.set('X-Robots-Tag', 'noindex');
      send(req, res, format, posts, tweetup.hashtag, `${addressOf(tweetup)}/wall`);
    });
  }

  function send(
    req: Request,
    res: Response,
    format: 'atom' | 'json',
    posts: readonly Post[],
    hashtag: string,
    page: string,
  ): void {
    const say = sayIn(req.query['lang'] === 'en' ? 'en' : 'de');
    const state = posts.map(({ id, version }) => `${id}:${version}`).join();
    res.set('ETag', `"${hashOf(`${req.path} ${say.language} ${state}`).slice(0, 24)}"`);
    // It shows people: a post that is taken off is gone at once.
    res.set('Cache-Control', 'public, no-cache');
    res.set('Access-Control-Allow-Origin', '*');
    if (isKnownTo(req, res)) return void res.status(304).end();
    res.type(feedFormats[format].type).send(
      feedFormats[format].write({
        title: `#${hashtag}`,
        description: say('hashtag.feedDescription', { hashtag }),
        page: config.baseUrl + page,
        self: config.baseUrl + req.path,
        updated: posts[0]?.postedAt ?? clock(),
        items: posts.map((post) => itemOf(post, hashtag, say)),
      }),
    );
  }

  function itemOf(post: Post, hashtag: string, say: Say): FeedItem {
    return {
      id: `${config.baseUrl}/#${post.id}`,
      title: postTitle(post),
      hosts: [post.authorName || post.authorHandle],
      address: post.address,
      html: postHtml(post, config.baseUrl, say),
      hashtag,
      published: post.postedAt,
      updated: post.postedAt,
    };
  }

  return pages;
}
