// Stopping the real process under load: no request is broken, nothing hangs, and it is gone within ten seconds.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { advent } from '../support/evenings.ts';
import { runSite, type RunningSite } from './running-site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

const running: RunningSite[] = [];
afterEach(() => {
  for (const site of running.splice(0)) site.process.kill('SIGKILL');
});

test('under load every request that was begun is answered, and then it is gone', async () => {
  const site = await start();
  const counted = { answered: 0, refused: 0, broken: [] as string[] };
  let isStopping = false;
  const visitors = Array.from({ length: 12 }, async (_, number) => {
    for (let visit = 0; counted.refused < 12; visit += 1) {
      if (counted.answered === 150 && !isStopping) {
        isStopping = true;
        site.process.kill('SIGTERM');
      }
      await visitOnce(site, `${number}-${visit}`, counted);
    }
  });
  await Promise.all(visitors);
  const began = performance.now();
  expect(await site.gone).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(counted.broken).toEqual([]);
  expect(counted.answered).toBeGreaterThan(150);
  // What came in was answered in full, and what was not answered never came in.
  const requests = site.said().match(/"event":"request".*/g) ?? [];
  expect(requests).toHaveLength(counted.answered);
  expect(requests.filter((line) => !line.includes('"finished":true'))).toEqual([]);
  expect(site.said()).toContain('"event":"stopped"');
});

test('a request that is half sent is waited for, one that never ends is not, and no mail is', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
  const site = await start({ SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}` });
  // Its mail is on its way to a server that says nothing.
  const mailed = new Promise<void>((resolve) => silent.once('connection', () => resolve()));
  await fetch(`${site.origin}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'ana@example.org' }),
  });
  await mailed;

  const half = await halfSent(site, 'email=');
  const never = await halfSent(site, 'email=');
  const began = performance.now();
  site.process.kill('SIGTERM');
  await saidBy(site, '"event":"stopping"');
  half.socket.write('caro');
  expect(await half.answer).toContain('HTTP/1.1 422');
  expect(await site.gone).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await never.answer).toBe('');
  expect(site.said()).toContain('"event":"stopped"');
  silent.close();
});

async function start(settings: Record<string, string> = {}): Promise<RunningSite> {
  const site = await runSite(settings);
  running.push(site);
  return site;
}

/** Reads a page or announces an evening, over kept connections as browsers do. */
async function visitOnce(
  site: RunningSite,
  name: string,
  counted: { answered: number; refused: number; broken: string[] },
): Promise<void> {
  try {
    const page = name.endsWith('3')
      ? await fetch(`${site.origin}/new`, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams({
            ...advent,
            date: '2027-12-03',
            name: 'Ben',
            email: `ben-${name}@example.org`,
          }),
        })
      : await fetch(site.origin + (name.endsWith('5') ? '/guide' : '/'));
    await page.text();
    if (page.status >= 400) counted.broken.push(`${page.status}`);
    counted.answered += 1;
  } catch (error) {
    const { code = '' } = ((error as Error).cause ?? {}) as { code?: string };
    // Reset: who stood before the door, not let in yet, in the moment when it was closed.
    if (['ECONNREFUSED', 'ECONNRESET'].includes(code)) counted.refused += 1;
    else counted.broken.push(code || String(error));
  }
}

/** A form of which four bytes are still to come. */
async function halfSent(
  site: RunningSite,
  body: string,
): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(site.port, 'localhost');
  let received = '';
  const answer = new Promise<string>((resolve) => {
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      received += chunk;
    });
    socket.on('error', () => undefined).on('close', () => resolve(received));
  });
  const type = 'Content-Type: application/x-www-form-urlencoded';
  const head = `POST /sign-in HTTP/1.1\r\nHost: localhost:${site.port}\r\n${type}\r\nContent-Length: ${body.length + 4}\r\n\r\n`;
  await new Promise<void>((resolve) => socket.write(head + body, () => resolve()));
  return { socket, answer };
}

async function saidBy(site: RunningSite, words: string): Promise<void> {
  while (!site.said().includes(words)) await new Promise((resolve) => setImmediate(resolve));
}
