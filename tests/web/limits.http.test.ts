// Limits by network: honest behind proxies, generous to a room full of people, and said calmly.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { limits } from '../../src/web/limits.ts';
import { countOneMore } from '../../src/database/counts.ts';
import { networkCounts } from '../../src/database/tables.ts';
import { hashOf } from '../../src/secrets/tokens.ts';
import { minute } from '../../src/time/clock.ts';
import { allRoutes } from '../support/routes.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite({ TRUST_PROXY: '1' });
});
afterEach(() => site.close());

const most = limits.find(({ of }) => of === 'signing in')?.most ?? 0;

test('a network that sends more than people do is asked to wait; all others are served', async () => {
  const tried = async (from: string) => (await signInFrom(from)).status;
  for (let count = 0; count < most; count += 1) expect(await tried('203.0.113.7')).not.toBe(429);
  const refused = await signInFrom('203.0.113.7', 'en');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.text()).toContain('Wait a little and try again');
  expect(await (await signInFrom('203.0.113.7', 'de')).text()).toContain('Warte ein wenig');
  // What somebody writes in front of what the proxy says does not count.
  expect(await tried('198.51.100.1, 203.0.113.7')).toBe(429);
  expect(await tried('203.0.113.8')).not.toBe(429);
  // They may still look.
  const looking = await fetch(`${site.origin}/sign-in`, { headers: { 'X-Forwarded-For': '203.0.113.7' } });
  expect(looking.status).toBe(200);
});

test('what tempts is counted in all processes together, keeps no address, and begins anew when its time is over', async () => {
  // As another process has counted it.
  const once = { hash: hashOf('signing in 203.0.113.9'), within: 15 * minute };
  for (let count = 0; count < most; count += 1) await countOneMore(site.db, site.now(), once);
  const refused = await signInFrom('203.0.113.9');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60);
  const kept = await site.db.select().from(networkCounts);
  expect(JSON.stringify(kept)).not.toContain('203.0.113');
  site.advance(16 * minute);
  expect((await signInFrom('203.0.113.9')).status).not.toBe(429);
  site.advance(16 * minute);
  await site.run('forget counts of networks');
  expect(await site.db.select().from(networkCounts)).toEqual([]);
});

test('of IPv6 a whole network counts as one', async () => {
  for (let count = 0; count < most; count += 1)
    await signInFrom(`2001:db8:1:${(count % 200).toString(16)}::${count + 1}`);
  expect((await signInFrom('2001:db8:1:ff::1')).status).toBe(429);
  expect((await signInFrom('2001:db8:2::1')).status).not.toBe(429);
});

test('every limit is about something that the site takes, and what people send is limited by more than the whole', () => {
  const routes = allRoutes.map(({ method, path }) => ({ method, path: path.replaceAll(/:\w+/g, 'x') }));
  const isFor = (one: (typeof limits)[number]) =>
    routes.some(({ method, path }) => one.methods.includes(method) && one.path.test(path));
  expect(limits.filter((one) => !isFor(one)).map(({ of }) => of)).toEqual([]);
  const own = limits.filter(({ of }) => of !== 'whatever is sent');
  const open = [
    '/sign-in',
    '/sign-in/passkey/options',
    '/new',
    '/x/x/rsvp',
    '/rsvp/x',
    '/x/x/write',
    '/x/x/wall',
  ];
  const sent = [
    ...open,
    '/following',
    '/report',
    '/x/x/picture',
    '/me/address',
    '/x/x/invite',
    '/x/x/message',
  ];
  expect(
    sent.filter((path) => !own.some((one) => one.methods.includes('POST') && one.path.test(path))),
  ).toEqual([]);
});

function signInFrom(address: string, language = 'de'): Promise<Response> {
  return fetch(`${site.origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'X-Forwarded-For': address, 'Accept-Language': language },
    body: new URLSearchParams({ email: 'no address' }),
  });
}
