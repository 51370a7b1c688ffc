// A small internet for tests: hosts by name, answered by one local server, asked through the real fetcher without a look at the real net.
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { openOutside, type Limits, type Outside } from '../../src/outside/outside.ts';
import type { Clock } from '../../src/time/clock.ts';

export interface Net {
  readonly outside: Outside;
  /** What was asked: 'GET https://example.social/path'. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  /** The IP addresses that were connected to. */
  readonly dialled: string[];
  /** What a host answers; an object is sent as JSON, a number as a status without a body. */
  answer(host: string, path: string, how: How): void;
  /** Which IP addresses a name has; hosts that answer have a public one. */
  name(host: string, ips: readonly string[] | 'unreachable'): void;
  texts(name: string, texts: readonly string[]): void;
  close(): Promise<void>;
}

export type How = string | number | object | RequestListener;

/** A public address for a host of which nothing else is said. */
const somewhere = '93.184.215.14';

export const unplugged: Outside = {
  fetch: async () => ({ outcome: 'failed', why: 'unreachable' }),
  textsOf: async () => 'unreachable',
};

export async function openNet(clock: Clock, limits: Partial<Limits> = {}): Promise<Net> {
  const answers = new Map<string, How>();
  const names = new Map<string, readonly string[] | 'unreachable'>();
  const texts = new Map<string, readonly string[]>();
  const [asked, dialled, requests]: [string[], string[], IncomingMessage[]] = [[], [], []];
  const sockets = new Set<Socket>();
  const server = createServer((req, res) => {
    const place = `https://${req.headers.host}${req.url}`;
    asked.push(`${req.method} ${place}`);
    requests.push(req);
    const how =
      answers.get(place) ??
      answers.get(place.replace(/\?.*/, '')) ??
      answers.get(`https://${req.headers.host}*`);
    if (typeof how === 'function') void how(req, res);
    else if (typeof how === 'object')
      res.setHeader('Content-Type', 'application/json').end(JSON.stringify(how));
    else if (typeof how === 'string') res.setHeader('Content-Type', 'text/html; charset=utf-8').end(how);
    else res.writeHead(how ?? 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;

  const outside = openOutside({ baseUrl: 'https://tweetups.example.org', fetchPrivate: false }, clock, {
    names: {
      addressesOf: async (host) => names.get(host) ?? 'unknown',
      textsOf: async (name) => texts.get(name) ?? 'unknown',
    },
    // What arrives is plain HTTP: TLS is Node's, and is tested where it is refused.
    dial: (ips) => (_options, callback) => {
      dialled.push(...ips);
      const socket = connect(port, '127.0.0.1', () => callback(null, socket));
      sockets.add(socket.once('close', () => sockets.delete(socket)));
      socket.once('error', (error) => callback(error, null));
    },
    limits,
  });
  return {
    outside,
    asked,
    requests,
    dialled,
    answer: (host, path, how) => {
      answers.set(`https://${host}${path}`, how);
      if (!names.has(host)) names.set(host, [somewhere]);
    },
    name: (host, ips) => names.set(host, ips),
    texts: (name, all) => texts.set(name, all),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
