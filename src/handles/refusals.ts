// Says why something cannot be a handle: it belongs to another network, is a mail address, or looks like nothing we know.
import type { Pasted } from './pasted.ts';
import { properHost } from './pasted.ts';
import { accountIn, readers } from './readers.ts';
import { isMailbox, networkAt } from './sites.ts';
import type { Network } from './networks.ts';
import type { de } from './refusal-texts.ts';

/** A message key; its text says what a handle of that network looks like. */
export type HandleRefusal = `handles.${keyof typeof de}`;

const unreadable: Readonly<Record<Network, HandleRefusal>> = {
  mastodon: 'handles.handleNotMastodon',
  bluesky: 'handles.handleNotBluesky',
  x: 'handles.handleNotX',
  linkedin: 'handles.handleNotLinkedin',
  threads: 'handles.handleNotThreads',
  blog: 'handles.handleNotBlog',
  other: 'handles.handleNotOther',
};

/** The reason for the people who pasted it; `pieces` are what no reader of this network could read. */
export function whyRefused(network: Network, pieces: readonly Pasted[]): HandleRefusal {
  if (pieces.some(isMailAddress)) return 'handles.handleIsMailAddress';
  const homes = pieces.map(homesOf).filter((networks) => networks.length > 0);
  const belongsElsewhere = homes.length > 0 && homes.every((networks) => !networks.includes(network));
  return belongsElsewhere ? 'handles.handleIsForAnotherNetwork' : unreadable[network];
}

function isMailAddress({ text }: Pasted): boolean {
  const account = accountIn(text);
  return /^mailto:/i.test(text) || (account !== null && isMailbox(account.host));
}

/** The networks whose field it could have been meant for; none if it bears no sign of any. */
function homesOf(pasted: Pasted): Network[] {
  const { text, address } = pasted;
  if (/^(?:at:\/\/|@?did:)/i.test(text)) return ['bluesky'];
  if (/^\/?(?:in|company|school)\//i.test(text)) return ['linkedin'];
  const account = accountIn(text);
  if (account !== null) return [networkAt(account.host) ?? 'mastodon'];
  if (text.startsWith('@')) return properHost(text.slice(1)) === null ? [] : ['bluesky'];
  if (address === null) return [];
  const home = networkAt(address.hostname);
  if (home !== undefined) return [home];
  if (readers.mastodon(pasted) !== null) return ['mastodon', 'other'];
  // It may be a blog, a page of a Mastodon server that names nobody or, without a path, a Bluesky handle.
  return address.pathname === '/' ? ['blog', 'other', 'mastodon', 'bluesky'] : ['blog', 'other', 'mastodon'];
}
