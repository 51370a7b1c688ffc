// Nothing on the inside can be reached from the outside: not by address, by name, by redirect, or by a name that changes its meaning.
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutside } from '../../src/outside/outside.ts';
import { isPublic } from '../../src/outside/public-addresses.ts';
import { openNet, type Net } from '../support/net.ts';

let net: Net;
const clock = () => new Date('2026-11-22T12:00:00Z');

beforeEach(async () => {
  net = await openNet(clock);
});
afterEach(() => net.close());

const inner = [
  '127.0.0.1',
  '127.8.8.8',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '0.1.2.3',
  '192.0.0.8',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2001::1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '2001:db8::1',
  '100::1',
  '4000::1',
  '5f00::1',
  'nonsense',
  '',
];

test('addresses of the inside are not public, those of the internet are', () => {
  expect(inner.filter(isPublic)).toEqual([]);
  const outer = ['1.1.1.1', '93.184.215.14', '2606:4700::1111', '2a01:4f8::1'];
  expect(outer.filter(isPublic)).toEqual(outer);
});

test('a name that means the inside is not asked, and of several addresses only the public ones', async () => {
  for (const ip of inner) {
    net.answer('inner.example', '/', 'secret');
    net.name('inner.example', [ip]);
    expect(await net.outside.fetch({ address: 'https://inner.example/' }), ip).toEqual({
      outcome: 'forbidden',
    });
  }
  expect(net.dialled).toEqual([]);
  net.name('inner.example', ['127.0.0.1', '93.184.215.14', '::1']);
  await net.outside.fetch({ address: 'https://inner.example/' });
  expect(net.dialled).toEqual(['93.184.215.14']);
});

const forbidden = [
  'http://example.social/',
  'https://example.social:8443/',
  'https://ana:secret@example.social/',
  'ftp://example.social/',
  'file:///etc/passwd',
  'data:text/plain,x',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://017700000001/',
  'https://127.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://',
  'example.social',
  '',
  `https://example.social/${'a'.repeat(3000)}`,
];

test('addresses that must not be asked are not, nor are redirects to them', async () => {
  for (const address of forbidden) {
    expect(await net.outside.fetch({ address }), address).toEqual({ outcome: 'forbidden' });
    // A relative address is none of theirs once it follows another.
    if (!/^\w+:/.test(address)) continue;
    net.answer('example.social', '/lead', (_req, res) => res.writeHead(302, { Location: address }).end());
    expect(await net.outside.fetch({ address: 'https://example.social/lead' }), address).toEqual({
      outcome: 'forbidden',
    });
  }
  expect(new Set(net.asked)).toEqual(new Set(['GET https://example.social/lead']));
});

test('a name is looked up once: what it means a moment later does not matter', async () => {
  const answers = [['93.184.215.14'], ['127.0.0.1']];
  let lookups = 0;
  const dialled: string[][] = [];
  const outside = openOutside({ baseUrl: 'https://tweetups.example.org', fetchPrivate: false }, clock, {
    names: { addressesOf: async () => answers[lookups++] ?? [], textsOf: async () => [] },
    dial: (ips) => {
      dialled.push([...ips]);
      return (_options, callback) => callback(new Error('far enough'), null);
    },
  });
  await outside.fetch({ address: 'https://rebinding.example/' });
  expect([lookups, dialled]).toEqual([1, [['93.184.215.14']]]);
  expect(await outside.fetch({ address: 'https://rebinding.example/' })).toEqual({ outcome: 'forbidden' });
});

test('the connection goes to the address that was checked, over real sockets', async () => {
  const server = createServer((req, res) => res.end(`${req.headers.host}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const names = { addressesOf: async () => ['127.0.0.1'], textsOf: async () => [] };
  const config = { baseUrl: 'http://localhost', fetchPrivate: true };
  const outside = openOutside(config, clock, { names });
  const fetched = await outside.fetch({ address: `http://no-such-name.example:${port}/` });
  expect(fetched.outcome === 'fetched' && fetched.body.toString()).toBe(`no-such-name.example:${port}`);
  expect(await openOutside(config, clock).fetch({ address: `http://127.0.0.1:${port}/` })).toMatchObject({
    outcome: 'fetched',
  });
  expect(
    await openOutside({ ...config, fetchPrivate: false }, clock).fetch({
      address: `http://127.0.0.1:${port}/`,
    }),
  ).toEqual({
    outcome: 'forbidden',
  });
  await new Promise((resolve) => server.close(resolve));
  expect(await outside.fetch({ address: `http://no-such-name.example:${port}/` })).toEqual({
    outcome: 'failed',
    why: 'unreachable',
  });
});

test('a certificate that nobody has signed for the host is refused', async () => {
  const file = (name: string) => readFileSync(`tests/outside/fixtures/${name}.pem`);
  const server = createSecureServer({ key: file('key'), cert: file('certificate') }, (_req, res) =>
    res.end('secret'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const outside = openOutside({ baseUrl: 'http://localhost', fetchPrivate: true }, clock);
  expect(await outside.fetch({ address: `https://127.0.0.1:${port}/` })).toEqual({
    outcome: 'failed',
    why: 'broken',
  });
  await new Promise((resolve) => server.close(resolve));
});
