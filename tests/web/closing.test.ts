// When a server that closes is gone: whoever is connected may ask once more, and nobody is waited for who is not there.
import { Agent, get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serverOf } from '../../src/server.ts';
import { second } from '../../src/time/clock.ts';
import { gracefulClose } from '../../src/web/closing.ts';

// No time passes by itself: whoever waited for some would wait for ever.
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

test('as soon as everybody who was connected has been told', async () => {
  const { port, close } = await listening();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect(await saidBy(port, agent)).toBe('keep-alive');
  const closed = close();
  expect(await saidBy(port, agent)).toBe('close');
  await closed;
});

test('at once where nobody is connected', async () => {
  const { port, close } = await listening();
  await close();
  await expect(saidBy(port, new Agent())).rejects.toThrow('ECONNREFUSED');
});

test('after a while where somebody is who says nothing', async () => {
  const { port, close } = await listening();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await saidBy(port, agent);
  const closed = close();
  vi.advanceTimersByTime(2 * second);
  await closed;
  await expect(saidBy(port, new Agent())).rejects.toThrow('ECONNREFUSED');
});

async function listening(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = serverOf((_req, res) => res.end('here'));
  const close = gracefulClose(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { port: (server.address() as AddressInfo).port, close };
}

/** @returns what the answer says of its connection */
async function saidBy(port: number, agent: Agent): Promise<string | undefined> {
  const [answer] = (await once(get({ agent, host: '127.0.0.1', port }), 'response')) as [IncomingMessage];
  await answer.toArray();
  return answer.headers.connection;
}
