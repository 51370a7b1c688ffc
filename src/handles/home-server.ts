// Where a visitor is at home on the fediverse: their own server says by WebFinger how to follow somebody from there.
import { property, type Looking } from './finding.ts';
import { readHandle } from './handle.ts';
import { accountLinks, type AccountLink } from './webfinger.ts';

export interface HomeServer {
  /** `name@host` */
  readonly handle: string;
  /** An address with a place for whom to follow; empty: their server does not say, and nothing is guessed. */
  readonly template: string;
  /** An address with a place for the words of a post (FEP-3b86, Create); empty: their server does not say. */
  readonly writing: string;
}

export type HomeFound =
  { readonly outcome: 'found'; readonly home: HomeServer } | { readonly outcome: 'missing' | 'unanswered' };

/** The first of these that a server names (FEP-3b86, and what Mastodon had before it). */
const ways = [
  'https://w3id.org/fep/3b86/Follow',
  'https://w3id.org/fep/3b86/Object',
  'http://ostatus.org/schema/1.0/subscribe',
];

/** Somebody waits for it. */
const patience = 5000;

export async function findHome(looking: Pick<Looking, 'outside'>, handle: string): Promise<HomeFound> {
  const account = await accountLinks(looking, handle, AbortSignal.timeout(patience));
  if (account.outcome !== 'found') return account;
  const template = ways
    .map((rel) => templateOf(account.links.find((link) => link.rel === rel)))
    .find((one) => one !== '');
  const writing = account.links.find(({ rel }) => rel === 'https://w3id.org/fep/3b86/Create')?.template;
  return {
    outcome: 'found',
    home: { handle, template: template ?? '', writing: proper(writing, placeForWords) },
  };
}

/** @param actor whom to follow @returns an address on the visitor's own server, where they still press a button; null if it is not known */
export function followAtHome({ template }: HomeServer, actor: string | undefined): string | null {
  if (template === '' || actor === undefined) return null;
  // What comes after following is theirs to say.
  const address = template.replace(placeForWhom, encodeURIComponent(actor)).replaceAll(/\{[\w-]*\}/g, '');
  return URL.canParse(address) ? address : null;
}

/** An address on the visitor's own server, with a post in it that they can still change; what Mastodon has is taken where a server says nothing. */
export function writeOnHomeServer({ handle, writing }: HomeServer, post: string): string {
  const words = encodeURIComponent(post);
  const address = writing
    .replace(placeForWords, words)
    .replaceAll('{type}', 'Note')
    .replaceAll(/\{[\w-]*\}/g, '');
  if (writing !== '' && URL.canParse(address)) return address;
  return `https://${handle.slice(handle.lastIndexOf('@') + 1)}/share?text=${words}`;
}

/** @returns the host in what somebody pastes: an account, a profile, or a server */
export function serverIn(typed: string): string | undefined {
  const read = readHandle('mastodon', typed.includes('@') ? typed : `me@${typed}`);
  return 'handle' in read ? read.handle.split('@').at(-1) : undefined;
}

const placeForWords = /\{content\}/;
const placeForWhom = /\{(?:uri|object)\}/;

/** In a cookie. */
export function writtenHome({ handle, template, writing }: HomeServer): string {
  return Buffer.from(JSON.stringify([handle, template, writing])).toString('base64url');
}

/** What is in a cookie may come from anywhere: it is checked as if it had just been fetched. */
export function readHomeServer(written: string | undefined): HomeServer | null {
  if (written === undefined || written.length > 3000) return null;
  let said: unknown;
  try {
    said = JSON.parse(Buffer.from(written, 'base64url').toString());
  } catch {
    return null;
  }
  const reading = readHandle('mastodon', String(property(said, '0')));
  if (!('handle' in reading)) return null;
  return {
    handle: reading.handle,
    template: proper(property(said, '1'), placeForWhom),
    writing: proper(property(said, '2'), placeForWords),
  };
}

function templateOf(link: AccountLink | undefined): string {
  // Some servers write it as the link's address.
  return proper(link?.template || link?.href, placeForWhom);
}

function proper(template: unknown, place: RegExp): string {
  if (typeof template !== 'string' || template.length > 1000 || !place.test(template)) return '';
  const address = URL.parse(template.replaceAll(/\{[\w-]*\}/g, 'x'));
  const isSafe = address?.protocol === 'https:' && address.username === '' && !/[\s"'<>\\]/.test(template);
  // The place for whom to follow is no part of the host.
  return isSafe && template.startsWith(`${address.origin}/`) ? template : '';
}
