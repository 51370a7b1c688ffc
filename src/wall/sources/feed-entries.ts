// The entries of a feed (RSS, Atom or JSON Feed), each in the same plain form.
import type * as Feedsmith from 'feedsmith';
import { lazily } from '../../lazily.ts';
import { plainWords, webAddress } from '../plain-words.ts';
import { momentOf, partOf, textOf } from './found.ts';
import { wordsOfHtml } from './html-words.ts';

const feedsmith = lazily<typeof Feedsmith>('feedsmith');

export const feedTypes =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

export interface FeedEntry {
  readonly address: string;
  /** Empty: many short notes have none. */
  readonly title: string;
  /** Without any markup. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly postedAt: Date;
  /** As the feed has it. */
  readonly said: unknown;
}

const mostRead = 100;

/** @returns undefined if it is no feed; entries without an address or a time are left out */
export function entriesIn(feed: string): FeedEntry[] | undefined {
  let parsed: unknown;
  try {
    parsed = feedsmith().parseFeed(feed).feed;
  } catch {
    return undefined;
  }
  const entries = [partOf(parsed, 'entries'), partOf(parsed, 'items')].find(Array.isArray) ?? [];
  return (entries as unknown[]).slice(0, mostRead).flatMap((entry) => entryOf(entry) ?? []);
}

function entryOf(entry: unknown): FeedEntry | undefined {
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
  const text = ['content', 'content_html', 'content_text', 'summary', 'description']
    .map((name) => wordsIn(partOf(entry, name)))
    .find(Boolean);
  const title = wordsIn(partOf(entry, 'title'));
  return {
    address,
    title: plainWords(title),
    text: plainWords(text ?? ''),
    tags: tagsOf(entry),
    postedAt,
    said: entry,
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
