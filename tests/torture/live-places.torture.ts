// One machine opens 3,000 live connections: readers elsewhere and the hosts' screen still get a place.
import { Agent, get } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import { say } from './say.ts';

const greedy = 3000;
let site: Site | undefined;
const agent = new Agent({ maxSockets: Infinity });
afterAll(async () => {
  agent.destroy();
  await site?.close();
});

/** @returns the status; an open line stays open */
function opened(address: string, headers: Record<string, string>): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const request = get(address, { agent, headers: { Accept: 'text/event-stream', ...headers } }, (answer) => {
    answer.resume().on('error', () => undefined);
    resolve(answer.statusCode ?? 0);
  });
  request.once('error', () => resolve(0));
  return promise;
}

test(`${greedy} live connections from one machine`, async () => {
  site = await openSite({ TRUST_PROXY: '1' });
  const { path } = await announced(site);
  const live = `${site.origin}${path}/wall/live`;
  const statuses: number[] = [];
  for (let start = 0; start < greedy; start += 250)
    statuses.push(
      ...(await Promise.all(
        Array.from({ length: 250 }, () => opened(live, { 'X-Forwarded-For': '192.0.2.1' })),
      )),
    );
  const others = await Promise.all(
    Array.from({ length: 200 }, (_, number) => opened(live, { 'X-Forwarded-For': `198.51.100.${number}` })),
  );
  const accepted = statuses.filter((status) => status === 200).length;
  const admitted = others.filter((status) => status === 200).length;
  say(
    `${greedy} live connections from one machine: ${accepted} got a place; of 200 others elsewhere ${admitted} did`,
  );
  expect(accepted).toBe(600);
  expect(admitted).toBe(200);
});
