// Around the interface for machines: open to every origin, and problems are said in JSON. Apart from what it tells, which is read when it is asked for.
import type { Request, Response, NextFunction } from 'express';
import { NotFound } from '../../errors.ts';

/** What is asked for cannot be answered, and why. */
export class Refused extends Error {}

/** Whatever is not described. */
export function refuseUndescribed(): never {
  throw new NotFound('nothing of the interface');
}

/** Anybody's page may read this, and nothing here knows who asks. */
export function openToAll(req: Request, res: Response, next: NextFunction): void {
  res.set('Access-Control-Allow-Origin', '*');
  res.set('Access-Control-Expose-Headers', 'ETag');
  res.set('Cross-Origin-Resource-Policy', 'cross-origin');
  res.set('Cache-Control', 'public, max-age=60');
  if (req.method === 'OPTIONS') {
    res.set('Access-Control-Allow-Methods', 'GET, HEAD').set('Access-Control-Allow-Headers', 'If-None-Match');
    res.set('Access-Control-Max-Age', '86400').status(204).end();
  } else if (req.method === 'GET' || req.method === 'HEAD') next();
  else
    res
      .set('Allow', 'GET, HEAD, OPTIONS')
      .status(405)
      .type('application/problem+json')
      .send(problem(405, 'this is read only'));
}

/** RFC 9457, as short as can be. What is not of our making goes on to the page for everything else. */
export function problems(error: unknown, _req: Request, res: Response, next: NextFunction): void {
  const status = error instanceof NotFound ? 404 : error instanceof Refused ? 400 : undefined;
  if (status === undefined) return next(error);
  res.status(status).type('application/problem+json');
  res.send(problem(status, error instanceof Refused ? error.message : 'there is nothing here'));
}

function problem(status: number, title: string): string {
  return JSON.stringify({ status, title });
}
