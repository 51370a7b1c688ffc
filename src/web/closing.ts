// Closes the server without breaking a request: what is under way is answered, and nobody is cut off between asking and being answered.
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { second } from '../time/clock.ts';

/** So long kept connections may still be used; each is told to end with its next answer. */
const windingDown = second / 2;
const longestAnswer = 5 * second;

/** @returns closes, within six seconds */
export function gracefulClose(server: Server): () => Promise<void> {
  // The last answer of each connection: it is the one that ends it. Noting every answer until it is over cost a twentieth of a kept page.
  const latest = new Map<Socket, ServerResponse>();
  let isClosing = false;
  server.on('connection', (socket) => socket.once('close', () => latest.delete(socket)));
  server.prependListener('request', ({ socket }, res) => {
    if (isClosing) res.setHeader('Connection', 'close');
    latest.set(socket, res);
  });
  return async () => {
    isClosing = true;
    for (const res of latest.values()) if (!res.headersSent) res.setHeader('Connection', 'close');
    await new Promise((resolve) => setTimeout(resolve, windingDown));
    // On a busy machine requests lie there that nobody has read yet, and timers come before reading: their connections are not idle.
    await new Promise(setImmediate);
    const closed = new Promise((resolve) => server.close(resolve));
    const patience = setTimeout(() => server.closeAllConnections(), longestAnswer);
    await closed;
    clearTimeout(patience);
  };
}
