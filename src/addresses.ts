// Addresses: within the site a page is a path; whatever leaves the site (a mail, a calendar, a feed, what others read in a page) is made whole where it is written.

/** A page of ours, as in `/rostock/slug`. */
export type Path = `/${string}`;

/** Whole as it stands, because it leads to somebody else: a page of theirs, or a mailbox. */
export type Elsewhere = `${'https' | 'http' | 'mailto'}:${string}`;

/** Makes a page of ours an address for people who are not on the site. */
export type Absolute = (path: Path) => string;

/** @param baseUrl where the site is, without a slash at its end */
export function absoluteOn(baseUrl: string): Absolute {
  return (path) => baseUrl + path;
}

export function isPath(address: string): address is Path {
  return address.startsWith('/');
}

export function leadsElsewhere(address: string): address is Elsewhere {
  return /^(?:https?|mailto):/.test(address);
}
