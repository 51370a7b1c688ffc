// A blog's feed (RSS, Atom or JSON Feed): entries that carry the hashtag as a tag or in their words.
import { shortenedTo } from '../../forms/words.ts';
import type { Outside } from '../../outside/outside.ts';
import { textIn } from '../../outside/reading.ts';
import { hashtagKey } from '../../hashtags/hashtag.ts';
import { keyOf } from '../post-address.ts';
import { facetsIn, plainWords } from '../plain-words.ts';
import type { FeedEntry } from './feed-entries.ts';
import { feedTypes, type FeedsApart } from './feeds-apart.ts';
import { failedResult, type SourceResult, type Validators } from './found.ts';
import type { FoundPost } from '../found-post.ts';

/** A wall shows how a post of a blog begins; the rest is read there. */
const mostShown = 600;

export interface WantedFeed {
  readonly feed: string;
  /** What it said of itself last: with it nothing is read again that has not changed. */
  readonly validators: Validators;
  readonly blog: { readonly address: string; readonly name: string };
  readonly hashtag: string;
  /** Only what was published then: an old hashtag may mean something else. */
  readonly between: { readonly from: Date; readonly to: Date };
}

export async function feedPosts(
  { outside, apart }: { outside: Outside; apart: FeedsApart },
  { feed, validators, blog, hashtag, between }: WantedFeed,
): Promise<SourceResult> {
  const fetched = await outside.fetch({ address: feed, accept: feedTypes, ...validators });
  if (fetched.outcome !== 'fetched') return failedResult(fetched);
  const entries = await apart.read({ text: textIn(fetched), address: fetched.address });
  if (entries === null) return { outcome: 'failed' };
  const wanted = hashtagKey(hashtag);
  const posts = entries
    .filter(({ postedAt }) => postedAt >= between.from && postedAt <= between.to)
    .flatMap((entry) => postOf(entry, blog, wanted) ?? []);
  const { etag = null, 'last-modified': lastModified = null } = fetched.headers;
  return { outcome: 'given', posts, validators: { etag, lastModified } };
}

function postOf(
  { address, title, text, tags, postedAt, pictures }: FeedEntry,
  blog: { readonly address: string; readonly name: string },
  wanted: string,
): FoundPost | undefined {
  const whole = plainWords([title, text].filter(Boolean).join('\n\n'));
  const inText = facetsIn(whole).flatMap(({ start, end, kind }) =>
    kind === 'hashtag' ? whole.slice(start + 1, end) : [],
  );
  if (![...tags, ...inText].some((tag) => hashtagKey(tag.replace(/^#/, '')) === wanted)) return undefined;
  const words = shortenedTo(whole, mostShown);
  return {
    network: 'blog',
    key: keyOf(address),
    address,
    author: { name: blog.name || new URL(blog.address).hostname, handle: '', profile: blog.address },
    words,
    facets: facetsIn(words),
    pictures,
    warning: '',
    language: '',
    postedAt,
  };
}
