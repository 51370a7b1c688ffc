// Closes the server without breaking a request: what is under way is answered, and nobody is cut off between asking and being answered.
import type { Server, ServerResponse } from 'node:http';
import { second } from '../time/clock.ts';

/** So long kept connections may still be used; each is told to end with its next answer. */
const windingDown = second / 2;
const longestAnswer = 5 * second;

/** @returns closes, within six seconds */
export function gracefulClose(server: Server): () => Promise<void> {
  const underWay = new Set<ServerResponse>();
  let isClosing = false;
  // One for all of them: there may be tens of thousands in a second.
  function left(this: ServerResponse): void {
    underWay.delete(this);
  }
  server.prependListener('request', (_req, res) => {
    if (isClosing) res.setHeader('Connection', 'close');
    underWay.add(res);
    res.on('close', left);
  });
  return async () => {
    isClosing = true;
    for (const res of underWay) if (!res.headersSent) res.setHeader('Connection', 'close');
    await new Promise((resolve) => setTimeout(resolve, windingDown));
    const closed = new Promise((resolve) => server.close(resolve));
    const patience = setTimeout(() => server.closeAllConnections(), longestAnswer);
    await closed;
    clearTimeout(patience);
  };
}
