// One reader for each network: takes one piece of what was pasted, gives the handle in its proper form or null.
import { beginningOf } from '../forms/words.ts';
import { decodedOrNull, invisible, piece, properHost, shownHost, stepsOf, unwrapped } from './pasted.ts';
import type { Pasted } from './pasted.ts';
import { canBeMastodonServer, networkAt } from './sites.ts';
import type { Network } from './networks.ts';

export const readers: Readonly<Record<Network, (pasted: Pasted) => string | null>> = {
  mastodon,
  bluesky,
  x,
  linkedin,
  threads,
  blog,
  other,
};

const longestBlogAddress = 500;

/** Steps of these networks' addresses that are no names. */
const pagesOfX = new Set(
  [
    'home i intent search explore settings messages notifications compose login logout signup hashtag share',
    'tos privacy about jobs download account oauth help who_to_follow',
  ].flatMap((pages) => pages.split(' ')),
);
const pagesOfThreads = new Set('t intent search login home activity settings tag tos'.split(' '));

/**
 * `name@host` with `acct:` or `web+ap://` before it; the host in its proper form. What stands before the @ of a web address
 * is no account: `https://ruhr.social@nebenan.example` leads to another server than it seems to.
 */
export function accountIn(text: string): { name: string; host: string } | null {
  const bare = text.replace(/^(?:web\+[a-z]+:(?:\/\/)?|acct:)*/i, '');
  const [, name, typedHost] = /^@?(\w(?:[\w.-]{0,62}\w)?)@([^@\s/]+)\/?$/.exec(bare) ?? [];
  if (name === undefined || typedHost === undefined) return null;
  const host = properHost(typedHost);
  return host === null ? null : { name, host };
}

