// One address for each thing: lower case, without a trailing slash. Anything else that means the same is led there.
import type { NextFunction, Request, Response } from 'express';
import type { Path } from '../addresses.ts';
import { NotFound } from '../errors.ts';

/** @param ours first segments that the site uses itself: below them upper case may mean something, as in a token */
export function canonicalAddresses(ours: ReadonlySet<string>) {
  return (req: Request, res: Response, next: NextFunction): void => {
    // No text of a database may hold a NUL (PostgreSQL refuses it), so nothing is at such an address.
    if (req.originalUrl.includes('%00')) return next(new NotFound('a NUL in the address'));
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const canonical = canonicalPath(req.path, ours);
    if (canonical === req.path || !staysHere(canonical)) return next();
    const search = req.originalUrl.indexOf('?');
    res.redirect(301, canonical + (search === -1 ? '' : req.originalUrl.slice(search)));
  };
}

function canonicalPath(path: string, ours: ReadonlySet<string>): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  const trimmed = path.slice(0, end);
  const [, first = ''] = trimmed.split('/', 2);
  const folded = first.toLowerCase();
  return ours.has(folded) ? `/${folded}${trimmed.slice(1 + first.length)}` : lowerCase(trimmed);
}

/** But for escapes: those of an umlaut are no letters, and mean the same in either case (RFC 3986, 6.2.2.1). */
function lowerCase(path: string): string {
  return path.replaceAll(/%[0-9a-f]{2}|[^%]+/gi, (part) =>
    part.startsWith('%') ? part : part.toLowerCase(),
  );
}

/** Two slashes at the start lead to another host, and browsers take a backslash for a slash. */
function staysHere(path: string): boolean {
  return !/^[/\\]{2}/.test(path);
}

/** For a link on a page, where the address that was asked for may be anything. */
export function pathOnThisSite(path: string): Path {
  return `/${path.replace(/^[/\\]+/, '')}`;
}
