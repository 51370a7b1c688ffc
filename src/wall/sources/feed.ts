// A blog's feed (RSS, Atom or JSON Feed): entries that carry the hashtag as a tag or in their words.
import type { Outside } from '../../outside/outside.ts';
import { textIn } from '../../outside/reading.ts';
import { hashtagKey } from '../../hashtags/hashtag.ts';
import { keyOf } from '../post-address.ts';
import { facetsIn, plainWords } from '../plain-words.ts';
import { entriesIn, feedTypes, type FeedEntry } from './feed-entries.ts';
import { picturesOf } from './feed-pictures.ts';
import { failedResult, type SourceResult } from './found.ts';
import type { FoundPost } from '../found-post.ts';

/** A wall shows how a post of a blog begins; the rest is read there. */
const mostShown = 600;

/** @param between only what was published then: an old hashtag may mean something else */
export async function feedPosts(
  outside: Outside,
  {
    feed,
    blog,
    hashtag,
    between,
  }: {
    feed: string;
    blog: { readonly address: string; readonly name: string };
    hashtag: string;
    between: { readonly from: Date; readonly to: Date };
  },
): Promise<SourceResult> {
  const fetched = await outside.fetch({ address: feed, accept: feedTypes });
  if (fetched.outcome !== 'fetched') return failedResult(fetched);
  const entries = entriesIn(textIn(fetched));
  if (entries === undefined) return { outcome: 'failed' };
  const wanted = hashtagKey(hashtag);
  const posts = entries
    .filter(({ postedAt }) => postedAt >= between.from && postedAt <= between.to)
    .flatMap((entry) => postOf(entry, blog, wanted) ?? []);
  return { outcome: 'given', posts };
}

function postOf(
  { address, title, text, tags, postedAt, said }: FeedEntry,
  blog: { readonly address: string; readonly name: string },
  wanted: string,
): FoundPost | undefined {
  const whole = plainWords([title, text].filter(Boolean).join('\n\n'));
  const inText = facetsIn(whole).flatMap(({ start, end, kind }) =>
    kind === 'hashtag' ? whole.slice(start + 1, end) : [],
  );
  if (![...tags, ...inText].some((tag) => hashtagKey(tag.replace(/^#/, '')) === wanted)) return undefined;
  const words = whole.length > mostShown ? `${whole.slice(0, whole.lastIndexOf(' ', mostShown))} …` : whole;
  return {
    network: 'blog',
    key: keyOf(address),
    address,
    author: { name: blog.name || new URL(blog.address).hostname, handle: '', profile: blog.address },
    words,
    facets: facetsIn(words),
    pictures: picturesOf(said, address),
    warning: '',
    language: '',
    postedAt,
  };
}
