// The same list as Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1.
import type * as Feedsmith from 'feedsmith';
import { absoluteOn, isPath, type Absolute, type Elsewhere, type Path } from '../addresses.ts';
import { lazily } from '../lazily.ts';
import type { Say } from '../language/translate.ts';
import { htmlOf } from '../rendering/markdown.ts';
import { escaped, sayableInXml } from '../xml.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Listed } from '../tweetups/upcoming.ts';

const feedsmith = lazily<typeof Feedsmith>('feedsmith');

interface Feed {
  readonly title: string;
  readonly description: string;
  /** Where the list is a page. */
  readonly page: Path;
  /** Where this feed is. */
  readonly self: Path;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** A path that stays the same, whatever becomes of the address. */
  readonly id: Path;
  readonly title: string;
  /** Of a page of ours or of somebody else's. */
  readonly address: Path | Elsewhere;
  readonly html: (absolute: Absolute) => string;
  /** Empty: it has none. */
  readonly hashtag: string;
  readonly hosts: readonly string[];
  readonly published: Date;
  readonly updated: Date;
}

export const feedFormats = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: asAtom },
  rss: { type: 'application/rss+xml; charset=utf-8', write: asRss },
  json: { type: 'application/feed+json; charset=utf-8', write: asJson },
} as const;

export type FeedFormat = keyof typeof feedFormats;

export function writeFeed(feed: Feed, format: FeedFormat, baseUrl: string): string {
  return feedFormats[format].write(wholeFeed(feed, absoluteOn(baseUrl)));
}

type WholeFeed = ReturnType<typeof wholeFeed>;

/** As it leaves the site. */
function wholeFeed(feed: Feed, absolute: Absolute) {
  return {
    ...feed,
    page: absolute(feed.page),
    self: absolute(feed.self),
    items: feed.items.map((item) => ({
      ...item,
      id: absolute(item.id),
      address: isPath(item.address) ? absolute(item.address) : item.address,
      html: item.html(absolute),
    })),
  };
}

export function feedItem({ tweetup, city, hostNames }: Listed, say: Say): FeedItem {
  const { startsAt, endsAt, zone } = tweetup;
  const when = `${longDay(startsAt, zone, say.language)}, ${timeSpan({ startsAt, endsAt, zone }, say.language)}`;
  const where = [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', ');
  const cancelled = tweetup.cancelledAt ? `${say('hosting.cancelledBanner')} ` : '';
  return {
    id: `/#${tweetup.id}`,
    title: `${cancelled}${tweetup.title}`,
    address: addressOf(tweetup),
    // Only the description is Markdown: a venue is shown as it was typed.
    html: (absolute) =>
      [
        `<p>${escaped(cancelled)}<strong>${escaped(when)}</strong><br>${escaped(where)}</p>`,
        `<p>#${escaped(tweetup.hashtag)}</p>`,
        htmlOf(tweetup.description, absolute),
      ].join('\n'),
    hashtag: tweetup.hashtag,
    hosts: hostNames.filter(Boolean),
    published: tweetup.announcedAt ?? tweetup.changedAt,
    updated: tweetup.changedAt,
  };
}

function asAtom(feed: WholeFeed): string {
  const atom = feedsmith().generateAtomFeed({
    id: feed.self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: feed.title }],
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      links: [{ href: item.address, rel: 'alternate', type: 'text/html' }],
      authors: item.hosts.map((name) => ({ name })),
      content: { type: 'html', value: item.html },
      categories: item.hashtag ? [{ term: item.hashtag }] : [],
      published: item.published,
      updated: item.updated,
    })),
  });
  return sayableInXml(atom);
}

function asRss(feed: WholeFeed): string {
  const rss = feedsmith().generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    lastBuildDate: feed.updated,
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.address,
      guid: { value: item.id, isPermaLink: false },
      description: item.html,
      dc: { creators: [...item.hosts] },
      categories: item.hashtag ? [{ name: item.hashtag }] : [],
      pubDate: item.published,
    })),
  });
  return sayableInXml(rss);
}

function asJson(feed: WholeFeed): string {
  const items = feed.items.map((item) => ({
    id: item.id,
    url: item.address,
    title: item.title,
    authors: item.hosts.map((name) => ({ name })),
    content_html: item.html,
    tags: item.hashtag ? [item.hashtag] : [],
    date_published: item.published,
    date_modified: item.updated,
  }));
  const json = feedsmith().generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    items,
  }) as object;
  // The list has to be there also when nothing is in it.
  return JSON.stringify(items.length > 0 ? json : { ...json, items });
}
