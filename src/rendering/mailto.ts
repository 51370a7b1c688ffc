// Links that open a mail program (RFC 6068).
import type { Elsewhere } from '../addresses.ts';

/** @param emails one, or several with commas between them. Signs that an address may hold, and a link means something else by, are escaped. */
export function mailtoAddress(emails: string): Elsewhere {
  const escaped = emails.split(',').map((email) => encodeURIComponent(email).replaceAll('%40', '@'));
  return `mailto:${escaped.join(',')}`;
}
