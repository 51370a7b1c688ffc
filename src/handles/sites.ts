// Which hosts belong to which network, and which can never be somebody's server.
import type { Network } from './networks.ts';

const sites: ReadonlyArray<readonly [Network, readonly string[]]> = [
  ['bluesky', ['bsky.app', 'bsky.social']],
  ['x', ['x.com', 'twitter.com']],
  ['linkedin', ['linkedin.com', 'lnkd.in']],
  ['threads', ['threads.com', 'threads.net']],
];

/** They have addresses like `/@ana` too, but speak no ActivityPub. */
const otherSites = [
  'youtube.com',
  'tiktok.com',
  'medium.com',
  'substack.com',
  'instagram.com',
  'facebook.com',
];

/** Well-known mailboxes: nobody's Mastodon server, and a mail address typed by mistake would be shown to everybody. */
const mailboxes = new Set(
  [
    'gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de',
    'outlook.com outlook.de hotmail.com hotmail.de live.com live.de yahoo.com yahoo.de icloud.com me.com mac.com',
    'aol.com mailbox.org proton.me protonmail.com bluewin.ch aon.at',
  ].flatMap((hosts) => hosts.split(' ')),
);

/** The network that a host belongs to, for those that live at one place. */
export function networkAt(host: string): Network | undefined {
  return sites.find(([, hosts]) => isWithin(host, hosts))?.[0];
}

export function isMailbox(host: string): boolean {
  return mailboxes.has(host);
}

export function canBeMastodonServer(host: string): boolean {
  return networkAt(host) === undefined && !isMailbox(host) && !isWithin(host, otherSites);
}

function isWithin(host: string, hosts: readonly string[]): boolean {
  return hosts.some((site) => host === site || host.endsWith(`.${site}`));
}
