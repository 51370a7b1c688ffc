// How long a connection is kept on which nothing moves: longer than the proxies in front of us keep theirs.
import { Agent, get } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { serverOf } from '../../src/server.ts';
import { minute } from '../../src/time/clock.ts';

test('between two requests as well as within one, and no end is promised', async () => {
  const patience: (number | undefined)[] = [];
  const server = serverOf((req, res) => {
    patience.push(req.socket.timeout);
    res.end('here');
  }).listen(0, '127.0.0.1');
  let ours: Socket | undefined;
  server.once('connection', (socket: Socket) => (ours = socket));
  await once(server, 'listening');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = async () => {
    const [answer] = await once(
      get({ agent, host: '127.0.0.1', port: (server.address() as AddressInfo).port }),
      'response',
    );
    for await (const part of answer) expect(String(part)).toBe('here');
    expect(answer.headers.connection).toBe('keep-alive');
    expect(answer.headers['keep-alive']).toBeUndefined();
    patience.push(ours?.timeout);
  };
  await ask();
  await ask();
  agent.destroy();
  server.close();
  expect(patience).toHaveLength(4);
  for (const long of patience) expect(long).toBeGreaterThan(2 * minute);
});
