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
  const trimmed = withoutSlash(path);
  const [, first = ''] = trimmed.split('/', 2);
  const folded = first.toLowerCase();
  if (ours.has(folded)) return `/${folded}${trimmed.slice(1 + first.length)}`;
  return withoutSlash(lowerCase(trimmed).slice(0, endWithoutMarks(trimmed)));
}

function withoutSlash(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/**
 * Mail programs take along what stands behind an address: the full stop of a sentence, a bracket, a quotation mark. Behind the
 * ending of a file, and below a token, it is left out in place; marks behind a token itself are left to whoever looks it up.
 */
export function leaveOutMarks(req: Request, _res: Response, next: NextFunction): void {
  const path = req.url.split('?', 1)[0] ?? '';
  const end = endWithoutMarks(path);
  if (end < path.length && ofAFileOrBelowAToken.test(path.slice(0, end)))
    req.url = path.slice(0, end) + req.url.slice(path.length);
  next();
}

const ofAFileOrBelowAToken = /\.(?:ics|atom|rss|json|csv|opml|vcf|txt)$|^\/rsvp\/[^/]+\/[a-z]+$/;

/** Marks may come as escapes; letters and digits of any script are none. */
function endWithoutMarks(path: string): number {
  const marks = Array.from(
    /(?:[^\p{L}\p{M}\p{N}_/-])+$/u.exec(decoded(path.slice(-longestMarks)))?.[0] ?? '',
  ).length;
  let end = path.length;
  for (let left = marks; left > 0; left -= 1) end -= lengthOfLastCharacter(path.slice(0, end));
  return Math.max(end, 1);
}

const longestMarks = 60;

/** As many escapes as its last character takes in UTF-8. */
function lengthOfLastCharacter(path: string): number {
  const [escaped = ''] =
    /(?:%[c-f][0-9a-f](?:%[89ab][0-9a-f])+|%[0-7][0-9a-f])$/i.exec(path.slice(-12)) ?? [];
  return escaped.length || 1;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replace(/^(?:[0-9a-f]?[0-9a-f])?(?:%[89ab][0-9a-f])+/i, ''));
  } catch {
    return path;
  }
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
