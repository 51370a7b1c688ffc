// The wall as Atom and JSON Feed: of a tweetup, and of a hashtag.
import type { Response } from 'express';
import { leadsElsewhere, type Path } from '../addresses.ts';
import { NotFound } from '../errors.ts';
import { defaultLanguage, isLanguage, sayIn, type Say } from '../language/translate.ts';
import { hashOf } from '../secrets/tokens.ts';
import { feedFormats, writeFeed, type FeedItem } from '../subscribing/feeds.ts';
import { addressOf, tweetupAt } from '../tweetups/tweetup.ts';
import { isNotModified } from '../web/conditional.ts';
import { pathOnThisSite } from '../web/canonical.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { hashtagAsked, hashtagKey } from '../hashtags/hashtag.ts';
import { postHtml, postTitle } from './post-html.ts';
import type { Post } from './post.ts';
import { newestPosts, postsWithHashtag } from './wall.ts';

const mostInFeed = 100;

type Format = 'atom' | 'json';

interface Feed {
  readonly posts: readonly Post[];
  readonly hashtag: string;
  /** The page that shows the same. */
  readonly page: Path;
}

export async function sendHashtagFeed(
  site: Dependencies,
  req: RequestAt<'tag'>,
  res: Response,
): Promise<void> {
  const hashtag = hashtagAsked(req.params.tag);
  if (hashtag === undefined) throw new NotFound('not a hashtag');
  const posts = await postsWithHashtag(site.db, hashtagKey(hashtag), mostInFeed);
  sendFeed(site, { req, res }, { posts, hashtag, page: `/hashtag/${encodeURIComponent(hashtag)}` });
}

export async function sendWallFeed(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup } = await tweetupAt(site.db, req.params);
  const posts = await newestPosts(site.db, tweetup.id, mostInFeed);
  if (tweetup.visibility !== 'public') res.set('X-Robots-Tag', 'noindex');
  sendFeed(site, { req, res }, { posts, hashtag: tweetup.hashtag, page: `${addressOf(tweetup)}/wall` });
}

function sendFeed({ config }: Dependencies, { req, res }: Exchange, feed: Feed): void {
  const { posts, hashtag, page } = feed;
  const format: Format = req.path.endsWith('.json') ? 'json' : 'atom';
  const asked = req.query['lang'];
  const say = sayIn(isLanguage(asked) ? asked : defaultLanguage);
  const state = posts.map(({ id, version }) => `${id}:${version}`).join();
  res.set('ETag', `"${hashOf(`${req.path} ${say.language} ${state}`).slice(0, 24)}"`);
  // It shows people: a post that is taken off is gone at once.
  res.set('Cache-Control', 'public, no-cache');
  res.set('Access-Control-Allow-Origin', '*');
  if (isNotModified(req, res)) return void res.status(304).end();
  res.type(feedFormats[format].type).send(
    writeFeed(
      {
        title: `#${hashtag}`,
        description: say('wall.feedDescription', { hashtag }),
        page,
        self: pathOnThisSite(req.path),
        // An empty wall stays the same file.
        updated: posts[0]?.postedAt ?? new Date(0),
        items: posts.map((post) => itemOf(post, { hashtag, page, say })),
      },
      format,
      config.baseUrl,
    ),
  );
}

function itemOf(post: Post, { hashtag, page, say }: { hashtag: string; page: Path; say: Say }): FeedItem {
  return {
    id: `/#${post.id}`,
    title: postTitle(post),
    hosts: [post.authorName || post.authorHandle],
    address: leadsElsewhere(post.address) ? post.address : page,
    html: (absolute) => postHtml(post, absolute, say),
    hashtag,
    published: post.postedAt,
    updated: post.postedAt,
  };
}
