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

/** Small answers are mostly over when the turn of the event loop is: they are looked at once, together. */
export function logSent(log: Log): (sent: Sent) => void {
  let turn: Sent[] = [];
  const write = ({ id, method, route, res, began }: Sent) =>
    log({
      event: 'request',
      id,
      method,
      route,
      status: res.statusCode,
      finished: res.writableFinished,
      milliseconds: Math.round(performance.now() - began),
    });
  const lookAgain = () => {
    const all = turn;
    turn = [];
    for (const sent of all)
      if (sent.res.closed || sent.res.writableFinished) write(sent);
      else sent.res.once('close', () => write(sent));
  };
  return (sent) => {
    if (turn.length === 0) setImmediate(lookAgain);
    turn.push(sent);
  };
}

/** Named as it is declared, never the address. */
export function routeOf(req: Request): string {
  const route = req.route as { path?: string } | undefined;
  return route?.path ? req.baseUrl + route.path : '(none)';
}
