// One address for each thing: lower case, without a trailing slash. Anything else that means the same is led there.
import type { NextFunction, Request, Response } from 'express';

/** @param ours first segments that the site uses itself: below them upper case may mean something, as in a token */
export function canonicalAddresses(ours: ReadonlySet<string>) {
  return (req: Request, res: Response, next: NextFunction): void => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const [, first = ''] = req.path.split('/');
    const trimmed = req.path.replace(/\/+$/, '') || '/';
    const canonical = ours.has(first.toLowerCase()) ? trimmed : trimmed.toLowerCase();
    // Two slashes at the start would lead to another host.
    if (canonical === req.path || canonical.startsWith('//')) return next();
    const search = req.originalUrl.indexOf('?');
    res.redirect(301, canonical + (search === -1 ? '' : req.originalUrl.slice(search)));
  };
}
