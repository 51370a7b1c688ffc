// Searches Bluesky for a hashtag (app.bsky.feed.searchPosts), with the account that the operator gives for it: nobody else may.
import type { OperatorAccount } from '../../handles/operator-account.ts';
import type { Fetched, Outside } from '../../outside/outside.ts';
import { jsonIn } from '../../outside/reading.ts';
import { hashtagKey } from '../../hashtags/hashtag.ts';
import { blueskyPost, type BlueskyAccount } from './bluesky.ts';
import { failedResult, partOf, textOf, type SourceResult } from './found.ts';
import type { Clock } from '../../time/clock.ts';
import type { FoundPost } from '../found-post.ts';

export interface BlueskySearch {
  /** Whom it asks: an origin. */
  readonly service: string;
  posts(outside: Outside, wanted: WantedPosts): Promise<SourceResult>;
}

interface WantedPosts {
  readonly hashtag: string;
  /** By their identifier: what they write is told as their own server tells it. */
  readonly guests: ReadonlyMap<string, BlueskyAccount>;
  /** Ends the turning of pages: what is older has been told before. */
  readonly hasCome: (post: FoundPost) => boolean;
}

const atOnce = 100;
const mostPages = 3;

export function searchesBluesky(account: OperatorAccount, clock: Clock): BlueskySearch {
  const { service } = account;

  /** A token that has run out is answered with 400 or 401: then it is tried once more with a new one. */
  async function asked(outside: Outside, query: URLSearchParams): Promise<Fetched> {
    const session = await account.signedIn(outside, clock());
    if ('outcome' in session) return session;
    const fetched = await outside.fetch({
      address: `${service}/xrpc/app.bsky.feed.searchPosts?${query.toString()}`,
      accept: 'application/json',
      authorization: `Bearer ${session.token}`,
    });
    if (fetched.outcome === 'refused' && [400, 401].includes(fetched.status) && !session.isNew) {
      await account.signOut();
      return asked(outside, query);
    }
    return fetched;
  }

  return {
    service,
    posts: async (outside, { hashtag, guests, hasCome }) => {
      const posts: FoundPost[] = [];
      let cursor = '';
      for (let page = 0; page < mostPages; page += 1) {
        const query = { q: `#${hashtag}`, tag: hashtag, sort: 'latest', limit: String(atOnce) };
        const answer = await asked(outside, new URLSearchParams(cursor ? { ...query, cursor } : query));
        if (answer.outcome !== 'fetched') {
          if (page > 0) break;
          return failedResult(answer);
        }
        const said = jsonIn(answer);
        const views = partOf(said, 'posts');
        if (!Array.isArray(views)) return page > 0 ? { outcome: 'given', posts } : { outcome: 'failed' };
        const found = (views as unknown[]).flatMap((view) => postIn(view, hashtagKey(hashtag), guests) ?? []);
        posts.push(...found);
        cursor = textOf(said, 'cursor');
        if (!cursor || views.length === 0 || found.some(hasCome)) break;
      }
      return { outcome: 'given', posts };
    },
  };
}

/** Whoever asked not to be shown to people who are not signed in stays out, and so does what a moderator hides. */
function postIn(
  view: unknown,
  wanted: string,
  guests: ReadonlyMap<string, BlueskyAccount>,
): FoundPost | undefined {
  const author = partOf(view, 'author');
  const did = textOf(author, 'did');
  const labels = [...labelsOf(author), ...labelsOf(view)];
  if (!did || labels.some((label) => /^!(?:no-unauthenticated|hide|takedown|suspend)$/.test(label)))
    return undefined;
  const guest = guests.get(did);
  const handle = textOf(author, 'handle');
  const account = guest ?? { did, pds: '', handle, name: textOf(author, 'displayName') };
  const post = blueskyPost({ uri: textOf(view, 'uri'), value: partOf(view, 'record') }, account, wanted);
  if (!post || guest) return post;
  const warnings = labels.filter((label) => !label.startsWith('!'));
  const thumbnails = thumbnailsIn(partOf(view, 'embed'));
  return {
    ...post,
    warning: [...new Set([post.warning, ...warnings].filter(Boolean))].join(', '),
    // Where a stranger's server is we do not know: the service shows their pictures.
    pictures: (post.pictures ?? []).flatMap((picture, place) => {
      const address = thumbnails[place];
      return address ? [{ ...picture, address }] : [];
    }),
  };
}

function labelsOf(of: unknown): string[] {
  const labels = partOf(of, 'labels');
  return Array.isArray(labels) ? (labels as unknown[]).map((label) => textOf(label, 'val')) : [];
}

function thumbnailsIn(embed: unknown): string[] {
  const images = partOf(embed, 'images') ?? partOf(partOf(embed, 'media'), 'images');
  return Array.isArray(images) ? (images as unknown[]).map((image) => textOf(image, 'thumb')) : [];
}
