// One structured line for every request and every job. Routes are named, never addresses: those may carry tokens.
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Log } from '../log.ts';

declare module 'express-serve-static-core' {
  interface Request {
    id: string;
  }
}

export function logRequests(log: Log) {
  return (req: Request, res: Response, next: NextFunction): void => {
    req.id = randomUUID();
    res.set('X-Request-Id', req.id);
    const began = performance.now();
    res.once('close', () => {
      log({
        event: 'request',
        id: req.id,
        method: req.method,
        route: routeOf(req),
        status: res.statusCode,
        finished: res.writableFinished,
        milliseconds: Math.round(performance.now() - began),
      });
    });
    next();
  };
}

/** Named as it is declared, never the address. */
export function routeOf(req: Request): string {
  const route = req.route as { path?: string } | undefined;
  return route?.path ? req.baseUrl + route.path : '(none)';
}
