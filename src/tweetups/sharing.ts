// Addresses that open a ready-made post on each network; none of them runs anybody's script here.
import type { Say } from '../language/translate.ts';
import { networkNames } from '../handles/networks.ts';
import type { Tweetup } from './tweetup.ts';

export interface ShareLink {
  readonly network: string;
  readonly label: string;
  readonly address: string;
}

export interface SharedPost {
  /** Without the page's address. */
  readonly text: string;
  readonly address: string;
}

/** What is by invitation is passed on by its hosts alone, with a link that lets in. */
export function mayBePassedOn({ visibility }: Pick<Tweetup, 'visibility'>): boolean {
  return visibility !== 'invited';
}

/**
 * @param fediverse our page that asks where somebody is at home; where that is known, how one writes there
 */
export function shareLinks(
  { text, address }: SharedPost,
  fediverse: string | ((post: string) => string),
  label: (network: string) => string,
): ShareLink[] {
  const both = encodeURIComponent(`${text} ${address}`);
  const words = encodeURIComponent(text);
  const page = encodeURIComponent(address);
  const link = (network: keyof typeof networkNames, to: string): ShareLink => ({
    network,
    label: label(networkNames[network]),
    address: to,
  });
  return [
    link('mastodon', typeof fediverse === 'string' ? fediverse : fediverse(`${text} ${address}`)),
    link('bluesky', `https://bsky.app/intent/compose?text=${both}`),
    link('x', `https://x.com/intent/tweet?text=${words}&url=${page}`),
    link('linkedin', `https://www.linkedin.com/sharing/share-offsite/?url=${page}`),
    link('threads', `https://www.threads.com/intent/post?text=${words}&url=${page}`),
  ];
}

export function mailLink(
  { title, text, address }: { title: string; text: string; address: string },
  say: Say,
): ShareLink {
  return {
    network: 'mail',
    label: say('tweetups.shareByMail'),
    address: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${text}\n\n${address}`)}`,
  };
}
