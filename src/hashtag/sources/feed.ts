// A blog's feed (RSS, Atom or JSON Feed): entries that carry the hashtag as a tag or in their words.
import { parseFeed } from 'feedsmith';
import type { Outside } from '../../outside/outside.ts';
import { textIn } from '../../outside/reading.ts';
import { hashtagKey } from '../hashtag.ts';
import { keyOf } from '../post-address.ts';
import { facetsIn, plainWords, webAddress } from '../plain-words.ts';
import type { FoundPost } from '../post.ts';
import { momentOf, notGiven, partOf, textOf, type Given } from './found.ts';
import { picturesOf } from './feed-pictures.ts';
import { wordsOfHtml } from './html-words.ts';

/** A wall shows how a post of a blog begins; the rest is read there. */
const mostShown = 600;

/** @param between only what was published then: an old hashtag may mean something else */
export async function feedPosts(
  outside: Outside,
  feed: string,
  blog: { readonly address: string; readonly name: string },
  hashtag: string,
  between: { readonly from: Date; readonly to: Date },
): Promise<Given> {
  const accept =
    'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';
  const fetched = await outside.fetch({ address: feed, accept });
  if (fetched.outcome !== 'fetched') return notGiven(fetched);
  try {
    const parsed = parseFeed(textIn(fetched)).feed as unknown;
    const entries = [partOf(parsed, 'entries'), partOf(parsed, 'items')].find(Array.isArray) ?? [];
    const wanted = hashtagKey(hashtag);
    const posts = (entries as unknown[])
      .slice(0, 100)
      .flatMap((entry) => postOf(entry, blog, wanted) ?? [])
      .filter(({ postedAt }) => postedAt >= between.from && postedAt <= between.to);
    return { outcome: 'given', posts };
  } catch {
    // Whatever is there is no feed.
    return { outcome: 'failed' };
  }
}

function postOf(
  entry: unknown,
  blog: { readonly address: string; readonly name: string },
  wanted: string,
): FoundPost | undefined {
  const links = partOf(entry, 'links');
  const alternate = Array.isArray(links)
    ? (links as unknown[]).find((link) => ['', 'alternate'].includes(textOf(link, 'rel')))
    : undefined;
  const address = webAddress(textOf(entry, 'url') || textOf(entry, 'link') || textOf(alternate, 'href'));
  const said = ['published', 'date_published', 'pubDate', 'updated'].map((name) =>
    momentIn(partOf(entry, name)),
  );
  const postedAt = said.find((moment) => moment !== undefined);
  if (!address || !postedAt) return undefined;
  const title = wordsIn(partOf(entry, 'title'));
  const text = [
    wordsIn(partOf(entry, 'content')),
    wordsIn(partOf(entry, 'content_html')),
    wordsIn(partOf(entry, 'content_text')),
    wordsIn(partOf(entry, 'summary')),
    wordsIn(partOf(entry, 'description')),
  ].find(Boolean);
  const whole = plainWords([title, text].filter(Boolean).join('\n\n'));
  const inText = facetsIn(whole).flatMap(({ start, end, kind }) =>
    kind === 'hashtag' ? whole.slice(start + 1, end) : [],
  );
  if (![...tagsOf(entry), ...inText].some((tag) => hashtagKey(tag.replace(/^#/, '')) === wanted))
    return undefined;
  const words = whole.length > mostShown ? `${whole.slice(0, whole.lastIndexOf(' ', mostShown))} …` : whole;
  return {
    network: 'blog',
    key: keyOf(address),
    address,
    author: { name: blog.name || new URL(blog.address).hostname, handle: '', profile: blog.address },
    words,
    facets: facetsIn(words),
    pictures: picturesOf(entry, address),
    warning: '',
    language: '',
    postedAt,
  };
}

function tagsOf(entry: unknown): string[] {
  const lists = [partOf(entry, 'tags'), partOf(entry, 'categories')].filter(Array.isArray) as unknown[][];
  return lists
    .flat()
    .map((tag) => (typeof tag === 'string' ? tag : textOf(tag, 'term') || textOf(tag, 'name')));
}

/** Feeds write words as they are, or in an object beside their kind. */
function wordsIn(said: unknown): string {
  const html = typeof said === 'string' ? said : textOf(said, 'value') || textOf(said, 'encoded');
  return html ? wordsOfHtml(html).written.trim() : '';
}

function momentIn(said: unknown): Date | undefined {
  if (said instanceof Date) return said;
  return typeof said === 'string' ? momentOf(said) : undefined;
}
