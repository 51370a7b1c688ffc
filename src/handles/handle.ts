// Who somebody is on a network: read from whatever is pasted, kept in one proper form, shown and linked from it.
import { readers } from './readers.ts';
import { whyRefused, type HandleRefusal } from './refusals.ts';
import { shownHost, takenApart } from './pasted.ts';
import type { Network } from './networks.ts';

export type HandleReading = { handle: string } | { refused: HandleRefusal };

/** One for each network at most. */
export type Handles = Partial<Record<Network, string>>;
/** Whom a handle is shown to: fewer than the person is, or (null) the same. */
export type HandleAudience = 'nobody' | 'guests' | null;
/** Only where fewer may see the handle than the person. */
export type HandleAudiences = Partial<Record<Network, HandleAudience>>;

/**
 * Finds the handle in what was pasted: a handle, the address of a profile, or a line of text with exactly one of them in it.
 * Reading what this module itself stores, shows or links to gives the same handle again.
 */
export function readHandle(network: Network, pasted: string): HandleReading {
  const [whole, ...words] = takenApart(pasted);
  if (whole === undefined) return { refused: whyRefused(network, []) };
  const read = readers[network];
  const handle = read(whole);
  if (handle !== null) return { handle };

  const found = new Map<string, string>();
  for (const word of words) {
    const inside = looksLikeHandle(network, word.text) ? read(word) : null;
    if (inside !== null && !found.has(inside.toLowerCase())) found.set(inside.toLowerCase(), inside);
  }
  const [only, ...more] = found.values();
  if (only !== undefined && more.length === 0) return { handle: only };
  return { refused: whyRefused(network, [whole, ...words]) };
}

/** How people write it: '@ana@example.social', '@ana.example.org', '@ana', 'in/ana', 'ana.example.org'. */
export function shownHandle(network: Network, handle: string): string {
  return ways[network].shown(handle);
}

/** The profile for people to look at. https for every network but a blog and what is elsewhere, which keep the http they were given with. */
export function profileAddress(network: Network, handle: string): string {
  return ways[network].profile(handle);
}

/** Where pressing one button follows: X and Threads have an address for it, elsewhere it is the profile. */
export function followAddress(network: Network, handle: string): string {
  const { follow, profile } = ways[network];
  return (follow ?? profile)(handle);
}

/** What stays the same when a Bluesky account's handle changes. */
export function isIdentifier(handle: string): boolean {
  return /^did:(?:plc|web):/.test(handle);
}

/** What an account elsewhere is called: `Codeberg` of `Codeberg https://codeberg.org/ana`. */
export function nameElsewhere(handle: string): string {
  return handle.slice(0, handle.lastIndexOf(' '));
}

type Writing = (handle: string) => string;

/** All that is known about how a network writes and links its handles. */
const ways: Readonly<Record<Network, { shown: Writing; profile: Writing; follow?: Writing }>> = {
  mastodon: {
    shown: (handle) =>
      handle.replace(/^(.+)@(.+)$/, (_, name: string, host: string) => `@${name}@${shownHost(host)}`),
    profile: (handle) => handle.replace(/^(.+)@(.+)$/, 'https://$2/@$1'),
  },
  bluesky: {
    shown: (handle) => (handle.startsWith('did:') ? handle : `@${handle}`),
    profile: (handle) => `https://bsky.app/profile/${handle}`,
  },
  x: {
    shown: (handle) => `@${handle}`,
    profile: (handle) => `https://x.com/${handle}`,
    follow: (handle) => `https://x.com/intent/follow?screen_name=${handle}`,
  },
  linkedin: {
    shown: (handle) => handle,
    profile: (handle) => `https://www.linkedin.com/${handle.split('/').map(encodeURIComponent).join('/')}`,
  },
  threads: {
    shown: (handle) => `@${handle}`,
    profile: (handle) => `https://www.threads.com/@${handle}`,
    follow: (handle) => `https://www.threads.com/intent/follow?username=${handle}`,
  },
  blog: {
    shown: shownBlog,
    profile: (handle) => handle,
  },
  other: {
    shown: (handle) => handle,
    profile: (handle) => handle.slice(handle.lastIndexOf(' ') + 1),
  },
};

/** In running text only what bears a sign of being a handle counts: 'I am ana' names nobody. */
function looksLikeHandle(network: Network, word: string): boolean {
  // Threads' names may have dots, so there "Example.Berlin" would be one.
  return network === 'threads' ? /[@/]/.test(word) : /[@/.:]/.test(word);
}

function shownBlog(handle: string): string {
  const address = new URL(handle);
  const shown = handle.replace(address.hostname, shownHost(address.hostname)).replace(/^https:\/\//, '');
  return address.pathname === '/' && address.search === '' ? shown.replace(/\/$/, '') : shown;
}
