// Looks for a blog: whether its page is there, which feed it names, and whose it says it is.
import { readHtml } from '../outside/html.ts';
import { linksIn } from '../outside/html-links.ts';
import { textIn } from '../outside/reading.ts';
import { notFetched, ownName, personsLinked, property, type Finding, type Looking } from './finding.ts';

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

/** Only its beginning counts: entries are read elsewhere, apart. @returns undefined: it is no feed */
function titleOfFeed(text: string): string | undefined {
  if (/^\s*\uFEFF?\s*\{/.test(text)) return titleOfJsonFeed(text);
  return /^\s*\uFEFF?\s*</.test(text) ? titleOfXmlFeed(text.slice(0, mostOfHead)) : undefined;
}

const mostOfHead = 50_000;

function titleOfJsonFeed(text: string): string | undefined {
  try {
    const feed: unknown = JSON.parse(text);
    const isFeed = String(property(feed, 'version')).startsWith('https://jsonfeed.org/version/');
    return isFeed ? (ownName(property(feed, 'title')) ?? '') : undefined;
  } catch {
    return undefined;
  }
}

/** RSS, RDF or Atom, by the first element. */
function titleOfXmlFeed(text: string): string | undefined {
  const open: string[] = [];
  let isFeed = false;
  let title: string | undefined;
  readHtml(
    text,
    {
      opened: (name) => {
        if (open.length < 20) open.push(name);
        if (/^(?:rss channel|rdf:rdf channel|feed)$/.test(open.join(' '))) isFeed = true;
      },
      closed: (name) => {
        if (open.at(-1) === name) open.pop();
      },
      text: (words) => {
        if (/^(?:rss channel|rdf:rdf channel|feed) title$/.test(open.join(' ')))
          title = (title ?? '') + words;
      },
    },
    'xml',
  );
  return isFeed ? (ownName(title) ?? '') : undefined;
}

function named(title: string): { name?: string } {
  return title === '' ? {} : { name: title };
}
