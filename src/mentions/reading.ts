// What a page says about a tweetup: whether it links there, whether it answers (h-entry with p-rsvp), and its own words as a post.
import type * as Microformats from 'microformats-parser';
import { lazily } from '../lazily.ts';
import { shortenedTo } from '../forms/words.ts';
import { titleOfHtml, wordsOfHtml } from '../wall/sources/html-words.ts';
import { plainLine, plainWords, webAddress } from '../wall/plain-words.ts';
import { linksIn } from '../outside/html-links.ts';
import type { Answer } from '../rsvps/answer-values.ts';
import { isOf, type Target } from './target-path.ts';

const microformats = lazily<typeof Microformats>('microformats-parser');

type Root = ReturnType<typeof Microformats.mf2>['items'][number];
type Property = Root['properties'][string][number];

export interface Author {
  readonly name: string;
  /** Empty where the page does not say. */
  readonly address: string;
}

export interface PageRead {
  /** What it answers to the tweetup; null: nothing. */
  readonly answer: Answer | null;
  readonly author: Author;
  /** The beginning of its words. */
  readonly words: string;
  /** Null: the page does not say. */
  readonly postedAt: Date | null;
}

/** A wall shows how a page begins; the rest is read there. */
const mostShown = 600;

/** https://indieweb.org/rsvp. Somebody who is interested has not decided. */
const answersSaid: Readonly<Record<string, Answer>> = {
  yes: 'yes',
  maybe: 'maybe',
  interested: 'maybe',
  no: 'no',
};

export interface Page {
  readonly html: string;
  /** Where the page was in the end, for addresses that are relative. */
  readonly address: string;
  readonly target: Target;
}

/** @returns null: it does not link to the tweetup */
export function readPage({ html, address, target }: Page): PageRead | null {
  const isTarget = (one: string) => isOf(target, one);
  const entry = entryIn(html, address);
  const repliesTo = entry ? addressesIn(entry, 'in-reply-to').some(isTarget) : false;
  if (!repliesTo && !linksIn(html, address).some((link) => isTarget(link.address))) return null;
  const said = entry && repliesTo ? textIn(entry, 'rsvp').toLowerCase() : '';
  return {
    answer: Object.hasOwn(answersSaid, said) ? (answersSaid[said] ?? null) : null,
    author: entry ? authorOf(entry) : { name: '', address: '' },
    words: shortenedTo(wordsOf(entry, html), mostShown),
    postedAt: entry ? momentIn(textIn(entry, 'published')) : null,
  };
}

/** The first h-entry that is the page's own: comments lie within it, and what lies beside it in a feed is another page's. */
function entryIn(html: string, address: string): Root | undefined {
  let items: Root[];
  try {
    ({ items } = microformats().mf2(html, { baseUrl: address }));
  } catch {
    // Whatever is there, nobody can read it as microformats.
    return undefined;
  }
  const within = items.flatMap((item) => [
    item,
    ...(item.type?.includes('h-feed') ? (item.children ?? []) : []),
  ]);
  const entries = within.filter(({ type }) => type?.includes('h-entry'));
  const own = entries.find((entry) => addressesIn(entry, 'url').some((url) => isSame(url, address)));
  return own ?? (entries.length === 1 ? entries[0] : undefined);
}

function addressesIn(entry: Root, name: string): string[] {
  return (entry.properties[name] ?? []).flatMap((property) => {
    if (typeof property === 'string') return [property];
    return 'properties' in property
      ? [valueOf(property), ...addressesIn(property, 'url')]
      : [valueOf(property)];
  });
}

function textIn(entry: Root, name: string): string {
  const [first] = entry.properties[name] ?? [];
  return first === undefined ? '' : valueOf(first).trim();
}

function valueOf(property: Property): string {
  if (typeof property === 'string') return property;
  return typeof property.value === 'string' ? property.value : '';
}

function authorOf(entry: Root): Author {
  const [author] = entry.properties['author'] ?? [];
  if (author === undefined) return { name: '', address: '' };
  const isCard = typeof author === 'object' && 'properties' in author;
  return {
    name: plainLine(isCard ? textIn(author, 'name') : valueOf(author), 80),
    address: webAddress(isCard ? textIn(author, 'url') : '') ?? '',
  };
}

/** A name that only repeats the words is none that somebody gave: parsers make it up where there is no other. */
function wordsOf(entry: Root | undefined, html: string): string {
  if (!entry) return plainWords(titleOfHtml(html));
  const [content] = entry.properties['content'] ?? [];
  const isHtml = typeof content === 'object' && 'html' in content;
  const text = isHtml ? wordsOfHtml(content.html).written : content === undefined ? '' : valueOf(content);
  const words = plainWords(text || textIn(entry, 'summary'));
  const name = plainLine(textIn(entry, 'name'), 200);
  return !name || words.startsWith(name) ? words || name : plainWords(`${name}\n\n${words}`);
}

function momentIn(said: string): Date | null {
  const moment = new Date(said);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Whether two addresses are one page: http or https, with or without a last slash. */
export function isSame(one: string, other: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/^http:/, 'https:')
      .replace(/#.*$/, '')
      .replace(/\/$/, '');
  return bare(one) === bare(other);
}
