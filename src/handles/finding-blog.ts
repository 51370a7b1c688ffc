// Looks for a blog: whether its page is there, which feed it names, and whose it says it is.
import type * as Feedsmith from 'feedsmith';
import { lazily } from '../lazily.ts';
import { linksIn } from '../outside/html-links.ts';
import { textIn } from '../outside/reading.ts';
import { notFetched, ownName, personsLinked, property, type Finding, type Looking } from './finding.ts';

const feedsmith = lazily<typeof Feedsmith>('feedsmith');

const feedTypes = [
  'application/atom+xml',
  'application/rss+xml',
  'application/feed+json',
  'application/json',
];

export async function findBlog({ outside, baseUrl }: Looking, address: string): Promise<Finding> {
  const fetched = await outside.fetch({
    address,
    accept: `text/html, ${feedTypes.join(', ')};q=0.9, */*;q=0.5`,
  });
  if (fetched.outcome !== 'fetched') return notFetched(fetched);
  const text = textIn(fetched);
  const itself = titleOfFeed(text);
  if (itself !== undefined)
    return { outcome: 'found', found: { feed: fetched.address, ...named(itself), linksTo: [] } };
  const links = linksIn(text, fetched.address);
  const own = links.filter(({ rel }) => rel.includes('me')).map((link) => link.address);
  const linksTo = personsLinked(own, baseUrl);
  for (const link of links.filter(isFeed).slice(0, 3)) {
    const feed = await outside.fetch({ address: link.address, accept: `${feedTypes.join(', ')}, */*;q=0.5` });
    const title = feed.outcome === 'fetched' ? titleOfFeed(textIn(feed)) : undefined;
    // Kept under the address that it has moved to.
    if (feed.outcome === 'fetched' && title !== undefined)
      return { outcome: 'found', found: { feed: feed.address, ...named(title), linksTo } };
  }
  return { outcome: 'found', found: { linksTo } };
}

function isFeed({ rel, type, title, address }: ReturnType<typeof linksIn>[number]): boolean {
  const isOfComments = /comment|kommentar/i.test(title) || /\/comments\//.test(address);
  // application/json alone is what many pages use for their own machinery.
  return (
    rel.includes('alternate') &&
    feedTypes.slice(0, 3).includes(type.split(';')[0]?.trim() ?? '') &&
    !isOfComments
  );
}

/** Undefined: it is no feed. */
function titleOfFeed(text: string): string | undefined {
  if (!/^\s*[<{\uFEFF]/.test(text)) return undefined;
  try {
    const title = property(feedsmith().parseFeed(text).feed, 'title');
    // In Atom a title may be a construct with its type.
    return ownName(typeof title === 'string' ? title : property(title, 'value')) ?? '';
  } catch {
    return undefined;
  }
}

function named(title: string): { name?: string } {
  return title === '' ? {} : { name: title };
}
