// The address of a post as people copy it: on which network it is, whose it is, and by what the same post is known again.
import { readHandle } from '../handles/handle.ts';
import { networkAt } from '../handles/sites.ts';
import { webAddress } from './plain-words.ts';
import type { Network } from '../handles/networks.ts';

export interface PostAddress {
  readonly network: Network;
  readonly address: string;
  /** The author's handle, where the address tells it. */
  readonly handle: string;
  readonly key: string;
}

/** @returns undefined for what is no address of a page */
export function readPostAddress(pasted: string): PostAddress | undefined {
  const written = pasted.trim();
  const href = webAddress(/^https?:\/\//i.test(written) ? written : `https://${written}`);
  if (!href || /\s/.test(written)) return undefined;
  const url = withoutTrackers(new URL(href));
  const network = networkOf(url);
  return { network, address: url.href, handle: authorIn(network, url), key: keyOf(url.href) };
}

/**
 * What joins the ways by which one post comes. Networks show it at several addresses (x.com and twitter.com; an ActivityPub id and the page
 * for people); where a number in them is the post's own, that is the key.
 * @param uri an address, or an at:// URI
 */
export function keyOf(uri: string): string {
  const record = /^at:\/\/[^/]+\/app\.bsky\.feed\.post\/([\w.~-]+)$/.exec(uri)?.[1];
  if (record) return `bluesky ${record}`;
  const url = URL.parse(uri);
  if (!url) return uri;
  const network = networkAt(url.hostname);
  const number = network && numbers[network]?.exec(url.pathname)?.[1];
  if (network && number) return `${network} ${number}`;
  const status = /^\/(?:@[^/]+|users\/[^/]+\/statuses|ap\/users\/\d+\/statuses)\/(\d{6,})\/?$/.exec(
    url.pathname,
  );
  // Seen from another server (/@ana@example.social/1), the number is that server's.
  if (status && !/^\/@[^/]+@/.test(url.pathname)) return `mastodon ${url.hostname} ${status[1]}`;
  return withoutTrackers(url)
    .href.replace(/^http:/, 'https:')
    .replace(/\/$/, '');
}

const numbers: Partial<Record<Network, RegExp>> = {
  bluesky: /^\/profile\/[^/]+\/post\/([\w.~-]+)/,
  x: /^\/[^/]+\/status(?:es)?\/(\d+)/,
  threads: /^\/(?:@[^/]+\/post|t)\/([\w-]+)/,
  linkedin: /(?:activity|share|ugcPost)[-:](\d{10,})/,
};

function networkOf(url: URL): Network {
  const site = networkAt(url.hostname);
  if (site) return site;
  const isFediverse =
    /^\/(?:@[^/]+\/[^/]+|users\/[^/]+\/statuses\/|notice\/|notes\/|objects\/|p\/[^/]+\/\d+)/.test(
      url.pathname,
    ) && 'handle' in readHandle('mastodon', `me@${url.hostname}`);
  return isFediverse ? 'mastodon' : 'blog';
}

function authorIn(network: Network, url: URL): string {
  switch (network) {
    case 'linkedin': {
      // /posts/ana-example_a-title-activity-123
      const name = /^\/posts\/([^_/]+)_/.exec(url.pathname)?.[1];
      const read = name === undefined ? undefined : readHandle('linkedin', `in/${name}`);
      return read && 'handle' in read ? read.handle : '';
    }
    case 'mastodon':
    case 'bluesky':
    case 'x':
    case 'threads': {
      const read = readHandle(network, url.href);
      return 'handle' in read ? read.handle : '';
    }
    case 'blog':
    case 'other':
      return '';
  }
}

/** People who copy an address from an app copy its trackers along. */
function withoutTrackers(url: URL): URL {
  const bare = new URL(url);
  if (networkAt(bare.hostname)) bare.search = '';
  bare.hash = '';
  const trackers = Array.from(bare.searchParams.keys()).filter((name) =>
    /^(?:utm_|fbclid$|gclid$|igsh|mc_|ref_src$)/.test(name),
  );
  for (const name of trackers) bare.searchParams.delete(name);
  return bare;
}
