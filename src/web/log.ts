// One structured line for every request and every job. Routes are named, never addresses: those may carry tokens.
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Line, Log } from '../log.ts';
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
      const line = {
        event: 'request',
        method: req.method,
        route: routeOf(req),
        status: res.statusCode,
        finished: res.writableFinished,
        milliseconds: Math.round(performance.now() - began),
      };
      log(line, req.id);
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

/**
 * Called when the answer has been ended. A small one has left by then, and nobody has to listen for its end.
 * @param now as `performance.now()`
 */
export function logSent(log: Log, now: () => number): (sent: Sent) => void {
  const lineOf = sharedLines();
  const write = ({ id, method, route, res, began }: Sent, finished: boolean) => {
    const milliseconds = Math.round(now() - began);
    log(lineOf({ method, route, status: res.statusCode, finished, milliseconds }), id);
  };
  return (sent) => {
    const { res } = sent;
    if (res.writableLength === 0 && !res.destroyed) write(sent, true);
    else res.once('close', () => write(sent, res.writableFinished));
  };
}

interface Said {
  readonly method: string | undefined;
  readonly route: string;
  readonly status: number;
  readonly finished: boolean;
  readonly milliseconds: number;
}

/** Most go like the one before: then it is the same line, which has been put into words already. */
function sharedLines(): (said: Said) => Line {
  let latest: (Line & Said) | undefined;
  return ({ method, route, status, finished, milliseconds }) =>
    latest?.route === route &&
    latest.method === method &&
    latest.status === status &&
    latest.finished === finished &&
    latest.milliseconds === milliseconds
      ? latest
      : (latest = { event: 'request', method, route, status, finished, milliseconds });
}

/** Named as it is declared, never the address. */
export function routeOf(req: Request): string {
  const route = req.route as { path?: string } | undefined;
  return route?.path ? req.baseUrl + route.path : '(none)';
}
