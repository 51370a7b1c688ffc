// Closes the server without breaking a request: what is under way is answered, and nobody is cut off between asking and being answered.
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { second } from '../time/clock.ts';

/** So long kept connections may still be used; each is told to end with its next answer. In half a second, on a busy machine, some were ended just as they were used. */
const windingDown = 2 * second;
const longestAnswer = 5 * second;

/** @returns closes: at once where nobody is connected, and within seven seconds */
export function gracefulClose(server: Server): () => Promise<void> {
  // The last answer of each connection: it is the one that ends it. Noting every answer until it is over cost a twentieth of a kept page.
  const latest = new Map<Socket, ServerResponse | undefined>();
  let isClosing = false;
  let noneIsLeft: (() => void) | undefined;
  server.on('connection', (socket) => {
    latest.set(socket, undefined);
    socket.once('close', () => {
      latest.delete(socket);
      if (latest.size === 0) noneIsLeft?.();
    });
  });
  server.prependListener('request', ({ socket }, res) => {
    if (isClosing) res.setHeader('Connection', 'close');
    latest.set(socket, res);
  });
  return async () => {
    isClosing = true;
    for (const res of latest.values()) if (res?.headersSent === false) res.setHeader('Connection', 'close');
    if (latest.size > 0)
      await new Promise<void>((resolve) => {
        const over = setTimeout(resolve, windingDown);
        noneIsLeft = () => {
          clearTimeout(over);
          resolve();
        };
      });
    // On a busy machine requests lie there that nobody has read yet, and timers come before reading: their connections are not idle.
    await new Promise(setImmediate);
    const closed = new Promise((resolve) => server.close(resolve));
    const patience = setTimeout(() => server.closeAllConnections(), longestAnswer);
    await closed;
    clearTimeout(patience);
  };
}
