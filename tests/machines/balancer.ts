// What stands in front of several machines: hands each request to the next one, and to another when that one is not there, as nginx does.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  readonly origin: string;
  /** To these ports, from now on. */
  lead(to: readonly number[]): void;
  close(): Promise<void>;
}

export async function openBalancer(): Promise<Balancer> {
  let ports: readonly number[] = [];
  let turn = 0;

  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    turn += 1;
    for (const [at] of ports.entries())
      if (await passedOn(ports[(turn + at) % ports.length] ?? 0, { req, res, body })) return;
    res.writeHead(502).end('nobody is there');
  }

  const server = createServer((req, res) => void pass(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    lead: (to) => {
      ports = to;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Passed {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly body: Buffer;
}

/** @returns false: nobody listens there, so nothing was done */
function passedOn(port: number, { req, res, body }: Passed): Promise<boolean> {
  return new Promise((resolve) => {
    const { method, url, headers } = req;
    const asked = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(res);
      answer.once('close', () => resolve(true));
    });
    asked.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') return resolve(false);
      if (!res.headersSent) res.writeHead(502);
      res.end();
      resolve(true);
    });
    asked.end(body);
  });
}
