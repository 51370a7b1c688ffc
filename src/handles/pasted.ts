// Takes apart what was pasted into a field for a handle: invisible characters, wrappings, labels, addresses and hosts.
import { domainToUnicode } from 'node:url';

/** A piece of what was pasted, and the web address that it is, with or without its scheme. */
export interface Pasted {
  text: string;
  address: URL | null;
}

const longestPaste = 2000;
const opening = /^[\s<([{"'„“”‚‘’«»‹›`|*,;.:!?–—•·-]+/u;
const closing = /[\s>\]}"'„“”‚‘’«»‹›`|*,;.:!?–—•·…]+$/u;
const closingWithBracket = /[\s>)\]}"'„“”‚‘’«»‹›`|*,;.:!?–—•·…]+$/u;
const label =
  /^(?:mastodon|fedi(?:verse)?|bluesky|bsky|twitter|x|linkedin|threads|blog|web(?:site|seite)?|homepage)\s*[:=]\s*/i;
const properName =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$/;
const neverPublic = /\.(?:localhost|local|internal|lan|arpa|invalid|onion|alt)$/;

/** What nobody sees, but for what makes one emoji of several signs. */
export const invisible =
  /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\ufe0f\u200d])[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/** The whole first, then its words if it has several. Nothing if nothing is left, or far too much. */
export function takenApart(pasted: string): Pasted[] {
  if (pasted.length > longestPaste) return [];
  const whole = unwrapped(tidied(pasted));
  if (whole === '') return [];
  const words = whole.split(/[\s<>[\]"„“”«»|]+/u);
  return [whole, ...(words.length > 1 ? words.map(unwrapped).filter((word) => word !== '') : [])].map(piece);
}

/** One piece of text, with the address that it is. */
export function piece(text: string): Pasted {
  return { text, address: addressIn(text) };
}

/** Without the punctuation, brackets and labels ("Mastodon:") that stand around a handle in a text. */
export function unwrapped(text: string): string {
  let before: string;
  let bare = text;
  do {
    before = bare;
    bare = bare.replace(opening, '');
    // An address may have brackets of its own: example.org/Rostock_(Stadt)
    bare = bare.replace(bare.includes('(') ? closing : closingWithBracket, '').replace(label, '');
  } while (bare !== before);
  return bare;
}

/**
 * A host as DNS wants it: lower case, punycode, at least two labels. Null for anything that is none, or that is not public:
 * localhost, IP addresses, names for home networks.
 */
export function properHost(typed: string): string | null {
  if (/[\s/?#@:\\%[\]]/.test(typed)) return null;
  const host = URL.parse(`https://${typed}`)?.hostname.replace(/\.$/, '') ?? '';
  return properName.test(host) && !neverPublic.test(host) ? host : null;
}

/** A host for people's eyes: umlauts as umlauts; other scripts stay punycode, because they can imitate Latin letters. */
export function shownHost(host: string): string {
  const readable = domainToUnicode(host);
  return /^[\p{Script=Latin}\d.-]+$/u.test(readable) && properHost(readable) === host ? readable : host;
}

/** The parts of an address's path, decoded. Empty if one of them cannot be decoded. */
export function stepsOf(address: URL): string[] {
  const steps = address.pathname.split('/').filter((step) => step !== '');
  const decoded = steps.map(decodedOrNull);
  return decoded.every((step) => step !== null) ? decoded : [];
}

export function decodedOrNull(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function tidied(pasted: string): string {
  return pasted
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/\ufe6b/g, '@')
    .replaceAll(new RegExp(invisible, 'gu'), '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ ?[([]at[)\]] ?/gi, '@')
    .replace(/ ?@ /g, '@');
}

function addressIn(text: string): URL | null {
  // Browsers take a backslash for a slash, people for a letter.
  if (/[\s\\]/.test(text)) return null;
  const scheme = /^http:/i.test(text) ? 'http' : 'https';
  const rest = text.replace(/^(?:https?:)?\/\//i, '');
  const [, typedHost = '', port = '', path = ''] = /^([^/?#:@]+)(:\d{1,5})?([/?#].*)?$/.exec(rest) ?? [];
  const host = properHost(typedHost);
  return host === null ? null : URL.parse(`${scheme}://${host}${port}${path}`);
}
