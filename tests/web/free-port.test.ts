// The port a site of the tests will listen on: nobody who asks the system for any port gets it before that site is up.
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';

const open: Server[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

test('not one of those that the system gives, not one in use, and each another', async () => {
  const given = await Promise.all(Array.from({ length: 300 }, () => listening(0)));
  const free: number[] = [];
  for (let count = 0; count < 20; count += 1) {
    const port = await freePort();
    await listening(port);
    free.push(port);
  }
  expect(new Set(free).size).toBe(20);
  expect(Math.max(...free)).toBeLessThan(Math.min(...given));
});

async function listening(port: number): Promise<number> {
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });
  return (server.address() as AddressInfo).port;
}