function mastodon({ text, address }: Pasted): string | null {
  // web+mastodon://follow?uri=acct:… and https://…/authorize_interaction?uri=… carry the account inside.
  const [, carried] = /[?&](?:uri|acct)=([^&#\s]+)/i.exec(text) ?? [];
  if (carried !== undefined) return mastodon(piece(decodedOrNull(carried) ?? ''));
  const account = accountIn(text) ?? accountAt(address ?? piece(text.replace(/^web\+[a-z]+:/i, '')).address);
  if (account === null || !canBeMastodonServer(account.host)) return null;
  // Servers take Ana and ana for one.
  return `${account.name.toLowerCase()}@${account.host}`;
}

/** The account that a profile's address on a fediverse server stands for; also seen from another server or web client. */
function accountAt(address: URL | null): { name: string; host: string } | null {
  if (address === null || address.port !== '') return null;
  // The feed of a profile lies beside it.
  const all = stepsOf(address).map((step) => step.replace(/\.(?:rss|atom|json)$/i, ''));
  // A number there is the account's at that server alone, and no name.
  if (all[0] === 'web' && all[1] === 'accounts') return null;
  const steps = all.filter((step, place) => place > 0 || !['web', 'deck'].includes(step));
  const [first = '', second = ''] = steps;
  if (first.startsWith('@')) return accountIn(first) ?? accountIn(`${first}@${address.hostname}`);
  if (second.startsWith('@') && properHost(first) !== null)
    return accountIn(second) ?? accountIn(`${second}@${first}`);
  const namesFollow = ['users', 'profile', 'accounts', 'u'].includes(first);
  return namesFollow && /^\w+$/.test(second) ? accountIn(`${second}@${address.hostname}`) : null;
}

function bluesky({ text, address }: Pasted): string | null {
  if (address !== null && text.includes('/')) {
    if (!['bluesky', undefined].includes(networkAt(address.hostname))) return null;
    const [first, second] = stepsOf(address);
    if (first === 'profile' && second !== undefined) return blueskyName(second);
    // Their own domain may be pasted as the address of its page.
    return first === undefined && address.search === '' ? blueskyName(address.hostname) : null;
  }
  const account = accountIn(text);
  if (account !== null) return account.host === 'bsky.social' ? blueskyName(account.name) : null;
  return blueskyName(text.replace(/^at:\/\/([^/]+).*$/i, '$1'));
}

function blueskyName(typed: string): string | null {
  const name = typed.replace(/^@/, '').toLowerCase();
  if (/^did:plc:[a-z2-7]{24}$/.test(name)) return name;
  if (name.startsWith('did:web:')) return properHost(name.slice('did:web:'.length)) === null ? null : name;
  const host = properHost(name.includes('.') ? name : `${name}.bsky.social`);
  if (host === null) return null;
  return networkAt(host) === undefined || host.endsWith('.bsky.social') ? host : null;
}

function x(pasted: Pasted): string | null {
  const name = nameAt('x', pasted, 'screen_name') ?? nameIn('x', pasted.text);
  return name !== null && /^\w{1,15}$/.test(name) && !pagesOfX.has(name.toLowerCase()) ? name : null;
}

function threads(pasted: Pasted): string | null {
  const name = (nameAt('threads', pasted, 'username') ?? nameIn('threads', pasted.text))?.toLowerCase() ?? '';
  if (!/^\w(?:[\w.]{0,28}\w)?$/.test(name) || name.includes('..')) return null;
  // 'ana.bsky.social' would do as a name on Threads as well, but is meant for Bluesky.
  return networkAt(name) === undefined && !pagesOfThreads.has(name) ? name : null;
}

/** The name in an address at that network: as the first step of its path, or in the query of an intent to follow. */
function nameAt(network: Network, { address }: Pasted, query: string): string | null {
  if (address === null || networkAt(address.hostname) !== network) return null;
  const [first] = stepsOf(address);
  if (first === 'intent') return address.searchParams.get(query);
  // twitter.com/#!/ana is how such addresses looked in its first years.
  return first?.replace(/^@/, '') ?? /^#!\/@?(\w+)/.exec(address.hash)?.[1] ?? null;
}

/** The name alone, with or without @; or as it is written from elsewhere: `ana@x.com`. */
function nameIn(network: Network, text: string): string | null {
  const account = accountIn(text);
  if (account !== null) return networkAt(account.host) === network ? account.name : null;
  return text.replace(/^@/, '').replace(/\/$/, '');
}

function linkedin({ text, address }: Pasted): string | null {
  const bare = text.replace(/^@/, '').replace(/\/$/, '');
  if (/^[^/.:@?#%]+$/.test(bare)) return linkedinName('in', bare);
  const page = /^\/?(?:in|company|school)\//i.test(text)
    ? URL.parse(text, 'https://www.linkedin.com')
    : address;
  if (page === null || networkAt(page.hostname) !== 'linkedin') return null;
  // Links in LinkedIn's mails and in its mobile pages have one or two steps more in front.
  const steps = stepsOf(page).filter((step) => !['comm', 'mwlite', 'profile'].includes(step));
  const [kind = '', name = ''] = steps;
  return linkedinName(kind.toLowerCase(), name);
}

function linkedinName(kind: string, typed: string): string | null {
  const composed = typed.normalize('NFKC');
  // An identifier in place of a name: another case is somebody else.
  const name = composed.startsWith('ACoAA') ? composed : composed.toLowerCase().normalize('NFKC');
  if (invisible.test(name)) return null;
  switch (kind) {
    case 'in':
      return nameOfMember.test(name) ? `in/${name}` : null;
    case 'company':
    case 'school':
      return nameOfOrganisation.test(name) ? `${kind}/${name}` : null;
    default:
      return null;
  }
}

const emoji = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\\ufe0f\\u200d';
/** An apostrophe stands within a name, as in O'Neill: at its ends it is a quotation mark. */
const nameOfMember = new RegExp(`^(?!['’])[\\p{L}\\p{M}\\p{N}${emoji}'’_-]{3,100}(?<!['’])$`, 'u');
const nameOfOrganisation = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’_.&-]{0,98}[\p{L}\p{M}\p{N}_-])?$/u;

function blog({ address }: Pasted): string | null {
  if (address === null || networkAt(address.hostname) !== undefined) return null;
  const page = new URL(address);
  page.hash = '';
  const proper = page.href.replace(/["'`]/g, (quote) => `%${quote.charCodeAt(0).toString(16)}`);
  if (proper.length > longestBlogAddress) return null;
  // What stood before the hash may end in a full stop, which reading it again would take off.
  const again = unwrapped(proper);
  return again === proper ? proper : blog(piece(again));
}

/** A name and an address, as one field takes them: `Codeberg https://codeberg.org/ana`. Without a name it is called by its host. */
function other({ text }: Pasted): string | null {
  const gap = text.lastIndexOf(' ');
  const address = blog(piece(unwrapped(text.slice(gap + 1))));
  if (address === null) return null;
  const name = nameIn40(text.slice(0, Math.max(gap, 0))) || nameIn40(shownHost(new URL(address).hostname));
  const both = `${name} ${address}`;
  return both.length > longestBlogAddress ? null : both;
}

/** Letters and what names of sites have between them, not at their ends. */
function nameIn40(typed: string): string {
  const letters = typed
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N} .&+_-]+/gu, ' ')
    .replaceAll(/ +/g, ' ');
  return ends(beginningOf(ends(letters), 40));
}

function ends(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{M}\p{N}+]+$/u, '');
}
