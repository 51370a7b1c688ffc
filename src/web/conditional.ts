// Whether a client that asks again has this already: by what it sends along, whatever it says about caches on the way.
import type { Request, Response } from 'express';

/**
 * RFC 9110, 13.1: the tag first, the date only where no tag was sent. Express says no whenever a request carries `Cache-Control: no-cache`, which
 * programs add by themselves to whatever they ask conditionally (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch): they would be sent
 * everything each time.
 */
export function isNotModified(req: Request, res: Response): boolean {
  const tags = req.get('if-none-match');
  const tag = res.get('ETag');
  if (tags !== undefined) return tag !== undefined && includesTag(tags, tag);
  const since = Date.parse(req.get('if-modified-since') ?? '');
  const changed = Date.parse(res.get('Last-Modified') ?? '');
  return changed <= since;
}

/** @param tags as they stand in `If-None-Match` */
export function includesTag(tags: string, tag: string): boolean {
  return tags === tag || tags.trim() === '*' || tags.split(',').some((one) => bare(one) === bare(tag));
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
