// The entries of a feed (RSS 0.9 to 2.0, RDF, Atom or JSON Feed), each in the same plain form, as feeds are in the wild.
import type * as Feedsmith from 'feedsmith';
import { beginningOf } from '../../forms/words.ts';
import { lazily } from '../../lazily.ts';
import type { FoundPicture } from '../found-post.ts';
import { plainWords, webAddress } from '../plain-words.ts';
import { picturesOf } from './feed-pictures.ts';
import { partOf, textOf } from './found.ts';
import { wordsOfHtml } from './html-words.ts';
import { momentIn } from './moments.ts';

const feedsmith = lazily<typeof Feedsmith>('feedsmith');

export interface FeedEntry {
  readonly address: string;
  /** Empty: many short notes have none. */
  readonly title: string;
  /** Without any markup. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly postedAt: Date;
  readonly pictures: readonly FoundPicture[];
}

export interface Feed {
  readonly text: string;
  /** Where it was fetched, for addresses that are relative. */
  readonly address: string;
}

const mostRead = 100;
const mostTags = 50;

/** @returns undefined if it is no feed; entries without an address or a time are left out */
export function entriesIn({ text, address }: Feed): FeedEntry[] | undefined {
  let parsed: { format: string; feed: unknown };
  try {
    parsed = feedsmith().parseFeed(text);
  } catch {
    return undefined;
  }
  const { format, feed } = parsed;
  const entries = [partOf(feed, 'entries'), partOf(feed, 'items')].find(Array.isArray) ?? [];
  const about = { base: baseOf(feed, address), isPlain: format === 'json' };
  return (entries as unknown[]).slice(0, mostRead).flatMap((entry) => entryOf(entry, about) ?? []);
}

interface About {
  readonly base: string;
  /** JSON Feed writes words as they are, but for `content_html`. */
  readonly isPlain: boolean;
}

function entryOf(entry: unknown, { base, isPlain }: About): FeedEntry | undefined {
  const from = absolute(textOf(partOf(entry, 'xml'), 'base'), base) ?? base;
  const address = addressOf(entry, from);
  const postedAt = momentOfEntry(entry);
  if (!address || !postedAt) return undefined;
  const words = (name: string) =>
    wordsIn(partOf(entry, name), { isPlain: isPlain && name !== 'content_html' });
  const text = ['content', 'content_html', 'content_text', 'summary', 'description'].map(words).find(Boolean);
  return {
    address,
    title: plainWords(titleOf(entry, isPlain)),
    text: plainWords(text ?? ''),
    tags: tagsOf(entry),
    postedAt,
    pictures: picturesOf(entry, address),
  };
}

/** `xml:base`; in RSS what is relative is meant from the site. */
function baseOf(feed: unknown, address: string): string {
  const said = textOf(partOf(feed, 'xml'), 'base');
  return (
    absolute(said, address) ??
    absolute(textOf(feed, 'link') || textOf(feed, 'home_page_url'), address) ??
    address
  );
}

function absolute(said: string, base: string): string | undefined {
  return said === '' ? undefined : URL.parse(said.trim(), base)?.href;
}

/** In RSS an identifier is the address, unless it says that it is none. */
function addressOf(entry: unknown, base: string): string | undefined {
  const links = partOf(entry, 'links');
  const alternate = Array.isArray(links)
    ? (links as unknown[]).find((link) => ['', 'alternate'].includes(textOf(link, 'rel')))
    : undefined;
  const guid = partOf(entry, 'guid');
  const permalink = partOf(guid, 'isPermaLink') === false ? '' : textOf(guid, 'value');
  const said =
    textOf(entry, 'url') ||
    textOf(entry, 'link') ||
    textOf(alternate, 'href') ||
    (/^https?:/i.test(permalink) ? permalink : '') ||
    textOf(partOf(entry, 'rdf'), 'about');
  return webAddress(absolute(said, base) ?? '');
}

function momentOfEntry(entry: unknown): Date | undefined {
  const dublinCore = partOf(partOf(entry, 'dc'), 'dates');
  const terms = partOf(entry, 'dcterms');
  const said = [
    ...['published', 'date_published', 'pubDate'].map((name) => partOf(entry, name)),
    ...(Array.isArray(dublinCore) ? (dublinCore as unknown[]) : []),
    ...['issued', 'created', 'dates'].flatMap((name) => partOf(terms, name)),
    partOf(entry, 'updated'),
    partOf(partOf(entry, 'atom'), 'published'),
    partOf(partOf(entry, 'atom'), 'updated'),
    partOf(entry, 'date_modified'),
  ];
  return said.map(momentIn).find((moment) => moment !== undefined);
}

/** By which titles are set off; other tags in one are what it speaks of, unless it says that it is HTML. */
const notFormatting =
  /<(?!\/?(?:a|abbr|acronym|b|bdi|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)\b)/gi;

function titleOf(entry: unknown, isPlain: boolean): string {
  const said = partOf(entry, 'title');
  if (isPlain || /html/i.test(textOf(said, 'type'))) return wordsIn(said, { isPlain });
  const written = typeof said === 'string' ? said : textOf(said, 'value');
  return textOf(said, 'type') === 'text'
    ? written.trim()
    : wordsIn(written.replaceAll(notFormatting, '&lt;'), { isPlain });
}

function tagsOf(entry: unknown): string[] {
  const subjects = partOf(partOf(entry, 'dc'), 'subjects');
  const lists = [partOf(entry, 'tags'), partOf(entry, 'categories'), subjects].filter(
    Array.isArray,
  ) as unknown[][];
  return lists
    .flat()
    .map((tag) => (typeof tag === 'string' ? tag : textOf(tag, 'term') || textOf(tag, 'name')))
    .map((tag) => beginningOf(tag, 200))
    .slice(0, mostTags);
}

/** Feeds write words as they are, or in an object beside their kind. */
function wordsIn(said: unknown, { isPlain }: { isPlain: boolean }): string {
  const written = typeof said === 'string' ? said : textOf(said, 'value') || textOf(said, 'encoded');
  if (isPlain || textOf(said, 'type') === 'text') return written.trim();
  return written ? wordsOfHtml(written).written.trim() : '';
}
