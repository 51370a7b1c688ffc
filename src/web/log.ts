// One structured line for every request and every job. Routes are named, never addresses: those may carry tokens.
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Log } from '../log.ts';
import type { BareResponse } from './bare.ts';

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

/** An answer that did not go through Express. */
export interface Sent {
  readonly id: string;
  readonly method: string | undefined;
  readonly route: string;
  readonly res: BareResponse;
  /** Of `performance.now()`. */
  readonly began: number;
}

/** Called when the answer has been ended. A small one has left by then, and nobody has to listen for its end. */
export function logSent(log: Log): (sent: Sent) => void {
  const write = ({ id, method, route, res, began }: Sent, finished: boolean) =>
    log({
      event: 'request',
      id,
      method,
      route,
      status: res.statusCode,
      finished,
      milliseconds: Math.round(performance.now() - began),
    });
  return (sent) => {
    const { res } = sent;
    if (res.writableLength === 0 && !res.destroyed) write(sent, true);
    else res.once('close', () => write(sent, res.writableFinished));
  };
}

/** Named as it is declared, never the address. */
export function routeOf(req: Request): string {
  const route = req.route as { path?: string } | undefined;
  return route?.path ? req.baseUrl + route.path : '(none)';
}
