// The server that hands requests to the app, with what Node leaves to choose.
import type { RequestListener, Server } from 'node:http';

// An import would read all that it has, Node's own fetch and WebSocket among it: a tenth of the start.
const { createServer } = process.getBuiltinModule('node:http');

/**
 * A request that says nothing of a body has one that is over at once, instead of a stream that has to be emptied: a seventh of what a kept page
 * costs. Whoever waits for its end has to ask whether it is over already, as `pipe` and `pipeline` do.
 */
export function serverOf(app?: RequestListener): Server {
  return createServer({ optimizeEmptyRequests: true }, app);
}
