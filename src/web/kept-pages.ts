// What anonymous visitors see is rendered once per change instead of once per visit.
import type { NextFunction, Request, Response } from 'express';
import type { Database } from '../database/database.ts';
import { second, type Clock } from '../time/clock.ts';

interface Kept {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** For the log. */
  readonly route: unknown;
}

/** Pages also change with the time: an evening begins, a day is over. */
const keptFor = 10 * second;
const mostPages = 500;
const carried = ['Content-Type', 'Content-Language', 'Cache-Control', 'Vary', 'Link', 'X-Robots-Tag'];

/** Kept is what says that it may be asked about each time, of a page that did nothing but show. */
export function keptPages(db: Database, clock: Clock) {
  const pages = new Map<string, Kept>();
  let current = '';

  return (req: Request, res: Response, next: NextFunction): void => {
    const state = stateNow();
    if (state === undefined || req.method !== 'GET' || req.headers.cookie) {
      next();
      return;
    }
    if (state !== current) {
      pages.clear();
      current = state;
    }
    const { language, languageIsWished } = req.visit;
    const key = `${language} ${languageIsWished} ${req.originalUrl}`;
    const kept = pages.get(key);
    if (kept) {
      req.route = kept.route;
      res.set(kept.headers).send(kept.body);
      return;
    }
    const send = res.send.bind(res);
    res.send = (body: unknown) => {
      // A browser that has it already is sent less of them.
      const headers = headersOf(res);
      const sent = send(body);
      // What changed while it was rendered may not be in it.
      if (typeof body === 'string' && isForEverybody(res) && stateNow() === state && pages.size < mostPages)
        pages.set(key, { body, headers: { ...headers, ETag: res.get('ETag') ?? '' }, route: req.route });
      return sent;
    };
    next();
  };

  /** @returns undefined where the database cannot tell whether something has changed */
  function stateNow(): string | undefined {
    const changes = db.changes();
    return changes === undefined ? undefined : `${changes} ${Math.floor(clock().getTime() / keptFor)}`;
  }
}

function isForEverybody(res: Response): boolean {
  // 304 as well: somebody has it already, and others do not.
  const isShown = res.statusCode === 200 || res.statusCode === 304;
  return isShown && res.get('Cache-Control') === 'private, no-cache' && !res.get('Set-Cookie');
}

function headersOf(res: Response): Record<string, string> {
  return Object.fromEntries(
    carried.flatMap((name) => {
      const value = res.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
