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
  const feed = await feedNamedBy({ outside }, { text, address: fetched.address });
  if (feed?.feed === fetched.address) return { outcome: 'found', found: { ...feed, linksTo: [] } };
  const own = linksIn(text, fetched.address).filter(({ rel }) => rel.includes('me'));
  const linksTo = personsLinked(
    own.map((link) => link.address),
    baseUrl,
  );
  return { outcome: 'found', found: { ...feed, linksTo } };
}

/** The feed that a page is, or the first that it names and that is one. */
export async function feedNamedBy(
  { outside }: Pick<Looking, 'outside'>,
  { text, address }: { text: string; address: string },
): Promise<{ feed: string; name?: string } | undefined> {
  const itself = titleOfFeed(text);
  if (itself !== undefined) return { feed: address, ...named(itself) };
  for (const link of linksIn(text, address).filter(isFeed).slice(0, 3)) {
    const feed = await outside.fetch({ address: link.address, accept: `${feedTypes.join(', ')}, */*;q=0.5` });
    const title = feed.outcome === 'fetched' ? titleOfFeed(textIn(feed)) : undefined;
    // Kept under the address that it has moved to.
    if (feed.outcome === 'fetched' && title !== undefined) return { feed: feed.address, ...named(title) };
  }
  return undefined;
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
