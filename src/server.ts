// The server that hands requests to the app, with what Node leaves to choose.
import type { RequestListener, Server } from 'node:http';
import { second } from './time/clock.ts';

// An import would read all that it has, Node's own fetch and WebSocket among it: a tenth of the start.
const { createServer } = process.getBuiltinModule('node:http');

/**
 * A connection on which nothing moves is kept for longer than proxies keep theirs (nginx a minute, Caddy two): whoever ends it first while the
 * other is about to ask breaks that request, and a form that was sent is not sent again. Node's five seconds are for browsers that ask directly.
 */
const patience = 130 * second;

/**
 * A request that says nothing of a body has one that is over at once, instead of a stream that has to be emptied: a seventh of what a kept page
 * costs. Whoever waits for its end has to ask whether it is over already, as `pipe` and `pipeline` do. One patience for whole connections, instead
 * of another between two requests, spares two timers for each.
 */
export function serverOf(app?: RequestListener): Server {
  const server = createServer({ optimizeEmptyRequests: true, keepAliveTimeout: 0 }, app);
  server.timeout = patience;
  return server;
}
