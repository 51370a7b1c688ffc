// Which addresses may be asked at all: https, without a name or password inside, at machines that everybody can reach.
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

const longestAddress = 2048;

/** The address as it may be asked, or null. With `privateToo` also http and any port. */
export function askable(typed: string, base: URL | undefined, { privateToo }: { privateToo: boolean }) {
  const address = typed.length > longestAddress ? null : URL.parse(typed, base?.href);
  if (address === null || address.username !== '' || address.password !== '') return null;
  address.hash = '';
  if (privateToo) return /^https?:$/.test(address.protocol) ? address : null;
  // Another port than that of the web is where a machine keeps what is not for everybody.
  return address.protocol === 'https:' && address.port === '' ? address : null;
}

/** The IP address that a host is written as, without the brackets of IPv6; null for a name. */
export function literalIn(address: URL): string | null {
  const host = address.hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(host) === 0 ? null : host;
}

/**
 * A machine of the public internet, and one machine alone. What carries another address inside (mapped, translated or tunnelled
 * IPv4) is none: it would be a way around this check.
 */
export function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const parsed = ipaddr.parse(ip);
  if (parsed.range() !== 'unicast') return false;
  // Of IPv6 only 2000::/3 is given to anybody (RFC 4291, 2.4).
  return parsed.kind() === 'ipv4' || /^[23][0-9a-f]{3}:/.test(parsed.toNormalizedString());
}
